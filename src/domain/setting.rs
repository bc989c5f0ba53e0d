//! The settings of a store: key, the value that holds when none is set, what a value must be, and the rule it serves.
//! Must not know how they are kept, nor what an address, a path or a way of letters is: `service` asks who does.

use time::Date;

use super::day;
use super::email::Email;
use super::refusal::Refusal;
use super::reminder::Thresholds;
use super::rule::Rule;
use super::text::Text;
use crate::say;

/// A key with one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// Where links, lists and policies are said to lie (MAI-01).
    BaseUrl,
    /// Whom letters say to ask, by mail (MAI-06).
    ContactEmail,
    /// Where else help is found, as letters say it (MAI-06).
    ContactOther,
    /// How many hours a list of revoked certificates is good (REV-03).
    CrlHours,
    /// For how many minutes a secret is locked, and within how many tries count together (PAS-10).
    LockMinutes,
    /// How many wrong tries lock a secret (PAS-10).
    LockTries,
    /// The file with further roots for the mail server's TLS (MAI-02).
    MailCaFile,
    /// Who letters come from (MAI-02).
    MailFrom,
    /// What the sender of letters is called (MAI-06).
    MailFromName,
    /// Whether the contents of letters that open something stay after delivery (MAI-03).
    MailKeepBodies,
    /// The file with the password for the mail server (MAI-02).
    MailPasswordFile,
    /// Where letters go (MAI-02).
    MailTransport,
    /// Who signs in at the mail server (MAI-02).
    MailUser,
    /// How many days before its end the owner of a certificate is told (MAI-05).
    RemindDays,
}

/// The one key with many values: public holidays (MON-05).
pub const HOLIDAY: &str = "holiday";

/// Every key, in the order of lists.
pub fn keys() -> impl Iterator<Item = &'static str> {
    Setting::ALL.into_iter().map(Setting::key).chain([HOLIDAY])
}

/// Who can tell whether a text is a value.
#[derive(Clone, Copy, Debug)]
pub enum Reader {
    /// Whoever knows base addresses.
    Address,
    /// This function, from what is typed to what is kept.
    Here(fn(&str) -> Result<String, Text>),
    /// Whoever knows paths.
    Path,
    /// Whoever knows the ways of letters.
    Route,
}

/// What the table says of one key.
struct Row {
    key: &'static str,
    default: &'static str,
    rule: Rule,
    reader: Reader,
}

impl Setting {
    /// Every one, by key.
    pub const ALL: [Self; 14] = [
        Self::BaseUrl,
        Self::ContactEmail,
        Self::ContactOther,
        Self::CrlHours,
        Self::LockMinutes,
        Self::LockTries,
        Self::MailCaFile,
        Self::MailFrom,
        Self::MailFromName,
        Self::MailKeepBodies,
        Self::MailPasswordFile,
        Self::MailTransport,
        Self::MailUser,
        Self::RemindDays,
    ];

    const fn row(self) -> Row {
        let (key, default, rule, reader) = match self {
            // No public host answers to it.
            Self::BaseUrl => ("base_url", "https://bsre.uji.test", Rule::Mai01, Reader::Address),
            // Nobody answers at it either, and nobody else could.
            Self::ContactEmail => ("contact.email", "bantuan@bsre.uji.test", Rule::Mai06, Reader::Here(email)),
            Self::ContactOther => ("contact.other", "", Rule::Mai06, Reader::Here(line)),
            Self::CrlHours => ("crl.hours", "24", Rule::Rev03, Reader::Here(hours)),
            Self::LockMinutes => ("lock.minutes", "15", Rule::Pas10, Reader::Here(minutes)),
            Self::LockTries => ("lock.tries", "5", Rule::Pas10, Reader::Here(tries)),
            Self::MailCaFile => ("mail.ca_file", "", Rule::Mai02, Reader::Path),
            Self::MailFrom => ("mail.from", "", Rule::Mai02, Reader::Here(email)),
            // The manual tells people to search their mailbox for OSD.
            Self::MailFromName => ("mail.from_name", "OSD BSrE Uji (TEST)", Rule::Mai06, Reader::Here(line)),
            Self::MailKeepBodies => ("mail.keep_bodies", "true", Rule::Mai03, Reader::Here(truth)),
            Self::MailPasswordFile => ("mail.password_file", "", Rule::Mai02, Reader::Path),
            Self::MailTransport => ("mail.transport", "outbox", Rule::Mai02, Reader::Route),
            Self::MailUser => ("mail.user", "", Rule::Mai02, Reader::Here(word)),
            Self::RemindDays => ("remind.days", "30,14,7,1", Rule::Mai05, Reader::Here(days)),
        };
        Row { key, default, rule, reader }
    }

    /// The key, as the command line and the store have it.
    pub const fn key(self) -> &'static str {
        self.row().key
    }

    /// The value that holds when none is set; empty where there is none.
    pub const fn default(self) -> &'static str {
        self.row().default
    }

    /// Who can tell whether a text is a value of it.
    pub const fn reader(self) -> Reader {
        self.row().reader
    }

    /// The setting with this key, or the keys that there are.
    pub fn find(key: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|setting| setting.key() == key).ok_or_else(|| {
            let keys = keys().collect::<Vec<_>>().join(", ");
            Refusal::not_found(say!("there is no setting {key}", "tidak ada pengaturan {key}"))
                .with_help(say!("the settings are {keys}", "pengaturan yang ada: {keys}"))
        })
    }

    /// Refuses a text that is no value of it, in the name of the rule that it serves; `why` comes from its
    /// [`reader`](Self::reader).
    pub fn refuse(self, why: &Text) -> Refusal {
        let (key, en, id) = (self.key(), &why.en, &why.id);
        Refusal::input(self.row().rule, say!("{key}: {en}", "{key}: {id}")).with_help(see_list())
    }
}

