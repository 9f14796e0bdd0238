#!/bin/sh
# templates/editors/bra.el in Emacs without a screen: a row of the log is
# deleted, nothing is saved, and what is missing is shown.
#
#   emacs.sh BRA PROJECT
set -eu
editor=emacs
. "${0%/*}/council.sh"

HOME=$folder PATH=$folder/bin:$PATH LANG=C.UTF-8 emacs -Q --batch \
  -l "$2/templates/editors/bra.el" \
  --eval '(progn
    (find-file "a council, så/minutes/2025/2025-05-21.md")
    (goto-char (point-min))
    (flush-lines "^| 250312-2 |")
    (flymake-start)
    (let ((left 100))
      (while (and (> left 0) (null (flymake-diagnostics)))
        (setq left (1- left))
        (accept-process-output nil 0.1)))
    (dolist (found (flymake-diagnostics))
      (message "%d %s %s"
               (line-number-at-pos (flymake-diagnostic-beg found))
               (flymake-diagnostic-type found)
               (flymake-diagnostic-text found)))
    (set-buffer-modified-p nil))' >shown 2>&1
cat shown
grep -q '\[follow-up-vanished\]' shown
