#!/bin/bash
# Where an answer goes may fail: every command in every format says exit 2 when
# the disk is full, and is quiet when nobody reads any more.
#
#   tests/faults/console.sh BRA FOLDER

set -u
bra=$(realpath "${1:?which bra?}")
folder=$(realpath "${2:?which folder of minutes?}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$folder" "$work/council"
cd "$work/council" || exit 2
export BRA_LANG=en
failures=0
runs=0

say() { printf '%s\n' "$*"; }
fault() {
  failures=$((failures + 1))
  say "FAULT: $*"
}

try() { # words of a command that answers
  "$bra" "$@" > "$work/out" 2> "$work/err"
  local plain=$?
  grep -q "cannot be written as" "$work/err" && return # no such format of it
  [ $plain -le 1 ] || { fault "bra $*: exit $plain: $(tail -1 "$work/err")"; return; }
  [ -s "$work/out" ] || return # nothing to write, nothing to fail
  runs=$((runs + 1))
  "$bra" "$@" > /dev/full 2> "$work/err"
  local code=$?
  [ $code = 2 ] || fault "bra $* > /dev/full: exit $code"
  grep -q "cannot write the answer: the disk is full" "$work/err" ||
    fault "bra $* > /dev/full: it is not said why"
  # Nobody reads: the program at the other end is gone before we write.
  { sleep 0.05; "$bra" "$@" 2> "$work/err"; echo $? > "$work/code"; } | true
  code=$(cat "$work/code")
  [ "$code" -le 1 ] || fault "bra $* | true: exit $code"
  grep -qi "pipe\|cannot" "$work/err" && fault "bra $* | true: $(head -1 "$work/err")"
  # A closed standard output is no place to write to either.
  "$bra" "$@" >&- 2> /dev/null
  [ $? = 2 ] || fault "bra $* >&-: exit is not 2"
}

formats() { # of a command, as bra itself lists them when it is given another
  "$bra" "$@" -O none 2>&1 | sed -n 's/.*choose one of: //p' | tr -d ','
}

for noun in actions risk meetings decisions measures figures people attendance \
  "search a" "show 2025-01-22" stats check; do
  # shellcheck disable=SC2086
  for format in $(formats $noun); do
    try $noun -O "$format"
  done
done
for words in help "help actions" "explain follow-up-vanished" explain schema \
  "schema actions" --version "check --statistics" "check --diff" verify \
  "completion bash"; do
  # shellcheck disable=SC2086
  "$bra" $words > /dev/null 2>&1
  [ $? = 2 ] && continue # there may be no such command yet
  # shellcheck disable=SC2086
  try $words
done
say "answers that could not be written: $runs commands and formats"
[ "$runs" -gt 40 ] || fault "too few commands were tried"

# Complaints that nobody can read change nothing.
"$bra" check > "$work/one" 2> /dev/null
"$bra" check > "$work/two" 2> /dev/full
cmp -s "$work/one" "$work/two" || fault "a full disk for complaints changes the answer"

if [ "$failures" = 0 ]; then
  say "no answer was lost without a word"
else
  say "faults: $failures"
  exit 1
fi
