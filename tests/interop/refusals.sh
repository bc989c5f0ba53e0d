#!/usr/bin/env bash
# Every refusal that a script can meet, met once: its exit code, its kind and its rule, from the JSON on stderr.
set -euo pipefail
. "$(dirname "$0")/tools.sh"
need jq sqlite3
export BSRE_NOW=2026-01-05T02:00:00Z

# refused EXIT KIND RULE WHAT COMMAND...: RULE is `-` where no rule is named.
refused() {
  local exit=$1 kind=$2 rule=$3 what=$4 code=0 && shift 4
  BSRE_OUTPUT=json "$@" >said 2>error </dev/null || code=$?
  found=$(jq -r '"\(.error.exit) \(.error.kind) \(.error.rule // "-")"' error 2>/dev/null) || fail "$what: $(cat said error)"
  [ "$code $found" = "$exit $exit $kind $rule" ] || fail "$what: exit $code, $found instead of $exit $kind $rule: $(cat error)"
  jq -e '.error.message | length > 0' error >/dev/null || fail "$what says nothing"
  printf '  %-4s %-11s %-7s %s\n' "$exit" "$kind" "$rule" "$what"
}

# faulty RULES COMMAND...: a batch of which some items fail (exit 8), by these rules.
faulty() {
  local rules=$1 code=0 && shift
  BSRE_OUTPUT=json "$@" >said 2>error </dev/null || code=$?
  [ "$code" = 8 ] || fail "exit $code instead of 8: $(cat said error)"
  found=$(jq -r '[(.rows // .items)[] | .rule // empty] | unique | join(" ")' said)
  [ "$found" = "$rules" ] || fail "rules $found instead of $rules"
  printf '  %-4s %-11s %s\n' 8 partial "$rules: $(basename "$3" .csv)"
}

printf 'x' >not-a-picture.png
printf '%s\n' "$PASSPHRASE" "$PASSPHRASE" >pass
printf '%s\n' 'Rahasia#2027' >wrong
store story ecdsa-p256 >/dev/null && cd "$WORK"
registered gita.maharani && verified dimas.saputro && issued ayu.lestari && issued endah.puspita && waiting bella.anggraini
gita=$(address gita.maharani) ayu=$(address ayu.lestari) dimas=$(address dimas.saputro) bella=$(address bella.anggraini)
add() { bsre user add --name "$1" --email "$2" --org "${3:-$ORGANISATION}"; }

echo 'the store'
refused 6 state ISS-10 'init where a store is' bsre init --key-type ecdsa-p256
refused 4 not-found - 'no store there' bsre --store nowhere.db user show "$ayu"
(mkdir other && quietly bsre --store other/bsre.db init --key-type ecdsa-p256)
refused 9 store - 'the key of another store' bsre --key-file other/bsre.key user show "$ayu"
head -c 44 /dev/urandom >noise.key && chmod 600 noise.key
refused 9 store - 'a key that is none' bsre --key-file noise.key user show "$ayu"
head -c 8192 /dev/urandom >noise.db && refused 9 store - 'a file that is no store' bsre --store noise.db --key-file story/bsre.key org list
sqlite3 story/bsre.db "VACUUM INTO '$WORK/newer.db'" && sqlite3 newer.db 'PRAGMA user_version = 999'
refused 9 store - 'a store of a newer program' bsre --store newer.db --key-file story/bsre.key org list
refused 2 usage - 'an option that is none' bsre user show --nothing

echo 'organisations'
refused 6 state ORG-02 'an organisation twice' bsre org add "$ORGANISATION" --kind regional --pks 1 --pks-date 2024-01-15
refused 3 input ORG-02 'a day that is none' bsre org add 'Dinas Lain' --kind regional --pks 1 --pks-date 2024-02-30
refused 4 not-found - 'an organisation that is not there' add 'Budi Contoh' budi@contoh.test 'Dinas Lain'
bsre org add 'Dinas Tutup' --kind agency --pks 1 --pks-date 2024-01-15 >/dev/null && bsre org close 'Dinas Tutup' >/dev/null
refused 6 state ORG-02 'a closed organisation' add 'Budi Contoh' budi@contoh.test 'Dinas Tutup'
refused 5 permission ORG-01 'a User who registers' bsre --as "$ayu" user add --name 'Budi Contoh' --email b@contoh.test --org "$ORGANISATION"
refused 5 permission ORG-04 'a User who looks at another' bsre --as "$ayu" user show "$dimas"
refused 5 permission ORG-04 'a User who looks for nobody' bsre --as "$ayu" user show nobody@contoh.test
refused 4 not-found - 'nobody, for RA' bsre user show nobody@contoh.test

echo 'registration'
refused 3 input REG-02 'a digit in a name' add 'Budi 2 Contoh' budi@contoh.test
refused 3 input REG-03 'a space in an address' add 'Budi Contoh' 'budi contoh@contoh.test'
refused 6 state REG-03 'an address twice' add 'Ayu Lestari Contoh' "${ayu^^}"
refused 6 state REG-05 'an activation link for the verified' bsre user resend "$ayu"
import() { bsre user import-csv "$1" --org "$ORGANISATION"; }
printf 'nama,emailAddress\nBudi Contoh,b@contoh.test\n' >commas.csv && refused 3 input REG-06 'commas for semicolons' import commas.csv
printf 'nama;emailAddress\nBudi \xff Contoh;b@contoh.test\n' >latin.csv && refused 3 input REG-06 'not UTF-8' import latin.csv
printf 'nama\nBudi Contoh\n' >narrow.csv && refused 3 input REG-06 'a column too few' import narrow.csv
: >empty.csv && refused 3 input REG-06 'an empty file' import empty.csv
{ echo 'nama;emailAddress' && head -c 1048576 /dev/zero | tr '\0' 'x'; } >huge.csv
refused 3 input REG-06 'more than 1 MiB' import huge.csv
faulty 'REG-02 REG-03 REG-07' bsre user import-csv "$FIXTURES/users-faulty.csv" --org "$ORGANISATION"

