//! What more than one verb shows of a person or a certificate. Must not know the verbs.

use crate::output::{Column, column};

/// What a certificate shows.
pub(super) const CERTIFICATE: &[Column] = &[
    column("serial", "serial", "nomor seri"),
    column("subscriber_id", "subscriber id", "ID subscriber"),
    column("email", "email", "email"),
    column("organisation", "organisation", "organisasi"),
    column("common_name", "common name", "common name"),
    column("type", "type", "jenis"),
    column("product", "product", "produk"),
    column("enroll_method", "enroll method", "metode enroll"),
    column("status", "status", "status"),
    column("issued_at", "issued", "tanggal penerbitan"),
    column("not_after", "valid until", "valid sampai"),
    column("downloaded_at", "downloaded", "diunduh"),
    column("revoked_at", "revoked", "dicabut"),
    column("revocation_reason", "reason", "alasan"),
    column("subject_dn", "subject DN", "subjek DN"),
];

/// What a person shows.
pub(super) const PERSON: &[Column] = &[
    column("email", "email", "email"),
    column("name", "name", "nama"),
    column("organisation", "organisation", "organisasi"),
    column("role", "role", "peran"),
    column("verification", "verification", "status verifikasi"),
    column("certificate", "certificate", "status sertifikat"),
    column("can_sign", "can sign", "bisa TTE"),
    column("nik", "NIK", "NIK"),
    column("nip", "NIP", "NIP"),
    column("phone", "phone", "telepon"),
    column("title_front", "title before", "gelar depan"),
    column("title_back", "title after", "gelar belakang"),
    column("unit", "unit", "unit organisasi"),
    column("position", "position", "jabatan"),
    column("province", "province", "provinsi"),
    column("city", "city", "kota"),
    column("created_at", "registered", "terdaftar"),
];