fn see_list() -> Text {
    say!("see `bsre config list`", "lihat `bsre config list`")
}

/// Reads `YYYY-MM-DD=NAME`, a public holiday, or `YYYY-MM-DD=`, a day that is none (MON-05).
pub fn holiday(text: &str) -> Result<(Date, Option<&str>), Refusal> {
    let refuse = || {
        Refusal::input(
            Rule::Mon05,
            say!("a holiday is YYYY-MM-DD=NAME, and YYYY-MM-DD= is none", "hari libur berbentuk YYYY-MM-DD=NAMA"),
        )
        .with_help(see_list())
    };
    let (date, name) = text.split_once('=').ok_or_else(refuse)?;
    let date = day::parse(date.trim()).ok_or_else(refuse)?;
    Ok((date, Some(name.trim()).filter(|name| !name.is_empty())))
}

fn hours(text: &str) -> Result<String, Text> {
    match text.trim().parse::<u16>() {
        Ok(hours) if (1..=720).contains(&hours) => Ok(hours.to_string()),
        _ => Err(say!("it must be a number of hours from 1 to 720", "harus berupa jumlah jam dari 1 sampai 720")),
    }
}

fn minutes(text: &str) -> Result<String, Text> {
    match text.trim().parse::<u16>() {
        Ok(minutes) if minutes <= 1_440 => Ok(minutes.to_string()),
        _ => Err(say!("it must be a number of minutes from 0 to 1440", "harus berupa jumlah menit dari 0 sampai 1440")),
    }
}

fn tries(text: &str) -> Result<String, Text> {
    match text.trim().parse::<u16>() {
        Ok(tries) if tries <= 1_000 => Ok(tries.to_string()),
        _ => {
            Err(say!("it must be a number of tries from 0 to 1000", "harus berupa jumlah percobaan dari 0 sampai 1000"))
        }
    }
}

fn truth(text: &str) -> Result<String, Text> {
    match text.trim() {
        word @ ("true" | "false") => Ok(word.to_owned()),
        _ => Err(say!("it must be true or false", "harus true atau false")),
    }
}

fn email(text: &str) -> Result<String, Text> {
    Email::parse(text.trim()).map(|email| email.as_str().to_owned()).map_err(|refusal| refusal.message)
}

fn word(text: &str) -> Result<String, Text> {
    match text.trim() {
        "" => Err(say!("it must not be empty", "tidak boleh kosong")),
        word => Ok(word.to_owned()),
    }
}

/// One line of a letter.
fn line(text: &str) -> Result<String, Text> {
    let text = text.trim();
    let wrong = text.is_empty() || text.chars().count() > 100 || text.chars().any(char::is_control);
    if wrong {
        return Err(say!(
            "it must be one line of at most 100 characters",
            "harus satu baris, paling banyak 100 karakter"
        ));
    }
    Ok(text.to_owned())
}

fn days(text: &str) -> Result<String, Text> {
    Thresholds::parse(text).map(|days| days.to_string()).ok_or_else(|| {
        say!(
            "it must be numbers of days from 1 to 365, as in 30,14,7,1",
            "harus berupa jumlah hari dari 1 sampai 365, seperti 30,14,7,1"
        )
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a value that should be accepted and is not is a failed test")]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn every_key_is_found_and_every_default_is_a_value() {
        assert!(Setting::ALL.map(Setting::key).is_sorted());
        for setting in Setting::ALL {
            assert_eq!(Setting::find(setting.key()), Ok(setting));
            if let (Reader::Here(read), false) = (setting.reader(), setting.default().is_empty()) {
                assert_eq!(read(setting.default()).unwrap(), setting.default());
            }
        }
        assert!(Setting::find("mail").unwrap_err().help.unwrap().en.ends_with("remind.days, holiday"));
    }

    #[test]
    fn rev_03_a_list_is_good_from_an_hour_to_a_month() {
        assert_eq!(hours(" 048 ").unwrap(), "48");
        for text in ["0", "721", "-1", "a day"] {
            let no = Setting::CrlHours.refuse(&hours(text).unwrap_err());
            assert_eq!((no.rule(), no.message.en.starts_with("crl.hours: it must be")), (Some(Rule::Rev03), true));
        }
    }

    #[test]
    fn mai_06_what_letters_say_is_one_line() {
        assert_eq!(line(" Telegram @contoh ").unwrap(), "Telegram @contoh");
        for text in ["", " ", "a\nb", "a\u{7}", &"a".repeat(101)] {
            assert_eq!(Setting::ContactOther.refuse(&line(text).unwrap_err()).rule(), Some(Rule::Mai06), "{text:?}");
        }
    }

    #[test]
    fn mai_05_days_are_kept_from_the_first_to_the_last() {
        assert_eq!(days(" 7, 30,1 ,7").unwrap(), "30,7,1");
        for text in ["", "0", "366", "-1", "7;1", "a", "1,,2", "1,2,3,4,5,6,7,8,9"] {
            assert_eq!(Setting::RemindDays.refuse(&days(text).unwrap_err()).rule(), Some(Rule::Mai05), "{text:?}");
        }
    }

    #[test]
    fn mon_05_a_holiday_has_a_day_and_a_name_or_none() {
        let day = date!(2024 - 12 - 25);
        assert_eq!(holiday(" 2024-12-25 = Natal ").unwrap(), (day, Some("Natal")));
        assert_eq!(holiday("2024-12-25=").unwrap(), (day, None));
        for text in ["", "2024-12-25", "25-12-2024=Natal"] {
            assert_eq!(holiday(text).unwrap_err().rule(), Some(Rule::Mon05), "{text}");
        }
    }
}
