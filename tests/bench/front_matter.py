"""The front matter of every minutes file under a folder, read with PyYAML."""

import pathlib
import sys

import yaml

loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
for path in pathlib.Path(sys.argv[1]).rglob("*.md"):
    text = path.read_text(encoding="utf-8")
    yaml.load(text.split("---\n", 2)[1], Loader=loader)
