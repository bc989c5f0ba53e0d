//! `bsre eseal`.

use std::path::PathBuf;

use serde::Serialize;

use super::agree::consent;
use super::batch::Page;
use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::word::word;
use crate::domain::Text;
use crate::domain::agreement::Document;
use crate::domain::id::SealId;
use crate::domain::product::RevocationReason;
use crate::domain::seal::{SealName, SystemName};
use crate::output::{Column, OutputFormat, column};
use crate::say;
use crate::service::seal::confirm::Opened;
use crate::service::seal::request::Wanted;
use crate::service::seal::{self, SealView, confirm, request, revoke};

/// eSeals of organisations: ask, confirm, revoke; RA decides with `request approve` and `request reject`
#[derive(Debug, clap::Subcommand)]
pub(super) enum Eseal {
    Request(Request),
    /// Open the mailed link: shows the agreement, and mails a one-time code
    Open {
        /// The token of the link
        #[arg(long)]
        token: String,
    },
    Confirm(Confirm),
    /// Send the link of a request again, as a Verifikator of the organisation; the former link ends
    Resend {
        /// Its number
        id: i64,
    },
    /// Take a request back that nobody decided on
    Withdraw {
        /// Its number
        id: i64,
    },
    /// Ask for the end of an eSeal: On Revoke until RA decides
    Revoke {
        /// Its number
        id: i64,
        /// Why
        #[arg(long, value_name = "REASON", value_parser = word::<RevocationReason>())]
        reason: RevocationReason,
    },
    /// List eSeals, oldest first
    List(Page),
    /// Show one, with the subscriber id for the application's administrator
    Show {
        /// Its number
        id: i64,
    },
}

/// Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link
#[derive(Debug, clap::Args)]
pub(super) struct Request {
    /// The recommendation form, a PDF of at most 1 MiB
    #[arg(long, value_name = "F.pdf")]
    form: PathBuf,
    /// The common name: the organisation or a unit of it
    #[arg(long)]
    cn: String,
    /// The system that the eSeal is for, as the form says; RA sees it
    #[arg(long, value_name = "TEXT")]
    system: Option<String>,
    /// The responsible person, registered in the organisation and Verified
    #[arg(long, add = Fill::Person)]
    email: String,
}

/// Confirm a request with the mailed code, 15 seconds or more after the agreement was shown
#[derive(Debug, clap::Args)]
pub(super) struct Confirm {
    /// The token of the link
    #[arg(long)]
    token: String,
    /// The mailed code
    #[arg(long, value_name = "CODE")]
    otp: String,
    /// Agree to the subscriber agreement, whose text `open` showed
    #[arg(long)]
    agree: bool,
}

const COLUMNS: &[Column] = &[
    column("id", "id", "id"),
    column("status", "status", "status"),
    column("common_name", "common name", "common name"),
    column("organisation", "organisation", "organisasi"),
    column("email", "responsible person", "penanggung jawab"),
    column("serial", "serial", "nomor seri"),
    column("subscriber_id", "subscriber id", "ID subscriber"),
    column("requested_at", "requested", "diajukan"),
    column("issued_at", "issued", "tanggal penerbitan"),
    column("confirm_until", "to confirm until", "dikonfirmasi sampai"),
    column("due_at", "due", "tenggat"),
    column("request", "request", "permohonan"),
];

const DETAIL: &[Column] = &[
    column("id", "id", "id"),
    column("status", "status", "status"),
    column("common_name", "common name", "common name"),
    column("organisation", "organisation", "organisasi"),
    column("email", "responsible person", "penanggung jawab"),
    column("cn_known", "organisation or unit of it", "instansi atau unitnya"),
    column("system", "system", "sistem"),
    column("serial", "serial", "nomor seri"),
    column("subscriber_id", "subscriber id", "ID subscriber"),
    column("type", "type", "jenis"),
    column("enroll_method", "enroll method", "metode enroll"),
    column("product", "product", "produk"),
    column("subject_dn", "subject DN", "subjek DN"),
    column("requested_by", "requested by", "diajukan oleh"),
    column("requested_at", "requested", "diajukan"),
    column("confirm_until", "to confirm until", "dikonfirmasi sampai"),
    column("confirmed_at", "confirmed", "dikonfirmasi"),
    column("request", "RA decides on request", "RA memutuskan permohonan"),
    column("due_at", "due", "tenggat"),
    column("decided_at", "decided", "diputuskan"),
    column("reason", "reason", "alasan"),
    column("issued_at", "issued", "tanggal penerbitan"),
    column("not_before", "valid from", "valid mulai"),
    column("not_after", "valid until", "valid sampai"),
    column("downloaded_at", "downloaded", "diunduh"),
    column("revoked_at", "revoked", "dicabut"),
    column("revocation_reason", "revocation reason", "alasan pencabutan"),
    column("form_sha256", "form SHA-256", "SHA-256 formulir"),
];

