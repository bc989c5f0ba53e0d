#!/usr/bin/env bash
# The manual pages before mandoc: without an error, and with the sections that scripts and packages need.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need mandoc

bsre man --out pages >/dev/null 2>&1
mandoc -T lint -W error pages/* || fail 'mandoc finds errors'
say "mandoc reads $(find pages -type f | wc -l) pages without an error"
for section in FILES EXAMPLES; do
  grep -qx ".SH $section" pages/bsre.1 || fail "bsre(1) has no $section"
done
for page in pages/*; do
  grep -q '^\.SH "EXIT STATUS"' "$page" && grep -q '^\.SH ENVIRONMENT' "$page" || fail "$page lacks a section"
done
say 'every page says its exits and variables, bsre(1) its files and examples too'
