//! Letters that lead to a passphrase: the first one, a change, a reset.

use super::Words;
use crate::domain::agreement::Document;
use crate::domain::{LinkKind, Secret, Timestamp};

const SHAPE: &str = "Passphrase terdiri atas sedikitnya 8 karakter dengan huruf kecil, huruf besar, angka, dan karakter \
                     khusus selain [ ] ^ \\.";
const OWN: &str = "Passphrase hanya boleh dibuat oleh Anda sendiri. Tidak seorang pun, termasuk Verifikator, berhak \
                   menanyakannya.";

pub(super) fn set(token: &Secret, until: Timestamp) -> Words<'_> {
    Words::titled("Set Passphrase")
        .say("Permohonan sertifikat elektronik Anda siap dilanjutkan. Buatlah passphrase yang melindungi kunci privat Anda; setelah itu sertifikat diterbitkan.")
        .say(SHAPE)
        .agrees_to(&[Document::SubscriberAgreement])
        .link("Set Passphrase", LinkKind::SetPassphrase, token, until)
        .note(OWN)
}

pub(super) fn change(token: &Secret, until: Timestamp) -> Words<'_> {
    Words::titled("Ubah passphrase")
        .say("Ada permohonan untuk mengubah passphrase sertifikat elektronik Anda. Siapkan passphrase yang lama, lalu buat yang baru.")
        .say(SHAPE)
        .agrees_to(&[Document::SubscriberAgreement])
        .link("Ubah Passphrase", LinkKind::ChangePassphrase, token, until)
        .note(OWN)
        .note("Bila Anda tidak memerlukannya, abaikan surel ini: passphrase Anda tidak berubah.")
}

pub(super) fn reset(token: &Secret, until: Timestamp) -> Words<'_> {
    Words::titled("Reset Passphrase")
        .say("Ada permohonan untuk mengatur ulang passphrase sertifikat elektronik Anda karena yang lama terlupa. Sertifikat Anda tetap sama.")
        .say(SHAPE)
        .agrees_to(&[Document::SubscriberAgreement])
        .link("Reset Passphrase", LinkKind::ResetPassphrase, token, until)
        .note(OWN)
        .note("Bila Anda tidak memerlukannya, abaikan surel ini: passphrase Anda tidak berubah.")
}
