#!/bin/sh
# templates/editors/bra.lua in Neovim without a screen: a row of the log is
# deleted, the file saved, and what is missing is shown in it.
#
#   neovim.sh BRA PROJECT
set -eu
editor=nvim
. "${0%/*}/council.sh"

HOME=$folder PATH=$folder/bin:$PATH LANG=C.UTF-8 nvim --headless -u NONE -i NONE \
  -c "luafile $2/templates/editors/bra.lua" \
  -c 'edit a\ council,\ så/minutes/2025/2025-05-21.md' \
  -c 'global/^| 250312-2 |/delete' \
  -c write \
  -c 'lua for _, d in ipairs(vim.diagnostic.get(0)) do
        print(d.lnum + 1, d.col + 1, d.severity, d.message) end' \
  -c 'lua print(#vim.fn.getqflist(), "in the list")' \
  -c qall >shown 2>&1
cat shown
grep -q '\[follow-up-vanished\]' shown
