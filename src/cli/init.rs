//! `bsre init`.

use super::call::{Call, Ending, shown};
use super::word::word;
use crate::domain::email::Email;
use crate::domain::key::KeyType;
use crate::output::{Column, column};
use crate::say;
use crate::service::init::{self, NewStore, SignIn};

/// Make a store, its master key, a test CA and the RA officer; what is there already is left alone
#[derive(Debug, clap::Args)]
pub(super) struct Init {
    /// The kind of both CA keys; RSA-4096 takes some seconds
    #[arg(long, value_parser = word::<KeyType>(), default_value = "rsa4096")]
    key_type: KeyType,
    /// The address of the RA officer
    #[arg(long, value_name = "EMAIL", default_value = init::OFFICER)]
    ra_email: String,
    /// The root CA's common name; TEST or UJI must stand in it
    #[arg(long, value_name = "CN")]
    root_name: Option<String>,
    /// The issuing CA's common name; TEST or UJI must stand in it
    #[arg(long, value_name = "CN")]
    ca_name: Option<String>,
    /// The organisation of both; TEST or UJI must stand in it
    #[arg(long, value_name = "O")]
    ca_organisation: Option<String>,
    /// Where links, lists and policies are said to lie
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Let only people in who signed in; the RA officer's first password is printed once
    #[arg(long)]
    require_login: bool,
}

const COLUMNS: &[Column] = &[
    column("store", "store", "penyimpanan"),
    column("key_file", "key file", "berkas kunci"),
    column("ra", "RA officer", "petugas RA"),
    column("key_type", "CA keys", "kunci CA"),
    column("root", "root CA", "CA induk"),
    column("issuing", "issuing CA", "CA penerbit"),
    column("password", "first password", "kata sandi pertama"),
];

impl Init {
    pub(super) fn run(self, call: &Call) -> Ending {
        let names = init::names(self.root_name.as_deref(), self.ca_name.as_deref(), self.ca_organisation.as_deref())?;
        let officer = Email::parse(&self.ra_email)?;
        if matches!(self.key_type, KeyType::Rsa4096 | KeyType::Rsa3072) && crate::output::watched() {
            call.screen.note(&say!(
                "making two RSA keys, this takes some seconds …",
                "membuat dua kunci RSA, perlu beberapa detik …"
            ));
        }
        let sign_in = if self.require_login { SignIn::Required } else { SignIn::Named };
        let wishes = NewStore { key_type: self.key_type, officer, names, base_url: self.base_url, sign_in };
        let made = init::init(&call.places, call.world, &wishes)?;
        shown(call.screen.one(&made, COLUMNS))
    }
}
