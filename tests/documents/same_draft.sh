#!/bin/sh
# The same document in whatever form becomes the same draft, and what is no
# document is refused in plain words.
#
#     same_draft.sh BRA
#
# Exits with 77, which ctest takes for "skipped", where there is no pandoc.
set -eu
bra=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
documents=$(cd "$(dirname "$0")" && pwd)
command -v pandoc >/dev/null || { echo "skipped: no pandoc"; exit 77; }
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
cd "$there"
failed=0

draft() { # DOCUMENT FOLDER
  mkdir -p "$2"
  "$bra" --lang en import "$1" -o "$2" >"$2.said" 2>&1 || cat "$2.said"
  cat "$2"/*.md
}

for document in log.txt table.html; do
  name=${document%.*}
  draft "$documents/$document" "$name" >wanted
  test -s wanted
  for form in docx odt rtf; do
    draft "$documents/$name.$form" "$name-$form" >had
    if ! diff -u wanted had; then
      echo "$name.$form becomes another draft than $document"
      failed=1
    fi
  done
done

refused() { # DOCUMENT WORDS
  if "$bra" --lang en import "$1" -o no >said 2>&1 || ! grep -q "$2" said; then
    echo "$1: not refused with \"$2\":"
    cat said
    failed=1
  fi
}
: >empty.docx
head -c 2000 "$documents/log.docx" >cut.docx
echo "no document" >text.odt
printf '{\\rtf1 }' >blank.rtf
refused empty.docx "pandoc cannot open empty.docx"
refused cut.docx "pandoc cannot open cut.docx"
refused text.odt "pandoc cannot open text.odt"
refused blank.rtf "there is no text in blank.rtf"
test ! -e no

exit $failed
