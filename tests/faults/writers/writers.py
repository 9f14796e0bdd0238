"""The commands that write, each with a folder in which it has something to
write. What is said of one is asked of all: a new one is a line in `all_of_them`.
"""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

TODAY = "2025-06-01"
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "BRA_LANG": "en", "BRA_TODAY": TODAY}

# What a write is made in before it has its name.
TEMPORARY = re.compile(r"\.bra-(write-)?\d+-\d+$")

SETTINGS = """\
council: Rådet
language: sv
minutes: minutes/
areas:
  - {id: skola, name: Skola och unga}
"""

APRIL = """\
---
datum: 2025-04-09
---

## 1. Uppföljning

| Nr | Ärende | Läge | Ansvarig |
| --- | --- | --- | --- |
| 250409-1 | Kameror | ny | Vera Lindskog |

##Övriga frågor

Inga.
"""

# Not laid out, a follow-up without a number, and a heading that --fix mends.
MAY = """\
---
datum: 2025-05-14
---

## 1. Uppföljning

| Nr | Ärende | Läge | Ansvarig |
|-|-|-|-|
| 250409-1 | Kameror |  Pågår | Vera Lindskog   |
| | Belysning i parken | ny | Nils Holm |

## 2. Lägesbild 2025-05

- Skola och unga: gul

##Övriga frågor

Inga.
"""

OLD_PROTOCOL = """\
Protokoll Brottsförebyggande rådet

Datum: 2024-11-13
Närvarande: Vera Lindskog, Nils Holm

§ 1 Uppföljning
Vera Lindskog kontaktar skolan senast 2024-12-01.
"""


@dataclass(frozen=True)
class Writer:
    words: tuple
    #: Whether all its files are the old ones or all the new ones, unless it is
    #: killed. Else that is so of each file.
    whole: bool = True
    #: Words of a command that comes first.
    after: tuple = ()
    #: Minutes to which somebody adds a line after that.
    edited: str = ""

    @property
    def name(self):
        return "bra " + " ".join(self.words)


def all_of_them():
    return [
        Writer(("set", "250409-1", "--state", "väntar", "--status", "Offert")),
        Writer(("add", "Ny fråga", "--owner", "Nils Holm")),
        Writer(("close", "250409-1", "--status", "Klart")),
        Writer(("new", "2025-06-11")),
        Writer(("new", "2026-01-14", "--yaml")),  # and a folder for the year
        Writer(("fmt",)),
        Writer(("fmt", "--number")),
        Writer(("convert", "2025-04-09", "2025-05-14")),
        Writer(("approve", "2025-05-14", "--by", "Vera Lindskog", "--despite")),
        Writer(("correct", "2025-04-09", "--reason", "Fel dag", "--by",
                "Vera Lindskog"),
               after=("approve", "2025-04-09", "--by", "Vera Lindskog",
                      "--despite"),
               edited="2025-04-09.md"),
        Writer(("check", "--fix")),
        Writer(("check", "--baseline", "known.txt", "--write-baseline"),
               whole=False),
        Writer(("init", "../another/one", "--github", "--pre-commit")),
        Writer(("demo", "../demo")),
        Writer(("import", "../protokoll.txt", "../utan dag.txt")),
        Writer(("import", "../protokoll.txt", "-o", "../drafts")),
        Writer(("publish", "../public")),
        Writer(("publish", "../public"), after=("publish", "../public",
                                                "--meeting", "2025-04-09")),
        Writer(("actions", "-o", "actions.csv"), whole=False),
        Writer(("report", "-o", "../report.html"), whole=False),
        Writer(("report", "--each", "-o", "../reports"), whole=False),
        Writer(("export", "-o", "../tables"), whole=False),
        Writer(("export", "-o", "../tables.sqlite"), whole=False),
    ]


def make(folder):
    """The folder `council`, where the writers are started, and what they read
    beside it."""
    minutes = folder / "council/minutes/2025"
    minutes.mkdir(parents=True)
    (folder / "council/bra.yaml").write_text(SETTINGS)
    (minutes / "2025-04-09.md").write_text(APRIL)
    (minutes / "2025-05-14.md").write_text(MAY)
    (folder / "protokoll.txt").write_text(OLD_PROTOCOL)
    (folder / "utan dag.txt").write_text(OLD_PROTOCOL.replace("2024-11-13", ""))


@dataclass
class Ended:
    code: int  #: Negative is the signal that ended it.
    said: str


class Bench:
    """A place to run a writer again and again, from the same files each time."""

    def __init__(self, bra, work, writer):
        self.bra = bra
        self.writer = writer
        self.template = work / "template"
        self.folder = work / "case"
        for old in (self.template, self.folder):
            shutil.rmtree(old, ignore_errors=True)
        make(self.template)
        if writer.after:
            self.run(self.template, writer.after)
        if writer.edited:
            minutes = self.template / "council/minutes/2025" / writer.edited
            minutes.write_text(minutes.read_text() + "\nTill sist.\n")
        self.old = files_of(self.template)
        self.begin()
        ended = self.run()
        self.new = files_of(self.folder)
        self.code = ended.code
        if ended.code not in (0, 1) or self.new == self.old:
            raise SystemExit(f"{writer.name} writes nothing: {ended.said}")

    def begin(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.template, self.folder)

    def run(self, folder=None, words=None, wrapper=()):
        command = [*wrapper, self.bra, *(words or self.writer.words)]
        done = subprocess.run(
            command, cwd=(folder or self.folder) / "council", env=ENVIRONMENT,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=30)
        return Ended(done.returncode, done.stderr.decode(errors="replace"))

    def now(self):
        return files_of(self.folder)


def files_of(folder):
    """Path → bytes; a folder is None."""
    return {
        str(path.relative_to(folder)):
            path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def without_temporaries(files):
    return {path: held for path, held in files.items()
            if not TEMPORARY.search(path)}


def temporaries(files):
    return [path for path in files if TEMPORARY.search(path)]


def torn(now, old, new):
    """The paths that hold neither what they held nor what they were to hold."""
    return [path for path in sorted({*now, *old, *new})
            if now.get(path, "none") not in
            (old.get(path, "none"), new.get(path, "none"))]
