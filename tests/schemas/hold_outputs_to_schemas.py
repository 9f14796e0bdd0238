"""Holds what `bra check` writes for other programs to their schemas: of minutes
with å, emoji, tabs, CRLF, a byte-order mark and words made to do harm, and of
more than a hundred findings. Broken variants must be refused, and a place must
mean the same words in every format, each counting columns in its own way.

    hold_outputs_to_schemas.py BRA SCHEMAS

Exits with 77, which ctest takes for "skipped", where the libraries are missing.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
from urllib.parse import unquote

try:
    import jsonschema
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

HARM = ("::error file=x::y", "##[set-output name=a]b", "]]>", "&<>\"'",
        "\u202eomvänt", "<script>alert(1)</script>", "%0A::warning::z",
        "😀 e\u0301 å", "\\u0000", "811218-9876", "`$(id)`", "{}", "a\tb")
ROWS = 120

failures = []


def minutes(day, mark, end):
    lines = ["---", f"datum: {day}", "plats: \"Lärkan\t😀\"", "närvarande:",
             "  - Vera Lindskog (SS), ordförande", "---", "",
             "## Lägesbild", "", "| Område | Nivå |", "| --- | --- |",
             "| Skola 😀 å | rosa |", "", "## Uppföljning", "",
             "| Nr | Ärende | Läge | Ansvarig |", "| --- | --- | --- | --- |"]
    for i in range(ROWS):
        harm = HARM[i % len(HARM)].replace("|", "\\|")
        lines.append(f"| | å😀 {i} {harm} | nästan klar |\tFrån {harm} |")
    text = mark + end.join(lines) + end
    return text.encode("utf-8")


def council(folder):
    (folder / "bra.yaml").write_text("council: Rådet\n", encoding="utf-8")
    (folder / "2025-01-15 å😀.md").write_bytes(
        minutes("2025-01-15", "", "\n"))
    (folder / "2025-03-12.md").write_bytes(
        minutes("onsdag 13 mars 2025", "\ufeff", "\r\n"))


def written(bra, folder, form):
    ran = subprocess.run(
        [bra, "check", "-C", str(folder), "-O", form, "--exit-zero", "-q",
         "--today", "2025-06-01"], stdout=subprocess.PIPE, check=True)
    return ran.stdout.decode("utf-8")


def expect(good, validator, value, what):
    errors = [error.message[:200] for error in validator.iter_errors(value)]
    if bool(errors) == good:
        failures.append(f"{what}: {errors[:1] or 'accepted'}")


def one_of_each(value):
    """The same with the first of every list only."""
    if isinstance(value, dict):
        return {key: one_of_each(one) for key, one in value.items()}
    return [one_of_each(value[0])] if isinstance(value, list) and value else value


def broken(value):
    """Each with one thing wrong somewhere in it."""
    if isinstance(value, dict):
        for key in value:
            yield {k: v for k, v in value.items() if k != key}
            yield {**value, key: None}
            for one in broken(value[key]):
                yield {**value, key: one}
    elif isinstance(value, list) and value:
        for one in broken(value[0]):
            yield [one, *value[1:]]


def hold(name, validator, value):
    expect(True, validator, value, name)
    refused = sum(not validator.is_valid(one)
                  for one in broken(one_of_each(value)))
    if refused < 10:
        failures.append(f"{name}: only {refused} broken variants refused")
    return refused


def lines_of(folder, path):
    return (folder / path).read_bytes().decode("utf-8-sig").split("\n")


def by_characters(folder, path, begin, end):
    lines = lines_of(folder, path)
    if begin[0] != end[0]:
        return None
    return lines[begin[0] - 1][begin[1] - 1:end[1] - 1]


def by_bytes(folder, path, begin, end):
    lines = (folder / path).read_bytes().split(b"\n")
    if begin[0] != end[0]:
        return None
    return lines[begin[0] - 1][begin[1] - 1:end[1] - 1].decode("utf-8")


def same_words(folder, sarif, gitlab, rdjson):
    """What each points at, in the order that all share."""
    results = sarif["runs"][0]["results"]
    remarks = rdjson["diagnostics"]
    if not len(results) == len(gitlab) == len(remarks) > 100:
        failures.append("the formats do not have the same hundred findings")
        return
    for one, issue, remark in zip(results, gitlab, remarks):
        place = one["locations"][0]["physicalLocation"]
        region = place["region"]
        path = unquote(place["artifactLocation"]["uri"])
        words = by_characters(
            folder, path, (region["startLine"], region["startColumn"]),
            (region["endLine"], region["endColumn"]))
        at = issue["location"]["positions"]
        if words != by_characters(
                folder, issue["location"]["path"],
                (at["begin"]["line"], at["begin"]["column"]),
                (at["end"]["line"], at["end"]["column"])):
            failures.append(f"gitlab points elsewhere than at {words!r}")
        at = remark["location"]["range"]
        if words != by_bytes(
                folder, remark["location"]["path"],
                (at["start"]["line"], at["start"]["column"]),
                (at["end"]["line"], at["end"]["column"])):
            failures.append(f"rdjson points elsewhere than at {words!r}")


def hold_junit(schema, text):
    xml.etree.ElementTree.fromstring(text)
    if shutil.which("xmllint") is None:
        print("xmllint is missing: junit is only read")
        return
    for good, what, variant in (
            (True, "junit", text),
            (False, "junit without a name", text.replace(" name=", " nam=", 1)),
            (False, "junit without a count", text.replace(" tests=", " t=", 2)),
            (False, "junit with another element",
             text.replace("<failure", "<fail").replace("</failure", "</fail"))):
        ran = subprocess.run(
            ["xmllint", "--noout", "--schema", str(schema), "-"],
            input=variant.encode("utf-8"), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, check=False)
        if (ran.returncode == 0) != good:
            failures.append(f"{what}: {ran.stderr.decode()[:200]}")


def main(bra, schemas):
    schemas = pathlib.Path(schemas)

    def schema(name):
        return json.loads((schemas / name).read_text(encoding="utf-8"))

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        council(folder)
        out = {form: written(bra, folder, form)
               for form in ("sarif", "gitlab", "rdjson", "json", "junit")}
        values = {form: json.loads(text) for form, text in out.items()
                  if form != "junit"}
        own = json.loads(subprocess.check_output([bra, "schema", "findings"]))
        for form, validator in (
                ("sarif", jsonschema.Draft4Validator(
                    schema("sarif-2.1.0-rtm.5.json"))),
                ("gitlab", jsonschema.Draft7Validator(
                    schema("gitlab-code-quality.json"))),
                ("rdjson", jsonschema.Draft7Validator(schema("rdjson.json"))),
                ("json", jsonschema.Draft7Validator(own))):
            refused = hold(form, validator, values[form])
            print(f"{form}: held; {refused} broken variants refused")
        same_words(folder, values["sarif"], values["gitlab"], values["rdjson"])
        hold_junit(schemas / "junit.xsd", out["junit"])
        count = len(values["gitlab"])
        if any("811218-9876" in text for text in out.values()):
            failures.append("a personal number is shown")
    print("\n".join(failures) or f"{count} findings held")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
