#!/bin/bash
# A repository from somebody who means harm: bare repositories hidden in
# folders, hooks, filters, monitors, pagers, aliases, transports and a .git that
# leads elsewhere. Whatever is asked, bra starts git with three commands that
# look, and git starts nothing. Needs strace.
#
#   tests/faults/repository.sh BRA

set -u
bra=$(realpath "${1:?which bra?}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home GIT_CONFIG_NOSYSTEM=1
failures=0

say() { printf '%s\n' "$*"; }
fault() {
  failures=$((failures + 1))
  say "FAULT: $*"
}

mark=$work/STARTED
payload="touch $mark;"
mkdir "$work/home"
git config --global user.name "Disa Falk"
git config --global user.email disa@example.org
git config --global init.defaultBranch main

begin() { # FOLDER: two commits, the second with a follow-up more
  rm -rf "$1"
  git init -q "$1"
  mkdir -p "$1/minutes"
  printf 'minutes: minutes/\n' > "$1/bra.yaml"
  printf -- '---\ndatum: 2025-01-15\n---\n\n- [ ] 250115-1 Kameror\n' \
    > "$1/minutes/2025-01-15.md"
  git -C "$1" add -A
  git -C "$1" commit -qm one
  printf -- '- [ ] 250115-2 Belysning\n' >> "$1/minutes/2025-01-15.md"
  git -C "$1" commit -qam two
}

arm() { # FOLDER: everything in a configuration that names a program
  local name
  for name in core.fsmonitor core.pager core.editor core.sshCommand \
    core.askPass core.alternateRefsCommand core.gitProxy diff.external \
    diff.x.textconv diff.x.command merge.x.driver filter.x.smudge \
    filter.x.clean filter.x.process credential.helper gpg.program \
    uploadpack.packObjectsHook sequence.editor interactive.diffFilter \
    pager.cat-file pager.ls-tree pager.rev-parse alias.cat-file \
    alias.ls-tree alias.rev-parse remote.origin.uploadpack \
    remote.origin.receivepack web.browser; do
    git config --file "$1" "$name" "$payload"
  done
  git config --file "$1" filter.x.required true
}

hooks() { # FOLDER
  local hook
  for hook in post-index-change reference-transaction post-checkout \
    pre-commit fsmonitor-watchman proc-receive; do
    printf '#!/bin/sh\n%s\n' "$payload" > "$1/$hook"
    chmod +x "$1/$hook"
  done
}

# Runs bra in a folder and looks at every program that is started.
questions=("actions" "check" "check --since HEAD~1" "check --rules-from HEAD~1"
  "check --since HEAD~1 --rules-from HEAD~1 --diff" "verify" "search a"
  "fmt --check")
watched() { # WHAT FOLDER [MOST_EXIT]
  local words
  for words in "${questions[@]}"; do
    rm -f "$mark"
    # shellcheck disable=SC2086
    (cd "$2" && strace -f -o "$work/trace" -e trace=execve \
      "$bra" $words > "$work/out" 2>&1)
    local code=$?
    [ $code -le "${3:-1}" ] ||
      fault "$1: bra $words: exit $code: $(tail -1 "$work/out")"
    [ -e "$mark" ] && fault "$1: bra $words started what the folder names"
    grep execve "$work/trace" | grep -v ENOENT | grep -vF "execve(\"$bra\"" |
      grep -vE 'execve\("[^"]*/git", \["git", .*"--no-pager", "--no-optional-locks", "--literal-pathspecs", "(rev-parse|ls-tree|cat-file)"' \
        > "$work/left"
    [ -s "$work/left" ] && fault "$1: bra $words starts $(head -1 "$work/left")"
  done
}

begin "$work/plain"
watched "a repository" "$work/plain"
grep -q rev-parse "$work/trace" || (cd "$work/plain" && strace -f \
  -e trace=execve "$bra" check --since HEAD~1 2>&1 | grep -q rev-parse) ||
  fault "git is never asked, so that this shows nothing"

begin "$work/armed"
arm "$work/armed/.git/config"
hooks "$work/armed/.git/hooks"
printf '* filter=x diff=x merge=x\n' > "$work/armed/.gitattributes"
printf '* filter=x diff=x\n' > "$work/armed/.git/info/attributes"
watched "an armed repository" "$work/armed"

# A folder that is a repository itself, and would be taken for one from inside.
begin "$work/buried"
bare=$work/buried/minutes/2024
mkdir -p "$bare/objects" "$bare/refs"
printf 'ref: refs/heads/main\n' > "$bare/HEAD"
printf '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = "."\n' \
  > "$bare/config"
arm "$bare/config"
watched "above a buried repository" "$work/buried"
watched "inside a buried repository" "$bare" 2

# A .git that leads to what a pull request can have put there.
begin "$work/led"
git -C "$work/led" config --file "$work/led/.git/config" core.worktree "$work/led"
mv "$work/led/.git" "$work/led/minutes/git"
printf 'gitdir: minutes/git\n' > "$work/led/.git"
arm "$work/led/minutes/git/config"
hooks "$work/led/minutes/git/hooks"
watched "a .git that leads elsewhere" "$work/led" 2

# Objects that are missing and may be asked of another machine.
begin "$work/partial"
git config --file "$work/partial/.git/config" core.repositoryformatversion 1
git config --file "$work/partial/.git/config" extensions.partialClone origin
git config --file "$work/partial/.git/config" remote.origin.promisor true
git config --file "$work/partial/.git/config" remote.origin.url \
  "ext::sh -c $(printf '%s' "touch% $mark")"
git config --file "$work/partial/.git/config" protocol.ext.allow always
blob=$(git -C "$work/partial" rev-parse HEAD~1:minutes/2025-01-15.md)
rm -f "$work/partial/.git/objects/${blob:0:2}/${blob:2}"
watched "objects on another machine" "$work/partial" 2

# Names that git could take for options.
begin "$work/names"
mkdir -p "$work/names/--output=x"
cp "$work/names/minutes/2025-01-15.md" "$work/names/--output=x/2025-02-15.md"
cp "$work/names/bra.yaml" "$work/names/--output=x/"
printf '{}\n' > "$work/names/--output=x/bra.yaml"
git -C "$work/names" add -A
git -C "$work/names" commit -qm names
watched "a folder that looks like an option" "$work/names/--output=x"
for revision in --output=x -n "HEAD; $payload" "\$($payload)" "main -- x"; do
  (cd "$work/names" && "$bra" check --since "$revision" > /dev/null 2>&1)
  [ $? = 2 ] || fault "the revision $revision is not refused"
done
[ -e "$mark" ] && fault "a revision was run"
[ -e "$work/names/x" ] && fault "a revision wrote a file"

# A folder of another user's: history is left out, and that is said.
begin "$work/other"
if chown -R 12345 "$work/other" 2> /dev/null; then
  (cd "$work/other" && "$bra" check --since HEAD > "$work/out" 2>&1)
  [ $? -le 1 ] || fault "another user's folder: not checked"
  grep -q "belongs to another user" "$work/out" ||
    fault "another user's folder: it is not said"
  grep -q "without history" "$work/out" ||
    fault "another user's folder: it is not said what that means"
else
  say "a folder of another user's: skipped, giving it away needs root"
fi

if [ "$failures" = 0 ]; then
  say "nothing that a repository names was started"
else
  say "faults: $failures"
  exit 1
fi
