//! `bsre user`.

use std::path::PathBuf;

use super::agree::consent;
use super::batch::People;
use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::{columns, people};
use crate::domain::change::account::Seat;
use crate::domain::email::Email;
use crate::domain::name::{PersonName, Title};
use crate::domain::nik::Nik;
use crate::domain::nip::{Nip, Nrp};
use crate::domain::phone::Phone;
use crate::domain::profile::{Employment, Titles};
use crate::domain::province::Province;
use crate::domain::work::WorkText;
use crate::error::Result;
use crate::files::outgoing::{self, Readers};
use crate::output::progress::Progress;
use crate::output::{Column, column};
use crate::say;
use crate::service::import::{self, Bad, ImportOptions};
use crate::service::{Mode, activation, checks, correction, user};

/// People: register, activate, look at
#[derive(Debug, clap::Subcommand)]
pub(super) enum User {
    /// Register one person; an activation link goes out
    Add {
        /// The full name as on the KTP, without titles
        #[arg(long)]
        name: String,
        /// The official address
        #[arg(long)]
        email: String,
        /// The organisation
        #[arg(long, add = Fill::Organisation)]
        org: String,
    },
    /// Correct the name or the address of an account that is still New; a new address gets the activation link
    Correct(Correct),
    /// Ask whether an address is free, without registering
    CheckEmail {
        /// The address
        email: String,
    },
    /// Print the CSV to fill in for `import-csv`
    CsvTemplate,
    ImportCsv(ImportCsv),
    /// Send the activation link again; the former one dies
    Resend(People),
    Activate(Box<Activate>),
    /// Ask the personnel registry whether a NIP or NRP belongs to a NIK
    CheckNip {
        /// The NIP (18 digits) or NRP (8 digits)
        nip: String,
        /// The NIK
        #[arg(long)]
        nik: String,
    },
    List(Box<people::List>),
    /// Show one person: account, requests, certificates, history
    Show {
        /// The address
        #[arg(add = Fill::Person)]
        email: String,
        /// Write the selfie to this file too, for its owner's eyes alone (0600)
        #[arg(long, value_name = "FILE")]
        photo: Option<PathBuf>,
    },
    /// Show what happened to one person
    History {
        /// The address
        #[arg(add = Fill::Person)]
        email: String,
    },
}

#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("correction").required(true).multiple(true).args(["new_email", "name"]))]
pub(super) struct Correct {
    /// The address under which it is registered
    #[arg(add = Fill::Person)]
    email: String,
    /// The right address
    #[arg(long = "email", value_name = "NEW")]
    new_email: Option<String>,
    /// The right name
    #[arg(long)]
    name: Option<String>,
}

/// Register many people from a CSV `nama;emailAddress`; each row on its own
#[derive(Debug, clap::Args)]
pub(super) struct ImportCsv {
    /// The CSV; `-` is standard input
    file: PathBuf,
    /// The organisation
    #[arg(long, add = Fill::Organisation)]
    org: String,
    /// Show the table that would come, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Leave out the rows on these lines of the file
    #[arg(long, value_name = "LINE", value_delimiter = ',', value_parser = clap::value_parser!(u64).range(1..))]
    skip: Vec<u64>,
    /// Register nobody unless every row is good
    #[arg(long)]
    all_or_nothing: bool,
    /// The largest file accepted, in bytes
    #[arg(long, value_name = "N", default_value_t = import::MAX_BYTES)]
    max_bytes: u64,
}

/// Activate an account with the token of its link: the owner's data, photo and agreement
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("employment").required(true).args(["asn", "polri", "other"]))]
pub(super) struct Activate {
    /// The token of the activation link
    #[arg(long)]
    token: String,
    /// The NIK, 16 digits
    #[arg(long)]
    nik: String,
    /// The phone
    #[arg(long)]
    phone: String,
    /// The name as on the KTP, where it differs from the registered one
    #[arg(long)]
    name: Option<String>,
    /// A title before the name, if it stands on the KTP
    #[arg(long)]
    title_front: Option<String>,
    /// Titles after the name, if they stand on the KTP
    #[arg(long)]
    title_back: Option<String>,
    /// A civil servant (PNS or PPPK), with this NIP
    #[arg(long, value_name = "NIP")]
    asn: Option<String>,
    /// A police officer, with this NRP
    #[arg(long, value_name = "NRP")]
    polri: Option<String>,
    /// Neither: say where and as what, which the others may
    #[arg(long, requires_all = ["unit", "position", "province"])]
    other: bool,
    /// The unit
    #[arg(long)]
    unit: Option<String>,
    /// The position
    #[arg(long)]
    position: Option<String>,
    /// The province of the office
    #[arg(long, add = Fill::Province)]
    province: Option<String>,
    /// The selfie, PNG or JPEG
    #[arg(long, value_name = "FILE")]
    photo: PathBuf,
    /// Agree to the privacy policy and the subscriber agreement, which `bsre agreement show privacy|subscriber` prints
    #[arg(long)]
    agree: bool,
}

const ROWS: &[Column] = &[
    column("name", "name", "nama"),
    column("email", "email", "email"),
    column("organisation", "organisation", "organisasi"),
    column("message", "message", "pesan"),
    column("result", "result", "keterangan"),
];

const PREVIEWED: &[Column] = &[
    column("line", "line", "baris"),
    column("name", "name", "nama"),
    column("email", "email", "email"),
    column("organisation", "organisation", "organisasi"),
    column("message", "message", "pesan"),
    column("result", "would be", "akan menjadi"),
];

