//! Asks the registries: before activation for one number, at verification for everything.

use serde::Serialize;

use super::App;
use crate::domain::nik::Nik;
use crate::domain::nip::{Nip, Nrp};
use crate::domain::registry::{Registry, RegistryAnswer};
use crate::domain::{Refusal, Rule};
use crate::error::Result;
use crate::say;
use crate::store::registry;

/// What the personnel registry says of a number.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// The number asked for.
    pub nip: String,
    /// The registry that was asked.
    pub registry: &'static str,
    /// `agrees`, `differs`, `absent` or `no-registry`.
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
    let (result, name) = match answer {
        RegistryAnswer::NoRegistry => ("no-registry", None),
        RegistryAnswer::Absent => ("absent", None),
        RegistryAnswer::Found(record) if record.nik == nik.as_str() => ("agrees", Some(record.name)),
        RegistryAnswer::Found(_) => ("differs", None),
    };
    if result == "agrees" {
        return Ok(Checked { nip: number, registry: asked.word(), result, name });
    }
    let registry = asked.word();
    Err(Refusal::state(
        Rule::Act06,
        say!("{number} with this NIK: {result} in {registry}", "{number} dengan NIK ini: {result} di {registry}"),
    )
    .into())
}