const OPENED: &[Column] = &[
    column("id", "id", "id"),
    column("common_name", "common name", "common name"),
    column("email", "code sent to", "kode dikirim ke"),
    column("code_expires_at", "code good until", "kode berlaku sampai"),
    column("agreement", "agreement", "perjanjian"),
    column("agreement_version", "version", "versi"),
    column("agree_from", "can be accepted from", "dapat disetujui mulai"),
];

impl Eseal {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Request(wanted) => wanted.run(call),
            Self::Open { token } => opened(call, confirm::open(&mut call.app()?, &token.into())?),
            Self::Confirm(confirm) => confirm.run(call),
            Self::Resend { id } => {
                let sent = request::resend(&mut call.app()?, SealId(id))?;
                call.screen.note(&asked(&sent));
                shown(call.screen.one(&sent, COLUMNS))
            }
            Self::Withdraw { id } => shown(call.screen.one(&request::withdraw(&mut call.app()?, SealId(id))?, COLUMNS)),
            Self::Revoke { id, reason } => {
                shown(call.screen.one(&revoke::revoke(&mut call.app()?, SealId(id), reason)?, COLUMNS))
            }
            Self::List(page) => {
                let (found, total) = seal::list(&call.app()?, page.limit, page.offset)?;
                shown(call.screen.list(&found, total, COLUMNS))
            }
            Self::Show { id } => {
                let found = seal::show(&call.app()?, SealId(id))?;
                if found.seal.lapsed {
                    call.screen.note(&lapsed(found.seal.id));
                }
                shown(call.screen.one(&found, DETAIL))
            }
        }
    }
}

impl Request {
    fn run(self, call: &Call) -> Ending {
        let wanted = Wanted {
            form: self.form,
            common_name: SealName::parse(&self.cn)?,
            email: self.email,
            system: self.system.as_deref().map(SystemName::parse).transpose()?,
        };
        let made = request::request(&mut call.app()?, &wanted)?;
        call.screen.note(&asked(&made));
        shown(call.screen.one(&made, COLUMNS))
    }
}

/// What opening the link shows: the text of the agreement too (SEA-03).
#[derive(Debug, Serialize)]
struct OpenedPage {
    #[serde(flatten)]
    opened: Opened,
    agreement_text: String,
}

fn opened(call: &Call, opened: Opened) -> Ending {
    let agreement_text = Document::SubscriberAgreement.text(call.lang());
    if opened.agree_from > opened.code_expires_at {
        call.screen.note(&say!(
            "the link ends before the agreement can be accepted: a Verifikator of your organisation sends a new one",
            "tautan berakhir sebelum perjanjian dapat disetujui: Verifikator instansi Anda mengirim yang baru"
        ));
    }
    let page = OpenedPage { opened, agreement_text };
    let written = call.screen.one(&page, OPENED);
    if call.screen.format == OutputFormat::Table {
        shown(written)?;
        return shown(call.screen.raw(format!("\n{}", page.agreement_text).as_bytes()));
    }
    shown(written)
}

/// What the manual's notice says to the Verifikator after a request went out (SEA-02).
fn asked(seal: &SealView) -> Text {
    let (email, until) = (&seal.email, seal.confirm_until.map(|until| until.to_string()).unwrap_or_default());
    say!(
        "the request for the eSeal is recorded: {email} is asked by mail to confirm it until {until}",
        "permohonan penerbitan segel berhasil dicatat: {email} diminta melalui surel untuk mengonfirmasinya sampai {until}"
    )
}

/// What is to be done about a request that nobody confirmed in time (SEA-11).
fn lapsed(id: i64) -> Text {
    say!(
        "its link lapsed: a Verifikator of the organisation sends it again with `bsre eseal resend {id}`, or takes the \
         request back with `bsre eseal withdraw {id}`",
        "tautannya lewat waktu: Verifikator instansi mengirimnya lagi dengan `bsre eseal resend {id}`, atau menarik \
         permohonannya dengan `bsre eseal withdraw {id}`"
    )
}

impl Confirm {
    fn run(self, call: &Call) -> Ending {
        let confirmed = confirm::confirm(&mut call.app()?, &self.token.into(), &self.otp.into(), consent(self.agree))?;
        let due = confirmed.due_at.map(|due| due.to_string()).unwrap_or_default();
        call.screen.note(&say!(
            "the request for the eSeal is received: RA checks it within 3 working days, until {due}",
            "permohonan penerbitan segel elektronik sudah diterima: RA memeriksanya dalam 3 hari kerja, sampai {due}"
        ));
        shown(call.screen.one(&confirmed, COLUMNS))
    }
}
