# What the interoperability scripts share: the program as `bsre`, a folder of their own, and words for what they find.
# Each script runs alone: `BSRE=target/debug/bsre tests/interop/keys.sh`.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BSRE=$(realpath "${BSRE:-$ROOT/target/debug/bsre}")
export FIXTURES=$ROOT/fixtures
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
mkdir "$WORK/bin" && ln -s "$BSRE" "$WORK/bin/bsre"
export PATH=$WORK/bin:$PATH LC_ALL=C.UTF-8
unset BSRE_STORE BSRE_KEY_FILE BSRE_AS BSRE_NOW BSRE_OUTPUT BSRE_LANG
cd "$WORK"
# shellcheck source=fixtures/stage.sh
. "$FIXTURES/stage.sh"

# need TOOL...: a missing tool is a failure, not a pass.
need() {
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail "$tool is not installed"
  done
}

# say WORDS: what is shown to be so.
say() { printf '  %s\n' "$*"; }

# fail WORDS
fail() { printf 'FAILED: %s\n' "$*" >&2 && exit 1; }

# refuses WHAT PATTERN COMMAND...: the command fails, and says why.
refuses() {
  local what=$1 pattern=$2 found && shift 2
  if found=$("$@" 2>&1); then fail "$what was accepted: $found"; fi
  grep -qi -- "$pattern" <<<"$found" || fail "$what was refused for another reason: $found"
  say "$what: refused ($pattern)"
}

# store FOLDER KEY-TYPE: a store of its own with the made-up world.
store() {
  mkdir "$WORK/$1" && cd "$WORK/$1"
  export BSRE_STORE=$WORK/$1/bsre.db
  world "$2"
  echo "$1"
}

# authorities: root.pem, sub.pem, cas.pem. lists: root.crl.pem, sub.crl.pem, crls.pem.
authorities() {
  bsre ca export --root >root.pem && bsre ca export >sub.pem && cat root.pem sub.pem >cas.pem
}
lists() {
  bsre ca crl --root >root.crl.pem && bsre ca crl >sub.crl.pem && cat root.crl.pem sub.crl.pem >crls.pem
}
