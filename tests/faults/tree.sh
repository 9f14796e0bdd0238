#!/bin/bash
# A folder from somebody who means harm: pipes, devices, loops, links that lead
# out, a file of 100 GB, names that no terminal should see, files that change
# and vanish while they are read. Each odd entry is named once, the rest is read
# within a second, nothing outside is opened and nothing is changed. Run by a
# normal user, or by root, who becomes nobody. Needs strace.
#
#   tests/faults/tree.sh BRA

set -u
bra=$(realpath "${1:?which bra?}")
work=${2:-$(mktemp -d)}
failures=0

say() { printf '%s\n' "$*"; }
fault() {
  failures=$((failures + 1))
  say "FAULT: $*"
}

# Root may read everything, and would see nothing of what a user sees.
if [ "$(id -u)" = 0 ]; then
  trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT
  cp "$bra" "$work/bra"
  mkdir "$work/outside"
  mknod "$work/outside/device.md" c 1 5 2> /dev/null # /dev/zero
  chmod 755 "$work" "$work/bra"
  mkdir "$work/own"
  [ -e "$work/outside/device.md" ] && mv "$work/outside/device.md" "$work/own/"
  chown -R nobody "$work/own"
  setpriv --reuid=nobody --regid=nogroup --clear-groups \
    bash "$0" "$work/bra" "$work/own"
  exit
