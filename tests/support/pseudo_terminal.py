"""What a program writes when it stands on a terminal."""

import fcntl
import os
import pty
import struct
import subprocess
import termios


def has_terminals():
    """Whether this machine has pseudo terminals; a bare chroot has none."""
    try:
        for end in pty.openpty():
            os.close(end)
    except OSError:
        return False
    return True


def seen_on_terminal(asked, columns, environment, text="", errors=True):
    """What a terminal that wide is sent, with LF at the ends of lines; TEXT is
    given on standard input, and without ERRORS only the answer is looked at."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    program = subprocess.Popen(
        asked, env=environment, stdin=subprocess.PIPE, stdout=theirs,
        stderr=theirs if errors else subprocess.DEVNULL)
    os.close(theirs)
    program.stdin.write(text.encode())
    program.stdin.close()
    out = b""
    try:
        while part := os.read(ours, 65536):
            out += part
    except OSError:  # how Linux says that nobody writes any more
        pass
    program.wait()
    os.close(ours)
    return out.decode().replace("\r\n", "\n")
