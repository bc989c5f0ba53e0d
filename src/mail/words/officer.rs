//! Letters about the role of RA.

use super::Words;

pub(super) fn granted() -> Words<'static> {
    Words::titled("Penetapan RA")
        .say("Peran akun Anda telah diubah dari User menjadi RA.")
        .say(
            "Anda kini dapat mencatat instansi, menetapkan Verifikator, serta memutuskan permohonan di semua instansi.",
        )
        .note("Masuklah kembali ke aplikasi agar peran yang baru berlaku.")
}

pub(super) fn withdrawn() -> Words<'static> {
    Words::titled("Pencabutan RA")
        .say("Peran akun Anda telah dikembalikan dari RA menjadi User.")
        .say("Akun dan sertifikat elektronik Anda tidak berubah.")
}
