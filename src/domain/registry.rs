//! What the registries say of a person, and what that means for verification. Must not know how registries are kept.

use super::name::same_name;
use super::photo::PhotoHash;
use super::profile::{Employment, Profile};
use super::word::words;

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
        let mut found = civil_findings(name, photo, civil);
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

fn civil_findings(name: &str, photo: &PhotoHash, civil: &RegistryAnswer<Civil>) -> Vec<(CheckSubject, Finding)> {
    let (nik, names, photos) = match civil {
        RegistryAnswer::NoRegistry => (Finding::NoRegistry, Finding::NoRegistry, Finding::NoRegistry),
        RegistryAnswer::Absent => (Finding::Absent, Finding::Absent, Finding::Absent),
        RegistryAnswer::Found(record) => {
            let photos =
                record.photo.as_ref().map_or(Finding::Absent, |known| Finding::of_equality(photo.agrees(known)));
            (Finding::Agrees, Finding::of_equality(same_name(name, &record.name)), photos)
        }
    };
    vec![(CheckSubject::DukcapilNik, nik), (CheckSubject::DukcapilName, names), (CheckSubject::DukcapilPhoto, photos)]
}

fn personnel_finding(name: &str, profile: &Profile, personnel: &RegistryAnswer<Personnel>) -> Finding {
    match personnel {
        RegistryAnswer::NoRegistry => Finding::NoRegistry,
        RegistryAnswer::Absent => Finding::Absent,
        RegistryAnswer::Found(record) => {
            Finding::of_equality(record.nik == profile.nik().as_str() && same_name(name, &record.name))
        }
    }
}