echo 'activation'
token=$(bsre mail token "$gita" --kind activation)
# activation [OPTION=VALUE|OPTION|no:OPTION]...: gita's answer, but for these.
activation() {
  declare -A with=([--token]=$token [--nik]=$(nik gita.maharani) [--phone]=081234567890
    [--asn]=$(number bkn gita.maharani) [--photo]=$FIXTURES/selfies/gita-maharani.jpg [--agree]=)
  while [ $# -gt 0 ]; do
    case $1 in
      no:*) unset "with[${1#no:}]" ;;
      *=*) with[${1%%=*}]=${1#*=} ;;
      *) with[$1]= ;;
    esac
    shift
  done
  local words=() key
  for key in "${!with[@]}"; do words+=("$key"); [ -z "${with[$key]}" ] || words+=("${with[$key]}"); done
  bsre user activate "${words[@]}"
}
refused 7 credential ACT-01 'an unknown link' activation --token=00112233445566778899aabbccddeeff
BSRE_NOW=2026-01-06T02:00:01Z refused 7 credential ACT-01 'an expired link' activation
refused 3 input ACT-02 'a NIK of fifteen digits' activation --nik=317101520488000
refused 3 input ACT-02 'letters in a phone number' activation --phone=08123abc
refused 3 input REG-02 'a name with a title' activation '--name=Gita Maharani, S.Kom'
refused 3 input ACT-03 'a title with a line break' activation "--title-back=S.Kom
x"
refused 3 input ACT-04 'a NIP of seventeen digits' activation --asn=19950525201903200
refused 3 input ACT-04 'a province that is none' activation no:--asn --other '--unit=Unit' '--position=Staf' '--province=Atlantis'
refused 3 input ACT-05 'a sign in the unit' activation no:--asn --other '--unit=Unit/1' '--position=Staf' '--province=Jawa Timur'
refused 3 input ACT-07 'a photo that is none' activation --photo=not-a-picture.png
refused 3 input ACT-08 'no agreement' activation no:--agree
refused 6 state ACT-09 'a NIK that has an account' activation "--nik=$(nik ayu.lestari)" "--asn=$(number bkn ayu.lestari)"
old=$token && bsre user resend "$gita" >/dev/null && token=$old
refused 7 credential ACT-01 'a replaced link' activation
token=$(bsre mail token "$gita" --kind activation) && activation >/dev/null
refused 7 credential ACT-01 'a used link' activation
refused 6 state ACT-06 'a NIP and no registry' bsre --store other/bsre.db user check-nip "$(number bkn ayu.lestari)" --nik "$(nik ayu.lestari)"

echo 'verification'
refused 3 input VER-03 'a rejection without a reason' bsre verify "$bella" --reject ''
refused 6 state VER-03 'one who is verified' bsre verify "$ayu"
refused 5 permission ORG-04 'a User who verifies another' bsre --as "$ayu" verify "$bella"
refused 5 permission ORG-01 'a User who verifies itself' bsre --as "$bella" verify "$bella"

echo 'passphrase and issuance'
token=$(bsre mail token "$dimas" --kind set-passphrase)
passphrase() { bsre passphrase set --token "${1:-$token}" --passphrase-file "${2:-pass}" "${@:3}"; }
refused 7 credential LNK-01 'an unknown link' passphrase 00112233445566778899aabbccddeeff pass --agree
BSRE_NOW=2026-01-06T02:00:01Z refused 7 credential LNK-01 'an expired link' passphrase "$token" pass --agree
refused 3 input PAS-02 'one line for two' passphrase "$token" wrong --agree
printf 'Rahasia#2026\nRahasia#2027\n' >two && refused 3 input PAS-02 'two that differ' passphrase "$token" two --agree
printf 'pendek\npendek\n' >weak && refused 3 input PAS-01 'a weak one' passphrase "$token" weak --agree
printf 'Rahasia#2026[\nRahasia#2026[\n' >sign && refused 3 input PAS-01 'a sign that is not allowed' passphrase "$token" sign --agree
refused 3 input PAS-04 'no agreement' passphrase "$token" pass
refused 6 state ISS-07 'one who is not verified' bsre issue "$bella"
refused 6 state ISS-05 'one who holds one' bsre issue "$ayu"
passphrase "$token" pass --agree >/dev/null
refused 7 credential LNK-01 'a used link' passphrase "$token" pass --agree
refused 7 credential PAS-06 'an export with another passphrase' bsre cert export "$ayu" --format p12 --passphrase-file wrong
refused 4 not-found - 'no certificate' bsre cert show "$bella"

echo 'revocation'
refused 2 usage - 'a reason that is not on the list' bsre revoke "$ayu" --reason bored
refused 6 state REV-05 'one who has none' bsre revoke "$bella" --reason moved
refused 5 permission ORG-04 "a User and another's" bsre --as "$ayu" revoke "$dimas" --reason moved
bsre revoke "$dimas" --reason moved >/dev/null
refused 6 state REV-05 'one that is revoked' bsre revoke "$dimas" --reason moved
refused 5 permission ISS-06 'a User after a revocation' bsre --as "$dimas" issue "$dimas"
BSRE_NOW=2028-06-01T00:00:00Z refused 6 state REV-05 'one that expired' bsre revoke "$ayu" --reason moved
faulty 'REV-05' bsre revoke "$ayu" "$bella" --reason left
