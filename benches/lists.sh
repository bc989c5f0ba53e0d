#!/bin/sh
# How lists, statistics and one person cost on a big store beside a small one, and beside sqlite3 on the same file:
#   benches/lists.sh [PEOPLE] [CERTIFICATES] [FOLDER]
# Prints the fastest of 15 runs in milliseconds and the ratios. A store that FOLDER holds already is used again.
set -eu
people=${1:-1000000} certificates=${2:-2000000} folder=${3:-$(mktemp -d)}
here=$(dirname "$0")
export BSRE="${BSRE:-target/release/bsre}" BSRE_NOW=2026-01-05T02:00:00Z BSRE_OUTPUT=json
[ -f "$folder/big/bsre.db" ] || "$here/million.sh" "$folder/big" "$people" "$certificates"
[ -f "$folder/small/bsre.db" ] || "$here/million.sh" "$folder/small" 1000 2000

# ms COMMAND...: the fastest of 15.
ms() {
  best=999999999
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    start=$(date +%s%N); "$@" > /dev/null; end=$(date +%s%N)
    [ $((end - start)) -lt $best ] && best=$((end - start))
  done
  echo $best | awk '{printf "%.2f", $1 / 1e6}'
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }
on() { size=$1; shift; ms "$BSRE" --store "$folder/$size/bsre.db" "$@"; }
beside() {
  big=$(on big "$@") small=$(on small "$@")
  printf '%-52s %10s %10s %7s\n' "$*" "$big" "$small" "$(ratio "$big" "$small")"
}

printf '%-52s %10s %10s %7s\n' "first pages (ms; at most 2x)" "$people" 1000 ratio
beside user list
beside user list --organisation 'Instansi Contoh 7'
beside user list --verification Verified
beside user list --verification 'Waiting for Verification'
beside user list --verification New
beside user list --certificate Issue
beside user list --certificate Expired
beside user list --certificate Revoke
beside user list --certificate New
beside user list --not-certificate Issue
beside user list --product email
beside user list --not-product signature
beside user list --view waiting
beside user list --view expiring
beside user list --organisation 'Instansi Contoh 7' --verification Verified --certificate Issue
beside user list --search pegawai0000004@contoh.test
beside user list --search 081200000004
beside user show pegawai0000004@contoh.test
echo "inside every name, address and number (reads the whole table):"
beside user list --search lestari

people_sql='SELECT count(*) FROM user'
person_sql="SELECT * FROM user WHERE email = 'pegawai0000004@contoh.test'"
echo; echo "against sqlite3 on the same file"
stats=$(on big stats) count=$(ms sqlite3 "$folder/big/bsre.db" "$people_sql")
echo "stats of a month / select count(*): $stats / $count = $(ratio "$stats" "$count") (at most 5)"
for size in small big; do
  show=$(on $size user show pegawai0000004@contoh.test) select=$(ms sqlite3 "$folder/$size/bsre.db" "$person_sql")
  echo "user show / select of a row, $size: $show / $select = $(ratio "$show" "$select") (at most 2)"
done
version=$(ms "$BSRE" --version) select=$(ms sqlite3 "$folder/small/bsre.db" "$person_sql")
echo "--version / select of a row: $version / $select = $(ratio "$version" "$select") (at most 1.5)"
