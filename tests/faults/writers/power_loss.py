#!/usr/bin/env python3
"""The power goes at some moment of a write. What a disk then holds is what was
made to last with fsync, and of the rest any part: a file without its bytes, a
name without its file. Every such disk is thought of, after each call of each
command that writes.

    tests/faults/writers/power_loss.py BRA [WORD…]

Each file holds what it held or, whole, what it was to hold; and once bra has said
that all is well, what it was to hold. That the look finds something is shown on
the same calls without their fsync. Needs strace.
"""

import os
import re
import sys
import tempfile
from itertools import combinations
from pathlib import Path

from calls import traced
from writers import TEMPORARY, Bench, all_of_them

STRING = r'"((?:[^"\\]|\\.)*)"'
AT = r"(?:AT_FDCWD|\d+)<([^>]*)>"
READING = ("read", "pread64", "close", "fstat", "newfstatat", "lseek",
           "getdents64", "fcntl", "flock", "access", "faccessat2")
# strace writes other bytes than ASCII in octal.
OCTAL = re.compile(rb"\\([0-7]{1,3})")


def unescaped(text):
    raw = OCTAL.sub(lambda m: bytes([int(m[1], 8)]), text.encode())
    return raw.decode(errors="surrogateescape")


class Disk:
    """What is in memory, and what of it lasts."""

    def __init__(self, folder, files):
        self.folder = str(folder)
        self.names = {path: ("folder" if held is None else ("old", path))
                      for path, held in files.items()}
        self.names["."] = "folder"
        self.lasting = dict(self.names)
        self.pending = []  #: Changes of names that are in memory only.
        self.whole = set(self.names.values())  #: Files whose bytes last.
        self.open = {}
        self.made = 0

    # --- one call

    def inside(self, path):
        path = os.path.normpath(path)
        if path == self.folder:
            return "."
        if not path.startswith(self.folder + "/"):
            return None
        return path[len(self.folder) + 1:]

    def rename(self, *changes):
        """Names that come to mean something else, or nothing, all at once."""
        changes = [(path, file) for path, file in changes if path]
        for path, file in changes:
            self.names.pop(path, None)
            if file is not None:
                self.names[path] = file
        if changes:
            self.pending.append(changes)

    def take(self, call):
        if call.result < 0:
            return
        if call.name in ("openat", "open"):
            self.take_open(call)
        elif call.name == "write":
            self.whole.discard(self.open.get(self.number(call)))
        elif call.name in ("fsync", "fdatasync"):
            self.sync(self.open.get(self.number(call)))
        elif call.name == "close":
            self.open.pop(self.number(call), None)
        elif call.name.startswith("rename"):
            one, other = self.paths(call)
            if "RENAME_EXCHANGE" in call.words:
                self.rename((one, self.names.get(other)),
                            (other, self.names.get(one)))
            else:
                self.rename((other, self.names.get(one)), (one, None))
        elif call.name.startswith("unlink") or call.name == "rmdir":
            self.rename((self.paths(call)[0], None))
        elif call.name.startswith("mkdir"):
            self.rename((self.paths(call)[0], "folder"))
        elif call.name == "linkat":  # of a file that had no name
            number = int(re.search(r"/proc/self/fd/(\d+)", call.words)[1])
            self.rename((self.paths(call)[-1], self.open[number]))

    @staticmethod
    def number(call):
        return int(re.match(r"\d+", call.words)[0])

    def paths(self, call):
        found = re.findall(rf"(?:{AT}, )?{STRING}", call.words)
        return [self.inside(unescaped(
            name if name.startswith("/") else f"{at or self.start}/{name}"))
                for at, name in found]

    @property
    def start(self):
        return self.folder + "/council"

    def take_open(self, call):
        path = self.inside(unescaped(call.path))
        if "O_CREAT" in call.words or "O_TMPFILE" in call.words:
            self.made += 1
            file = ("new", self.made)
            self.open[call.result] = file
            if "O_CREAT" in call.words:
                self.rename((path, file))
        elif path is not None and self.names.get(path) == "folder":
            self.open[call.result] = ("folder", path)
        elif path is not None:
            self.open[call.result] = self.names.get(path)

    def sync(self, file):
        if file is None or file[0] != "folder":
            self.whole.add(file)
            return
        rest = []
        for changes in self.pending:
            if str(Path(changes[0][0]).parent) == file[1]:
                apply(changes, self.lasting)
            else:
                rest.append(changes)
        self.pending = rest

    # --- what may be left

    def after_power_loss(self):
        """Every disk that may be found, of many the likeliest."""
        count = len(self.pending)
        most = 8
        chosen = [set(range(i)) for i in range(count + 1)]
        if count <= most:
            chosen = [set(some) for size in range(count + 1)
                      for some in combinations(range(count), size)]
        else:
            chosen += [{i} for i in range(count)]
            chosen += [set(range(count)) - {i} for i in range(count)]
        for some in chosen:
            names = dict(self.lasting)
            for i in sorted(some):
                apply(self.pending[i], names)
            yield {path: file for path, file in names.items()
                   if file != "folder" and not TEMPORARY.search(path) and
                   all(names.get(str(above)) == "folder"
                       for above in list(Path(path).parents)[:-1])}


