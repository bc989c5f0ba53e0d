//! Numbers for made-up people: each obeys the rules of its kind, and the same chance gives the same number.
//! Must not know whose they are, nor which are taken.

use super::nik::Nik;
use super::nip::{Nip, Nrp};
use super::phone::Phone;
use super::province::Province;
use super::refusal::Refusal;

/// What the numbers of one person are drawn from, such as a hash of their address.
#[derive(Clone, Copy, Debug)]
pub struct Chance(pub [u8; 32]);

/// Digits of a birth and a sex, as NIK and NIP share them.
struct Birth {
    year: u32,
    month: u32,
    day: u32,
    woman: bool,
}

impl Chance {
    /// A number from `low` to `high`, both included, drawn from the two bytes at `place`.
    fn between(&self, place: usize, low: u32, high: u32) -> u32 {
        let drawn = u32::from(self.0[place % 32]) << 8 | u32::from(self.0[(place + 1) % 32]);
        low + drawn % (high - low + 1)
    }

    fn birth(&self) -> Birth {
        let woman = self.between(6, 0, 1) == 1;
        Birth { year: self.between(0, 1968, 1999), month: self.between(2, 1, 12), day: self.between(4, 1, 28), woman }
    }
}

impl Birth {
    fn of_nip(nip: &Nip) -> Self {
        let digits = |from: usize, to: usize| nip.as_str().get(from..to).and_then(|text| text.parse().ok());
        let part = |from, to| digits(from, to).unwrap_or_default();
        Self { year: part(0, 4), month: part(4, 6), day: part(6, 8), woman: nip.is_woman() }
    }

    /// The century that a NIK leaves open: nobody in office was born before 1930.
    fn of_nik(nik: &Nik) -> Self {
        let (day, month, year) = nik.birth();
        let year = u32::from(year) + if year < 30 { 2000 } else { 1900 };
        Self { year, month: month.into(), day: day.into(), woman: nik.is_woman() }
    }
}

/// A NIK, with birth and sex of the NIP where one is given.
pub fn nik(chance: &Chance, nip: Option<&Nip>) -> Result<Nik, Refusal> {
    let birth = nip.map_or_else(|| chance.birth(), Birth::of_nip);
    let province = Province::ALL[chance.between(8, 0, 37) as usize].code();
    let (regency, district) = (chance.between(10, 1, 29), chance.between(12, 1, 29));
    let day = birth.day + if birth.woman { 40 } else { 0 };
    let (month, year, serial) = (birth.month, birth.year % 100, chance.between(14, 1, 9999));
    Nik::parse(&format!("{province}{regency:02}{district:02}{day:02}{month:02}{year:02}{serial:04}"))
}

/// A NIP that agrees with the NIK; appointed at the age of 24.
pub fn nip(chance: &Chance, nik: &Nik) -> Result<Nip, Refusal> {
    let Birth { year, month, day, woman } = Birth::of_nik(nik);
    let (appointed, since, serial) = (year + 24, chance.between(16, 1, 12), chance.between(18, 1, 999));
    let sex = if woman { 2 } else { 1 };
    Nip::parse(&format!("{year:04}{month:02}{day:02}{appointed:04}{since:02}{sex}{serial:03}"))
}

/// An NRP, which begins with year and month of birth.
pub fn nrp(chance: &Chance, nik: &Nik) -> Result<Nrp, Refusal> {
    let (_, month, year) = nik.birth();
    Nrp::parse(&format!("{year:02}{month:02}{:04}", chance.between(20, 1, 9999)))
}

/// A mobile number.
pub fn phone(chance: &Chance) -> Result<Phone, Refusal> {
    Phone::parse(&format!(
        "+628{:02}{:04}{:04}",
        chance.between(22, 11, 99),
        chance.between(24, 0, 9999),
        chance.between(26, 0, 9999)
    ))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn act_04_made_up_numbers_obey_the_rules_and_agree(bytes in any::<[u8; 32]>(), other in any::<[u8; 32]>()) {
            let (chance, other) = (Chance(bytes), Chance(other));
            let made = nik(&chance, None).unwrap();
            prop_assert_eq!(&made, &nik(&chance, None).unwrap());
            let number = nip(&chance, &made).unwrap();
            number.agrees_with(&made).unwrap();
            number.agrees_with(&nik(&other, Some(&number)).unwrap()).unwrap();
            prop_assert!(nrp(&chance, &made).is_ok() && phone(&chance).is_ok());
        }
    }
}
