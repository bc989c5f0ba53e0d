-- The whole store as it is today. A fresh store is made from this file; an older one comes here by the steps of
-- src/store/migration.rs. Times are whole seconds since 1970 in UTC; tokens and codes are hashes; whatever
-- could be used by a thief is sealed under the master key. CHECKs refuse rows that no state of the system fits.
--
-- A CHECK lists words only where they are states (and roles, which are the states of an account's authority): a new
-- state changes transitions everywhere, and this file with them. Open words (kinds, products, reasons, documents,
-- units) are the domain's: it refuses one that it does not know when it reads the row. What the store itself must know
-- of them stands in a table of reference.

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Public holidays: days that no deadline counts (MON-05).
CREATE TABLE holiday (
  day  TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The authorities; their keys are sealed.
CREATE TABLE authority (
  name       TEXT PRIMARY KEY,
  der        BLOB NOT NULL,
  sealed_key BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE crl (
  authority   TEXT NOT NULL REFERENCES authority (name),
  number      INTEGER NOT NULL CHECK (number > 0),
  this_update INTEGER NOT NULL,
  next_update INTEGER NOT NULL CHECK (next_update > this_update),
  der         BLOB NOT NULL,
  PRIMARY KEY (authority, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  id                INTEGER PRIMARY KEY,
  name              TEXT NOT NULL UNIQUE COLLATE NOCASE,
  kind              TEXT NOT NULL,
  pks_number        TEXT,
  pks_date          TEXT,
  -- The agreement's last day, where it has an end (ORG-02).
  pks_until         TEXT,
  responsible       TEXT,
  responsible_title TEXT,
  -- 1 where an address outside the recorded mail domains is refused, 0 where it is only warned of (ORG-06).
  domain_strict     INTEGER NOT NULL DEFAULT 0 CHECK (domain_strict IN (0, 1)),
  created_at        INTEGER NOT NULL,
  closed_at         INTEGER,
  CHECK ((pks_number IS NULL) = (pks_date IS NULL)),
  CHECK (pks_until IS NULL OR ifnull(pks_until >= pks_date, 0))
) STRICT;

-- The units of an organisation, by which an eSeal may be called, and its mail domains (ORG-06, SEA-01).
CREATE TABLE organisation_unit (
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  name            TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
  PRIMARY KEY (organisation_id, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE organisation_domain (
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  domain          TEXT NOT NULL CHECK (domain = lower(domain) AND domain <> ''),
  PRIMARY KEY (organisation_id, domain)
) STRICT, WITHOUT ROWID;

CREATE TABLE user (
  id              INTEGER PRIMARY KEY,
  email           TEXT NOT NULL COLLATE NOCASE CHECK (email <> '' AND instr(email, ' ') = 0),
  name            TEXT NOT NULL CHECK (name = trim(name) AND name <> ''),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  role            TEXT NOT NULL DEFAULT 'User' CHECK (role IN ('User', 'Verifikator', 'RA')),
  verification    TEXT NOT NULL DEFAULT 'New'
                  CHECK (verification IN ('New', 'Waiting for Verification', 'Verified', 'Update')),
  -- Status and end of the newest signature certificate (STA-04), kept by triggers; Expired follows the clock (STA-02).
  certificate       TEXT NOT NULL DEFAULT 'New' CHECK (certificate IN ('New', 'Issue', 'On Renew', 'Expired', 'Revoke')),
  certificate_until INTEGER,
  certificate_id    INTEGER,
  -- For which products there was ever a certificate: a sum of product.bit, kept by a trigger.
  products          INTEGER NOT NULL DEFAULT 0,
  nik             TEXT CHECK (nik NOT GLOB '*[^0-9]*' AND length(nik) = 16),
  phone           TEXT CHECK (phone GLOB '+62[0-9]*'),
  title_front     TEXT,
  title_back      TEXT,
  employment      TEXT,
  nip             TEXT CHECK (nip NOT GLOB '*[^0-9]*'),
  unit            TEXT,
  position        TEXT,
  province        TEXT,
  city            TEXT,
  password_hash   TEXT,
  created_at      INTEGER NOT NULL,
  activated_at    INTEGER,
  verified_at     INTEGER,
  -- Who verified by hand; NULL where the registries did (VER-01).
  verified_by     INTEGER REFERENCES user (id),
  -- Registered and no more, or activated with all that activation asks for (ACT-02, ACT-04). A rejected account is New again.
  CHECK (verification = 'New'
         OR (nik IS NOT NULL AND phone IS NOT NULL AND employment IS NOT NULL AND nip IS NOT NULL)),
  CHECK (employment <> 'ASN' OR length(nip) = 18),
  CHECK (employment <> 'POLRI' OR length(nip) = 8),
  CHECK (employment <> 'Lainnya'
         OR (nip = nik AND unit IS NOT NULL AND position IS NOT NULL AND province IS NOT NULL)),
  -- The rows of STA-01. Update beside a certificate that ended comes from UPD-01 and UPD-06.
  CHECK (verification = 'Verified'
         OR (verification IN ('New', 'Waiting for Verification') AND certificate = 'New')
         OR (verification = 'Update' AND certificate IN ('New', 'Issue', 'Expired', 'Revoke'))),
  CHECK ((certificate = 'New') = (certificate_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX user_email ON user (email);
-- A NIK is unique among live accounts (ACT-09): an account that is New again gave its number back.
CREATE UNIQUE INDEX user_nik ON user (nik) WHERE nik IS NOT NULL;
-- Lists page by id: within an organisation, or one verification status of it. Where the clock decides (STA-02) they read
-- a range of ends; that index holds all that a count asks for.
CREATE INDEX user_organisation ON user (organisation_id);
CREATE INDEX user_verification ON user (verification);
CREATE INDEX user_standing ON user (organisation_id, verification) WHERE verification <> 'New';
CREATE INDEX user_certificate
  ON user (certificate, certificate_until, organisation_id, role, verification, products) WHERE certificate <> 'New';
CREATE INDEX user_nip ON user (nip) WHERE nip IS NOT NULL;
CREATE INDEX user_phone ON user (phone) WHERE phone IS NOT NULL;
CREATE INDEX user_role ON user (role) WHERE role <> 'User';

CREATE TRIGGER user_kept BEFORE DELETE ON user BEGIN SELECT RAISE (ABORT, 'a person is never deleted'); END;

-- The selfie, sealed, with its perceptual hash (ACT-07).
CREATE TABLE photo (
  user_id  INTEGER PRIMARY KEY REFERENCES user (id),
  hash     BLOB NOT NULL,
  sealed   BLOB NOT NULL,
  taken_at INTEGER NOT NULL
) STRICT;

-- What each automatic check found, for each time the data were compared (VER-02).
CREATE TABLE registry_check (
  id      INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id),
  at      INTEGER NOT NULL,
  subject TEXT NOT NULL,
  result  TEXT NOT NULL
) STRICT;
CREATE INDEX registry_check_user ON registry_check (user_id);

-- Which text was agreed to, in which version, and when (ACT-08, PAS-04, SEA-03).
CREATE TABLE consent (
  id       INTEGER PRIMARY KEY,
  user_id  INTEGER NOT NULL REFERENCES user (id),
  document TEXT NOT NULL,
  version  TEXT NOT NULL,
  at       INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_user ON consent (user_id);

-- The stand-in registries (VER-07).
CREATE TABLE dukcapil (nik TEXT PRIMARY KEY, name TEXT NOT NULL, photo BLOB) STRICT, WITHOUT ROWID;
CREATE TABLE bkn (nip TEXT PRIMARY KEY, nik TEXT NOT NULL, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE sipp (nrp TEXT PRIMARY KEY, nik TEXT NOT NULL, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE registry (
  name        TEXT PRIMARY KEY,
  rows        INTEGER NOT NULL DEFAULT 0,
  imported_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Mailed links (LNK-01, LNK-02): one live link a person, kind and subject.
CREATE TABLE link (
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,
  user_id     INTEGER NOT NULL REFERENCES user (id),
  -- The request, seal, change or certificate that the link is about, by its kind; NULL where the person alone says it.
  subject_id  INTEGER CHECK (subject_id > 0),
  token_hash  BLOB NOT NULL CHECK (length(token_hash) = 32),
  created_at  INTEGER NOT NULL,
  expires_at  INTEGER NOT NULL CHECK (expires_at > created_at),
  opened_at   INTEGER,
  used_at     INTEGER,
  replaced_at INTEGER,
  CHECK (used_at IS NULL OR replaced_at IS NULL)
) STRICT;
CREATE UNIQUE INDEX link_token ON link (token_hash);
CREATE UNIQUE INDEX link_live ON link (user_id, kind, ifnull(subject_id, 0))
  WHERE used_at IS NULL AND replaced_at IS NULL;

-- One-time codes sent by mail (SEA-02), one live code a person and seal: only a keyed hash is kept, since six digits
-- are soon guessed.
CREATE TABLE code (
  id         INTEGER PRIMARY KEY,
  user_id    INTEGER NOT NULL REFERENCES user (id),
  seal_id    INTEGER NOT NULL REFERENCES seal (id),
  mac        BLOB NOT NULL CHECK (length(mac) = 32),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  tries      INTEGER NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
  used_at    INTEGER,
  replaced_at INTEGER
) STRICT;
CREATE UNIQUE INDEX code_live ON code (user_id, seal_id) WHERE used_at IS NULL AND replaced_at IS NULL;
CREATE INDEX code_user ON code (user_id, seal_id);

-- Recommendation and change forms (VRF-06, SEA-01).
CREATE TABLE form (
  id          INTEGER PRIMARY KEY,
  sha256      BLOB NOT NULL CHECK (length(sha256) = 32),
  sealed      BLOB NOT NULL,
  bytes       INTEGER NOT NULL CHECK (bytes BETWEEN 1 AND 1048576),
  attached_by INTEGER NOT NULL REFERENCES user (id),
  attached_at INTEGER NOT NULL
) STRICT;

-- What can be issued (ISS-04), with its mark in user.products.
CREATE TABLE product (
  word TEXT PRIMARY KEY,
  bit  INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
INSERT INTO product VALUES ('signature', 1), ('email', 2), ('tls', 4), ('eseal', 8);

-- What was asked for and who decided (the queue of RA, and the requests of a person).
CREATE TABLE request (
  id              INTEGER PRIMARY KEY,
  kind            TEXT NOT NULL,
  status          TEXT NOT NULL CHECK (status IN ('Waiting for Passphrase', 'Waiting for Approval', 'Approved', 'Done',
                                                  'Rejected', 'Void')),
  user_id         INTEGER NOT NULL REFERENCES user (id),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  product         TEXT REFERENCES product (word),
  certificate_id  INTEGER REFERENCES certificate (id),
  seal_id         INTEGER REFERENCES seal (id),
  change_id       INTEGER REFERENCES change (id),
  nomination_id   INTEGER REFERENCES nomination (id),
  revocation_reason TEXT,
  requested_by    INTEGER NOT NULL REFERENCES user (id),
  requested_at    INTEGER NOT NULL,
  decided_by      INTEGER REFERENCES user (id),
  decided_at      INTEGER,
  reason          TEXT,
  -- Since when it waits for a judgement because the registries did not agree (ISS-11), and the key that waits with it:
  -- under the passphrase, and under the master key. Whatever becomes of the request, the key is gone from here.
  held_at         INTEGER,
  key_pkcs8       BLOB,
  key_escrow      BLOB,
  CHECK (kind <> 'issuance' OR product IS NOT NULL),
  CHECK (kind <> 'renewal' OR certificate_id IS NOT NULL),
  CHECK ((kind IN ('eseal', 'eseal-revocation')) = (seal_id IS NOT NULL)),
  CHECK ((kind = 'organisation-change') = (change_id IS NOT NULL)),
  CHECK ((kind = 'verifikator') = (nomination_id IS NOT NULL)),
  CHECK ((kind = 'eseal-revocation') = (revocation_reason IS NOT NULL)),
  CHECK (status <> 'Rejected' OR reason IS NOT NULL),
  CHECK (key_pkcs8 IS NULL OR (status = 'Waiting for Approval' AND held_at IS NOT NULL)),
  CHECK ((key_pkcs8 IS NULL) = (key_escrow IS NULL)),
  CHECK (held_at IS NULL OR kind IN ('issuance', 'renewal')),
  CHECK (status <> 'Waiting for Approval' OR key_pkcs8 IS NOT NULL OR (kind <> 'issuance' AND held_at IS NULL))
) STRICT;
CREATE INDEX request_user ON request (user_id);
-- RA's queue, in the order of asking.
CREATE INDEX request_queue ON request (status) WHERE status = 'Waiting for Approval';
CREATE INDEX request_organisation ON request (organisation_id);
CREATE INDEX request_change ON request (change_id) WHERE change_id IS NOT NULL;
CREATE INDEX request_nomination ON request (nomination_id) WHERE nomination_id IS NOT NULL;
CREATE UNIQUE INDEX request_issuance_live ON request (user_id, product)
  WHERE kind = 'issuance' AND status IN ('Waiting for Approval', 'Waiting for Passphrase');
-- The keys that wait.
CREATE INDEX request_key ON request (user_id) WHERE key_pkcs8 IS NOT NULL;
CREATE UNIQUE INDEX request_renewal_live ON request (certificate_id)
  WHERE kind = 'renewal' AND status IN ('Waiting for Approval', 'Waiting for Passphrase');
CREATE UNIQUE INDEX request_seal_live ON request (seal_id, kind)
  WHERE kind IN ('eseal', 'eseal-revocation') AND status = 'Waiting for Approval';

-- Every serial number that was ever going to be signed, written before the signature (ISS-09, ISS-10).
CREATE TABLE serial (
  serial      BLOB PRIMARY KEY CHECK (length(serial) BETWEEN 8 AND 20),
  reserved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE certificate (
  id                INTEGER PRIMARY KEY,
  serial            BLOB NOT NULL UNIQUE REFERENCES serial (serial),
  subscriber_id     TEXT NOT NULL UNIQUE CHECK (length(subscriber_id) = 16),
  user_id           INTEGER NOT NULL REFERENCES user (id),
  organisation_id   INTEGER NOT NULL REFERENCES organisation (id),
  type              TEXT NOT NULL,
  product           TEXT NOT NULL REFERENCES product (word),
  enroll_method     TEXT NOT NULL,
  common_name       TEXT NOT NULL,
  -- The address as it stood at issuance.
  email             TEXT NOT NULL,
  status            TEXT NOT NULL CHECK (status IN ('Issue', 'On Renew', 'On Revoke', 'Expired', 'Revoke')),
  issued_at         INTEGER NOT NULL,
  not_before        INTEGER NOT NULL,
  not_after         INTEGER NOT NULL CHECK (not_after > not_before),
  -- The hosts that a TLS certificate names: lower case, sorted, one blank between two. NULL for every other product,
  -- and for a TLS certificate of schema 1, which must be asked itself.
  hosts             TEXT CHECK (hosts <> ''),
  der               BLOB NOT NULL,
  -- PKCS#8 under the passphrase (PAS-06): a person's Esign key only; a seal has no passphrase (SEA-10).
  key_pkcs8         BLOB,
  -- The same key sealed under the master key.
  key_escrow        BLOB,
  downloaded_at     INTEGER,
  revoked_at        INTEGER,
  revocation_reason TEXT,
  CHECK (product = 'tls' OR hosts IS NULL),
  CHECK ((type = 'Segel') = (product = 'eseal')),
  CHECK (status <> 'On Renew' OR type = 'Individu'),
  CHECK (status <> 'On Revoke' OR type = 'Segel'),
  CHECK ((status = 'Revoke') = (revoked_at IS NOT NULL)),
  CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL)),
  CHECK ((enroll_method = 'Esign') = (key_escrow IS NOT NULL)),
  CHECK ((enroll_method = 'Esign' AND type = 'Individu') = (key_pkcs8 IS NOT NULL))
) STRICT;
-- One active certificate a person and product, for TLS a person and set of hosts (ISS-05); one that the clock ended is
-- written down as Expired before a successor takes its place.
CREATE UNIQUE INDEX certificate_active ON certificate (user_id, product, ifnull(hosts, ''))
  WHERE type = 'Individu' AND status IN ('Issue', 'On Renew');
CREATE INDEX certificate_user ON certificate (user_id);
CREATE INDEX certificate_organisation ON certificate (organisation_id);
CREATE INDEX certificate_revoked ON certificate (not_after) WHERE status = 'Revoke';
CREATE INDEX certificate_end ON certificate (not_after) WHERE status IN ('Issue', 'On Renew', 'On Revoke');
CREATE INDEX certificate_seal ON certificate (user_id) WHERE type = 'Segel';
CREATE TRIGGER certificate_stays_revoked BEFORE UPDATE ON certificate WHEN old.status = 'Revoke'
  AND (new.status <> 'Revoke' OR new.revoked_at <> old.revoked_at OR new.revocation_reason <> old.revocation_reason)
BEGIN SELECT RAISE (ABORT, 'REV-03: a revoked certificate is never un-revoked'); END;
CREATE TRIGGER certificate_kept BEFORE DELETE ON certificate
BEGIN SELECT RAISE (ABORT, 'ISS-10: a certificate is never deleted'); END;
CREATE TRIGGER certificate_newest AFTER INSERT ON certificate WHEN new.product = 'signature' BEGIN
  UPDATE user SET certificate = new.status, certificate_until = new.not_after, certificate_id = new.id
   WHERE id = new.user_id;
END;
CREATE TRIGGER certificate_changed AFTER UPDATE OF status ON certificate WHEN new.product = 'signature' BEGIN
  UPDATE user SET certificate = new.status WHERE id = new.user_id AND certificate_id = new.id;
END;
-- A renewal that the clock ended is void (REN-04), and so is a key that waited with it.
CREATE TRIGGER certificate_lapsed AFTER UPDATE OF status ON certificate WHEN new.status = 'Expired' AND old.status = 'On Renew' BEGIN
  UPDATE request SET status = 'Void', decided_at = old.not_after, key_pkcs8 = NULL, key_escrow = NULL
   WHERE kind = 'renewal' AND certificate_id = new.id AND status IN ('Waiting for Approval', 'Waiting for Passphrase');
END;
CREATE TRIGGER certificate_of_seal AFTER UPDATE OF status ON certificate WHEN new.type = 'Segel' BEGIN
  UPDATE seal SET status = new.status WHERE certificate_id = new.id;
END;

-- eSeals: the request, the responsible person's confirmation, and then the certificate's own life, kept by a trigger.
CREATE TABLE seal (
  id              INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  user_id         INTEGER NOT NULL REFERENCES user (id),
  common_name     TEXT NOT NULL COLLATE NOCASE,
  -- 0, or how many live seals of this name a store of schema 1 held already: it allowed several.
  twin            INTEGER NOT NULL DEFAULT 0,
  form_id         INTEGER NOT NULL REFERENCES form (id),
  -- What the form says that it is for, where it was told (SEA-01).
  system          TEXT CHECK (system <> ''),
  status          TEXT NOT NULL CHECK (status IN ('Requested', 'Waiting for Approval', 'Issue', 'On Revoke', 'Revoke',
                                                  'Expired', 'Rejected')),
  certificate_id  INTEGER UNIQUE REFERENCES certificate (id),
  requested_by    INTEGER NOT NULL REFERENCES user (id),
  requested_at    INTEGER NOT NULL,
  shown_at        INTEGER,
  confirmed_at    INTEGER,
  decided_at      INTEGER,
  reason          TEXT,
  CHECK ((status IN ('Issue', 'On Revoke', 'Revoke', 'Expired')) = (certificate_id IS NOT NULL)),
  CHECK (status IN ('Requested', 'Rejected') OR confirmed_at IS NOT NULL),
  CHECK ((status = 'Rejected') = (reason IS NOT NULL))
) STRICT;
-- One live seal an organisation and name, whatever its case (ISS-05); one that the clock ended is written down as
-- Expired before a successor takes its place.
CREATE UNIQUE INDEX seal_live ON seal (organisation_id, common_name, twin)
  WHERE status IN ('Requested', 'Waiting for Approval', 'Issue', 'On Revoke');
CREATE INDEX seal_user ON seal (user_id);
CREATE INDEX seal_organisation ON seal (organisation_id);

-- A data update that waits (UPD-05, UPD-06), field by field in `change_field`.
CREATE TABLE change (
  id           INTEGER PRIMARY KEY,
  user_id      INTEGER NOT NULL REFERENCES user (id),
  direction    TEXT NOT NULL,
  status       TEXT NOT NULL CHECK (status IN ('Waiting', 'Confirmed', 'Rejected')),
  form_id      INTEGER REFERENCES form (id),
  requested_by INTEGER NOT NULL REFERENCES user (id),
  requested_at INTEGER NOT NULL,
  decided_by   INTEGER REFERENCES user (id),
  decided_at   INTEGER,
  reason       TEXT
) STRICT;
CREATE UNIQUE INDEX change_live ON change (user_id) WHERE status = 'Waiting';
CREATE TABLE change_field (
  change_id INTEGER NOT NULL REFERENCES change (id),
  field     TEXT NOT NULL,
  old       TEXT,
  new       TEXT,
  PRIMARY KEY (change_id, field)
) STRICT, WITHOUT ROWID;

-- Verifikators and those on the way to it (VRF).
CREATE TABLE nomination (
  id             INTEGER PRIMARY KEY,
  user_id        INTEGER NOT NULL REFERENCES user (id),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  unit           TEXT NOT NULL,
  form_id        INTEGER REFERENCES form (id),
  -- Whether RA said that the candidate is a permanent employee, where the kind of employment leaves it open (VRF-02).
  permanence     TEXT NOT NULL,
  status         TEXT NOT NULL CHECK (status IN ('Invited', 'Waiting for Verification', 'Granted', 'Withdrawn')),
  nominated_by   INTEGER NOT NULL REFERENCES user (id),
  nominated_at   INTEGER NOT NULL,
  granted_at     INTEGER,
  withdrawn_at   INTEGER,
  CHECK (status <> 'Waiting for Verification' OR form_id IS NOT NULL),
  CHECK ((status = 'Granted') = (granted_at IS NOT NULL AND withdrawn_at IS NULL)),
  CHECK ((status = 'Withdrawn') = (withdrawn_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX nomination_live ON nomination (user_id) WHERE status <> 'Withdrawn';
CREATE INDEX nomination_organisation ON nomination (organisation_id);
CREATE TRIGGER nomination_places BEFORE UPDATE OF status ON nomination WHEN new.status = 'Granted'
  AND (SELECT count(*) FROM nomination WHERE organisation_id = new.organisation_id AND status = 'Granted'
       AND unit = new.unit AND id <> new.id) >= (CASE new.unit WHEN 'it' THEN 2 WHEN 'hr' THEN 1 ELSE 0 END)
BEGIN SELECT RAISE (ABORT, 'VRF-01: no place is free'); END;

-- Sign-in (LOG).
CREATE TABLE device (
  -- Never used again, since the sealed secret is bound to it.
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id      INTEGER NOT NULL REFERENCES user (id),
  name         TEXT NOT NULL,
  sealed       BLOB NOT NULL,
  created_at   INTEGER NOT NULL,
  confirmed_at INTEGER,
  -- The last time step whose code was accepted: a code is accepted once (LOG-05).
  last_step    INTEGER,
  UNIQUE (user_id, name)
) STRICT;
CREATE TABLE session (
  id         INTEGER PRIMARY KEY,
  user_id    INTEGER NOT NULL REFERENCES user (id),
  token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  ended_at   INTEGER
) STRICT;
CREATE INDEX session_user ON session (user_id) WHERE ended_at IS NULL;

-- Refused secrets, for the lock (PAS-10).
CREATE TABLE attempt (
  id      INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id),
  secret  TEXT NOT NULL,
  at      INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_user ON attempt (user_id, secret, at);
-- The same for addresses that belong to nobody, as keyed hashes: they lock like accounts, so that locking tells nothing.
CREATE TABLE stranger (
  id  INTEGER PRIMARY KEY,
  mac BLOB NOT NULL CHECK (length(mac) = 32),
  at  INTEGER NOT NULL
) STRICT;
CREATE INDEX stranger_mac ON stranger (mac, at);

-- The outbox (MAI-02): what a letter says is sealed (MAI-03) and rendered when it is shown or sent.
CREATE TABLE mail (
  id           INTEGER PRIMARY KEY,
  user_id      INTEGER NOT NULL REFERENCES user (id),
  recipient    TEXT NOT NULL,
  kind         TEXT NOT NULL,
  subject      TEXT NOT NULL,
  link_id      INTEGER REFERENCES link (id),
  sealed       BLOB,
  created_at   INTEGER NOT NULL,
  expires_at   INTEGER,
  delivered_at INTEGER,
  attempts     INTEGER NOT NULL DEFAULT 0,
  -- Not before this moment is it tried again; a deliverer at work holds it by pushing this ahead. NULL: not again.
  next_at      INTEGER DEFAULT 0,
  -- What the last try came to.
  failure      TEXT,
  CHECK (sealed IS NOT NULL OR delivered_at IS NOT NULL),
  CHECK (next_at IS NOT NULL OR failure IS NOT NULL)
) STRICT;
CREATE INDEX mail_user ON mail (user_id, kind);
CREATE INDEX mail_waiting ON mail (next_at) WHERE delivered_at IS NULL;

-- What was told before it is too late (MAI-05): the nearest threshold, in days, at which a certificate's owner was, and
-- the last day in Jakarta on which somebody who judges had a digest.
CREATE TABLE told_end (
  certificate_id INTEGER PRIMARY KEY REFERENCES certificate (id),
  days           INTEGER NOT NULL CHECK (days BETWEEN 1 AND 365)
) STRICT;
CREATE TABLE told_digest (
  user_id INTEGER PRIMARY KEY REFERENCES user (id),
  day     TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;

-- What happened, append-only (UPD-08). Names are kept as they were then.
CREATE TABLE history (
  id              INTEGER PRIMARY KEY,
  at              INTEGER NOT NULL,
  actor           TEXT NOT NULL,
  subject         TEXT NOT NULL,
  user_id         INTEGER REFERENCES user (id),
  action          TEXT NOT NULL,
  field           TEXT,
  old             TEXT,
  new             TEXT
) STRICT;
CREATE INDEX history_user ON history (user_id);
CREATE TRIGGER history_unchanged BEFORE UPDATE ON history BEGIN SELECT RAISE (ABORT, 'history is append-only'); END;
CREATE TRIGGER history_kept BEFORE DELETE ON history BEGIN SELECT RAISE (ABORT, 'history is append-only'); END;

-- Counts for speed, from here to the end, kept by triggers so that totals and statistics cost the same on any store.
-- They say nothing that user, certificate and request do not: src/store/counted.rs makes all of them anew, and nothing
-- but src/store/listing/ and src/store/statistics.rs reads them. Were they gone, those two would count rows instead.

-- How many people there are of each sort that lists filter by (MON-02).
CREATE TABLE tally (
  organisation_id INTEGER NOT NULL,
  role            TEXT NOT NULL,
  verification    TEXT NOT NULL,
  certificate     TEXT NOT NULL,
  products        INTEGER NOT NULL,
  people          INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, role, verification, certificate, products)
) STRICT, WITHOUT ROWID;
-- The same for those whose certificate the clock will end, by the span of 2^19 seconds (6 days) in which it does.
CREATE TABLE ending (
  span            INTEGER NOT NULL,
  organisation_id INTEGER NOT NULL,
  role            TEXT NOT NULL,
  verification    TEXT NOT NULL,
  certificate     TEXT NOT NULL,
  products        INTEGER NOT NULL,
  people          INTEGER NOT NULL,
  PRIMARY KEY (span, organisation_id, role, verification, certificate, products)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER user_counted AFTER INSERT ON user BEGIN
  INSERT INTO tally VALUES (new.organisation_id, new.role, new.verification, new.certificate, new.products, 1)
    ON CONFLICT DO UPDATE SET people = people + 1;
END;
CREATE TRIGGER user_recounted AFTER UPDATE OF organisation_id, role, verification, certificate, certificate_until, products
ON user WHEN (old.organisation_id, old.role, old.verification, old.certificate, old.certificate_until, old.products)
      IS NOT (new.organisation_id, new.role, new.verification, new.certificate, new.certificate_until, new.products) BEGIN
  UPDATE tally SET people = people - 1
   WHERE (organisation_id, role, verification, certificate, products)
       = (old.organisation_id, old.role, old.verification, old.certificate, old.products);
  INSERT INTO tally VALUES (new.organisation_id, new.role, new.verification, new.certificate, new.products, 1)
    ON CONFLICT DO UPDATE SET people = people + 1;
  UPDATE ending SET people = people - 1
   WHERE (span, organisation_id, role, verification, certificate, products)
       = (old.certificate_until >> 19, old.organisation_id, old.role, old.verification, old.certificate, old.products);
  INSERT INTO ending
    SELECT new.certificate_until >> 19, new.organisation_id, new.role, new.verification, new.certificate, new.products, 1
     WHERE new.certificate IN ('Issue', 'On Renew')
    ON CONFLICT DO UPDATE SET people = people + 1;
END;

-- What was issued and asked for on each day in Jakarta, by the number of the day since 1970 (MON-01).
CREATE TABLE daily (
  day             INTEGER NOT NULL,
  organisation_id INTEGER NOT NULL,
  issued          INTEGER NOT NULL DEFAULT 0,
  requests        INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (day, organisation_id)
) STRICT, WITHOUT ROWID;
-- An unknown product has no bit, and NULL is refused.
CREATE TRIGGER certificate_marked AFTER INSERT ON certificate BEGIN
  UPDATE user SET products = products | (SELECT bit FROM product WHERE word = new.product) WHERE id = new.user_id;
END;
CREATE TRIGGER certificate_counted AFTER INSERT ON certificate BEGIN
  INSERT INTO daily (day, organisation_id, issued) VALUES ((new.issued_at + 25200) / 86400, new.organisation_id, 1)
    ON CONFLICT DO UPDATE SET issued = issued + 1;
END;
CREATE TRIGGER request_counted AFTER INSERT ON request WHEN new.kind IN ('issuance', 'eseal') BEGIN
  INSERT INTO daily (day, organisation_id, requests) VALUES ((new.requested_at + 25200) / 86400, new.organisation_id, 1)
    ON CONFLICT DO UPDATE SET requests = requests + 1;
END;
