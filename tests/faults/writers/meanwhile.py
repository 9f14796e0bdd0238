#!/usr/bin/env python3
"""Somebody else changes a file while bra writes it: saves it in place or beside
and over it, takes it away, or makes one where none was. The writer is stopped
after each of its calls, the file is changed, and the writer goes on.

    tests/faults/writers/meanwhile.py BRA [WORD…]

What the other wrote stands, whatever happens. bra says that all is well only if
its own text stood there before the other's; else it is exit 2, all other files
are as they were, and nothing is left behind. Needs strace.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from calls import traced
from writers import (ENVIRONMENT, Bench, all_of_them, temporaries,
                     without_temporaries)

OTHERS = b"Andra ord.\n"


def save_in_place(path):
    with path.open("ab") as file:
        file.write(OTHERS)


def save_over(path):
    beside = path.with_name("~of the editor")
    beside.write_bytes((path.read_bytes() if path.exists() else b"") + OTHERS)
    beside.rename(path)


def take_away(path):
    path.unlink(missing_ok=True)


def stopped(log, process):
    """The writer's number, once it has stopped; nothing if it ended first."""
    while True:
        text = log.read_text(errors="replace") if log.exists() else ""
        for line in text.splitlines():
            if "stopped by SIGSTOP" in line:
                return int(line.split()[0])
        if process.poll() is not None:
            return None
        time.sleep(0.001)


class Interfering:
    def __init__(self, bra, work):
        self.bra = bra
        self.work = work
        self.runs = self.refused = self.faults = 0

    def fault(self, place, what):
        self.faults += 1
        print(f"FAULT: {place}: {what}", flush=True)

    def interfere_with(self, writer):
        bench = Bench(self.bra, self.work, writer)
        calls = traced(bench, self.work / "trace")
        changed = sorted(path for path, held in bench.old.items()
                         if held is not None and bench.new.get(path) != held)
        made = sorted(path for path, held in bench.new.items()
                      if held is not None and path not in bench.old and
                      (bench.folder / path).parent.exists())
        bench.begin()
        made = [path for path in made
                if (bench.folder / path).parent.exists()]
        for path in changed[-1:]:
            for call in self.stops(calls, path):
                for change in (save_in_place, save_over, take_away):
                    self.interfere_once(bench, call, path, change)
            self.save_the_open_file(bench, calls, path)
        for path in made[-1:]:
            for call in self.stops(calls, None):
                self.interfere_once(bench, call, path, save_over)

    @staticmethod
    def stops(calls, path):
        """From when the file has been read, or where there is none from when the
        folder is locked."""
        name = Path(path).name if path else None
        for i, call in enumerate(calls):
            if call.name == ("openat" if name else "flock") and \
                    (not name or f'"{name}"' in call.words):
                rest = calls[i + (4 if name else 0):]
                return [call for call in rest if call.name in
                        ("openat", "flock", "fsync", "write", "close",
                         "renameat2", "pread64", "unlinkat")]
        return []

    def run_stopped(self, bench, call, change):
        log = self.work / "stops"
        log.unlink(missing_ok=True)
        process = subprocess.Popen(
            ["strace", "-f", "-o", log, "-e", f"trace={call.name}", "-e",
             f"inject={call.name}:signal=STOP:when={call.time}", bench.bra,
             *bench.writer.words],
            cwd=bench.folder / "council", env=ENVIRONMENT,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        number = stopped(log, process)
        if number is not None:
            change()
            os.kill(number, signal.SIGCONT)
        said = process.communicate(timeout=30)[1].decode(errors="replace")
        return number is not None, process.returncode, said

    def interfere_once(self, bench, call, path, change):
        self.runs += 1
        bench.begin()
        file = bench.folder / path
        seen = {}

        def interfere():
            seen["before"] = file.read_bytes() if file.exists() else None
            change(file)
            seen["after"] = file.read_bytes() if file.exists() else None

        was_stopped, code, said = self.run_stopped(bench, call, interfere)
        place = (f"{bench.writer.name}: {change.__name__} of {path} after "
                 f"{call.name}, time {call.time} (exit {code})")
        if not was_stopped:
            self.fault(place, "it did not stop")
            return
        self.look(bench, place, path, code, said, seen)

    def look(self, bench, place, path, code, said, seen):
        everything = bench.now()
        now = without_temporaries(everything)
        self.refused += code == 2
        if now.get(path) != seen["after"]:
            self.fault(place, "what the other wrote is lost")
        was_done = seen["before"] == bench.new.get(path)
        if code == bench.code and not was_done:
            self.fault(place, "says that all is well")
        if code not in (bench.code, 2):
            self.fault(place, f"exit {code}")
        if code == 2 and "error: " not in said:
            self.fault(place, f"says only {said!r}")
        expected = dict(bench.old if code == 2 else bench.new)
        for files in (expected, now):
            files.pop(path, None)
        if now != expected:
            self.fault(place, "other files are not as they should be")
        if temporaries(everything):
            self.fault(place, f"leaves {temporaries(everything)}")

    def save_the_open_file(self, bench, calls, path):
        """An editor that has had the file open saves after bra put its own in
        place and before it has looked at what was there."""
        exchange = [call for call in calls if call.name == "renameat2" and
                    "RENAME_EXCHANGE" in call.words and
                    f'"{Path(path).name}"' in call.words]
        if not exchange:
            return
        self.runs += 1
        bench.begin()
        file = bench.folder / path
        held = file.read_bytes() + OTHERS
        with file.open("ab") as editor:
            def save():
                editor.write(OTHERS)
                editor.flush()

            _, code, said = self.run_stopped(bench, exchange[0], save)
        self.look(bench, f"{bench.writer.name}: an open {path} (exit {code})",
                  path, code, said, {"before": b"", "after": held})


def main():
    words = tuple(sys.argv[2:])
    with tempfile.TemporaryDirectory() as work:
        one = Interfering(Path(sys.argv[1]).resolve(), Path(work))
        for writer in all_of_them():
            if writer.whole and writer.words[:len(words)] == words:
                one.interfere_with(writer)
    print(f"somebody else wrote meanwhile: {one.runs} runs, of which "
          f"{one.refused} refused")
    if not one.refused:
        one.fault("strace", "nothing was refused")
    if one.faults:
        sys.exit(f"faults: {one.faults}")


if __name__ == "__main__":
    main()
