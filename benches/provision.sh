#!/usr/bin/env bash
# 200 people with P-256 keys brought to Verified/Issue: where does the time go? Nothing but key derivation may take more
# than a third. PEOPLE=… and KEY=rsa2048 show other sizes; BSRE=… another binary.
set -euo pipefail
bsre=${BSRE:-target/release/bsre}
people=${PEOPLE:-200}
key=${KEY:-ecdsa-p256}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/plan.toml" <<PLAN
[store]
key_type = "ecdsa-p256"

[[organisation]]
name = "Dinas Contoh"
kind = "regional"
pks = "PKS/1"
pks_date = 2024-01-15

[[person]]
name = "Warga Contoh"
email = "warga.{n}@dinas-contoh.test"
organisation = "Dinas Contoh"
state = "Verified/Issue"
passphrase = "Contoh-Sandi-1"
key_type = "$key"
count = $people
PLAN

echo "$people people, $key"
time "$bsre" provision "$work/plan.toml" --out "$work/out" --timings --output json >"$work/first.json" 2>"$work/spent"
cat "$work/spent"
echo "again, with nothing to do"
time "$bsre" provision "$work/plan.toml" --out "$work/out" --output json >"$work/second.json"
grep -q '"changed": true' "$work/second.json" && { echo "the second run changed something"; exit 1; }

# kdf 38.00 s (98 %), keys 0.12 s (0 %), …
sed 's/.*: //; s/, /\n/g' "$work/spent" | awk '
  { share = $0; sub(/.*[(]/, "", share); sub(/ %.*/, "", share) }
  /%/ && $1 != "kdf" && share + 0 > 33 { print $1 " takes " share " %: more than a third"; bad = 1 }
  END { exit bad }'
echo "nothing but key derivation takes more than a third"
