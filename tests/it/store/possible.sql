-- One or more possible rows of every table, which impossible.sql then tries to spoil.
INSERT INTO setting VALUES ('base_url', 'https://bsre.uji.test');
INSERT INTO holiday VALUES ('2026-01-01', 'Tahun Baru');
INSERT INTO authority VALUES ('root', x'30', x'01', 0), ('issuing', x'30', x'01', 0);
INSERT INTO crl VALUES ('issuing', 1, 0, 86400, x'30');
INSERT INTO organisation (id, name, kind, pks_number, pks_date, created_at)
  VALUES (1, 'Dinas Contoh', 'regional', 'PKS/1', '2024-01-15', 0), (2, 'Badan Contoh', 'agency', NULL, NULL, 0);
INSERT INTO organisation_unit VALUES (1, 'Bidang Contoh');
INSERT INTO organisation_domain VALUES (1, 'contoh.test');
INSERT INTO user (id, email, name, organisation_id, role, created_at)
  VALUES (1, 'ra@contoh.test', 'Petugas Contoh', 2, 'RA', 0), (5, 'gita@contoh.test', 'Gita Contoh', 1, 'User', 0);
INSERT INTO user (id, email, name, organisation_id, verification, nik, phone, employment, nip, unit, position, province, created_at)
  VALUES (2, 'ayu@contoh.test', 'Ayu Contoh', 1, 'Verified', '3171015204880001', '+62812', 'ASN', '198804122012032001', NULL, NULL, NULL, 0),
         (3, 'vino@contoh.test', 'Vino Contoh', 1, 'Verified', '3174062903800021', '+62813', 'POLRI', '80030021', NULL, NULL, NULL, 0),
         (4, 'bella@contoh.test', 'Bella Contoh', 1, 'Waiting for Verification', '3175094501970026', '+62814', 'Lainnya', '3175094501970026', 'Unit', 'Staf', 'Jawa Timur', 0);
INSERT INTO photo VALUES (2, x'00', x'01', 0);
INSERT INTO registry_check VALUES (1, 2, 0, 'bkn-nip', 'agrees');
INSERT INTO consent VALUES (1, 2, 'privacy-policy', '1', 0);
INSERT INTO dukcapil VALUES ('3171015204880001', 'Ayu Contoh', NULL);
INSERT INTO bkn VALUES ('198804122012032001', '3171015204880001', 'Ayu Contoh');
INSERT INTO sipp VALUES ('80030021', '3174062903800021', 'Vino Contoh');
INSERT INTO registry VALUES ('dukcapil', 1, 0);
INSERT INTO link (id, kind, user_id, token_hash, created_at, expires_at, used_at)
  VALUES (1, 'activation', 2, zeroblob(32), 0, 86400, 5),
         (2, 'activation', 5, x'0000000000000000000000000000000000000000000000000000000000000001', 0, 86400, NULL);
INSERT INTO form VALUES (1, zeroblob(32), x'01', 100, 1, 0);
INSERT INTO serial VALUES (zeroblob(20), 0), (zeroblob(8), 0), (zeroblob(9), 0), (zeroblob(10), 0), (zeroblob(11), 0);
INSERT INTO certificate (id, serial, subscriber_id, user_id, organisation_id, type, product, enroll_method, common_name, email, status, issued_at, not_before, not_after, der, key_pkcs8, key_escrow, revoked_at, revocation_reason)
  VALUES (1, zeroblob(20), '000001AAAAAAAAAA', 2, 1, 'Individu', 'signature', 'Esign', 'Ayu Contoh', 'ayu@contoh.test', 'Issue', 0, 0, 100, x'30', x'01', x'01', NULL, NULL),
         (2, zeroblob(8), '000002AAAAAAAAAA', 2, 1, 'Segel', 'eseal', 'Esign', 'Dinas Contoh', 'ayu@contoh.test', 'Issue', 0, 0, 100, x'30', NULL, x'01', NULL, NULL),
         (3, zeroblob(9), '000003AAAAAAAAAA', 3, 1, 'Individu', 'signature', 'CSR', 'Vino Contoh', 'vino@contoh.test', 'Revoke', 0, 0, 100, x'30', NULL, NULL, 50, 'moved');
