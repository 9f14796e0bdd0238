;;; bra.el --- minutes are checked while they are written  -*- lexical-binding: t -*-

;; Emacs 26 and later, with Flymake. What is not saved yet is checked too.
;; In init.el:
;;
;;   (load "/usr/share/doc/bra/templates/editors/bra.el")
;;
;; `M-x compile' with `bra check -O concise' lists everything there is.

(require 'flymake)

(defvar-local bra--process nil "The check that runs, if any.")

(defun bra--council ()
  "The nearest folder upwards with a bra.yaml; nil if there is none."
  (and buffer-file-name
       (locate-dominating-file buffer-file-name "bra.yaml")))

(defun bra--diagnostics (source output file)
  "What OUTPUT tells of FILE, which SOURCE shows."
  (let (found)
    (with-current-buffer output
      (goto-char (point-min))
      (while (re-search-forward
              "^\\([^:\n]+\\):\\([0-9]+\\):\\([0-9]+\\): \\(error\\|warning\\|note\\): \\(.*\\)$"
              nil t)
        (when (string= (match-string 1) file)
          (let* ((line (string-to-number (match-string 2)))
                 (column (string-to-number (match-string 3)))
                 (severity (match-string 4))
                 (text (match-string 5))
                 (region (flymake-diag-region source line column)))
            (push (flymake-make-diagnostic
                   source (car region) (cdr region)
                   (intern (concat ":" severity)) text)
                  found)))))
    (nreverse found)))

(defun bra-flymake (report-fn &rest _)
  "Check the text of this buffer and hand REPORT-FN what is found."
  (when (process-live-p bra--process) (kill-process bra--process))
  (let* ((source (current-buffer))
         (council (expand-file-name (bra--council)))
         (file (file-relative-name buffer-file-name council))
         (output (generate-new-buffer " *bra*"))
         (coding-system-for-write 'utf-8-unix)
         (coding-system-for-read 'utf-8-unix)
         (default-directory council))
    (setq bra--process
          (make-process
           :name "bra" :noquery t :connection-type 'pipe :buffer output
           :command (list "bra" "check" "-q" "-O" "concise"
                          "--stdin-filename" file "-")
           :sentinel
           (lambda (process _event)
             (unless (process-live-p process)
               (when (eq process (buffer-local-value 'bra--process source))
                 (funcall report-fn (bra--diagnostics source output file)))
               (kill-buffer output)))))
    (save-restriction
      (widen)
      (process-send-region bra--process (point-min) (point-max)))
    (process-send-eof bra--process)))

(defun bra-watch ()
  "Check this file while it is written, if it belongs to a council."
  (when (and (bra--council)
             (string-match-p "\\.\\(md\\|ya?ml\\)\\'" buffer-file-name))
    (add-hook 'flymake-diagnostic-functions #'bra-flymake nil t)
    (flymake-mode 1)))

(add-hook 'find-file-hook #'bra-watch)

(provide 'bra)
;;; bra.el ends here
