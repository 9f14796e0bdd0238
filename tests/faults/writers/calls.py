"""What a program asks of the system, as strace tells it."""

import re
import subprocess
from dataclasses import dataclass

# Calls that can fail, be interrupted or come between two others.
CALLS = """openat open access faccessat faccessat2 read pread64 write close
fsync fdatasync fchmod fchown flock fcntl newfstatat fstat lstat stat rename
renameat renameat2 link linkat unlink unlinkat rmdir mkdir mkdirat getdents64
ftruncate pwrite64 lseek""".split()

LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)(?:<([^>]*)>)?(.*)$")


@dataclass
class Call:
    name: str
    words: str  #: Its arguments, as strace writes them.
    result: int
    path: str  #: Of the descriptor that it gave, if it gave one.
    time: int  #: The how manyth of its name it is.

    def begins_writing(self):
        if self.name in ("flock", "mkdir", "mkdirat"):
            return True
        return self.name == "openat" and re.search(
            r"O_CREAT|O_TMPFILE|O_WRONLY|O_RDWR", self.words) is not None


def traced(bench, log):
    """The calls of the writer's own thread, in order."""
    bench.begin()
    bench.run(wrapper=("strace", "-f", "-y", "-o", log, "-e",
                       "trace=" + ",".join(CALLS)))
    calls, times, own = [], {}, None
    for line in log.read_text(errors="replace").splitlines():
        found = LINE.match(line)
        if not found:
            continue
        thread, name, words, result, path, _ = found.groups()
        own = own or thread
        if thread != own:
            continue
        times[name] = times.get(name, 0) + 1
        calls.append(Call(name, words, -1 if result == "?" else int(result),
                          path or "", times[name]))
    return calls


def writing_part(calls):
    """From the first call that may change something."""
    for i, call in enumerate(calls):
        if call.begins_writing():
            return calls[i:]
    return []


def has_strace():
    return subprocess.run(["strace", "--version"], capture_output=True,
                          check=False).returncode == 0
