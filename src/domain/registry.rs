//! What the registries say of a person, and what that means for verification. Must not know how registries are kept.

use super::actor::Ra;
use super::name::is_recorded_as;
use super::nik::Nik;
use super::photo::PhotoHash;
use super::profile::{Employment, Profile};
use super::refusal::Refusal;
use super::rule::Rule;
use super::step::{Action, Event};
use super::text::Text;
use super::word::words;
use crate::say;

words! {
    /// A registry of the state, played by a local table (VER-07).
    pub enum Registry(word) {
        /// The civil registry.
        Dukcapil = "dukcapil" => ("the civil registry", "registri kependudukan"),
        /// The personnel registry of civil servants.
        Bkn = "bkn" => ("the personnel registry of civil servants", "registri kepegawaian ASN"),
        /// The personnel registry of the police.
        Sipp = "sipp" => ("the personnel registry of the police", "registri personel POLRI"),
    }
}

/// The line of history that a registry was loaded, by RA (VER-07).
pub fn loaded(_by: Ra<'_>, rows: u64) -> Event {
    Event::with(Action::RegistryImported, "rows", rows.to_string())
}

words! {
    /// What one comparison found.
    pub enum Finding(word) {
        /// The registry has no such number, or no photo to compare with.
        Absent = "absent",
        /// The same.
        Agrees = "agrees",
        /// Not the same.
        Differs = "differs",
        /// The registry was never loaded: said aloud, never taken for an empty one (VER-07).
        NoRegistry = "no-registry",
    }
}

impl Finding {
    const fn of_equality(equal: bool) -> Self {
        if equal { Self::Agrees } else { Self::Differs }
    }
}

words! {
    /// What is compared (VER-02).
    pub enum CheckSubject(word) {
        /// The NIK is known to the civil registry.
        DukcapilNik = "dukcapil-nik",
        /// The name is the civil registry's.
        DukcapilName = "dukcapil-name",
        /// The selfie is the civil registry's photo.
        DukcapilPhoto = "dukcapil-photo",
        /// The NIP goes with NIK and name.
        BknNip = "bkn-nip",
        /// The NRP goes with NIK and name.
        SippNrp = "sipp-nrp",
    }
}

/// A person as a registry has them. `None` for what it does not hold.
#[derive(Clone, Debug)]
pub enum RegistryAnswer<T> {
    /// The registry was never loaded.
    NoRegistry,
    /// It has no such number.
    Absent,
    /// It has this.
    Found(T),
}

/// The civil registry's record.
#[derive(Clone, Debug)]
pub struct Civil {
    /// The name on the KTP.
    pub name: String,
    /// The hash of the photo.
    pub photo: Option<PhotoHash>,
}

/// A personnel registry's record.
#[derive(Clone, Debug)]
pub struct Personnel {
    /// The NIK that goes with the number asked for.
    pub nik: String,
    /// The name.
    pub name: String,
}

impl RegistryAnswer<Personnel> {
    /// The name that goes with `number` of `registry`, told only to somebody who knows the NIK that goes with it (ACT-06).
    pub fn name_for(self, nik: &Nik, number: &str, registry: Registry) -> Result<String, Refusal> {
        let found = match self {
            Self::NoRegistry => Finding::NoRegistry,
            Self::Absent => Finding::Absent,
            Self::Found(record) if record.nik == nik.as_str() => return Ok(record.name),
            Self::Found(_) => Finding::Differs,
        };
        let (result, registry) = (found.word(), registry.word());
        Err(Refusal::state(
            Rule::Act06,
            say!("{number} with this NIK: {result} in {registry}", "{number} dengan NIK ini: {result} di {registry}"),
        ))
    }
}

/// The answer to a photo that lies outside the folder of its table: a table must not reach other files (VER-07).
pub fn photo_outside(photo: &str) -> Refusal {
    Refusal::input(
        Rule::Ver07,
        say!("the photo is outside the folder of the CSV: {photo}", "foto di luar folder CSV: {photo}"),
    )
    .with_help(say!(
        "give a path relative to the CSV, in its folder or below, so that a table cannot reach other files",
        "beri jalur relatif terhadap CSV, di foldernya atau di bawahnya, agar tabel tidak menjangkau berkas lain"
    ))
}

