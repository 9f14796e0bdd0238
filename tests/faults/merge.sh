#!/bin/sh
# Two who write at the same time, in branches of a real git repository: whatever
# git makes of it, bra check fails until it is put right, what it advises puts it
# right, and nothing is lost.
#
#   tests/faults/merge.sh BRA
#
# Exits with 77, which ctest takes for "skipped", where there is no git.

set -u
command -v git > /dev/null || exit 77
bra=$(realpath "${1:?which bra?}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 LC_ALL=C BRA_LANG=en
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org
export GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org
export BRA_TODAY=2025-05-20
failures=0
steps=0
minutes=minutes/2025-05-14.md

expect() { # WHAT CODE WORDS COMMAND…: its exit code, and words that it says
  what=$1 code=$2 words=$3
  shift 3
  steps=$((steps + 1))
  said=$("$@" 2>&1)
  got=$?
  if [ "$got" != "$code" ] || ! printf '%s' "$said" | grep -qF -- "$words"; then
    failures=$((failures + 1))
    printf 'FAULT: %s: exit %s, wanted %s and "%s"\n%s\n' \
      "$what" "$got" "$code" "$words" "$said"
  fi
}

begin() { # a repository with two meetings, in $work/$1
  mkdir -p "$work/$1/minutes"
  cd "$work/$1" || exit 1
  git init -q -b main .
  printf 'council: Rådet\nminutes: minutes/\n' > bra.yaml
  for day in 2025-03-12 2025-05-14; do
    cat > "minutes/$day.md" <<END
---
datum: $day
närvarande:
  - Vera Lindskog (S), ordförande
  - Disa Falk, sekreterare
---

## Uppföljning

| Nr       | Ärende  | Läge  | Status | Ansvarig      |
| -------- | ------- | ----- | ------ | ------------- |
| 250312-1 | Kameror | pågår |        | Vera Lindskog |
END
  done
  commit
}

commit() { git add -A && git commit -q -m x; }

in_branch() { # NAME COMMAND…: run from main, and committed in a branch
  branch=$1
  shift
  git checkout -q -b "$branch" main
  "$@" > /dev/null 2>&1 || printf 'FAULT: %s\n' "$*"
  commit
}

both_are_there() {
  expect "$1: both follow-ups are there" 0 "Buller" "$bra" actions
  expect "$1: both follow-ups are there" 0 "Klotter" "$bra" actions
}

# Both add a follow-up, and git cannot choose.
begin conflict
in_branch one "$bra" add Buller --owner "Vera Lindskog"
in_branch two "$bra" add Klotter --owner "Disa Falk"
git merge -q one > /dev/null 2>&1 && echo "FAULT: git saw no conflict"
expect "marks of a merge" 1 "[merge-unfinished]" "$bra" check
sed -i '/^<<<<<<< /d; /^=======$/d; /^>>>>>>> /d' $minutes
expect "two rows with one number" 1 "such as 250514-2" "$bra" check
expect "a number for the newer" 0 "" "$bra" fmt --number
expect "all is well" 0 "errors: 0, warnings: 0" "$bra" check
both_are_there "after a conflict"
commit

# The same, where git has been told to keep the lines of both.
begin union
echo '*.md merge=union' > .gitattributes
commit
in_branch one "$bra" add Buller --owner "Vera Lindskog"
in_branch two "$bra" add Klotter --owner "Disa Falk"
git merge -q -m x one > /dev/null 2>&1 || echo "FAULT: git saw a conflict"
expect "two rows with one number" 1 "[follow-up-twice]" "$bra" check
expect "a number for the newer" 0 "" "$bra" fmt --number
expect "all is well" 0 "errors: 0, warnings: 0" "$bra" check
both_are_there "after a union"

# Both approve minutes.
begin ledger
in_branch one "$bra" approve 2025-03-12 --by "Vera Lindskog" --despite
in_branch two "$bra" approve 2025-05-14 --by "Vera Lindskog" --despite
git merge -q one > /dev/null 2>&1 && echo "FAULT: git saw no conflict"
expect "marks in the ledger" 1 "a merge was not finished here" "$bra" verify
sed -i '/^<<<<<<< /d; /^=======$/d; /^>>>>>>> /d' approvals.tsv
expect "two lines after one" 1 "follows the same line" "$bra" verify
sed -i 2d approvals.tsv
expect "one line is whole" 0 "findings: 0" "$bra" verify
expect "and the other again" 0 "the chain is now" \
  "$bra" approve 2025-03-12 --by "Vera Lindskog" --despite
commit
expect "both are approved" 0 "approved minutes: 2, findings: 0" "$bra" verify

# A proposed change to approved minutes, with or without its line.
git checkout -q -b proposal
sed -i 's/Kameror/Vakter/' minutes/2025-03-12.md
expect "a changed word" 1 "it was approved as" "$bra" verify --base two
rm approvals.tsv
"$bra" approve 2025-03-12 --by Ingen --despite > /dev/null 2>&1
expect "a new ledger" 1 "does not begin with that of two" \
  "$bra" verify --base two

# A folder is called something else, and takes its ledger along, or does not.
git checkout -q -f two
mkdir council && git mv bra.yaml minutes approvals.tsv council
expect "a ledger that was moved" 0 "findings: 0" "$bra" verify --base two
rm council/approvals.tsv
expect "a ledger that is gone" 1 "the ledger approvals.tsv of two is gone" \
  "$bra" verify --base two

if [ "$failures" = 0 ]; then
  echo "$steps steps, nothing lost"
else
  echo "faults: $failures"
  exit 1
fi
