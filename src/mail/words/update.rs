//! Letters about a change of account data.

use super::Words;
use crate::domain::change::Field;
use crate::domain::notice::ChangedField;
use crate::domain::word::Word;
use crate::domain::{LinkKind, Secret, Timestamp};

pub(super) fn confirmation<'a>(changes: &'a [ChangedField], token: &'a Secret, until: Timestamp) -> Words<'a> {
    let mut words = Words::titled("Persetujuan Update Akun")
        .say("Data akun Anda diajukan untuk diubah. Periksa data lama dan baru berikut, lalu setujui bila sudah benar.")
        .link("Verifikasi Perubahan Data", LinkKind::Update, token, until)
        .note("Selama perubahan belum disetujui, akun Anda belum dapat dipakai untuk tanda tangan elektronik.")
        .note("Bila data tersebut keliru, jangan menyetujuinya dan hubungi Verifikator instansi Anda.");
    words.changes = changes.iter().map(|change| (label(&change.field), change)).collect();
    words
}

pub(super) fn address(new: &str) -> Words<'_> {
    Words::titled("Perubahan Alamat E-Mail")
        .say("Alamat e-mail akun Anda diajukan untuk diganti. Surel ini dikirimkan ke alamat yang sekarang.")
        .fact("E-Mail Baru", new)
        .say("Setelah perubahan itu disetujui, semua surel tentang akun Anda dikirimkan ke alamat yang baru.")
        .note("Bila Anda tidak mengetahui perubahan ini, segera hubungi Verifikator instansi Anda.")
}

pub(super) fn approved() -> Words<'static> {
    Words::titled("Update Akun Disetujui")
        .say("Perubahan data akun Anda telah diverifikasi, dan data akun Anda sudah diperbarui.")
        .note("Sertifikat elektronik baru dengan data ini diajukan oleh Verifikator instansi Anda.")
}

pub(super) fn rejected(reason: &str) -> Words<'_> {
    Words::titled("Update Akun Ditolak")
        .say("Perubahan data akun Anda tidak dapat diverifikasi. Data akun Anda tetap seperti semula.")
        .fact("Alasan", reason)
}

/// The form's own label of a field; the key itself where the form has none.
fn label(field: &str) -> &str {
    Field::restore(field).and_then(Word::meaning).map_or(field, |[_, label]| label)
}
