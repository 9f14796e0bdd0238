"""Asks a folder for everything as JSON and holds each answer to the schema
that bra prints for it. Draft-07, by python3-jsonschema.

    hold_answers_to_schemas.py BRA FOLDER

Exits with 77, which ctest takes for "skipped", where the library is missing.
"""

import json
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

TODAY = "2025-06-01"
LISTS = {
    "actions": [[], ["--all"], ["--all", "--by", "owner"], ["-p", "2024"]],
    "risk": [[], ["-p", "2023..2026"], ["-p", "2024", "--by", "area"]],
    "meetings": [[], ["-p", "last 2 meetings"]],
    "decisions": [[], ["--by", "meeting"]],
    "measures": [[], ["--by", "area"]],
    "figures": [[], ["-p", "2024"]],
    "attendance": [[], ["--by", "party"], ["-p", "2025"]],
    "people": [[], ["--limit", "2"]],
    "stats": [[], ["-p", "2024"]],
    "search": [["och"], ["zzzzz"]],
}

failures = []
schemas = {}
count = 0


def schema_of(bra, name):
    if name not in schemas:
        schema = json.loads(subprocess.check_output([bra, "schema", name]))
        jsonschema.Draft7Validator.check_schema(schema)
        schemas[name] = jsonschema.Draft7Validator(schema)
    return schemas[name]


def answer(bra, folder, words):
    asked = [bra, "-C", folder, "--today", TODAY, "-O", "json", *words]
    run = subprocess.run(asked, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        failures.append(f"{' '.join(words)}: exit {run.returncode}")
        return None
    return json.loads(run.stdout)


def hold(bra, folder, words):
    global count
    found = answer(bra, folder, words)
    if found is None:
        return None
    name = found["schema"].removeprefix("bra.").removesuffix("/1")
    for error in schema_of(bra, name).iter_errors(found):
        failures.append(f"{' '.join(words)}: {error.json_path} {error.message}")
        break
    for item in found["items"][:1]:
        last = list(item.items())[:-1]
        if schema_of(bra, name).is_valid({**found, "items": [dict(last)]}):
            failures.append(f"{' '.join(words)}: a field is not demanded")
    count += 1
    return found


DOCUMENT = """Minnesanteckningar
Datum: 14.5.25
Närvarande: Vera Lindskog (S), ordförande

1. Läget
Lugnt.
"""


def hold_import(bra):
    """The report of an import, which is no answer of a noun."""
    global count
    with tempfile.TemporaryDirectory() as there:
        asked = [bra, "-C", there, "import", "-", "-o", ".", "--report", "json"]
        run = subprocess.run(asked, input=DOCUMENT, capture_output=True, text=True)
    found = json.loads(run.stdout)
    schema = schema_of(bra, "import")
    for error in schema.iter_errors(found):
        failures.append(f"import: {error.json_path} {error.message}")
    if len({line["fate"] for line in found["items"][0]["lines"]}) != 3:
        failures.append("import: a fate of lines is not looked at")
    for part in (found, found["items"][0], found["items"][0]["lines"][0]):
        key, value = part.popitem()
        if schema.is_valid(found):
            failures.append(f"import: {key} is not demanded")
        part[key] = value
    count += 1


def main(bra, folder):
    for noun, questions in LISTS.items():
        for question in questions:
            hold(bra, folder, [noun, *question])
            if noun != "search":
                hold(bra, folder, [noun, *question, "--count"])
    meetings = hold(bra, folder, ["meetings"])["items"]
    actions = hold(bra, folder, ["actions", "--all"])["items"]
    for meeting in meetings:
        if meeting["date"] and "council" not in meeting:
            hold(bra, folder, ["show", meeting["date"]])
    for action in actions:
        if action["id"] and "council" not in action:
            hold(bra, folder, ["show", action["id"]])
    hold(bra, folder, ["check"])
    hold_import(bra)
    chosen = answer(bra, folder, ["meetings", "--columns", "date"])
    if chosen["schema"] is not None:
        failures.append("chosen columns still claim a schema")
    if not meetings:
        failures.append(f"{folder} holds no meetings to look at")
    print("\n".join(failures) or f"{count} answers held")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
