//! What an organisation records beside its agreement: its units, and the mail domains of its official addresses (ORG-06).
//! Must not know who works there.

use super::alike::texts;
use super::email::Email;
use super::line::Line;
use super::organisation::OrganisationName;
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::{Text, shell_word};
use crate::say;

/// The longest name of a unit, in characters: an eSeal may be called by it, and a common name has so many (X.520).
const UNIT_MAX: usize = 64;

/// A unit of an organisation, as an eSeal may be called (ORG-06, SEA-01).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitName(String);

texts!(UnitName);

impl UnitName {
    /// Takes the name as typed: 1 to 64 characters with single spaces.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let parse =
            || Line::typed(text, Rule::Org06, ("name of the unit", "nama unit kerja"))?.neat(UNIT_MAX).map(Self);
        parse().map_err(|no| if no.help.is_some() { no } else { no.with_help(unit_help()) })
    }

    /// Whether two names are one, whatever their case.
    pub fn is_same(&self, other: &str) -> bool {
        self.0.to_lowercase() == other.to_lowercase()
    }

    /// The same units without those that stand there twice.
    pub fn distinct(units: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        for unit in units {
            if !found.iter().any(|one| one.is_same(unit.as_str())) {
                found.push(unit);
            }
        }
        found.sort_by_key(|unit| unit.0.to_lowercase());
        found
    }
}

/// Reads several of them as typed.
pub fn each<T>(texts: &[String], parse: fn(&str) -> Result<T, Refusal>) -> Result<Vec<T>, Refusal> {
    texts.iter().map(|text| parse(text)).collect()
}

fn unit_help() -> Text {
    say!(
        "it is written as a certificate may show it: 1 to {UNIT_MAX} characters with single spaces",
        "tulis seperti akan tampil pada sertifikat: 1 sampai {UNIT_MAX} karakter dengan spasi tunggal"
    )
}

/// A domain of official addresses, in lower case; what stands under it belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MailDomain(String);

texts!(MailDomain);

impl MailDomain {
    /// Takes a domain as typed, with or without the `@` before it: what may stand behind the `@` of an email (REG-03).
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let domain = text.strip_prefix('@').unwrap_or(text);
        match Email::parse(&format!("a@{domain}")) {
            Ok(email) if email.domain() == domain => Ok(Self(domain.to_ascii_lowercase())),
            Ok(_) | Err(_) => {
                let shown: String = text.escape_debug().take(100).collect();
                let no = say!("`{shown}` is no mail domain", "`{shown}` bukan domain email");
                let help = say!(
                    "write what stands behind the @ of the official addresses, like `dinas.test`",
                    "tulis bagian setelah @ pada email dinas, misalnya `dinas.test`"
                );
                Err(Refusal::input(Rule::Org06, no).with_help(help))
            }
        }
    }

    fn holds(&self, domain: &str) -> bool {
        let domain = domain.to_ascii_lowercase();
        domain.strip_suffix(&self.0).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    }
}

/// What becomes of somebody whose address lies outside the recorded domains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outside {
    /// Registered, with a warning.
    #[default]
    Warned,
    /// Refused (`--domain-strict`).
    Refused,
}

/// The recorded mail domains of an organisation; without any every address will do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailDomains {
    domains: Vec<MailDomain>,
    outside: Outside,
}

/// Proof that an organisation takes an address as official, with the warning where it lies outside the domains (ORG-06).
#[derive(Clone, Debug)]
pub struct Official {
    warning: Option<Text>,
}

impl MailDomains {
    /// Takes the domains in any order; one that stands there twice counts once.
    pub fn new(domains: impl IntoIterator<Item = MailDomain>, outside: Outside) -> Self {
        let mut domains: Vec<_> = domains.into_iter().collect();
        domains.sort();
        domains.dedup();
        Self { domains, outside }
    }

    /// In the order of the alphabet.
    pub fn domains(&self) -> &[MailDomain] {
        &self.domains
    }

    /// What becomes of other addresses.
    pub const fn outside(&self) -> Outside {
        self.outside
    }

