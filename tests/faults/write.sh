#!/bin/bash
# What no write may do: write an answer over minutes, lose the change of another
# writer, follow a link, leave half a file where a file may grow no larger. What
# every writer is asked, step by step, stands in writers/.
#
#   tests/faults/write.sh BRA

set -u
bra=$(realpath "${1:?which bra?}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

say() { printf '%s\n' "$*"; }
fault() {
  failures=$((failures + 1))
  say "FAULT: $*"
}

begin() { # a council with one meeting and one follow-up
  rm -rf "$1"
  mkdir -p "$1/minutes/2025"
  printf 'council: Rådet\nminutes: minutes/\n' > "$1/bra.yaml"
  cat > "$1/minutes/2025/2025-05-14.md" <<'END'
---
datum: 2025-05-14
---

## Uppföljning

| Nr | Ärende | Läge | Status | Ansvarig |
|-|-|-|-|-|
| 250514-1 | Kameror | ny   |        | Vera     |
END
}

change() { # folder
  (cd "$1" && "$bra" -q --today 2025-05-20 "${command[@]}")
}

whole() { # what each file holds
  (cd "$1" && find . -type f -print0 | sort -z | xargs -0 tail -vn +1)
}

# No answer is written over minutes or what belongs to them, by whatever road.
begin "$work/over"
printf -- '- {name: Vera Lindskog}\n' > "$work/over/people.yaml"
printf '' > "$work/over/approvals.tsv"
ln -s minutes/2025/2025-05-14.md "$work/over/link.md"
ln -s minutes/2025 "$work/over/folder"
ln -s ../over "$work/over/minutes/up"
before=$(whole "$work/over")
for target in minutes/2025/2025-05-14.md ./minutes//2025/2025-05-14.md \
  minutes/2025/../2025/2025-05-14.md "$work/over/minutes/2025/2025-05-14.md" \
  link.md folder/2025-05-14.md minutes/up/minutes/2025/2025-05-14.md \
  bra.yaml BRA.YAML people.yaml approvals.tsv folder/2025-09-01.md; do
  for words in "actions -O csv" "report -O md" "export -O jsonl" "check -O json"; do
    # shellcheck disable=SC2086 # the words are the command's
    (cd "$work/over" && "$bra" -q $words -o "$target" > /dev/null 2>&1)
    code=$?
    [ "$code" = 2 ] || fault "bra $words -o $target: exit $code"
    (cd / && "$bra" -q -C "$work/over" $words -o "$target" > /dev/null 2>&1)
    [ "$(whole "$work/over")" = "$before" ] ||
      fault "bra $words -o $target: something is written"
  done
done
say "no answer over minutes: done"

# A file may grow no larger than this.
command=(set 250514-1 --status "$(printf 'x%.0s' $(seq 3000))")
begin "$work/limited"
before=$(whole "$work/limited")
(ulimit -f 1 && change "$work/limited" > /dev/null 2>&1) &&
  fault "a limit on files: exit 0"
[ "$(whole "$work/limited")" = "$before" ] || fault "a limit on files: torn"

# Two writers at once: whatever was said to be done is there.
for ((i = 1; i <= 100; i++)); do
  begin "$work/pair"
  (cd "$work/pair" && exec "$bra" -q add "Första $i") > "$work/one" 2>/dev/null &
  one=$!
  (cd "$work/pair" && exec "$bra" -q add "Andra $i") > "$work/two" 2>/dev/null &
  two=$!
  wait $one && { grep -q "Första $i" "$work/pair/minutes/2025/2025-05-14.md" ||
    fault "two writers: the first was lost"; }
  wait $two && { grep -q "Andra $i" "$work/pair/minutes/2025/2025-05-14.md" ||
    fault "two writers: the second was lost"; }
done
say "two writers at once: 100 pairs"

# A link in the place of the file, and of its folder.
command=(set 250514-1 --status "Offert begärd")
begin "$work/linked"
mv "$work/linked/minutes/2025" "$work/outside"
ln -s "$work/outside" "$work/linked/minutes/2025"
before=$(cat "$work/outside/2025-05-14.md")
change "$work/linked" > /dev/null 2>&1 && fault "a link to a folder: exit 0"
[ "$(cat "$work/outside/2025-05-14.md")" = "$before" ] ||
  fault "a link to a folder was followed"

if [ "$failures" = 0 ]; then
  say "no torn file, no lost change"
else
  say "faults: $failures"
  exit 1
fi
