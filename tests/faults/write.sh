#!/bin/bash
# Every step of a write is made to fail in turn: the disk is full, it reports an
# error, permission is denied, the program is killed. Whatever happens, each file
# holds what it held or what it was to hold. Needs strace.
#
#   tests/faults/write.sh BRA

set -u
bra=$(realpath "${1:?which bra?}")
work=$(mktemp -d)
trap 'umount "$work/small" 2>/dev/null; rm -rf "$work"' EXIT
failures=0
runs=0

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

| Nr       | Ärende  | Läge | Status | Ansvarig |
| -------- | ------- | ---- | ------ | -------- |
| 250514-1 | Kameror | ny   |        | Vera     |
END
}

change() { # folder, and a wrapper such as strace and its options
  local folder=$1
  shift
  (cd "$folder" && "$@" "$bra" -q --today 2025-05-20 "${command[@]}")
}

whole() { # what the two files hold
  cat "$1/minutes/2025/2025-05-14.md" "$1/approvals.tsv" 2>/dev/null
}

leftovers() { find "$1" -name '.bra-*' | wc -l; }

# Each call of the program, each time it is made, each way it can fail.
break_in_turn() {
  begin "$work/old"
  begin "$work/new"
  change "$work/new" 2> /dev/null || { fault "${command[0]} does not even work"; return; }
  begin "$work/traced"
  change "$work/traced" strace -f -o "$work/trace" 2> /dev/null
  local calls
  calls=$(sed -E 's/^[0-9]+ +//; s/\(.*//' "$work/trace" |
    grep -E '^(openat|open|read|pread64|write|fsync|fchmod|fchown|flock|close|newfstatat|fstat|faccessat2|faccessat|renameat|renameat2|unlinkat|mkdirat|getdents64|fcntl)$' |
    sort | uniq -c | awk '{print $2 ":" $1}')
  local call name count when how
  for call in $calls; do
    name=${call%:*}
    count=${call#*:}
    for ((when = 1; when <= count; when++)); do
      for how in error=ENOSPC error=EIO error=EACCES signal=KILL; do
        begin "$work/broken"
        change "$work/broken" strace -f -o /dev/null \
          -e "inject=$name:$how:when=$when" > /dev/null 2>&1
        local code=$?
        runs=$((runs + 1))
        local place="${command[0]}: $name, time $when, $how (exit $code)"
        if [ "$(whole "$work/broken")" = "$(whole "$work/new")" ]; then
          :
        elif [ "$(whole "$work/broken")" != "$(whole "$work/old")" ]; then
          fault "$place: neither the old file nor the new one"
        elif [ "$code" = 0 ]; then
          fault "$place: says that all is well, and nothing is written"
        fi
        # A call that fails for ever cannot clean up either; killed, neither.
        if [ "$how" != signal=KILL ] && [ "$name" != unlinkat ] &&
          [ "$(leftovers "$work/broken")" != 0 ]; then
          fault "$place: leaves a temporary file"
        fi
        if [ "$how" = signal=KILL ]; then
          begin_again
        fi
      done
    done
  done
}

# After a kill the next write works and takes what was left away.
begin_again() {
  (cd "$work/broken" && "$bra" -q set 250514-1 --status Igen \
    > /dev/null 2>&1)
  if [ "$(find "$work/broken/minutes" -name '.bra-*' | wc -l)" != 0 ]; then
    fault "the next write leaves what a killed one left"
  fi
}

command=(set 250514-1 --state pågår --status "Offert begärd")
break_in_turn
command=(approve 2025-05-14 --by "Vera Lindskog" --despite)
break_in_turn
say "each call failed in turn: $runs runs"

# A disk that is full, and one that cannot be written to.
mkdir "$work/small"
if mount -t tmpfs -o size=64k tmpfs "$work/small" 2>/dev/null; then
  command=(set 250514-1 --status "Offert begärd")
  begin "$work/small/a"
  head -c 1000000 /dev/zero > "$work/small/filler" 2>/dev/null
  before=$(whole "$work/small/a")
  change "$work/small/a" > /dev/null 2>&1 && fault "a full disk: exit 0"
  [ "$(whole "$work/small/a")" = "$before" ] || fault "a full disk: torn"
  rm "$work/small/filler"
  mount -o remount,ro "$work/small"
  change "$work/small/a" > /dev/null 2>&1 && fault "a read-only disk: exit 0"
  [ "$(whole "$work/small/a")" = "$before" ] || fault "a read-only disk: torn"
  say "a full disk and a read-only one: done"
else
  say "a full disk and a read-only one: skipped, mounting needs root"
fi

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
