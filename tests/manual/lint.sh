#!/bin/sh
# The manual pages given are without errors to mandoc, which reads them more
# strictly than man does. Skipped where it is not installed.
command -v mandoc >/dev/null || exit 77
exec mandoc -T lint -W error "$@"
