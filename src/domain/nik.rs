//! The NIK, the number of a citizen, and what its digits say. Must not know whose it is.

use super::alike::texts;
use super::line::shown;
use super::province::Province;
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use crate::say;

/// 16 digits: province, regency, district, birth as DDMMYY with 40 added to a woman's day, serial (ACT-02).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Nik(String);

texts!(Nik);

impl Nik {
    /// Takes the number as typed: digits only, each part possible. What a spreadsheet did to it is recognised.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let refused = |message| Err(Refusal::input(Rule::Act02, message));
        if let Some(message) = digits_wrong("NIK", text, 16) {
            return refused(message);
        }
        let nik = Self(text.to_owned());
        let code = nik.part(0);
        if Province::with_code(code).is_none() {
            return refused(say!(
                "the NIK starts with {code}, which is no province's code",
                "NIK diawali {code}, yang bukan kode provinsi"
            ));
        }
        if nik.part(2) == "00" || nik.part(4) == "00" {
            return refused(say!(
                "digits 3 to 6 of the NIK name no regency and district",
                "digit 3 sampai 6 NIK tidak menunjuk kabupaten/kota dan kecamatan"
            ));
        }
        let (day, month, _) = nik.birth();
        if day == 0 || day > days_in(month) {
            let birth = &text[6..10];
            return refused(say!(
                "digits 7 to 10 of the NIK, {birth}, are no day and month of birth",
                "digit 7 sampai 10 NIK, {birth}, bukan tanggal dan bulan lahir"
            ));
        }
        if nik.part(12) == "00" && nik.part(14) == "00" {
            let message =
                say!("the NIK ends with 0000, which is never given", "NIK diakhiri 0000, yang tidak pernah diberikan");
            return Err(Refusal::input(Rule::Act02, message).with_help(spreadsheet_help()));
        }
        Ok(nik)
    }

    /// Whether the holder is a woman: the day of birth is written 40 higher.
    pub fn is_woman(&self) -> bool {
        self.number(6) > 40
    }

    /// Day, month and the last two digits of the year of birth.
    pub fn birth(&self) -> (u8, u8, u8) {
        let day = self.number(6);
        (if day > 40 { day - 40 } else { day }, self.number(8), self.number(10))
    }

    /// The province that first registered the holder.
    pub fn province(&self) -> Option<Province> {
        Province::with_code(self.part(0))
    }

    /// The two digits from `start` on.
    /// The answer where it belongs to somebody else; it does not say whose it is, nor repeat it (ACT-09).
    pub fn taken(&self) -> Refusal {
        Refusal::state(Rule::Act09, say!("this NIK belongs to another account", "NIK ini milik akun lain"))
    }

    fn part(&self, start: usize) -> &str {
        self.0.get(start..start + 2).unwrap_or_default()
    }

    fn number(&self, start: usize) -> u8 {
        self.part(start).parse().unwrap_or_default()
    }
}

/// The days of a month in a leap year, since two digits of a year do not tell; none for what is no month.
const fn days_in(month: u8) -> u8 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// What is wrong with `text` as a number of `count` digits named `name`, if anything.
pub(super) fn digits_wrong(name: &str, text: &str, count: usize) -> Option<Text> {
    if looks_calculated(text) {
        return Some(say!(
            "the {name} was turned into `{text}` by a spreadsheet: give the column the format text and enter it again",
            "{name} diubah menjadi `{text}` oleh lembar kerja: beri kolom format teks lalu isi lagi"
        ));
    }
    if let Some((before, stray)) = text.chars().enumerate().find(|(_, c)| !c.is_ascii_digit()) {
        let (place, Text { en: stray, id: asing }) = (before + 1, shown(stray));
        return Some(say!(
            "the {name} has {stray} at character {place}, and only digits are accepted",
            "{name} memuat {asing} pada karakter ke-{place}, padahal hanya angka yang diterima"
        ));
    }
    let length = text.len();
    (length != count).then(|| {
        say!(
            "the {name} has {length} digits instead of {count}",
            "{name} terdiri atas {length} digit, seharusnya {count}"
        )
    })
}

/// Whether a spreadsheet took a long number for a quantity: `3.17E+15`, `3,17101E+15`, `3171014501900001.0`.
fn looks_calculated(text: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
    match text.split_once(['E', 'e']) {
        Some((mantissa, power)) => number(mantissa) && number(power.trim_start_matches(['+', '-'])),
        None => {
            text.len() < 40 && text.split_once(['.', ',']).is_some_and(|(whole, rest)| number(whole) && number(rest))
        }
    }
}

fn spreadsheet_help() -> Text {
    say!(
        "a spreadsheet keeps 15 digits of a number and turns the rest into 0: give the column the format text",
        "lembar kerja menyimpan 15 digit angka dan mengubah sisanya menjadi 0: beri kolom format teks"
    )
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn act_02_a_nik_tells_birth_and_sex() {
        let woman = Nik::parse("3171014501900001").unwrap();
        assert!(woman.is_woman());
        assert_eq!(woman.birth(), (5, 1, 90));
        assert_eq!(woman.province().unwrap().name(), "DKI Jakarta");
        let man = Nik::parse("9601023112050123").unwrap();
        assert!(!man.is_woman());
        assert_eq!(man.birth(), (31, 12, 5));
    }

    #[test]
    fn act_02_the_day_fits_the_month() {
        for (birth, good) in [
            ("2902", true),
            ("3002", false),
            ("6902", true),
            ("7002", false),
            ("3104", false),
            ("3004", true),
            ("7112", true),
            ("7212", false),
            ("0001", false),
            ("4001", false),
            ("4101", true),
            ("3201", false),
            ("0100", false),
            ("0113", false),
        ] {
            assert_eq!(Nik::parse(&format!("317101{birth}900001")).is_ok(), good, "{birth}");
        }
    }

    #[test]
    fn act_02_each_part_of_a_nik_is_possible() {
        for nik in [
            "",
            "317101450190000",
            "31710145019000011",
            "2071014501900001",
            "3700014501900001",
            "3100014501900001",
            "3171004501900001",
            "3171014501900000",
            "317101450190000A",
            "3171 0145 0190 0001",
            "３１７１０１４５０１９００００１",
        ] {
            assert_eq!(Nik::parse(nik).unwrap_err().rule, Some(Rule::Act02), "{nik}");
        }
    }

    #[test]
    fn act_02_a_spreadsheet_is_recognised() {
        for nik in ["3.17E+15", "3,17101E+15", "3.17101450190000e15", "3171014501900001.0"] {
            assert!(Nik::parse(nik).unwrap_err().message.en.contains("spreadsheet"), "{nik}");
        }
        assert!(Nik::parse("3171014501900000").unwrap_err().help.is_some());
        assert!(!Nik::parse("E").unwrap_err().message.en.contains("spreadsheet"));
    }

    proptest! {
        #[test]
        fn act_02_what_was_accepted_is_accepted_again(text in "\\PC{0,20}|[0-9]{16}|3171[0-7][0-9]{11}") {
            if let Ok(nik) = Nik::parse(&text) {
                let (day, month, year) = nik.birth();
                prop_assert!((1..=31).contains(&day) && (1..=12).contains(&month) && year < 100);
                prop_assert_eq!(Nik::parse(&nik.to_string()), Ok(nik));
            }
        }
    }
}
