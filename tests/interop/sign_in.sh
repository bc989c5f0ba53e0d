#!/usr/bin/env bash
# Sign-in with codes that oathtool makes, in a store that asks for it.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need oathtool jq

export BSRE_STORE=$WORK/bsre.db XDG_STATE_HOME=$WORK/state HOME=$WORK
password=$(bsre init --key-type ecdsa-p256 --require-login -o json | jq -r '.ra_password // .password')
[ "$password" != null ] || fail 'init shows no first password'
officer=ra@bsre.uji.test
refuses 'a command without a session' LOG-07 bsre org list
refuses 'somebody named with --as' LOG-07 bsre --as "$officer" org list

secret=$(bsre totp setup "$officer" --name A52 --password-stdin -o json <<<"$password" | jq -r .secret)
now() { date -u -d "@$1" +%Y-%m-%dT%H:%M:%SZ; }
code() { oathtool --totp -b "$secret" -N "$(date -u -d "@$1" '+%Y-%m-%d %H:%M:%S UTC')"; }
start=$(date +%s)
bsre totp setup "$officer" --name A52 --password-stdin --confirm --code "$(code "$start")" --now "$(now "$start")" <<<"$password" >/dev/null
say 'a code of oathtool confirms the device'
refuses 'the same code again' LOG-05 bsre login "$officer" --password-stdin --code "$(code "$start")" --now "$(now "$start")" <<<"$password"
later=$((start + 60))
bsre login "$officer" --password-stdin --code "$(code "$later")" --now "$(now "$later")" <<<"$password" >/dev/null
[ "$(bsre whoami --now "$(now "$later")" -o json | jq -r .email)" = "$officer" ] || fail 'whoami names somebody else'
say 'a code of oathtool signs in'
refuses 'a session after eight hours' LOG-07 bsre whoami --now "$(now $((later + 28801)))"
