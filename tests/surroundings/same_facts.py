"""The same facts everywhere: asks a folder under other locales, time zones and
terminals, and holds the answers against each other.

    same_facts.py BRA FOLDER
"""

import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))

from pseudo_terminal import has_terminals, seen_on_terminal  # noqa: E402

QUESTIONS = [
    ["actions", "--all"], ["actions", "--all", "--by", "owner"],
    ["risk", "-p", "2024"], ["meetings"], ["decisions"], ["measures"],
    ["figures"], ["attendance"], ["people"], ["stats"], ["search", "och"],
]
SURROUNDINGS = [
    {"LANG": "C"},
    {"LANG": "sv_SE.UTF-8", "TZ": "Pacific/Kiritimati"},
    {"LC_ALL": "en_US.ISO-8859-1", "TZ": "Pacific/Pago_Pago"},
    {"LANG": "C", "COLUMNS": "40", "TERM": "dumb"},
]
# Kiritimati and Pago Pago by their hours, as no zone need be installed.
ENDS_OF_THE_WORLD = {"LINT-14": 14, "SST11": -11, "UTC0": 0}

failures = []


def environment(more):
    kept = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    return {**kept, **more}


def on_pipe(asked, more):
    run = subprocess.run(asked, capture_output=True, env=environment(more))
    if run.returncode != 0:
        failures.append(f"{asked[1:]}: exit {run.returncode}")
    return run.stdout.decode()


def words(text):
    return set(re.findall(r"\w+", text))


def is_there(word, seen):
    """Whether it is seen as one word or, where it was divided, as two."""
    return word in seen or any(word[:n] in seen and word[n:] in seen
                               for n in range(1, len(word)))


def main(bra, folder):
    widths = (40, 80) if has_terminals() else ()
    for question in QUESTIONS:
        asked = [bra, "-C", folder, "--today", "2025-06-01", *question]
        json = [*asked, "-O", "json"]
        first = on_pipe(json, {})
        for more in SURROUNDINGS:
            if on_pipe(json, more) != first:
                failures.append(f"{question} differs under {more}")
        with tempfile.TemporaryDirectory() as place:
            file = pathlib.Path(place) / "answer.json"
            on_pipe([*asked, "-o", str(file)], {})
            if file.read_text(encoding="utf-8") != first:
                failures.append(f"{question} differs in a file")

        people = [*asked, "--lang", "sv", "--no-pager"]
        wide = words(on_pipe(people, {}))
        if len(wide) < 5:
            failures.append(f"{question} says nothing")
        for columns in widths:
            seen = words(seen_on_terminal(
                people, columns, environment({"TERM": "dumb"}), errors=False))
            lost = [word for word in wide if not is_there(word, seen)]
            if lost:
                failures.append(f"{question} loses {lost} at {columns} columns")

    for zone, hours in ENDS_OF_THE_WORLD.items():
        here = datetime.timezone(datetime.timedelta(hours=hours))
        days = [datetime.datetime.now(here).date()]
        asked = [bra, "-C", folder, "meetings", "-p", "today", "--explain"]
        run = subprocess.run(asked, capture_output=True, text=True,
                             env=environment({"TZ": zone, "LANG": "C"}))
        days.append(datetime.datetime.now(here).date())  # it may be midnight
        if not any(f"period: {day}" in run.stderr for day in days):
            failures.append(f"today in {zone} is {days}: {run.stderr}")
    print("\n".join(failures) or f"{len(QUESTIONS)} questions held"
          + ("" if widths else "; no terminals here"))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
