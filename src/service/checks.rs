//! Asks the registries: before activation for one number, at verification for everything.

use serde::Serialize;

use super::App;
use crate::domain::nik::Nik;
use crate::domain::nip::{Nip, Nrp};
use crate::domain::registry::{Finding, Registry};
use crate::error::Result;
use crate::store::registry;

/// What the personnel registry says of a number.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// The number asked for.
    pub nip: String,
    /// The registry that was asked.
    pub registry: &'static str,
    /// `agrees`: whatever else the registry says is a refusal.
    pub result: &'static str,
    /// The name that goes with the number, when the NIK agrees.
    pub name: Option<String>,
}

/// `Cek NIP`: whether a NIP or NRP belongs to a NIK, before anything is submitted (ACT-06). The name is told only to
/// somebody who knows the NIK that goes with it.
pub fn check_nip(app: &App, number: &str, nik: &str) -> Result<Checked> {
    let nik = Nik::parse(nik)?;
    let asked = if number.len() == 8 { Registry::Sipp } else { Registry::Bkn };
    let number = match asked {
        Registry::Sipp => Nrp::parse(number)?.as_str().to_owned(),
        Registry::Bkn | Registry::Dukcapil => Nip::parse(number)?.as_str().to_owned(),
    };
    let answer = app.look(|_, view, _| Ok(registry::personnel(view, asked, &number)?))?;
    let name = answer.name_for(&nik, &number, asked)?;
    Ok(Checked { nip: number, registry: asked.word(), result: Finding::Agrees.word(), name: Some(name) })
}