fi
[ $# = 2 ] || trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT

tree=$work/tree
mkdir -p "$tree/a" "$tree/locked" "$work/elsewhere"
[ -e "$work/device.md" ] && mv "$work/device.md" "$tree/"
cd "$tree" || exit 2

good() { # FILE NUMBER OWNER
  cat > "$1" <<END
---
datum: 2025-0$2-14
---

- [ ] 250$2-1 Kameror (ansvarig: $3)
END
}
good 2025-05-14.md 5 Vera
printf -- '---\ndatum: 2025-04-02\n---\n- [ ] 250402-1 Hemligt\n' \
  > "$work/elsewhere/2025-04-02.md"

ln -s .. a/loop
ln -s self self
ln -s /etc/passwd out.md
ln -s /dev/zero zero.md
ln -s "$work/elsewhere" elsewhere
ln -s "$work/elsewhere/2025-04-02.md" 2025-04-02.md
mkfifo fifo.md
python3 -c 'import socket
socket.socket(socket.AF_UNIX).bind("socket.md")' 2> /dev/null
truncate -s 100G huge.md
touch unread.md locked/x.md
chmod 000 unread.md locked
names=$(printf 'm\xf6te.md')                # Latin-1
screen=$(printf '\033[2J\033]0;pwn\007.md') # clears a terminal
lines=$(printf 'rad1\nrad2.md')
bidi=$(printf '\xe2\x80\xaegpj.md')
touch -- "$names" "$screen" "$lines" "$bidi" -rf.md --output=x.md \
  "$(printf 'mo\xcc\x88te.md')" "$(printf 'm\xc3\xb6te.md')" \
  MOTE.md mote.md ' .md' con.md '$(id).md' ::error::x.md \
  "$(printf 'a%.0s' {1..250}).md"

state() {
  find . -printf '%p %y %m %s %T@ %C@\n' 2> /dev/null | sort
  find . -maxdepth 1 -type f -size -1M -readable -exec sha256sum {} + | sort
}
before=$(state)

within_a_second() { # what it is, and the command
  local what=$1 start end
  shift
  start=$(date +%s%N)
  "$@"
  end=$(date +%s%N)
  [ $(((end - start) / 1000000)) -le "${BRA_MOST_MILLISECONDS:-1000}" ] ||
    fault "$what: $(((end - start) / 1000000)) ms"
}

# --- what is said -------------------------------------------------------------
check() {
  (ulimit -v 262144 && "$bra" check -O concise --today 2025-06-01) \
    > "$work/out" 2> "$work/err"
}
within_a_second check check
code=$?
named_once() { # as it is shown, and what is said of it
  local count
  count=$(grep -cF -- "$1:1:1: " "$work/out")
  [ "$count" = 1 ] || fault "$1 is named $count times"
  grep -F -- "$1:1:1: " "$work/out" | grep -qF -- "$2" ||
    fault "of $1 it is not said that $2"
}
named_once a/loop "link is not followed"
named_once self "link is not followed"
named_once out.md "link is not followed"
named_once zero.md "link is not followed"
named_once elsewhere "link is not followed"
named_once 2025-04-02.md "link is not followed"
named_once fifo.md "not a regular file"
[ -e socket.md ] && named_once socket.md "not a regular file"
[ -e device.md ] && named_once device.md "not a regular file"
named_once huge.md "too large"
named_once unread.md "permission denied"
named_once locked "permission denied"
named_once 'm\xF6te.md' "not UTF-8"
named_once '\x1b[2J\x1b]0;pwn\x07.md' "not seen"
named_once 'rad1 rad2.md' "not seen"
named_once '\u{202E}gpj.md' "not seen"
named_once -rf.md "option"
named_once --output=x.md "option"
named_once mote.md "take the name for MOTE.md"
named_once möte.md "take the name for"
named_once con.md "Windows"
named_once ::error::x.md "Windows"
[ "$(grep -c "" "$work/out")" -lt 40 ] || fault "too much is said"
LC_ALL=C grep -qP '[\x00-\x09\x0b-\x1f\x7f]' "$work/out" "$work/err" &&
  fault "a control character is printed"
iconv -f UTF-8 -t UTF-8 "$work/out" > /dev/null 2>&1 ||
  fault "what is printed is no UTF-8"
say "each odd entry is named once: $(grep -c "" "$work/out") lines"

# --- the rest is read ---------------------------------------------------------
answer() { "$bra" actions --columns id,title > "$work/out" 2> "$work/err"; }
within_a_second actions answer
grep -q Kameror "$work/out" || fault "the rest is not read"
grep -q Hemligt "$work/out" "$work/err" && fault "a link was followed"

# --- nothing outside is opened ------------------------------------------------
for words in check "actions --all" "search a" "check --diff" fmt\ --check; do
  # shellcheck disable=SC2086
  strace -f -o "$work/trace" -e trace=open,openat,openat2,creat,execve \
    "$bra" $words > /dev/null 2>&1
  # An absolute name is the system's own, or the folder that was asked for.
  grep -E '\b(openat|open)\(' "$work/trace" | grep -oE '"[^"]*"' | tr -d '"' |
    grep '^/' | grep -vE \
    '^/(etc/ld\.so|lib|usr/lib|usr/share/zoneinfo|etc/localtime|proc/self|sys/devices/system/cpu|proc/cpuinfo|sys/fs/cgroup)' |
    grep -vxF -e "$tree" -e "$work" > "$work/left"
  [ -s "$work/left" ] && fault "bra $words opens $(head -1 "$work/left")"
  grep -E '\bopen(at)?\(' "$work/trace" | grep -qE '"[^"]*\.\./' &&
    fault "bra $words goes up through .."
  [ "$(grep -c execve "$work/trace")" = 1 ] || fault "bra $words starts a program"
done
say "nothing outside is opened"

# --- nothing is changed -------------------------------------------------------
[ "$(state)" = "$before" ] || fault "the folder is not as it was"

# --- files that change and vanish ---------------------------------------------
mkdir "$work/moving"
cd "$work/moving" || exit 2
for who in Vera Nils; do
  {
    printf -- '---\ndatum: 2025-05-14\n---\n'
    for i in {1..400}; do
      printf -- '- [ ] 250514-%s Kameror (ansvarig: %s)\n' "$i" "$who"
    done
  } > "$work/$who"
done
cp "$work/Vera" 2025-05-14.md
(while :; do
  cat "$work/Nils" > 2025-05-14.md
  cat "$work/Vera" > 2025-05-14.md
  : > 2025-06-11.md
  rm -f 2025-06-11.md
done) 2> /dev/null &
writer=$!
for _ in {1..150}; do
  "$bra" actions --all --columns owners -O csv > "$work/out" 2> "$work/err"
  code=$?
  [ $code -le 1 ] || fault "a file that changes: exit $code"
  grep -q Vera "$work/out" && grep -q Nils "$work/out" &&
    fault "a file that changes is read as a mixture"
  count=$(grep -c "Vera\|Nils" "$work/out")
  if [ "$count" != 0 ] && [ "$count" != 400 ]; then
    grep -q "changed while it was read" "$work/err" ||
      fault "a file that changes is read in part: $count"
  fi
done
kill $writer
wait $writer 2> /dev/null
say "files that change and vanish: 150 runs"

# --- a disk that fails --------------------------------------------------------
cd "$tree" || exit 2
strace -f -o /dev/null -P "$tree/2025-05-14.md" -e inject=pread64:error=EIO \
  "$bra" check -O concise > "$work/out" 2>&1
grep -q "2025-05-14.md:1:1: error: cannot read it: the disk reports an error" \
  "$work/out" || fault "a disk that fails is not told of"

if [ "$failures" = 0 ]; then
  say "nothing is opened, followed, changed or printed that should not be"
else
  say "faults: $failures"
  exit 1
fi
