#!/bin/bash
# Every step of a write is made to fail in turn: the disk is full, the quota is
# used up, it reports an error, permission is denied, no more files may be open, a
# call is interrupted, a write lies, the program is called off or killed. Whatever
# happens, each file holds what it held or what it was to hold, and only a kill
# leaves anything behind. Needs strace.
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

| Nr | Ärende | Läge | Status | Ansvarig |
|-|-|-|-|-|
| 250514-1 | Kameror | ny   |        | Vera     |
END
}

change() { # folder, and a wrapper such as strace and its options
  local folder=$1
  shift
  (cd "$folder" && "$@" "$bra" -q --today 2025-05-20 "${command[@]}")
}

whole() { # what each file holds, but for what a killed write may leave
  (cd "$1" && find . -type f ! -name '.bra-*' -print0 | sort -z |
    xargs -0 tail -vn +1)
}

leftovers() { find "$1" -name '.bra-*' | wc -l; }

# Each call of the program, each time it is made, each way it can fail: the
# words are strace's, and ENOSPC+ fails from then on for good.
break_in_turn() {
  local ways=$* before=$runs
  begin "$work/old"
  begin "$work/new"
  change "$work/new" > /dev/null 2>&1 ||
    { fault "${command[*]} does not even work"; return; }
  [ "$(whole "$work/new")" != "$(whole "$work/old")" ] ||
    fault "${command[*]} writes nothing"
  begin "$work/traced"
  change "$work/traced" strace -f -o "$work/trace" > /dev/null 2>&1
  local calls
  calls=$(sed -E 's/^[0-9]+ +//; s/\(.*//' "$work/trace" |
    grep -E '^(openat|open|read|pread64|write|fsync|fchmod|fchown|flock|close|newfstatat|fstat|faccessat2|faccessat|renameat|renameat2|rename|linkat|unlinkat|unlink|mkdirat|getdents64|fcntl)$' |
    sort | uniq -c | awk '{print $2 ":" $1}')
  local call name count when how
  for call in $calls; do
    name=${call%:*}
    count=${call#*:}
    for ((when = 1; when <= count; when++)); do
      for how in $ways; do
        # A write that says it wrote one byte, and wrote none.
        [ "$how" = retval=1 ] && [ "$name" != write ] && continue
        break_once "$name" "$when" "$how"
      done
    done
  done
  say "bra ${command[*]}: $((runs - before)) runs"
}

break_once() { # call, which time, and how
  local name=$1 when=$2 how=$3
  begin "$work/broken"
  change "$work/broken" timeout 20 strace -f -o /dev/null \
    -e "inject=$name:${how%+}:when=$when${how##*[!+]}" > "$work/said" 2>&1
  local code=$?
  runs=$((runs + 1))
  local place="${command[0]}: $name, time $when, $how (exit $code)"
  local now
  now=$(whole "$work/broken")
  if [ "$now" = "$(whole "$work/new")" ]; then
    :
  elif [ "${command[0]}" = actions ] &&
    grep -qE 'file-unreadable|minutes-folder-missing' "$work/said"; then
    : # an answer from what could be read, which says so
  elif [ "$now" != "$(whole "$work/old")" ]; then
    fault "$place: neither the old files nor the new ones"
  elif [ "$code" = 0 ]; then
    fault "$place: says that all is well, and nothing is written"
  fi
  [ "$code" = 124 ] && fault "$place: does not end"
  case $how in
    signal=KILL)
      # What -o writes has no name before it is whole.
      case ${command[0]}:$name in
        actions:write | actions:fsync)
          [ "$(leftovers "$work/broken")" = 0 ] ||
            fault "$place: leaves a temporary file"
          ;;
      esac
      begin_again
      ;;
    *)
      # A call that fails for ever cannot clean up either.
      [ "${name#unlink}" != "$name" ] || [ "$(leftovers "$work/broken")" = 0 ] ||
        fault "$place: leaves a temporary file"
      ;;
  esac
}

# After a kill the next write works and takes what was left away.
begin_again() {
  (cd "$work/broken" && "$bra" -q set 250514-1 --status Igen \
    > /dev/null 2>&1)
  if [ "$(find "$work/broken/minutes" -name '.bra-write-*' | wc -l)" != 0 ]; then
    fault "the next write leaves what a killed one left"
  fi
}

every="error=ENOSPC error=EIO error=EACCES error=EDQUOT error=EMFILE
  error=EINTR error=ENOSPC+ error=EIO+ retval=1
  signal=KILL signal=INT signal=TERM signal=HUP"
few="error=ENOSPC error=EIO+ signal=KILL signal=INT"
command=(set 250514-1 --state pågår --status "Offert begärd")
break_in_turn "$every"
command=(approve 2025-05-14 --by "Vera Lindskog" --despite)
break_in_turn "$few"
command=(new 2025-06-11)
break_in_turn "$few"
command=(fmt)
break_in_turn "$few"
command=(actions -o actions.csv)
break_in_turn "$few"
say "each call failed in turn: $runs runs"

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
