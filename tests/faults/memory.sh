#!/bin/bash
# Memory may be out at any moment: bra answers, or says that it is and exits
# with 2. It never ends in another way.
#
#   tests/faults/memory.sh BRA FOLDER

set -u
bra=$(realpath "${1:?which bra?}")
folder=$(realpath "${2:?which folder of minutes?}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export BRA_LANG=en
failures=0
answered=0
refused=0

try() { # KIB, words
  local kib=$1
  shift
  (ulimit -v "$kib" && exec "$bra" -C "$folder" "$@") \
    > "$work/out" 2> "$work/err"
  case $? in
    0 | 1) answered=$((answered + 1)) ;;
    2) refused=$((refused + 1)) ;;
    *)
      failures=$((failures + 1))
      echo "FAULT: $kib KiB, bra $*: $(tail -1 "$work/err")"
      return
      ;;
  esac
  [ -s "$work/out" ] || grep -q "not enough memory" "$work/err" || {
    failures=$((failures + 1))
    echo "FAULT: $kib KiB, bra $*: neither an answer nor a reason"
  }
}

for kib in $(seq 14000 250 26000); do
  # With less than this not even the program and its libraries have room.
  { (ulimit -v "$kib" && exec "$bra" --version); } > /dev/null 2>&1 || continue
  for words in check "actions --all" "report" "stats" "search skola"; do
    # shellcheck disable=SC2086  # words of their own
    try "$kib" $words
  done
done
[ $answered -gt 0 ] && [ $refused -gt 0 ] || {
  failures=$((failures + 1))
  echo "FAULT: the limits must lie about what bra needs"
}
echo "little memory: $answered answers, $refused refusals, $failures faults"
[ $failures -eq 0 ]