    /// Looks whether an address of the organisation called `name` lies within the domains: where not, whoever
    /// registers it is warned or refused (ORG-06).
    pub fn official(&self, email: &Email, name: &OrganisationName) -> Result<Official, Refusal> {
        let within = self.domains.iter().any(|one| one.holds(email.domain()));
        if within || self.domains.is_empty() {
            return Ok(Official { warning: None });
        }
        let (domains, word) = (self.listed(), shell_word(name.as_str()));
        let what = say!(
            "{email} is outside the mail domains of {name}: {domains}",
            "{email} di luar domain email {name}: {domains}"
        );
        match self.outside {
            Outside::Warned => {
                let Text { en, id } = what;
                Ok(Official { warning: Some(say!("warning[ORG-06]: {en}", "peringatan[ORG-06]: {id}")) })
            }
            Outside::Refused => Err(Refusal::state(Rule::Org06, what).with_help(say!(
                "use the official address, or record every domain anew, this one too, with `bsre org set {word} --domain D`",
                "gunakan email dinas, atau catat ulang semua domainnya, termasuk yang ini, dengan `bsre org set {word} --domain \
                 D`"
            ))),
        }
    }

    fn listed(&self) -> String {
        self.domains.iter().map(MailDomain::as_str).collect::<Vec<_>>().join(", ")
    }
}

impl Official {
    /// What to tell whoever registers the address, where there is something.
    pub fn into_warning(self) -> Option<Text> {
        self.warning
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use super::*;

    fn domains(names: &[&str], outside: Outside) -> MailDomains {
        MailDomains::new(names.iter().map(|name| MailDomain::parse(name).unwrap()), outside)
    }

    fn asked(domains: &MailDomains, email: &str) -> Result<bool, Refusal> {
        let name = OrganisationName::parse("Dinas Contoh").unwrap();
        let official = domains.official(&Email::parse(email).unwrap(), &name)?;
        Ok(official.into_warning().is_none())
    }

    #[test]
    fn org_06_an_address_outside_the_domains_is_warned_of_or_refused() {
        let warned = domains(&["@Dinas.test", "uji.test", "dinas.test"], Outside::Warned);
        assert_eq!(warned.domains().len(), 2);
        for inside in ["a@dinas.test", "a@DINAS.test", "a@mail.dinas.test", "b@uji.test"] {
            assert_eq!(asked(&warned, inside), Ok(true), "{inside}");
        }
        for outside in ["a@lain.test", "a@bukandinas.test", "a@dinas.test.lain.test"] {
            assert_eq!(asked(&warned, outside), Ok(false), "{outside}");
            let no = asked(&domains(&["dinas.test"], Outside::Refused), outside).unwrap_err();
            assert_eq!((no.rule, no.kind.exit()), (Some(Rule::Org06), 6));
            assert!(no.help.unwrap().en.contains("`bsre org set 'Dinas Contoh' --domain D`"));
        }
        assert_eq!(asked(&domains(&[], Outside::Refused), "a@lain.test"), Ok(true));
    }

    #[test]
    fn org_06_a_domain_is_what_may_stand_behind_the_at_sign() {
        for text in ["", "@", "test", "a b.test", "a@b.test", "dinas..test", "dinas.test/", "b.test,c.test"] {
            assert_eq!(MailDomain::parse(text).unwrap_err().rule, Some(Rule::Org06), "{text}");
        }
        assert_eq!(MailDomain::parse("@Mail.Dinas.TEST").unwrap().as_str(), "mail.dinas.test");
    }

    #[test]
    fn org_06_units_are_recorded_once_whatever_their_case() {
        let units = ["Bidang Dua", "bidang dua", "Bidang Contoh"].map(|name| UnitName::parse(name).unwrap());
        let names: Vec<_> = UnitName::distinct(units).into_iter().map(|unit| unit.to_string()).collect();
        assert_eq!(names, ["Bidang Contoh", "Bidang Dua"]);
        for text in ["", " Bidang", "Bidang  Dua", "Bidang\tDua", &"x".repeat(65)] {
            assert_eq!(UnitName::parse(text).unwrap_err().rule, Some(Rule::Org06), "{text}");
        }
    }
}
