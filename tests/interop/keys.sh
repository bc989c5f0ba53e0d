#!/usr/bin/env bash
# Keys outside the store: PKCS#12 in openssl, keytool, GnuTLS and NSS; PKCS#8 in openssl with the passphrase and with
# no other. Shows PAS-06 and ISS-08.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need openssl keytool pk12util certutil certtool

public() { openssl pkey -in "$1" -passin "pass:$2" -pubout 2>&1; }

for kind in rsa2048 ecdsa-p256; do
  store "$kind" "$kind"
  issued ayu.lestari
  who=$(address ayu.lestari)
  bsre cert export "$who" --format pem >user.pem
  bsre cert export "$who" --format key >user.key
  printf '%s\n' "$PASSPHRASE" | bsre cert export "$who" --format p12 --passphrase-stdin >user.p12

  [ "$(public user.key "$PASSPHRASE")" = "$(openssl x509 -in user.pem -noout -pubkey)" ] || fail 'the key is another'
  refuses 'the PKCS#8 under another passphrase' 'maybe wrong password\|bad decrypt' public user.key 'Rahasia#2027'
  openssl asn1parse -in user.key | grep -q 'PBES2' || fail 'not PBES2'
  say 'PKCS#8: PBES2, opens with the passphrase alone'

  openssl pkcs12 -in user.p12 -passin "pass:$PASSPHRASE" -info -noout 2>said || fail "openssl: $(cat said)"
  grep -q 'PBES2, PBKDF2, AES-256-CBC, Iteration [0-9]*, PRF hmacWithSHA256' said || fail "not as promised: $(cat said)"
  grep -q 'MAC: sha256' said || fail "the MAC: $(cat said)"
  [ "$(openssl pkcs12 -in user.p12 -passin "pass:$PASSPHRASE" -nokeys | grep -c 'BEGIN CERTIFICATE')" = 3 ] ||
    fail 'the chain is not whole'
  openssl pkcs12 -in user.p12 -passin "pass:$PASSPHRASE" -nocerts -nodes 2>/dev/null | openssl pkey -pubout |
    cmp - <(openssl x509 -in user.pem -noout -pubkey) || fail 'the key in the PKCS#12 is another'
  refuses 'the PKCS#12 in openssl under another passphrase' 'invalid password\|mac verify' \
    openssl pkcs12 -in user.p12 -passin 'pass:Rahasia#2027' -noout

  keytool -list -v -storetype PKCS12 -keystore user.p12 -storepass "$PASSPHRASE" >said || fail "keytool: $(cat said)"
  grep -q 'PrivateKeyEntry' said && grep -q 'Certificate chain length: 3' said || fail "keytool: $(cat said)"
  refuses 'the PKCS#12 in keytool under another passphrase' 'password was incorrect' \
    keytool -list -storetype PKCS12 -keystore user.p12 -storepass 'Rahasia#2027'

  certtool --p12-info --inder --password "$PASSPHRASE" --infile user.p12 >said 2>&1 || fail "GnuTLS: $(cat said)"
  mkdir nss && certutil -N -d sql:nss --empty-password
  pk12util -i user.p12 -d sql:nss -W "$PASSPHRASE" -K '' >said || fail "NSS: $(cat said)"
  [ "$(certutil -K -d sql:nss | grep -c '^< *0>')" = 1 ] || fail 'NSS holds no key'
  refuses 'the PKCS#12 in NSS under another passphrase' 'decrypt\|password' \
    pk12util -l user.p12 -d sql:nss -W 'Rahasia#2027'
  say 'PKCS#12: openssl, keytool, GnuTLS and NSS open it with the passphrase'

  echo 'Rahasia#2027' >wrong
  refuses 'an export with another passphrase' 'error\[' \
    bsre cert export "$who" --format p12 --passphrase-file wrong
done
