"""Holds the files of a folder to the schemas that bra prints, and broken
variants of them to being refused. Draft-07, by python3-jsonschema.

    hold_files_to_schemas.py BRA FOLDER

Exits with 77, which ctest takes for "skipped", where the libraries are missing.
"""

import copy
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)


class Loader(yaml.SafeLoader):
    """As YAML 1.2 has it: a day is text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers
            if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

failures = []

DATES = ("datum", "mötesdatum", "sammanträdesdatum", "date")


def schema_of(bra, name):
    schema = json.loads(subprocess.check_output([bra, "schema", name]))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def expect(good, validator, value, what):
    errors = [error.message for error in validator.iter_errors(value)]
    if bool(errors) == good:
        failures.append(f"{what}: {errors[:1] or 'accepted'}")


def front_matter(path):
    text = path.read_text(encoding="utf-8")
    return text.split("---\n")[1] if text.startswith("---\n") else None


def hold_minutes(validator, value, what):
    expect(True, validator, value, what)
    for name, change in {
        "unknown key": lambda v: v.update(dattum="2025-01-01"),
        "no date": lambda v: [v.pop(key, None) for key in DATES],
        "a map for a text": lambda v: v.update(plats={"rum": "51:an"}),
        "a list for a text": lambda v: v.update(tid=["10:00"]),
        "unknown key of a person": lambda v: v.update(
            närvarande=[{"namm": "Vera Lindskog"}]),
        "unknown key of a follow-up": lambda v: v.update(
            uppföljning=[{"nr": "250115-1", "ärnde": "Kameror"}]),
        "a text for a log": lambda v: v.update(uppföljning="Kameror"),
    }.items():
        broken = copy.deepcopy(value)
        change(broken)
        expect(False, validator, broken, f"{what}, {name}")


def hold_settings(validator, value, what):
    expect(True, validator, value, what)
    for name, change in {
        "unknown key": {"counsil": "x"},
        "unknown key of an area": {"areas": [{"id": "a", "nam": "b"}]},
        "unknown rule": {"rules": {"follow-up-vanishd": "off"}},
        "unknown severity": {"rules": {"follow-up-vanished": "fatal"}},
        "unknown parameter": {"rules": {"meeting-gap": {"dayss": 3}}},
        "a text for a number": {"quorum": "three"},
        "unknown way of closing": {"closing": "three-step"},
    }.items():
        expect(False, validator, {**value, **change}, f"{what}, {name}")
    for change in ({"rules": {"meeting-gap": {"severity": "info", "days": 90}}},
                   {"rules": {"follow-up-vanished": "off"}},
                   {"quorum": 3, "closing": "two-step"}):
        expect(True, validator, {**value, **change}, f"{what}, {change}")


def main(bra, folder):
    minutes = schema_of(bra, "minutes")
    front = schema_of(bra, "front-matter")
    count = 0
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.name == "bra.yaml":
            hold_settings(schema_of(bra, "config"),
                          yaml.load(path.read_bytes(), Loader), str(path))
        elif path.name == "people.yaml":
            people = schema_of(bra, "people.yaml")
            value = yaml.load(path.read_bytes(), Loader)
            expect(True, people, value, str(path))
            expect(False, people, [*value, {"nmae": "Vera Lindskog"}],
                   f"{path}, unknown key")
            expect(False, people, {"name": "Vera Lindskog"},
                   f"{path}, no list")
        elif path.suffix == ".yaml":
            hold_minutes(minutes, yaml.load(path.read_bytes(), Loader),
                         str(path))
        elif path.suffix == ".md" and front_matter(path):
            hold_minutes(front, yaml.load(front_matter(path), Loader),
                         str(path))
        else:
            continue
        count += 1
    if count == 0:
        failures.append(f"{folder} holds no files to look at")
    for noun in subprocess.check_output([bra, "schema"], text=True).split():
        schema_of(bra, noun.removeprefix("bra.").removesuffix("/1"))
    print("\n".join(failures) or f"{count} files held")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
