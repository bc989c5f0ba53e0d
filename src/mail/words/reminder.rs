//! Letters that nobody caused but the clock: what ends soon, what ended, what waits.

use super::Words;
use crate::domain::Timestamp;
use crate::domain::notice::{Backlog, Sequel};
use crate::domain::request::RequestKind;
use crate::mail::wib;

pub(super) fn expiring<'a>(
    serial: &'a str,
    product: &'a str,
    not_after: Timestamp,
    days: i64,
    sequel: Sequel,
) -> Words<'a> {
    let left = left(days);
    Words::titled("Sertifikat Segera Expired")
        .say(format!("Masa berlaku sertifikat elektronik Anda {left}."))
        .fact("Serial Number", serial)
        .fact("Produk", product)
        .fact("Valid Sampai", wib::moment(not_after))
        .say(match sequel {
            Sequel::Anew => "Sertifikat ini didaftarkan dengan CSR dan tidak dapat diperbarui. Siapkan kunci dan CSR baru untuk penerbitan berikutnya.",
            Sequel::Renewal => "Ajukan pembaruan sebelum waktu tersebut. Sertifikat yang sudah Expired tidak dapat diperbarui dan memerlukan penerbitan baru.",
            Sequel::Renewing => "Pembaruan sertifikat ini sudah diajukan dan belum selesai. Bila belum selesai sampai waktu tersebut, pembaruan batal dan diperlukan penerbitan baru.",
        })
}

pub(super) fn seal_expiring<'a>(common_name: &'a str, serial: &'a str, not_after: Timestamp, days: i64) -> Words<'a> {
    let left = left(days);
    Words::titled("Segel Segera Expired")
        .say(format!("Masa berlaku segel elektronik instansi Anda {left}."))
        .fact("Common Name", common_name)
        .fact("Serial Number", serial)
        .fact("Valid Sampai", wib::moment(not_after))
        .say("Segel tidak diperbarui: segel yang lama dicabut, lalu Verifikator instansi Anda mengajukan yang baru.")
}

pub(super) fn renewal_void(serial: &str, not_after: Timestamp) -> Words<'_> {
    Words::titled("Permohonan Pembaruan Batal")
        .say("Permohonan pembaruan sertifikat elektronik Anda batal, karena masa berlaku sertifikat berakhir sebelum pembaruan selesai.")
        .fact("Serial Number", serial)
        .fact("Valid Sampai", wib::moment(not_after))
        .say("Sertifikat yang sudah Expired memerlukan penerbitan baru, yang dapat diajukan oleh Anda sendiri atau oleh Verifikator instansi Anda.")
}

pub(super) fn digest(at: Timestamp, backlog: &[Backlog]) -> Words<'_> {
    let at = wib::moment(at);
    let words = Words::titled("Ringkasan Permohonan").say(format!("Berikut yang menunggu keputusan Anda pada {at}."));
    let words = backlog.iter().fold(words, |words, one| words.fact(label(&one.work), amount(one)));
    words
        .say("Akun yang menunggu verifikasi dan perubahan data diputuskan dalam 1 hari kerja, begitu pula permohonan perorangan; permohonan segel dalam 3 hari kerja.")
        .note("Rinciannya hanya terlihat setelah Anda masuk ke aplikasi.")
}

/// Whole days, never more than there are.
fn left(days: i64) -> String {
    match days {
        ..=0 => "akan berakhir dalam waktu kurang dari 1 hari".to_owned(),
        days => format!("tinggal {days} hari"),
    }
}

fn amount(one: &Backlog) -> String {
    match (one.waiting, one.overdue) {
        (waiting, 0) => waiting.to_string(),
        (waiting, overdue) => format!("{waiting}, {overdue} di antaranya terlambat"),
    }
}

/// What is to be judged, in the words of the portal.
fn label(work: &str) -> &'static str {
    match RequestKind::parse(work) {
        Some(RequestKind::Issuance) => "Penerbitan dengan data yang tidak sesuai",
        Some(RequestKind::Renewal) => "Pembaruan sertifikat",
        Some(RequestKind::Seal) => "Penerbitan segel",
        Some(RequestKind::SealRevocation) => "Pencabutan segel",
        Some(RequestKind::Verifikator) => "Pencalonan Verifikator",
        Some(RequestKind::OrganisationChange) => "Perpindahan instansi",
        None if work == "update" => "Perubahan data",
        None => "Akun menunggu verifikasi",
    }
}
