#!/usr/bin/env bash
# A whole story by a script: every answer is JSON read with jq, and no table is ever parsed.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need jq openssl
export BSRE_OUTPUT=json BSRE_STORE=$WORK/bsre.db

# is WANTED FILTER COMMAND...: the JSON answer of a command holds what it should.
is() {
  local wanted=$1 filter=$2 answer && shift 2
  answer=$("$@") || fail "$*: $answer"
  found=$(jq -r "$filter" <<<"$answer") || fail "$* answers no JSON: $answer"
  [ "$found" = "$wanted" ] || fail "$*: $filter is \`$found\`, not \`$wanted\`"
}

org='Dinas Contoh Kota Uji'
who=ayu.lestari@dinas-contoh.test
bsre init --key-type ecdsa-p256 --ra-email ra@dinas-contoh.test | jq -e . >/dev/null
is "$org" .name bsre org add "$org" --kind regional --pks PKS/9/2024 --pks-date 2024-01-15
is 1 .total bsre org list
for registry in dukcapil bkn sipp; do bsre registry import "$registry" "$FIXTURES/registry/$registry.csv" 2>/dev/null >&2; done
is 'bkn dukcapil sipp' '[.items[].name] | sort | join(" ")' bsre registry list
say 'a store, an organisation, three registries'

is 'New New false' '"\(.verification) \(.certificate) \(.can_sign)"' \
  bsre user add --name 'Ayu Lestari Contoh' --email "$who" --org "$org"
token=$(bsre mail token "$who" --kind activation)
is 'Verified New false' '"\(.verification) \(.certificate) \(.can_sign)"' \
  bsre user activate --token "$token" --nik 3171015204880001 --phone 081234567890 --asn 198804122012032001 \
  --photo "$FIXTURES/selfies/ayu-lestari.jpg" --agree
is 'activation account-information set-passphrase' '[.items[].kind] | join(" ")' bsre mail list --to "$who"
is '1 0 true' '"\(.ok) \(.failed) \(.items[0].ok)"' bsre issue "$who"
say 'registered, activated, verified by the registries, asked for'

printf '%s\n' "$PASSPHRASE" "$PASSPHRASE" >passphrase
token=$(bsre mail token "$who" --kind set-passphrase)
serial=$(bsre passphrase set --token "$token" --agree --passphrase-file passphrase | jq -r .serial)
is "Verified Issue true $who" '"\(.verification) \(.certificate) \(.can_sign) \(.email)"' bsre user show "$who"
is "$serial Individu Esign Issue" '"\(.serial) \(.type) \(.enroll_method) \(.status)"' bsre cert show "$serial"
[ "$(bsre cert export "$who" --format pem | openssl x509 -noout -serial)" = "serial=${serial^^}" ] || fail 'another serial'
is true '.downloaded_at != null' bsre cert show "$serial"
say "issued: $serial"

is '1 0' '"\(.ok) \(.failed)"' bsre revoke "$who" --reason left
is 'Revoke left' '"\(.status) \(.revocation_reason)"' bsre cert show "$serial"
is 'Verified Revoke false' '"\(.verification) \(.certificate) \(.can_sign)"' bsre user show "$who"
bsre ca crl >list.pem
openssl crl -in list.pem -noout -text | grep -qi "${serial}" || fail 'the list lacks it'
is true 'all(.items[]; has("at") and has("actor") and has("subject") and has("action"))' bsre user history "$who"
[ "$(bsre -o ndjson mail list --to "$who" | jq -r .kind | tail -1)" = revoked ] || fail 'no letter about it'
say 'revoked, on the list, told by mail'
