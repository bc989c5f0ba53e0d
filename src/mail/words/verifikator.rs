//! Letters about the role of Verifikator.

use super::Words;

pub(super) fn invited(organisation: &str) -> Words<'_> {
    Words::titled("Pendaftaran Verifikator")
        .say("Anda dicalonkan sebagai Verifikator.")
        .fact("Instansi", organisation)
        .say("Peran diberikan oleh RA setelah formulir rekomendasi diterima, akun Anda diverifikasi, dan sertifikat elektronik Anda terbit. Bila akun Anda belum aktif, pranala aktivasi dikirimkan dalam surel tersendiri.")
}

pub(super) fn granted(organisation: &str) -> Words<'_> {
    Words::titled("Penetapan Verifikator")
        .say("Peran akun Anda telah diubah dari User menjadi Verifikator.")
        .fact("Instansi", organisation)
        .say("Anda kini dapat mendaftarkan dan memverifikasi pengguna, serta mengajukan permohonan sertifikat elektronik, bagi instansi tersebut.")
        .note("Masuklah kembali ke aplikasi agar peran yang baru berlaku.")
}

pub(super) fn rejected<'a>(organisation: &'a str, reason: &'a str) -> Words<'a> {
    Words::titled("Pencalonan Verifikator Ditolak")
        .say("Pencalonan Anda sebagai Verifikator tidak dapat disetujui. Akun Anda tetap berlaku sebagai User.")
        .fact("Instansi", organisation)
        .fact("Alasan", reason)
}

pub(super) fn withdrawn(organisation: &str) -> Words<'_> {
    Words::titled("Pencabutan Verifikator")
        .say("Peran Verifikator Anda telah dicabut. Akun dan sertifikat elektronik Anda tetap berlaku sebagai User.")
        .fact("Instansi", organisation)
}