def apply(changes, names):
    for path, file in changes:
        names.pop(path, None)
        if file is not None:
            names[path] = file


def what_is_wrong(bench, calls):
    """The first thing found, or nothing."""
    disk = Disk(bench.folder, bench.old)
    begun_with = {path for path, held in bench.old.items() if held is not None}
    wanted = {path for path, held in bench.new.items() if held is not None}
    stays = {path for path in begun_with & wanted
             if bench.old[path] == bench.new[path]}

    def is_fine(path, file):
        if file is None:
            return path not in begun_with or path not in wanted
        if file == ("old", path):
            return True
        return file[0] == "new" and file in disk.whole and path in wanted

    for i, call in enumerate(calls):
        disk.take(call)
        if not disk.pending or call.name in READING:
            continue
        for names in disk.after_power_loss():
            for path in begun_with | wanted | set(names):
                if not is_fine(path, names.get(path)):
                    return (f"after call {i}, {call.name}({call.words[:90]}), "
                            f"{path} may be lost or torn")
    for names in disk.after_power_loss():
        for path in begun_with | wanted:
            file = names.get(path)
            lasts = (file is None if path not in wanted else
                     file == ("old", path) if path in stays else
                     file is not None and file[0] == "new" and
                     file in disk.whole)
            if not lasts:
                return f"all is well, and {path} may be as it was"
    if not disk.made:
        return "the calls that write were not seen"
    return None


def is_of_file(call):
    return re.search(r"#\d+>|#\d+ |" + TEMPORARY.pattern[:-1] + ">",
                     call.words) is not None


def main():
    bra, words = Path(sys.argv[1]).resolve(), tuple(sys.argv[2:])
    faults = moments = 0
    with tempfile.TemporaryDirectory() as work:
        for writer in all_of_them():
            if writer.words[:len(words)] != words:
                continue
            bench = Bench(bra, Path(work).resolve(), writer)
            calls = traced(bench, Path(work) / "trace")
            moments += len(calls)
            wrong = what_is_wrong(bench, calls)
            if wrong:
                faults += 1
                print(f"FAULT: {writer.name}: {wrong}")
            for what, is_of_it in (("files", is_of_file),
                                   ("folders", lambda c: not is_of_file(c))):
                fewer = [call for call in calls
                         if call.name != "fsync" or not is_of_it(call)]
                if not what_is_wrong(bench, fewer):
                    faults += 1
                    print(f"FAULT: {writer.name}: without fsync of {what} "
                          "nothing is found either")
    print(f"the power went after each of {moments} calls")
    if faults:
        sys.exit(f"faults: {faults}")


if __name__ == "__main__":
    main()
