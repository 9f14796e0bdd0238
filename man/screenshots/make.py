#!/usr/bin/env python3
"""Pictures of bra in a terminal, as SVG: screenshots/make.py BRA [--check]

Each is what BRA writes to a terminal, read from a pseudo terminal and drawn
where it stands there. With --check nothing is written, and a picture that is
not what would be drawn ends it with 1. Run by `./dev screenshots`.
"""

import html
import os
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
sys.path.insert(0, str(PROJECT / "tests/support"))

from pseudo_terminal import has_terminals, seen_on_terminal  # noqa: E402

CELL, LINE, MARGIN, TITLE = 8.4, 19, 14, 30

FORGETFUL = "minutes/2025/2025-05-21.md"
CHECK = ["--today", "2025-06-01", "--stdin-filename", FORGETFUL, "-"]
# Name, columns of the terminal, what is typed, and what is added unseen.
PICTURES = [
    ("risk", 80, ["risk", "--period", "2024-09..2025-03"], ["--lang", "en"]),
    ("lägesbild", 80, ["lägesbild", "--period", "2024-09..2025-03"],
     ["--lang", "sv"]),
    ("check", 104, ["check"], ["--lang", "en", *CHECK]),
    ("kontroll", 104, ["kontroll"], ["--lang", "sv", *CHECK]),
]
# The row that somebody forgets in the pictures of a check.
FORGOTTEN = "| 250312-2 |"

FOREGROUND, BACKGROUND = "#d8dee9", "#1e222a"
COLOURS = {"30": "#000000", "31": "#e06c75", "32": "#98c379", "33": "#e5c07b",
           "34": "#61afef", "35": "#c678dd", "36": "#56b6c2", "97": "#ffffff"}
BLOCKS = {"41": "#be3a43", "42": "#7fb86a", "43": "#e0b64f"}


def seen(bra, words, columns, text):
    """What a terminal that wide is sent."""
    return seen_on_terminal(
        [bra, "-C", str(PROJECT / "examples"), *words], columns,
        {"TERM": "xterm-256color", "PATH": os.environ["PATH"],
         "BRA_PAGER": "cat"}, text)


def cells(character):
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def width(text):
    return sum(cells(c) for c in text)


def runs(line):
    """(column, text, rendition) of each piece of a line."""
    column, rendition = 0, ""
    for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
        if piece.startswith("\x1b["):
            rendition = piece[2:-1]
            continue
        if piece:
            yield column, piece, rendition
            column += width(piece)


def drawn(title, columns, text):
    lines = text.rstrip("\n").split("\n")
    across = columns * CELL + 2 * MARGIN
    height = TITLE + len(lines) * LINE + MARGIN
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{across:.0f}" '
        f'height="{height:.0f}" viewBox="0 0 {across:.0f} {height:.0f}" '
        'role="img">',
        f"<title>{html.escape(title)}</title>",
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
        '<g font-family="ui-monospace,\'DejaVu Sans Mono\',Menlo,Consolas,'
        'monospace" font-size="14">',
        f'<text x="{MARGIN}" y="21" fill="#7f8896">{html.escape(title)}</text>',
    ]
    for row, line in enumerate(lines):
        y = TITLE + (row + 1) * LINE - 5
        for column, piece, rendition in runs(line):
            codes = rendition.split(";")
            block = next((BLOCKS[c] for c in codes if c in BLOCKS), None)
            if block:
                out.append(f'<rect x="{MARGIN + column * CELL:.1f}" y="{y - 14}" '
                           f'width="{width(piece) * CELL:.1f}" '
                           f'height="{LINE}" fill="{block}"/>')
            colour = next((COLOURS[c] for c in codes if c in COLOURS), FOREGROUND)
            extra = ' font-weight="bold"' if "1" in codes else ""
            extra += ' opacity="0.6"' if "2" in codes else ""
            # Blanks are not drawn: each stretch stands where it stands.
            for stretch in re.finditer(r"\S+(?: \S+)*", piece):
                before = column + width(piece[:stretch.start()])
                out.append(f'<text x="{MARGIN + before * CELL:.1f}" y="{y}" '
                           f'fill="{colour}"{extra} '
                           f'textLength="{width(stretch[0]) * CELL:.1f}" '
                           'lengthAdjust="spacingAndGlyphs">'
                           f'{html.escape(stretch[0])}</text>')
    return "\n".join([*out, "</g>", "</svg>"]) + "\n"


def main():
    if not has_terminals():
        print("no pseudo terminals here: no pictures")
        sys.exit(77)
    bra, checking = os.path.abspath(sys.argv[1]), "--check" in sys.argv[2:]
    with open(PROJECT / "examples" / FORGETFUL, encoding="utf-8") as minutes:
        forgetful = "".join(line for line in minutes
                            if not line.startswith(FORGOTTEN))
    stale = []
    for name, columns, typed, unseen in PICTURES:
        picture = drawn(
            "$ bra " + " ".join(typed), columns,
            seen(bra, [*typed, *unseen], columns,
                 forgetful if unseen[-1] == "-" else ""))
        path = HERE / f"{name}.svg"
        if checking:
            if not path.exists() or path.read_text(encoding="utf-8") != picture:
                stale.append(path.name)
        else:
            path.write_text(picture, encoding="utf-8")
    if stale:
        sys.exit("not what bra writes now, see ./dev screenshots: "
                 + ", ".join(stale))


if __name__ == "__main__":
    main()
