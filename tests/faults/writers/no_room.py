#!/usr/bin/env python3
"""Each command that writes, on a disk that is full and on one that cannot be
written to: exit 2 with a sentence, every file as it was.

    tests/faults/writers/no_room.py BRA [WORD…]

Needs to mount a small disk, so root; else it says that it was skipped.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from writers import Bench, all_of_them


class SmallDisk:
    def __init__(self, place):
        self.place = place
        place.mkdir()

    def __enter__(self):
        mounted = self.mount("-t", "tmpfs", "-o", "size=4m", "tmpfs")
        return self if mounted else None

    def __exit__(self, *_):
        subprocess.run(["umount", self.place], capture_output=True, check=False)

    def mount(self, *words):
        return subprocess.run(["mount", *words, self.place],
                              capture_output=True, check=False).returncode == 0

    def fill(self):
        try:
            with (self.place / "filler").open("wb", buffering=0) as filler:
                while filler.write(bytes(4096)):
                    pass
        except OSError:
            pass

    def empty(self):
        (self.place / "filler").unlink()


def look(bench, what):
    ended = bench.run()
    faults = []
    if ended.code != 2:
        faults.append(f"exit {ended.code}")
    if "error: " not in ended.said:
        faults.append(f"says only {ended.said!r}")
    if bench.now() != bench.old:
        faults.append("the files are not as they were")
    for fault in faults:
        print(f"FAULT: {bench.writer.name}: {what}: {fault}", flush=True)
    return len(faults)


def main():
    words = tuple(sys.argv[2:])
    faults = 0
    with tempfile.TemporaryDirectory() as work:
        with SmallDisk(Path(work) / "small") as disk:
            if disk is None:
                print("a full disk and a read-only one: skipped, mounting "
                      "needs root")
                return
            for writer in all_of_them():
                if writer.words[:len(words)] != words:
                    continue
                bench = Bench(Path(sys.argv[1]).resolve(), disk.place, writer)
                bench.begin()
                disk.fill()
                faults += look(bench, "a full disk")
                disk.empty()
                bench.begin()
                disk.mount("-o", "remount,ro")
                faults += look(bench, "a read-only disk")
                disk.mount("-o", "remount,rw")
    print("a full disk and a read-only one: done")
    if faults:
        sys.exit(f"faults: {faults}")


if __name__ == "__main__":
    main()
