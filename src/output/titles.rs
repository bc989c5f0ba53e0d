//! What parts of one thing are called, where they are shown as tables below it: sections and their columns. Must not know
//! which thing it is.

use crate::domain::Lang;

/// Key, English, Indonesian.
const TITLES: &[[&str; 3]] = &[
    ["action", "action", "tindakan"],
    ["actor", "actor", "pelaku"],
    ["at", "at", "waktu"],
    ["certificates", "certificates", "sertifikat"],
    ["changes", "changes", "perubahan"],
    ["checks", "checks", "hasil pemeriksaan"],
    ["common_name", "common name", "common name"],
    ["consents", "consents", "persetujuan"],
    ["document", "document", "dokumen"],
    ["downloaded_at", "downloaded", "diunduh"],
    ["due_at", "due", "tenggat"],
    ["email", "email", "email"],
    ["enroll_method", "enroll method", "metode enroll"],
    ["extensions", "extensions", "ekstensi"],
    ["field", "field", "kolom"],
    ["history", "history", "riwayat"],
    ["id", "id", "id"],
    ["issued_at", "issued", "tanggal penerbitan"],
    ["kind", "kind", "jenis"],
    ["name", "name", "nama"],
    ["new", "new", "baru"],
    ["not_after", "valid until", "valid sampai"],
    ["not_before", "valid from", "valid mulai"],
    ["old", "old", "lama"],
    ["organisation", "organisation", "organisasi"],
    ["overdue", "overdue", "terlambat"],
    ["product", "product", "produk"],
    ["reason", "reason", "alasan"],
    ["requested_at", "requested", "diajukan"],
    ["requested_by", "requested by", "diajukan oleh"],
    ["requests", "requests", "permohonan"],
    ["result", "result", "hasil"],
    ["revocation_reason", "reason", "alasan"],
    ["revoked_at", "revoked", "dicabut"],
    ["serial", "serial", "nomor seri"],
    ["status", "status", "status"],
    ["subject", "subject", "subjek"],
    ["subject_dn", "subject DN", "subjek DN"],
    ["subscriber_id", "subscriber id", "ID subscriber"],
    ["type", "type", "jenis"],
    ["version", "version", "versi"],
];

/// The title of a key; a key that is in no row is written with blanks.
pub(super) fn of(key: &str, lang: Lang) -> String {
    match TITLES.binary_search_by_key(&key, |row| row[0]) {
        Ok(found) => TITLES[found][1 + lang as usize].to_owned(),
        Err(_) => key.replace('_', " "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_found_in_both_languages() {
        assert!(TITLES.is_sorted_by_key(|row| row[0]));
        assert_eq!(of("requested_by", Lang::En), "requested by");
        assert_eq!(of("requested_by", Lang::Id), "diajukan oleh");
        assert_eq!(of("something_else", Lang::Id), "something else");
    }
}
