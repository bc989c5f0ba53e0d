#!/usr/bin/env bash
# A certificate of ours before other people's judges: openssl, GnuTLS, Java, pkilint; and one that is revoked.
# Shows ISS-01 and REV-03 for RSA and ECDSA authorities.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need openssl certtool java jq lint_pkix_cert lint_pkix_signer_signee_cert_chain

openssl_judges() {
  openssl verify -x509_strict -policy_check -crl_check_all -CRLfile crls.pem -CAfile root.pem -untrusted sub.pem "$1"
}
gnutls_judges() {
  cat "$1" sub.pem >chain.pem
  certtool --verify --load-ca-certificate root.pem --load-crl crls.pem --infile chain.pem --verify-profile=medium
}
java_judges() { java "$ROOT/tests/interop/Pkix.java" root.pem crls.pem sub.pem "$1"; }

# findings COMMAND...: what pkilint says, a line for each severity and code with its count.
findings() {
  { "$@" || true; } | jq -r '.results[]?.finding_descriptions[]? | "\(.severity) \(.code)"' | sort | uniq -c | sed 's/^ *//'
}

# What pkilint finds in the real profile, and no more: three policies with qualifiers, and the key identifier's method.
known() {
  grep -v -e '^3 NOTICE pkix.certificate_policies_policy_has_qualifier$' \
    -e '^1 INFO pkix.subject_key_identifier_method_1_identified$' || true
}

accepted() {
  for judge in openssl_judges gnutls_judges java_judges; do
    "$judge" "$1" >said 2>&1 || fail "$judge: $(cat said)"
  done
  found=$(findings lint_pkix_cert lint -s INFO -f JSON "$1")
  [ -z "$(known <<<"$found")" ] || fail "pkilint finds in $1: $found"
  say "$1: openssl, GnuTLS and Java accept it; pkilint: $(paste -sd , <<<"$found")"
}

chained() {
  found=$(findings lint_pkix_signer_signee_cert_chain lint -s NOTICE -f JSON "$1" "$2")
  [ -z "$found" ] || fail "pkilint finds between $1 and $2: $found"
}

for kind in rsa2048 ecdsa-p256 rsa4096; do
  store "$kind" "$kind"
  issued ayu.lestari && issued bagus.prakoso
  bsre cert export "$(address ayu.lestari)" --format pem >user.pem
  bsre cert export "$(address bagus.prakoso)" --format pem >revoked.pem
  bsre cert export "$(address ayu.lestari)" --format der | openssl x509 -inform DER | cmp - <(openssl x509 -in user.pem)
  authorities && lists
  accepted user.pem && accepted revoked.pem
  chained sub.pem user.pem && chained root.pem sub.pem
  for ca in root.pem sub.pem; do
    found=$(findings lint_pkix_cert lint -s INFO -f JSON "$ca")
    [ -z "$(known <<<"$found")" ] || fail "pkilint finds in $ca: $found"
  done
  say 'root.pem and sub.pem: pkilint finds no more than in every certificate'

  bsre revoke "$(address bagus.prakoso)" --reason compromised >/dev/null 2>&1
  lists
  refuses 'the revoked one, by openssl' 'certificate revoked' openssl_judges revoked.pem
  refuses 'the revoked one, by GnuTLS' 'certificate revoked\|chain is revoked' gnutls_judges revoked.pem
  refuses 'the revoked one, by Java' 'revoked.*KEY_COMPROMISE' java_judges revoked.pem
  openssl_judges user.pem >/dev/null && say 'user.pem: still accepted'
done
