#!/usr/bin/env python3
"""Each step of each command that writes is made to fail in turn: the disk is
full, it reports an error, a write lies, the program is called off or killed.

    tests/faults/writers/every_step.py BRA [--all] [WORD…]

Whatever happens, each file holds what it held or what it was to hold, a failure
is exit 2 and says so, and only a kill leaves anything behind. With words only the
commands that begin so. Steps are those from the first that may change something,
of many alike some, and each fails in a few ways in turn; --all takes every call
of the program and every way. Needs strace.
"""

import re
import sys
import tempfile
from pathlib import Path

from calls import traced, writing_part
from writers import (Bench, all_of_them, temporaries, torn,
                     without_temporaries)

ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EACCES", "EMFILE", "EINTR"]
UNREAD = re.compile("file-unreadable|minutes-folder-missing")
UNSTARTED = 127
CALLED_OFF = ["INT", "TERM", "HUP"]


def ways(step, everything):
    """What strace does to the call: from then on for good with a +."""
    if everything:
        yield from (f"error={error}" for error in ERRORS)
        yield from ("error=ENOSPC+", "error=EIO+", "signal=KILL")
        yield from (f"signal={name}" for name in CALLED_OFF)
    else:
        yield f"error={ERRORS[step % len(ERRORS)]}"
        yield ("error=ENOSPC+", "error=EIO+")[step % 2]
        yield f"signal={CALLED_OFF[step % len(CALLED_OFF)]}"
        yield "signal=KILL"


def sampled(calls):
    """Of many calls of one name some, the first and the last among them."""
    most = 10
    by_name = {}
    for call in calls:
        by_name.setdefault(call.name, []).append(call)
    for name, all_of_it in by_name.items():
        if len(all_of_it) > most:
            by_name[name] = [all_of_it[i * (len(all_of_it) - 1) // (most - 1)]
                             for i in range(most)]
    return [call for call in calls if call in by_name[call.name]]


class Breaking:
    def __init__(self, bra, work, everything):
        self.bra = bra
        self.work = work
        self.everything = everything
        self.runs = 0
        self.refused = 0
        self.faults = 0

    def fault(self, place, what):
        self.faults += 1
        print(f"FAULT: {place}: {what}", flush=True)

    def break_all_of(self, writer):
        before = self.runs
        bench = Bench(self.bra, self.work, writer)
        calls = traced(bench, self.work / "trace")
        if bench.now() != bench.new:
            self.fault(writer.name, "two runs differ")
        steps = calls if self.everything else sampled(writing_part(calls))
        for step, call in enumerate(steps):
            for way in ways(step, self.everything):
                self.break_once(bench, call, way)
            if call.name == "write":  # says that it wrote a byte, and did not
                self.break_once(bench, call, "retval=1")
        print(f"{writer.name}: {len(steps)} steps, {self.runs - before} runs",
              flush=True)

    def break_once(self, bench, call, way):
        self.runs += 1
        how, always = way.rstrip("+"), "+" if way.endswith("+") else ""
        bench.begin()
        ended = bench.run(
            wrapper=("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e",
                     f"trace={call.name}", "-e",
                     f"inject={call.name}:{how}:when={call.time}{always}"))
        everything = bench.now()
        now = without_temporaries(everything)
        place = (f"{bench.writer.name}: {call.name}, time {call.time}, {way} "
                 f"(exit {ended.code})")
        killed = how == "signal=KILL"
        if not bench.writer.whole and UNREAD.search(ended.said):
            return  # an answer from what could be read, which says so
        for path in torn(now, bench.old, bench.new):
            self.fault(place, f"{path} is neither old nor new")
        self.refused += ended.code != bench.code
        is_old, is_new = now == bench.old, now == bench.new
        if ended.code == UNSTARTED and is_old:
            return  # a library could not be loaded
        # A disk that renames nothing any more cannot take anything back.
        stuck = always and call.name.startswith("rename")
        if not (is_old or is_new or killed or stuck) and bench.writer.whole:
            self.fault(place, "some files are old and some are new")
        if ended.code == bench.code and not is_new:
            self.fault(place, "says that all is well, and it is not")
        if ended.code not in (bench.code, 2) and not how.startswith("signal"):
            self.fault(place, f"exit {ended.code}")
        if ended.code == 2 and "error: " not in ended.said and \
                call.name != "write":  # it may be the sentence that failed
            self.fault(place, f"says only {ended.said!r}")
        cannot_clean_up = stuck or call.name.startswith("unlink")
        if temporaries(everything) and not killed and not cannot_clean_up:
            self.fault(place, f"leaves {temporaries(everything)}")
        if killed and not is_new:
            self.begin_again(bench, place)

    def begin_again(self, bench, place):
        """After a kill the same command does what it was to do, and takes away
        what the killed one left."""
        ended = bench.run()
        now = bench.now()
        if without_temporaries(now) != bench.new:
            self.fault(place, f"cannot be done again: exit {ended.code}: "
                              f"{ended.said.splitlines()[:1]}")
        left = [path for path in temporaries(now) if ".bra-write-" in path]
        if left:
            self.fault(place, f"the next write leaves {left}")


def main():
    words = [word for word in sys.argv[2:] if word != "--all"]
    with tempfile.TemporaryDirectory() as work:
        breaking = Breaking(Path(sys.argv[1]).resolve(), Path(work),
                            "--all" in sys.argv)
        for writer in all_of_them():
            if not words or writer.words[:len(words)] == tuple(words):
                breaking.break_all_of(writer)
    print(f"each step failed in turn: {breaking.runs} runs, of which "
          f"{breaking.refused} did not reach their end")
    if breaking.refused < breaking.runs / 8:
        breaking.fault("strace", "most steps did not fail")
    if breaking.faults:
        sys.exit(f"faults: {breaking.faults}")


if __name__ == "__main__":
    main()
