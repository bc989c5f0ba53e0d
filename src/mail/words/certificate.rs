//! Letters about a person's certificate: issued, revoked, not renewed.

use super::Words;
use crate::domain::Timestamp;
use crate::mail::wib;

pub(super) fn issued(serial: &str, not_after: Timestamp) -> Words<'_> {
    let end = wib::day(not_after);
    Words::titled("Permohonan Penerbitan Berhasil")
        .say(format!("Selamat, sertifikat elektronik Anda telah terbit dan berlaku sampai dengan {end}."))
        .fact("Serial Number", serial)
        .fact("Valid Sampai", wib::moment(not_after))
        .say("Sertifikat ini dapat langsung dipakai pada sistem yang terhubung, dan dapat diunduh melalui akun Anda.")
        .note("Ajukan pembaruan selagi sertifikat masih berlaku; setelah kedaluwarsa diperlukan penerbitan baru.")
}

pub(super) fn issuance_rejected(reason: &str) -> Words<'_> {
    Words::titled("Permohonan Penerbitan Ditolak")
        .say("Data Anda tidak sesuai dengan registri, dan permohonan sertifikat elektronik Anda tidak dapat disetujui.")
        .fact("Alasan", reason)
        .say("Passphrase yang Anda atur untuk permohonan ini telah dihapus beserta kuncinya.")
        .note("Setelah data diperbaiki, Verifikator instansi Anda dapat mengajukan penerbitan kembali.")
}

pub(super) fn revoked(serial: &str) -> Words<'_> {
    Words::titled("Permohonan Revokasi Berhasil")
        .say("Sertifikat elektronik Anda telah dicabut dan tidak dapat dipakai lagi.")
        .fact("Serial Number", serial)
        .note("Penerbitan sertifikat baru setelah pencabutan hanya dapat diajukan oleh Verifikator instansi Anda.")
}

pub(super) fn renewal_rejected(reason: &str) -> Words<'_> {
    Words::titled("Permohonan Pembaruan Ditolak")
        .say("Permohonan pembaruan sertifikat elektronik Anda tidak dapat disetujui.")
        .fact("Alasan", reason)
        .say("Sertifikat Anda yang sekarang kembali berstatus Issue dan dapat dipakai sampai masa berlakunya berakhir.")
}

pub(super) fn renewal_withdrawn() -> Words<'static> {
    Words::titled("Permohonan Pembaruan Ditarik")
        .say("Permohonan pembaruan sertifikat elektronik Anda telah ditarik kembali oleh yang mengajukannya.")
        .say("Sertifikat Anda yang sekarang kembali berstatus Issue dan dapat dipakai sampai masa berlakunya berakhir.")
}
