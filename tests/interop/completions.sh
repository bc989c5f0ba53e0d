#!/usr/bin/env bash
# Completion in real bash, zsh and fish: the first TAB of a fresh shell fills in what the store, the rules and the folder
# hold, and the words that the shell then makes of the line are the right ones.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need bash zsh fish python3

store shells ecdsa-p256 >/dev/null
quietly issued ayu.lestari
serial=$(bsre cert show "$(address ayu.lestari)" -o json | json serial)
cp "$FIXTURES/demo.toml" 'plan of ours.toml'
mkdir -p "$WORK/home/zsh" "$WORK/home/.config/fish/completions"
cp "$ROOT/completions/_bsre" "$WORK/home/zsh/"
cp "$ROOT/completions/bsre.fish" "$WORK/home/.config/fish/completions/"
cp "$ROOT/completions/bsre.bash" "$WORK/home/"
for shell in bash zsh fish; do
  HOME=$WORK/home XDG_CONFIG_HOME=$WORK/home/.config python3 "$ROOT/tests/interop/terminal.py" "$shell" <<EOF || fail "$shell"
user show ay=>user|show|$(address ayu.lestari)
user show $(address ayu.lestari | cut -c 1-16)=>user|show|$(address ayu.lestari)
--as ay=>--as|$(address ayu.lestari)
org show Pem=>org|show|$ORGANISATION
org show 'Pem=>org|show|$ORGANISATION
org show Pemerintah\\ Ka=>org|show|$ORGANISATION
revoke --serial ${serial:0:9}=>revoke|--serial|$serial
explain PAS-1=>explain|PAS-10
config get mail.f=>config|get|mail.from
completions fi=>completions|fish
mail token x --kind=rese=>mail|token|x|--kind=reset-passphrase
provision plan=>provision|plan of ours.toml
--store /nonexistent user show ay=>--store|/nonexistent|user|show|ay
EOF
done
