#!/bin/sh
# Registers 100,000 people from a CSV, and puts the same rows into the same tables with sqlite3:
#   benches/import.sh [ROWS] [RUNS]
# Both write to a fresh store with synchronous=FULL, indexes, checks and triggers. Prints the fastest of three runs each in
# seconds, the ratio (at most 3) and the peak of memory (under 50 MB).
set -eu
rows=${1:-100000} runs=${2:-3}
bsre=${BSRE:-target/release/bsre}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$bsre" --store "$folder/empty.db" --key-file "$folder/key" init --key-type ecdsa-p256 > /dev/null
"$bsre" --store "$folder/empty.db" --key-file "$folder/key" org add 'Instansi Contoh' --kind regional --pks PKS/1/2026 \
  --pks-date 2026-01-02 > /dev/null
sqlite3 "$folder/empty.db" 'PRAGMA wal_checkpoint(TRUNCATE)' > /dev/null
awk -v n="$rows" 'BEGIN {
  print "nama;emailAddress"
  for (i = 1; i <= n; i++)
    printf "%s %s %c%c%c%c;pegawai%07d@contoh.test\n", (i % 2 ? "Ayu" : "Bagus"), (i % 3 ? "Lestari" : "Prakoso"),
      65 + i % 26, 97 + int(i / 26) % 26, 97 + int(i / 676) % 26, 97 + int(i / 17576) % 26, i
}' > "$folder/people.csv"

# The letters of a real import tell how long a sealed one is.
cat > "$folder/plain.sql" <<SQL
PRAGMA synchronous = FULL;
.mode csv
.separator ;
CREATE TEMP TABLE staged (name TEXT, email TEXT);
.import --skip 1 $folder/people.csv staged
BEGIN IMMEDIATE;
INSERT INTO user (email, name, organisation_id, created_at) SELECT email, name, 2, 1767578400 FROM staged;
INSERT INTO link (kind, user_id, token_hash, created_at, expires_at)
  SELECT 'activation', id, randomblob(32), 1767578400, 1767664800 FROM user WHERE id > 1;
INSERT INTO mail (user_id, recipient, kind, subject, link_id, sealed, created_at, expires_at)
  SELECT user.id, email, 'activation', '[BSrE] Aktivasi Akun', link.id, randomblob(SEALED), 1767578400, 1767664800
    FROM user JOIN link ON link.user_id = user.id AND link.kind = 'activation';
INSERT INTO history (at, actor, subject, user_id, action)
  SELECT 1767578400, 'ra@bsre.uji.test', email, id, 'registered' FROM user WHERE id > 1;
COMMIT;
SQL

fresh() { rm -f "$folder"/run.db*; cp "$folder/empty.db" "$folder/run.db"; }
timed() { start=$(date +%s%N); "$@"; end=$(date +%s%N); echo $((end - start)); }
ours() {
  /usr/bin/time -f %M -o "$folder/peak" "$bsre" --store "$folder/run.db" --key-file "$folder/key" user import-csv \
    "$folder/people.csv" --org 'Instansi Contoh' --max-bytes 1000000000 -o "$1" > "$folder/out" 2> "$folder/err"
}
theirs() { sqlite3 "$folder/run.db" < "$folder/plain.sql" > /dev/null; }
best() { sort -n | head -1 | awk '{printf "%.2f", $1 / 1e9}'; }

fresh; ours ndjson
sealed=$(sqlite3 "$folder/run.db" 'SELECT CAST(avg(length(sealed)) AS INTEGER) FROM mail')
sed -i "s/SEALED/$sealed/" "$folder/plain.sql"
for run in $(seq "$runs"); do
  fresh; timed ours ndjson >> "$folder/ours"; cat "$folder/peak" >> "$folder/peaks"
  fresh; timed theirs >> "$folder/theirs"
done
[ "$(sqlite3 "$folder/run.db" 'SELECT count(*) FROM mail')" = "$rows" ]
a=$(best < "$folder/ours") b=$(best < "$folder/theirs")
echo "import-csv $a s, sqlite3 $b s, ratio $(awk -v a="$a" -v b="$b" 'BEGIN {printf "%.2f", a / b}') (at most 3)"
for shape in ndjson json csv table; do
  fresh; ours $shape; echo "peak with -o $shape: $(awk '{printf "%.0f", $1 / 1024}' "$folder/peak") MB (under 50)"
done