/// The answer to a photo that the system does not hand over: a problem of its row, not of the import (VER-07).
pub fn photo_unreadable(what: &str) -> Refusal {
    Refusal::input(Rule::Ver07, say!("the photo cannot be read: {what}", "foto tidak dapat dibaca: {what}"))
}

/// All comparisons of one verification, in order: what was compared, what was found (VER-02).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checks(Vec<(CheckSubject, Finding)>);

impl Checks {
    /// Compares a person with the civil registry and, for ASN and POLRI, with their personnel registry (VER-01).
    pub fn compare(
        name: &str,
        profile: &Profile,
        photo: &PhotoHash,
        civil: &RegistryAnswer<Civil>,
        personnel: &RegistryAnswer<Personnel>,
    ) -> Self {
        let mut found = civil_findings(&[name, profile.common_name()], photo, civil);
        match profile.employment() {
            Employment::Asn(_) => found.push((CheckSubject::BknNip, personnel_finding(name, profile, personnel))),
            Employment::Polri(_) => found.push((CheckSubject::SippNrp, personnel_finding(name, profile, personnel))),
            Employment::Other { .. } => {}
        }
        Self(found)
    }

    /// Whether every comparison agrees.
    pub fn agree(&self) -> bool {
        self.0.iter().all(|(_, finding)| *finding == Finding::Agrees)
    }

    /// What was compared and found.
    pub fn findings(&self) -> &[(CheckSubject, Finding)] {
        &self.0
    }

    /// What did not agree, as `dukcapil-name: differs`.
    pub fn disagreements(&self) -> String {
        let parts = self.0.iter().filter(|(_, finding)| *finding != Finding::Agrees);
        parts.map(|(subject, finding)| format!("{subject}: {finding}")).collect::<Vec<_>>().join(", ")
    }
}

fn civil_findings(
    [name, with_titles]: &[&str; 2],
    photo: &PhotoHash,
    civil: &RegistryAnswer<Civil>,
) -> Vec<(CheckSubject, Finding)> {
    let (nik, names, photos) = match civil {
        RegistryAnswer::NoRegistry => (Finding::NoRegistry, Finding::NoRegistry, Finding::NoRegistry),
        RegistryAnswer::Absent => (Finding::Absent, Finding::Absent, Finding::Absent),
        RegistryAnswer::Found(record) => {
            let photos =
                record.photo.as_ref().map_or(Finding::Absent, |known| Finding::of_equality(photo.agrees(known)));
            (Finding::Agrees, Finding::of_equality(is_recorded_as(&record.name, name, with_titles)), photos)
        }
    };
    vec![(CheckSubject::DukcapilNik, nik), (CheckSubject::DukcapilName, names), (CheckSubject::DukcapilPhoto, photos)]
}

fn personnel_finding(name: &str, profile: &Profile, personnel: &RegistryAnswer<Personnel>) -> Finding {
    match personnel {
        RegistryAnswer::NoRegistry => Finding::NoRegistry,
        RegistryAnswer::Absent => Finding::Absent,
        RegistryAnswer::Found(record) => {
            let named = is_recorded_as(&record.name, name, profile.common_name());
            Finding::of_equality(record.nik == profile.nik().as_str() && named)
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn act_06_the_name_is_told_to_whoever_knows_the_nik() {
        let nik = Nik::parse("3171015204880001").unwrap();
        let asked = |answer: RegistryAnswer<Personnel>| answer.name_for(&nik, "198804122012032001", Registry::Bkn);
        let found =
            |nik: &str| RegistryAnswer::Found(Personnel { nik: nik.to_owned(), name: "Ayu Lestari".to_owned() });
        assert_eq!(asked(found(nik.as_str())).unwrap(), "Ayu Lestari");
        for (answer, word) in [
            (found("3171011503850002"), "differs in bkn"),
            (RegistryAnswer::Absent, "absent in bkn"),
            (RegistryAnswer::NoRegistry, "no-registry in bkn"),
        ] {
            let no = asked(answer).unwrap_err();
            assert_eq!((no.rule, no.message.en.ends_with(word)), (Some(Rule::Act06), true), "{no:?}");
        }
    }
}