INSERT INTO certificate (id, serial, subscriber_id, user_id, organisation_id, type, product, enroll_method, common_name, email, status, issued_at, not_before, not_after, hosts, der)
  VALUES (4, zeroblob(10), '000004AAAAAAAAAA', 2, 1, 'Individu', 'tls', 'CSR', 'Ayu Contoh', 'ayu@contoh.test', 'Issue', 0, 0, 100, 'a.uji.test', x'30'),
         (5, zeroblob(11), '000005AAAAAAAAAA', 2, 1, 'Individu', 'tls', 'CSR', 'Ayu Contoh', 'ayu@contoh.test', 'Issue', 0, 0, 100, 'a.uji.test b.uji.test', x'30');
INSERT INTO seal (id, organisation_id, user_id, common_name, form_id, status, certificate_id, requested_by, requested_at, confirmed_at)
  VALUES (1, 1, 2, 'Dinas Contoh', 1, 'Issue', 2, 2, 0, 10), (2, 1, 2, 'Unit Contoh', 1, 'Waiting for Approval', NULL, 2, 0, 10);
INSERT INTO code (id, user_id, seal_id, mac, created_at, expires_at) VALUES (1, 2, 2, zeroblob(32), 0, 300), (2, 3, 2, zeroblob(32), 0, 300);
INSERT INTO change (id, user_id, direction, status, requested_by, requested_at) VALUES (1, 2, 'by-user', 'Waiting', 2, 0), (2, 3, 'by-user', 'Waiting', 3, 0);
INSERT INTO change_field VALUES (1, 'city', NULL, 'Rawa Bening');
INSERT INTO nomination (id, user_id, organisation_id, unit, form_id, permanence, status, nominated_by, nominated_at, granted_at)
  VALUES (1, 2, 1, 'hr', 1, 'stated', 'Granted', 1, 0, 5), (2, 3, 1, 'hr', NULL, 'stated', 'Invited', 1, 0, NULL);
INSERT INTO request (id, kind, status, user_id, organisation_id, product, certificate_id, seal_id, change_id, nomination_id, revocation_reason, requested_by, requested_at)
  VALUES (1, 'issuance', 'Waiting for Passphrase', 2, 1, 'signature', NULL, NULL, NULL, NULL, NULL, 2, 0),
         (2, 'issuance', 'Waiting for Passphrase', 3, 1, 'signature', NULL, NULL, NULL, NULL, NULL, 2, 0),
         (3, 'renewal', 'Waiting for Approval', 2, 1, NULL, 1, NULL, NULL, NULL, NULL, 2, 0),
         (4, 'renewal', 'Waiting for Approval', 3, 1, NULL, 3, NULL, NULL, NULL, NULL, 3, 0),
         (5, 'eseal', 'Waiting for Approval', 2, 1, NULL, NULL, 2, NULL, NULL, NULL, 2, 0),
         (6, 'eseal-revocation', 'Waiting for Approval', 2, 1, NULL, NULL, 1, NULL, NULL, 'left', 2, 0),
         (7, 'organisation-change', 'Waiting for Approval', 2, 1, NULL, NULL, NULL, 1, NULL, NULL, 1, 0),
         (8, 'verifikator', 'Waiting for Approval', 2, 1, NULL, NULL, NULL, NULL, 1, NULL, 1, 0),
         (9, 'eseal', 'Waiting for Approval', 2, 1, NULL, NULL, 1, NULL, NULL, NULL, 2, 0);
INSERT INTO request (id, kind, status, user_id, organisation_id, product, requested_by, requested_at, held_at, key_pkcs8, key_escrow)
  VALUES (10, 'issuance', 'Waiting for Approval', 2, 1, 'email', 2, 0, 5, x'01', x'01');
INSERT INTO device (id, user_id, name, sealed, created_at) VALUES (1, 2, 'ponsel', x'01', 0), (2, 2, 'tablet', x'01', 0);
INSERT INTO session (id, user_id, token_hash, created_at, expires_at)
  VALUES (1, 2, zeroblob(32), 0, 28800), (2, 3, x'0000000000000000000000000000000000000000000000000000000000000001', 0, 28800);
INSERT INTO attempt VALUES (1, 2, 'passphrase', 0);
INSERT INTO mail (id, user_id, recipient, kind, subject, sealed, created_at) VALUES (1, 2, 'ayu@contoh.test', 'issued', '[BSrE] Sertifikat Terbit', x'01', 0);
INSERT INTO history (id, at, actor, subject, user_id, action) VALUES (1, 0, 'ra@contoh.test', 'ayu@contoh.test', 2, 'registered');
INSERT INTO told_end VALUES (1, 30);
INSERT INTO told_digest VALUES (2, '2026-01-05');
