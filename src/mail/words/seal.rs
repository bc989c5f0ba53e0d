//! Letters to an eSeal's responsible person.

use super::{WordKey, Words};
use crate::domain::agreement::Document;
use crate::domain::{LinkKind, Secret, Timestamp};
use crate::mail::wib;

pub(super) fn request<'a>(common_name: &'a str, token: &'a Secret, until: Timestamp) -> Words<'a> {
    Words::titled("Permohonan Segel")
        .say("Verifikator instansi Anda mengajukan segel elektronik dengan Anda sebagai Penanggung Jawab Segel Elektronik.")
        .fact("Common Name", common_name)
        .say("Buka pranala berikut untuk melanjutkan. Kode OTP akan dikirimkan dalam surel tersendiri begitu pranala dibuka.")
        .agrees_to(&[Document::SubscriberAgreement])
        .link("Input TOTP", LinkKind::Eseal, token, until)
        .note("Dengan memasukkan kode OTP, Anda menyetujui Perjanjian Pemilik Sertifikat Elektronik dan penerbitan segel ini.")
}

pub(super) fn code(code: &Secret, until: Timestamp) -> Words<'_> {
    let mut words = Words::titled("Kode OTP")
        .say("Berikut kode OTP untuk permohonan segel elektronik Anda.")
        .note("Jaga kerahasiaan kode ini dan jangan memberikannya kepada siapa pun, termasuk petugas BSrE.");
    words.key = Some(WordKey::Code { code: code.reveal(), until });
    words
}

pub(super) fn issued<'a>(common_name: &'a str, subscriber_id: &'a str, not_after: Timestamp) -> Words<'a> {
    let end = wib::day(not_after);
    Words::titled("Permohonan Penerbitan Berhasil")
        .say(format!("Segel elektronik instansi Anda telah terbit dan berlaku sampai dengan {end}."))
        .fact("Common Name", common_name)
        .fact("ID Subscriber", subscriber_id)
        .fact("Valid Sampai", wib::moment(not_after))
        .say("Berikan ID Subscriber kepada administrator aplikasi yang akan memakai segel ini.")
}

pub(super) fn rejected<'a>(common_name: &'a str, reason: &'a str) -> Words<'a> {
    Words::titled("Permohonan Segel Ditolak")
        .say("Permohonan penerbitan segel elektronik berikut tidak dapat disetujui.")
        .fact("Common Name", common_name)
        .fact("Alasan", reason)
        .note("Verifikator instansi Anda dapat mengajukan permohonan baru setelah alasan tersebut diselesaikan.")
}

pub(super) fn withdrawn<'a>(common_name: &'a str, reason: &'a str) -> Words<'a> {
    Words::titled("Permohonan Segel Ditarik")
        .say("Permohonan penerbitan segel elektronik berikut tidak dilanjutkan. Tautan dan kode OTP-nya tidak berlaku lagi.")
        .fact("Common Name", common_name)
        .fact("Alasan", reason)
}

pub(super) fn revoked<'a>(common_name: &'a str, serial: &'a str) -> Words<'a> {
    Words::titled("Permohonan Revokasi Berhasil")
        .say("Segel elektronik berikut telah dicabut dan tidak dapat dipakai lagi.")
        .fact("Common Name", common_name)
        .fact("Serial Number", serial)
        .note("Bila segel masih diperlukan, Verifikator instansi Anda dapat mengajukan penerbitan baru.")
}

pub(super) fn revocation_rejected<'a>(common_name: &'a str, reason: &'a str) -> Words<'a> {
    Words::titled("Permohonan Revokasi Ditolak")
        .say("Permohonan pencabutan segel elektronik berikut tidak dapat disetujui. Segel tetap berlaku dan dapat dipakai.")
        .fact("Common Name", common_name)
        .fact("Alasan", reason)
}
