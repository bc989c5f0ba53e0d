//! Letters about an account: activation, sign-in data, refusal, a new password.

use super::Words;
use crate::domain::agreement::Document;
use crate::domain::{LinkKind, Secret, Timestamp};

pub(super) fn activation(token: &Secret, until: Timestamp) -> Words<'_> {
    Words::titled("Aktivasi Akun")
        .say("Anda telah didaftarkan sebagai pengguna sertifikat elektronik oleh instansi Anda.")
        .say("Aktifkan akun dengan melengkapi data diri, data kedinasan, dan swafoto. Siapkan KTP dan, bagi ASN atau anggota POLRI, NIP atau NRP.")
        .agrees_to(&[Document::PrivacyPolicy, Document::SubscriberAgreement])
        .link("Aktivasi Akun", LinkKind::Activation, token, until)
        .note("Bila waktunya terlewati, mintalah pranala baru kepada Verifikator instansi Anda.")
}

pub(super) fn information<'a>(username: &'a str, password: &'a Secret) -> Words<'a> {
    Words::titled("Informasi Akun")
        .say("Akun Anda telah diverifikasi. Berikut data untuk masuk ke aplikasi.")
        .fact("Username", username)
        .fact("Password", password.reveal())
        .say("Saat pertama kali masuk, Anda akan diminta mengatur Mobile Authenticator pada ponsel Anda.")
        .note("Simpan password ini di tempat yang aman dan jangan memberikannya kepada siapa pun.")
}

pub(super) fn rejected<'a>(reason: &str, token: &'a Secret, until: Timestamp) -> Words<'a> {
    Words::titled("Verifikasi Akun Ditolak")
        .say("Data yang Anda kirimkan saat aktivasi belum dapat diverifikasi.")
        .fact("Alasan", reason.to_owned())
        .say("Perbaiki data tersebut dengan mengulang aktivasi melalui pranala baru di bawah ini. Pranala yang lama sudah tidak berlaku.")
        .agrees_to(&[Document::PrivacyPolicy, Document::SubscriberAgreement])
        .link("Ulangi Aktivasi", LinkKind::Activation, token, until)
}

pub(super) fn password_reset(token: &Secret, until: Timestamp) -> Words<'_> {
    Words::titled("Reset Password")
        .say("Kami menerima permintaan untuk mengganti password akun Anda.")
        .say("Setelah password diganti, Mobile Authenticator perlu diatur ulang dan semua sesi yang masih terbuka akan diakhiri.")
        .link("Reset Password", LinkKind::Password, token, until)
        .note("Bila Anda tidak memintanya, abaikan surel ini: password Anda tidak berubah.")
}
