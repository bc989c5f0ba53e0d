//! An organisation's kind, name and cooperation agreement. Must not know who works there.

use time::Date;

use super::alike::{recorded, texts};
use super::day;
use super::line::Line;
use super::refusal::{Refusal, chosen};
use super::rule::Rule;
use super::word::words;
use crate::say;

words! {
    /// What kind of organisation it is (ORG-03).
    pub enum OrganisationKind(word, refuse Org03 "kind of organisation" "jenis instansi") {
        /// A ministry.
        Ministry = "ministry",
        /// A government agency.
        Agency = "agency",
        /// A province, regency or city.
        Regional = "regional",
        /// The police.
        Police = "police",
        /// A company of the state or of a region.
        StateOwned = "state-owned",
        /// Anything else.
        Other = "other",
    }
}

impl OrganisationKind {
    /// Whether its verifikators must be state personnel (VRF-03).
    pub const fn is_government(self) -> bool {
        matches!(self, Self::Ministry | Self::Agency | Self::Regional | Self::Police)
    }
}

/// The longest name of an organisation, in characters (X.520, `ub-organization-name`).
pub const NAME_MAX: usize = 64;

/// An organisation's name as a certificate shows it: 1 to 64 characters, no control character, neatly spaced.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrganisationName(String);

texts!(OrganisationName);
recorded!(OrganisationName);

impl OrganisationName {
    /// Takes the name as typed; what is wrong is said.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let field = ("name of the organisation", "nama instansi");
        let help = say!(
            "it stands in every certificate as O: 1 to {NAME_MAX} characters with single spaces",
            "nama ini tercantum pada setiap sertifikat sebagai O: 1 sampai {NAME_MAX} karakter dengan spasi tunggal"
        );
        let line = Line::typed(text, Rule::Org02, field)?;
        line.neat(NAME_MAX).map(Self).map_err(|no| no.with_help(help))
    }
}

/// The cooperation agreement (PKS) of an organisation, by number and date and, where it is known, its end (ORG-02).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Agreement {
    number: String,
    date: Date,
    until: Option<Date>,
}

impl Agreement {
    /// Takes the number as it stands on the paper, 1 to 100 characters, and the day of signing.
    pub fn parse(number: &str, date: Date) -> Result<Self, Refusal> {
        let field = ("number of the agreement", "nomor PKS");
        let number = Line::typed(number, Rule::Org02, field)?.neat(100)?;
        Ok(Self { number, date, until: None })
    }

    /// The same with its last day, which is not before the day of signing, or without an end.
    pub fn ending(self, until: Option<Date>) -> Result<Self, Refusal> {
        let date = self.date;
        match until {
            Some(last) if last < date => Err(Refusal::input(
                Rule::Org02,
                say!(
                    "the agreement would end on {last}, before it begins on {date}",
                    "PKS akan berakhir {last}, sebelum mulai berlaku {date}"
                ),
            )),
            until => Ok(Self { until, ..self }),
        }
    }

    /// Reads a day as it is typed: `2024-01-31` (ORG-02).
    pub fn date_of(text: &str) -> Result<Date, Refusal> {
        day::parse(text).ok_or_else(|| {
            Refusal::input(
                Rule::Org02,
                say!("`{text}` is no date: YYYY-MM-DD is expected", "`{text}` bukan tanggal: seharusnya YYYY-MM-DD"),
            )
            .with_help(say!("write it like `2024-01-31`", "tulis seperti `2024-01-31`"))
        })
    }

    /// The number as it stands on the paper.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The day of signing.
    pub const fn date(&self) -> Date {
        self.date
    }

    /// The last day, where there is one.
    pub const fn until(&self) -> Option<Date> {
        self.until
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;
    use time::macros::date;

    use super::*;

    #[test]
    fn org_03_the_first_four_kinds_are_government() {
        let government: Vec<_> =
            OrganisationKind::ALL.into_iter().filter(|kind| kind.is_government()).map(OrganisationKind::word).collect();
        assert_eq!(government, ["ministry", "agency", "regional", "police"]);
        for kind in OrganisationKind::ALL {
            assert_eq!(OrganisationKind::parse(&kind.word().to_uppercase()), Ok(kind));
        }
        assert_eq!(OrganisationKind::parse("province").unwrap_err().rule, Some(Rule::Org03));
    }

    #[test]
    fn org_02_an_organisations_name_fits_a_certificate() {
        for name in ["Dinas Contoh", "PT Contoh (Persero) Tbk.", "Pemerintah Kota X & Y", &"é".repeat(64)] {
            assert_eq!(OrganisationName::parse(name).unwrap().as_str(), name);
        }
        for name in ["", " ", " Dinas", "Dinas ", "Dinas  Contoh", "Dinas\nContoh", "Dinas\u{a0}X", &"a".repeat(65)] {
            let no = OrganisationName::parse(name).unwrap_err();
            assert_eq!((no.rule, no.help.is_some()), (Some(Rule::Org02), true), "{name}");
        }
    }

    #[test]
    fn org_02_an_agreement_has_number_and_date() {
        let pks = Agreement::parse("PKS/12/BSSN/2024", date!(2024 - 01 - 31)).unwrap();
        assert_eq!((pks.number(), pks.date()), ("PKS/12/BSSN/2024", date!(2024 - 01 - 31)));
        let (first, last) = (pks.date(), date!(2027 - 01 - 30));
        assert_eq!(pks.clone().ending(Some(last)).unwrap().until(), Some(last));
        assert_eq!(pks.clone().ending(Some(first)).unwrap().ending(None), Ok(pks.clone()));
        assert_eq!(pks.ending(first.previous_day()).unwrap_err().rule, Some(Rule::Org02));
        for number in ["", " ", "PKS\t1", &"1".repeat(101)] {
            assert_eq!(Agreement::parse(number, date!(2024 - 01 - 31)).unwrap_err().rule, Some(Rule::Org02));
        }
    }

    proptest! {
        #[test]
        fn org_02_what_was_accepted_is_accepted_again(text in "\\PC{0,70}") {
            if let Ok(name) = OrganisationName::parse(&text) {
                prop_assert_eq!(OrganisationName::parse(&name.to_string()), Ok(name));
            }
        }
    }
}
