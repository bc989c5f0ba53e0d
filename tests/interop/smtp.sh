#!/usr/bin/env bash
# Letters to a real mail server, by STARTTLS with a password: each arrives, a wrong password or an unknown root sends
# nothing, and a deliverer killed in the middle loses nothing.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need openssl jq sqlite3
python=${JUDGES:-python3}
"$python" -c 'import aiosmtpd' 2>/dev/null || fail 'aiosmtpd is not installed'

bsre provision "$FIXTURES/demo.toml" --out demo >/dev/null 2>&1
export BSRE_STORE=$WORK/demo/bsre.db BSRE_NOW
BSRE_NOW=$(date -u +%Y-%m-%dT%H:%M:%SZ)

# Every letter that the demo has not caused yet.
in_queue() { bsre request list --kind "$1" -o json | jq -r '.items[0].id'; }
ayu=ayu.lestari@kabupaten-contoh.test tari=tari.wulan@kabupaten-contoh.test
lukman=lukman.hidayat@kementerian-contoh.test rani=rani.kusuma@kementerian-contoh.test
kartika=kartika.dewanti@kementerian-contoh.test
quietly bsre passphrase change "$ayu" && quietly bsre passphrase reset "$ayu" && quietly bsre password forgot "$ayu"
quietly bsre request reject "$(in_queue renewal)" --reason 'berkas belum lengkap'
quietly bsre --as "$lukman" update request "$lukman" --set 'city=Kota Contoh' && quietly bsre update approve "$lukman"
quietly bsre --as "$lukman" update request "$lukman" --set 'city=Kota Lain' && quietly bsre update reject "$lukman" --reason 'tidak sesuai'
quietly bsre verifikator nominate "$tari" --unit it --permanent --form "$FIXTURES/recommendation.pdf"
quietly bsre request reject "$(in_queue verifikator)" --reason 'bukan pegawai tetap'
seal=$(bsre eseal list -o json | jq '.items[0].id')
for decision in 'reject --reason masih-dipakai' approve; do
  quietly bsre eseal revoke "$seal" --reason left
  # shellcheck disable=SC2086
  quietly bsre request ${decision%% *} "$(in_queue eseal-revocation)" $(cut -s -d ' ' -f 2- <<<"$decision")
done
quietly bsre --as "$rani" eseal request --form "$FIXTURES/recommendation.pdf" --cn 'Pusat Data Contoh' --email "$kartika"
quietly bsre eseal open --token "$(bsre mail token "$kartika" --kind eseal)"
BSRE_NOW=$(date -u -d '+20 seconds' +%Y-%m-%dT%H:%M:%SZ)
quietly bsre eseal confirm --token "$(bsre mail token "$kartika" --kind eseal)" --otp "$(bsre mail token "$kartika" --kind otp)" --agree
quietly bsre request reject "$(in_queue eseal)" --reason 'formulir tidak sah'
quietly bsre verifikator withdraw "$rani"
all=$(bsre mail list -o json --limit 1000 | jq .total)

openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj '/CN=Mail Test Root' 2>/dev/null
openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj '/CN=localhost' 2>/dev/null
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -out server.pem \
  -extfile <(printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n') 2>/dev/null
mkdir inbox
"$python" "$ROOT/tests/interop/smtpd.py" inbox server.pem server.key 'kata sandi' 2>smtpd.log &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$WORK"' EXIT
for _ in $(seq 100); do [ -s inbox/port ] && break; sleep 0.1; done
[ -s inbox/port ] || fail 'the mail server did not start'

umask 077
printf 'salah\n' >password
bsre config set mail.from pengirim@bsre.uji.test >/dev/null
bsre config set mail.transport "smtp://petugas@localhost:$(cat inbox/port)?starttls=required" >/dev/null
bsre config set mail.password_file "$PWD/password" >/dev/null

inbox() { find inbox -name '*.eml' | wc -l; }
bsre mail deliver --limit 2 >/dev/null 2>&1 || true
[ "$(inbox)" = 0 ] || fail 'a server of an unknown root was given letters'
say 'a server whose root is unknown is given nothing'
bsre config set mail.ca_file "$PWD/ca.pem" >/dev/null
bsre mail deliver --limit 2 --retry >/dev/null 2>&1 || true
[ "$(inbox)" = 0 ] || fail 'a wrong password sent letters'
say 'with a wrong password nothing is sent, and it shows:'
bsre mail list -o json --limit 1000 | jq -r '[.items[] | select(.failure != null)][0].failure' | sed 's/^/    /'

printf 'kata sandi\n' >password
bsre mail deliver --retry >/dev/null 2>&1 &
deliverer=$!
for _ in $(seq 200); do [ "$(inbox)" -ge 5 ] && break; sleep 0.02; done
kill -9 $deliverer 2>/dev/null || true
wait $deliverer 2>/dev/null || true
sent=$(inbox)
say "killed after $sent of $all letters"
BSRE_NOW=$(date -u -d '+2 days' +%Y-%m-%dT%H:%M:%SZ)
bsre mail deliver --retry >/dev/null
ids() { sed -n 's/^Message-ID: //Ip' inbox/*.eml | tr -d '\r' | sort -u | wc -l; }
[ "$(ids)" = "$all" ] || fail "$(ids) of $all letters arrived"
say "all $all letters arrived, by STARTTLS and password; $(($(inbox) - all)) twice, under the same Message-ID"
[ "$(bsre mail list -o json --limit 1000 | jq '[.items[] | select(.delivered_at == null)] | length')" = 0 ] || fail 'some are said to wait'
kinds=$(bsre mail list -o json --limit 1000 | jq -r '[.items[].kind] | unique | length')
[ "$kinds" = 22 ] || fail "only $kinds of 22 kinds of letters were sent"
say "all $kinds kinds of letters among them"
grep -q 'multipart/alternative' inbox/1.eml || fail 'a letter has not both bodies'
