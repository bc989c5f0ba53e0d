#!/bin/sh
# Fills a store with made-up people and certificates that the schema accepts, with its triggers at work:
#   benches/million.sh FOLDER [PEOPLE] [CERTIFICATES]
# FOLDER/bsre.db and FOLDER/bsre.key are made by `bsre init`; BSRE names the program. Contents of certificates are blanks
# but for those of the first person, so that the file holds rows rather than noise. Needs sqlite3 3.38 or newer.
set -eu
folder=$1 people=${2:-1000000} certificates=${3:-2000000}
bsre=${BSRE:-target/release/bsre}
now=1767578400 # 2026-01-05T02:00:00Z
mkdir -p "$folder"
"$bsre" --store "$folder/bsre.db" --now 2023-01-05T02:00:00Z init --key-type ecdsa-p256 >&2
sqlite3 -bail "$folder/bsre.db" > /dev/null <<SQL
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -800000; PRAGMA temp_store = MEMORY;
PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = ON;
BEGIN;
INSERT INTO organisation (name, kind, pks_number, pks_date, created_at)
  SELECT 'Instansi Contoh ' || value, 'regional', 'PKS/' || value || '/2023', '2023-01-02', 1672884000
    FROM generate_series(1, 100);
-- Of twenty: two are New, one waits, sixteen are Verified, one is in Update.
INSERT INTO user (email, name, organisation_id, verification, nik, phone, employment, nip, unit, position, province,
                  created_at, activated_at, verified_at)
  SELECT printf('pegawai%07d@contoh.test', i), name, 2 + i % 100, verification, iif(new, NULL, nik),
         iif(new, NULL, printf('+62812%08d', i)), iif(new, NULL, 'Lainnya'), iif(new, NULL, nik), iif(new, NULL, 'Bagian Umum'),
         iif(new, NULL, 'Staf'), iif(new, NULL, 'DKI Jakarta'), 1672884000 + i * 90000000 / $people, NULL, NULL
    FROM (SELECT value AS i, value % 20 < 2 AS new,
                 CASE value % 20 WHEN 0 THEN 'New' WHEN 1 THEN 'New' WHEN 2 THEN 'Waiting for Verification'
                                 WHEN 3 THEN 'Update' ELSE 'Verified' END AS verification,
                 printf('317101%02d%02d%02d%04d', 1 + k % 28, 1 + k / 28 % 12, 60 + k / 336 % 40, 1 + value % 9999) AS nik,
                 json_extract('["Ayu","Bagus","Citra","Dimas","Endah","Fajar","Gita"]', '\$[' || (value % 7) || ']') || ' '
                 || json_extract('["Lestari","Prakoso","Wulandari","Saputro","Puspita"]', '\$[' || (value / 7 % 5) || ']') || ' '
                 || char(65 + value % 26, 97 + value / 26 % 26, 97 + value / 676 % 26, 97 + value / 17576 % 26) AS name
            FROM (SELECT value, value / 9999 AS k FROM generate_series(1, $people)));
INSERT INTO history (at, actor, subject, user_id, action)
  SELECT created_at, 'ra@bsre.uji.test', email, id, 'registered' FROM user WHERE id > 1;
-- Verified people have an ended certificate and one in use; the rest of the certificates are for email.
CREATE TEMP TABLE owner AS
  SELECT row_number() OVER (ORDER BY id) AS n, id, organisation_id, email, name FROM user
   WHERE verification = 'Verified' ORDER BY id;
CREATE TEMP TABLE plan AS
  SELECT n, 0 AS lap, 'signature' AS product FROM owner
  UNION ALL SELECT n, 1, 'signature' FROM owner
  UNION ALL SELECT n, 2, 'email' FROM owner WHERE n <= $certificates - 2 * (SELECT count(*) FROM owner);
CREATE TEMP TABLE draft AS
  SELECT row_number() OVER (ORDER BY lap, n) AS number, CAST(x'41' || randomblob(19) AS BLOB) AS serial, id, organisation_id, email, name, lap, product,
         CASE lap WHEN 0 THEN $now - 770 * 86400 - n * 7919777 % 55000000 ELSE $now - n * 7907779 % 65000000 END AS issued
    FROM plan JOIN owner USING (n);
INSERT INTO serial SELECT serial, issued FROM draft ORDER BY serial;
INSERT INTO certificate (serial, subscriber_id, user_id, organisation_id, type, product, enroll_method, common_name, email, status,
                         issued_at, not_before, not_after, der, key_pkcs8, key_escrow, revoked_at, revocation_reason)
  SELECT serial, printf('%016d', number), id, organisation_id, 'Individu', product, 'Esign', name, email,
         CASE WHEN lap = 0 AND number % 3 = 0 THEN 'Revoke' WHEN lap = 0 THEN 'Expired'
              WHEN lap = 1 AND number % 97 = 0 THEN 'On Renew' ELSE 'Issue' END,
         issued, issued, issued + 63071999, zeroblob(64), zeroblob(64), zeroblob(64),
         iif(lap = 0 AND number % 3 = 0, issued + 1000, NULL), iif(lap = 0 AND number % 3 = 0, 'moved', NULL)
    FROM draft ORDER BY number;
INSERT INTO request (kind, status, user_id, organisation_id, product, requested_by, requested_at)
  SELECT 'issuance', 'Done', id, organisation_id, product, id, issued FROM draft ORDER BY number;
UPDATE certificate SET der = (SELECT der FROM authority WHERE name = 'issuing')
 WHERE user_id = (SELECT id FROM user WHERE email = 'pegawai0000004@contoh.test');
COMMIT;
PRAGMA journal_mode = WAL;
SQL
chmod 600 "$folder/bsre.db"
