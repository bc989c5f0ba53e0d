#!/usr/bin/env bash
# Lists of revoked certificates before openssl, GnuTLS, Java's keytool, NSS and pkilint. Shows REV-03.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need openssl certtool keytool crlutil certutil jq lint_crl

clean() {
  found=$({ lint_crl lint -t "$1" -p PKIX -s INFO -f JSON "$2" || true; } | jq -c '[.results[]?.finding_descriptions[]?]')
  [ "$found" = '[]' ] || fail "pkilint finds in $2: $found"
}

for kind in rsa2048 ecdsa-p256; do
  store "$kind" "$kind"
  issued ayu.lestari && issued bagus.prakoso && issued citra.wulandari
  authorities && lists
  first=$(openssl crl -in sub.crl.pem -noout -crlnumber)
  for pair in ayu.lestari:moved bagus.prakoso:other citra.wulandari:compromised; do
    bsre revoke "$(address "${pair%:*}")" --reason "${pair#*:}" >/dev/null 2>&1
  done
  lists
  for list in root.crl.pem sub.crl.pem; do
    openssl crl -in "$list" -noout -CAfile cas.pem 2>&1 | grep -q 'verify OK' || fail "openssl: $list"
  done
  certtool --verify-crl --load-ca-certificate root.pem --infile root.crl.pem >said || fail "GnuTLS: $(cat said)"
  certtool --verify-crl --load-ca-certificate sub.pem --infile sub.crl.pem >said || fail "GnuTLS: $(cat said)"
  clean ARL root.crl.pem && clean CRL sub.crl.pem
  say 'openssl, GnuTLS and pkilint accept both lists'

  [ "$(openssl crl -in sub.crl.pem -noout -crlnumber)" != "$first" ] || fail 'the number of the list does not rise'
  text=$(openssl crl -in sub.crl.pem -noout -text)
  [ "$(grep -c 'Serial Number:' <<<"$text")" = 3 ] || fail "three are revoked: $text"
  [ "$(grep -c 'Reason Code' <<<"$text")" = 2 ] || fail "\`other\` has no reason code, the two others have: $text"
  grep -q 'Key Compromise' <<<"$text" && grep -q 'Affiliation Changed' <<<"$text"
  say 'three entries, two reason codes: `other` leaves its out'

  bsre ca crl --der >sub.crl
  keytool -printcrl -file sub.crl >said 2>&1 || fail "keytool: $(cat said)"
  certutil -N -d sql:"$PWD" --empty-password
  certutil -A -d sql:"$PWD" -n root -t CT,C, -i root.pem && certutil -A -d sql:"$PWD" -n sub -t ,, -i sub.pem
  crlutil -I -d sql:"$PWD" -i sub.crl >said 2>&1 || fail "NSS: $(cat said)"
  say 'keytool reads it and NSS takes it in'
done
