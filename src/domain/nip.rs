//! The numbers of state personnel: NIP of an ASN, NRP of a police officer. Must not know whose they are.

use time::{Date, Month};

use super::alike::texts;
use super::nik::{Nik, digits_wrong};
use super::refusal::Refusal;
use super::rule::Rule;
use crate::say;

/// 18 digits: birth as YYYYMMDD, appointment, sex (1 man, 2 woman), serial (ACT-04).
/// Digits 13 and 14 are a month only for a PNS, so nobody checks them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Nip(String);

texts!(Nip, Nrp);

impl Nip {
    /// Takes the number as typed: digits only, with a real birth date, a later appointment and a sex.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let refused = |message| Err(Refusal::input(Rule::Act04, message));
        if let Some(message) = digits_wrong("NIP", text, 18) {
            return refused(message);
        }
        let (birth, appointed, sex) = (&text[..8], &text[8..12], &text[14..15]);
        let nip = Self(text.to_owned());
        let Some(date) = nip.date() else {
            return refused(say!(
                "digits 1 to 8 of the NIP, {birth}, are no date of birth",
                "digit 1 sampai 8 NIP, {birth}, bukan tanggal lahir"
            ));
        };
        if nip.number(8, 12) < date.year() {
            return refused(say!(
                "digits 9 to 12 of the NIP, {appointed}, are a year of appointment before the birth",
                "digit 9 sampai 12 NIP, {appointed}, adalah tahun pengangkatan sebelum kelahiran"
            ));
        }
        if !matches!(sex, "1" | "2") {
            return refused(say!(
                "digit 15 of the NIP is {sex}, and only 1 (man) or 2 (woman) is possible",
                "digit 15 NIP adalah {sex}, padahal hanya 1 (pria) atau 2 (wanita) yang mungkin"
            ));
        }
        Ok(nip)
    }

    /// Whether the holder is a woman.
    pub fn is_woman(&self) -> bool {
        self.number(14, 15) == 2
    }

    /// Refuses when birth or sex are not those of the NIK: the two numbers are not one person's.
    pub fn agrees_with(&self, nik: &Nik) -> Result<(), Refusal> {
        let own = (self.number(6, 8), self.number(4, 6), self.number(2, 4));
        let (day, month, year) = nik.birth();
        if own != (i32::from(day), i32::from(month), i32::from(year)) {
            return Err(Refusal::input(
                Rule::Act04,
                say!("NIP and NIK give different dates of birth", "NIP dan NIK memuat tanggal lahir yang berbeda"),
            ));
        }
        if self.is_woman() != nik.is_woman() {
            return Err(Refusal::input(
                Rule::Act04,
                say!("NIP and NIK give different sexes", "NIP dan NIK memuat jenis kelamin yang berbeda"),
            ));
        }
        Ok(())
    }

    fn date(&self) -> Option<Date> {
        let month = Month::try_from(u8::try_from(self.number(4, 6)).ok()?).ok()?;
        let date = Date::from_calendar_date(self.number(0, 4), month, u8::try_from(self.number(6, 8)).ok()?).ok()?;
        (date.year() >= 1900).then_some(date)
    }

    /// The digits from `start` up to `end`, as a number.
    fn number(&self, start: usize, end: usize) -> i32 {
        self.0.get(start..end).and_then(|digits| digits.parse().ok()).unwrap_or_default()
    }
}

/// The 8 digits of a police officer's number (ACT-04).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Nrp(String);

impl Nrp {
    /// Takes the number as typed: 8 digits.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        match digits_wrong("NRP", text, 8) {
            Some(message) => Err(Refusal::input(Rule::Act04, message)),
            None => Ok(Self(text.to_owned())),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn act_04_a_nip_agrees_with_its_owners_nik() {
        let nip = Nip::parse("199001052015032001").unwrap();
        assert_eq!(nip.agrees_with(&Nik::parse("3171014501900001").unwrap()), Ok(()));
        let said = |nik| nip.agrees_with(&Nik::parse(nik).unwrap()).unwrap_err().message.en;
        assert_eq!(said("3171014601900001"), "NIP and NIK give different dates of birth");
        assert_eq!(said("3171014501910001"), "NIP and NIK give different dates of birth");
        assert_eq!(said("3171010501900001"), "NIP and NIK give different sexes");
    }

    #[test]
    fn act_04_a_pppk_number_has_no_month() {
        assert!(Nip::parse("198512312023211004").is_ok());
    }

    #[test]
    fn act_04_each_part_of_a_nip_is_possible() {
        for nip in [
            "",
            "19900105201503200",
            "1990010520150320011",
            "199002302015032001",
            "199013012015032001",
            "190002292015032001",
            "089901052015032001",
            "199001051989032001",
            "199001052015030001",
            "199001052015033001",
            "19900105 201503 2 001",
            "1.99E+17",
        ] {
            assert_eq!(Nip::parse(nip).unwrap_err().rule, Some(Rule::Act04), "{nip}");
        }
    }

    #[test]
    fn act_04_an_nrp_has_8_digits() {
        assert_eq!(Nrp::parse("90010123").unwrap().as_str(), "90010123");
        for nrp in ["", "9001012", "900101234", "9001012A"] {
            assert_eq!(Nrp::parse(nrp).unwrap_err().rule, Some(Rule::Act04), "{nrp}");
        }
    }

    proptest! {
        #[test]
        fn act_04_what_was_accepted_is_accepted_again(text in "\\PC{0,20}|[0-9]{18}|19[5-9][0-9]0[1-9]1[0-9]20[0-9]{4}[12][0-9]{3}") {
            if let Ok(nip) = Nip::parse(&text) {
                prop_assert_eq!(Nip::parse(&nip.to_string()), Ok(nip));
            }
        }
    }
}
