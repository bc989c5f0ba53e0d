#!/usr/bin/env bash
# The manual pages before mandoc, and the completion script before bash.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need mandoc

bsre man --out pages >/dev/null 2>&1
mandoc -T lint -W error pages/* || fail 'mandoc finds errors'
say "mandoc reads $(find pages -type f | wc -l) pages without an error"
bsre completions bash >completions.bash
bash -n completions.bash && say 'bash reads the completions'