const HISTORY: &[Column] = &[
    column("at", "at", "waktu"),
    column("actor", "actor", "pelaku"),
    column("subject", "subject", "subjek"),
    column("action", "action", "tindakan"),
    column("field", "field", "kolom"),
    column("old", "old", "lama"),
    column("new", "new", "baru"),
];

const CHECKED: &[Column] = &[
    column("nip", "number", "nomor"),
    column("registry", "registry", "registri"),
    column("result", "result", "hasil"),
    column("name", "name", "nama"),
];

const AVAILABLE: &[Column] = &[column("email", "email", "email"), column("message", "answer", "jawaban")];

impl User {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Add { name, email, org } => {
                let made = user::add(&mut call.app()?, &name, &email, &org)?;
                call.screen.done(&say!(
                    "registered: an activation link went to {email}, good for 24 hours",
                    "pendaftaran berhasil: pranala aktivasi dikirim ke {email}, berlaku 24 jam"
                ));
                registered(call, &made)
            }
            Self::Correct(Correct { email, new_email, name }) => {
                let name = name.as_deref().map(PersonName::parse).transpose()?;
                let address = new_email.as_deref().map(Email::parse).transpose()?;
                registered(call, &correction::correct(&mut call.app()?, &email, name, address)?)
            }
            Self::CheckEmail { email } => shown(call.screen.one(&user::check_email(&call.app()?, &email)?, AVAILABLE)),
            Self::CsvTemplate => shown(call.screen.raw(import::TEMPLATE.as_bytes())),
            Self::ImportCsv(import) => import.run(call),
            Self::Resend(people) => people.each(call, |app, email| {
                user::resend(app, email)?;
                Ok(say!("activation link sent", "pranala aktivasi dikirim"))
            }),
            Self::Activate(activate) => activate.run(call),
            Self::CheckNip { nip, nik } => {
                shown(call.screen.one(&checks::check_nip(&call.app()?, &nip, &nik)?, CHECKED))
            }
            Self::List(list) => list.run(call),
            Self::Show { email, photo } => {
                let app = call.app()?;
                let found = user::show(&app, &email)?;
                if let Some(path) = photo {
                    outgoing::write(&path, &user::photo(&app, &email)?, Readers::Owner)?;
                }
                shown(call.screen.one(&found, columns::PERSON))
            }
            Self::History { email } => {
                let lines = user::history(&call.app()?, &email)?;
                shown(call.screen.list(&lines, lines.len().try_into().unwrap_or(i64::MAX), HISTORY))
            }
        }
    }
}

/// Shows somebody who was registered or corrected, with the warning beside.
fn registered(call: &Call, done: &user::Registered) -> Ending {
    if let Some(notice) = &done.notice {
        call.screen.note(notice);
    }
    shown(call.screen.one(done, columns::PERSON))
}

impl ImportCsv {
    fn run(self, call: &Call) -> Ending {
        let options = ImportOptions {
            mode: if self.dry_run { Mode::DryRun } else { Mode::Real },
            bad: if self.all_or_nothing { Bad::StopAll } else { Bad::DoNotStopGood },
            skip: self.skip.into_iter().collect(),
            max_bytes: self.max_bytes,
            lang: call.lang(),
        };
        let mut progress = Progress::new();
        let mut app = call.app()?;
        let outcome =
            import::import(&mut app, &self.file, &self.org, &options, &mut |done, most| progress.at(done, most))?;
        drop(progress);
        for notice in &outcome.notices {
            call.screen.note(notice);
        }
        if let (Mode::Real, 1..) = (options.mode, outcome.ok) {
            call.screen.done(&say!(
                "each of them finds an activation link, good for 24 hours, in the mailbox",
                "masing-masing dikirimi pranala aktivasi yang berlaku 24 jam"
            ));
        }
        let columns = if self.dry_run { PREVIEWED } else { ROWS };
        shown(call.screen.rows(&outcome, &outcome.rows, columns, outcome.failed))
    }
}

impl Activate {
    fn run(self, call: &Call) -> Ending {
        let employment = self.employment()?;
        let title = |text: &Option<String>| text.as_deref().map(Title::parse).transpose();
        let form = activation::ActivationForm {
            token: self.token.as_str().into(),
            name: self.name.as_deref().map(PersonName::parse).transpose()?,
            nik: Nik::parse(&self.nik)?,
            phone: Phone::parse(&self.phone)?,
            titles: Titles { front: title(&self.title_front)?, back: title(&self.title_back)? },
            employment,
            seat: Seat {
                unit: self.unit.as_deref().map(WorkText::parse).transpose()?,
                position: self.position.as_deref().map(WorkText::parse).transpose()?,
                province: self.province.as_deref().map(Province::parse).transpose()?,
                city: None,
            },
            photo: self.photo,
            consent: consent(self.agree),
        };
        let activated = activation::activate(&mut call.app()?, form)?;
        let status = activated.verification;
        call.screen.done(&say!("activated: the account is {status}", "aktivasi berhasil: akun berstatus {status}"));
        shown(call.screen.one(&activated, columns::PERSON))
    }

    fn employment(&self) -> Result<Employment> {
        Ok(match (&self.asn, &self.polri) {
            (Some(nip), _) => Employment::Asn(Nip::parse(nip)?),
            (_, Some(nrp)) => Employment::Polri(Nrp::parse(nrp)?),
            (None, None) => Employment::Other {
                unit: WorkText::parse(self.unit.as_deref().unwrap_or_default())?,
                position: WorkText::parse(self.position.as_deref().unwrap_or_default())?,
                province: Province::parse(self.province.as_deref().unwrap_or_default())?,
            },
        })
    }
}
