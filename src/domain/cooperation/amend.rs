//! What changes about an organisation as people and papers change: agreement, official, kind, units and mail domains
//! (ORG-02, ORG-06). RA records it, a line of history for each field. Must not know rows.

use time::Date;

use super::{Cooperation, Responsible};
use crate::domain::actor::Ra;
use crate::domain::line::Line;
use crate::domain::office::{MailDomain, MailDomains, Outside, UnitName};
use crate::domain::organisation::{Agreement, OrganisationKind};
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::step::{Action, Event, Step};
use crate::domain::text::shell_word;
use crate::say;

/// The longest name and title of an official, in characters.
const OFFICIAL_MAX: usize = 100;

/// An organisation with all that is recorded of it.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Recorded {
    pub organisation: Cooperation,
    pub units: Vec<UnitName>,
    pub mail: MailDomains,
}

/// When an agreement ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// With this day.
    On(Date),
    /// That is not known.
    Open,
}

impl Ending {
    /// The last day, where there is one.
    pub const fn day(self) -> Option<Date> {
        match self {
            Self::On(day) => Some(day),
            Self::Open => None,
        }
    }
}

/// What is to change; what is not given stays as it is.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Amendment {
    pub kind: Option<OrganisationKind>,
    pub pks_number: Option<String>,
    pub pks_date: Option<Date>,
    pub pks_until: Option<Ending>,
    pub responsible: Option<String>,
    pub responsible_title: Option<String>,
    /// These units and no others.
    pub units: Option<Vec<UnitName>>,
    /// These mail domains and no others.
    pub domains: Option<Vec<MailDomain>>,
    pub outside: Option<Outside>,
}

impl Responsible {
    /// Takes the official's name and office as typed: each filled, with single spaces (ORG-06).
    pub fn parse(name: &str, title: Option<&str>) -> Result<Self, Refusal> {
        let neat = |text, field| Line::typed(text, Rule::Org06, field)?.neat(OFFICIAL_MAX);
        let title = title.map(|title| neat(title, ("official's title", "jabatan pejabat"))).transpose()?;
        Ok(Self { name: neat(name, ("official's name", "nama pejabat"))?, title })
    }
}

impl Recorded {
    /// Changes what the amendment names, with a line of history for each field that becomes another; nothing where all of
    /// it is so already (ORG-06).
    pub fn amend(self, _by: Ra<'_>, amendment: &Amendment) -> Result<Step<Self>, Refusal> {
        let after = Self {
            organisation: Cooperation {
                kind: amendment.kind.unwrap_or(self.organisation.kind),
                pks: agreement(&self.organisation, amendment)?,
                responsible: official(&self.organisation, amendment)?,
                ..self.organisation.clone()
            },
            units: amendment.units.clone().map_or_else(|| self.units.clone(), UnitName::distinct),
            mail: MailDomains::new(
                amendment.domains.clone().unwrap_or_else(|| self.mail.domains().to_vec()),
                amendment.outside.unwrap_or(self.mail.outside()),
            ),
        };
        let fields = self.fields().into_iter().zip(after.fields());
        let events = fields.filter(|((_, old), (_, new))| old != new).map(|((field, old), (_, new))| Event {
            action: Action::OrganisationChanged,
            field: Some(field),
            old,
            new,
        });
        Ok(Step { events: events.collect(), state: after, letters: Vec::new() })
    }

    /// Every field that can change, as history tells it.
    fn fields(&self) -> [(&'static str, Option<String>); 9] {
        let (pks, who) = (self.organisation.pks.as_ref(), self.organisation.responsible.as_ref());
        let listed = |names: Vec<&str>| (!names.is_empty()).then(|| names.join(", "));
        [
            ("kind", Some(self.organisation.kind.word().to_owned())),
            ("pks", pks.map(|pks| pks.number().to_owned())),
            ("pks_date", pks.map(|pks| pks.date().to_string())),
            ("pks_until", pks.and_then(Agreement::until).map(|day| day.to_string())),
            ("responsible", who.map(|who| who.name.clone())),
            ("responsible_title", who.and_then(|who| who.title.clone())),
            ("units", listed(self.units.iter().map(UnitName::as_str).collect())),
            ("domains", listed(self.mail.domains().iter().map(MailDomain::as_str).collect())),
            ("domain_strict", Some((self.mail.outside() == Outside::Refused).to_string())),
        ]
    }
}

/// The agreement as it is to be: the first one has a number and a day (ORG-02).
fn agreement(organisation: &Cooperation, amendment: &Amendment) -> Result<Option<Agreement>, Refusal> {
    let known = organisation.pks.as_ref();
    let number = amendment.pks_number.as_deref().or(known.map(Agreement::number));
    let date = amendment.pks_date.or(known.map(Agreement::date));
    let until = amendment.pks_until.map_or(known.and_then(Agreement::until), Ending::day);
    let word = shell_word(organisation.name.as_str());
    match (number, date) {
        (Some(number), Some(date)) => match Agreement::parse(number, date)?.ending(until) {
            Ok(agreement) => Ok(Some(agreement)),
            Err(no) => Err(no.with_help(say!(
                "give the last day as well, `bsre org set {word} --pks-date DATE --pks-until DATE`, or `--no-pks-until` where \
                 none is known",
                "isi juga tanggal berakhir, `bsre org set {word} --pks-date DATE --pks-until DATE`, atau `--no-pks-until` bila \
                 tidak diketahui"
            ))),
        },
        (None, None) if until.is_none() => Ok(None),
        (None, _) | (_, None) => Err(Refusal::input(
            Rule::Org02,
            say!("an agreement has a number and a date", "PKS memiliki nomor dan tanggal"),
        )
        .with_help(say!(
            "give both: `bsre org set {word} --pks NUMBER --pks-date DATE`",
            "isi keduanya: `bsre org set {word} --pks NUMBER --pks-date DATE`"
        ))),
    }
}

/// The official as they are to be: an office is somebody's (ORG-06).
fn official(organisation: &Cooperation, amendment: &Amendment) -> Result<Option<Responsible>, Refusal> {
    let known = organisation.responsible.as_ref();
    let title = amendment.responsible_title.as_deref().or(known.and_then(|who| who.title.as_deref()));
    match (&amendment.responsible, known, &amendment.responsible_title) {
        (Some(name), ..) => Responsible::parse(name, title).map(Some),
        (None, Some(who), Some(title)) => Responsible::parse(&who.name, Some(title)).map(Some),
        (None, who, None) => Ok(who.cloned()),
        (None, None, Some(_)) => {
            let word = shell_word(organisation.name.as_str());
            Err(Refusal::input(
                Rule::Org06,
                say!(
                    "the title is of no official: none is recorded",
                    "belum ada pejabat yang tercatat untuk jabatan itu"
                ),
            )
            .with_help(say!(
                "name the official too: `bsre org set {word} --responsible NAME --responsible-title TITLE`",
                "sebutkan juga pejabatnya: `bsre org set {word} --responsible NAME --responsible-title TITLE`"
            )))
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::actor::{Actor, Role};
    use crate::domain::cooperation::tests::known;
    use crate::domain::email::Email;
    use crate::domain::id::{OrganisationId, UserId};

    fn recorded(pks: Option<Agreement>) -> Recorded {
        Recorded { organisation: known(pks), units: Vec::new(), mail: MailDomains::default() }
    }

    fn amended(recorded: Recorded, amendment: &Amendment) -> Result<(Recorded, Vec<String>), Refusal> {
        let (id, email) = (UserId(1), Email::parse("ra@bsre.test").unwrap());
        let actor = Actor { id, email, role: Role::Ra, organisation: OrganisationId(2) };
        let step = recorded.amend(actor.ra().unwrap(), amendment)?;
        let told = step.events.iter().map(|one| {
            format!(
                "{} {}>{}",
                one.field.unwrap(),
                one.old.as_deref().unwrap_or("-"),
                one.new.as_deref().unwrap_or("-")
            )
        });
        Ok((step.state, told.collect()))
    }

    #[test]
    fn org_02_an_agreement_is_renewed_and_history_says_from_what_to_what() {
        let pks = Agreement::parse("PKS/1", date!(2024 - 01 - 31)).unwrap();
        let old = recorded(Some(pks.ending(Some(date!(2026 - 01 - 30))).unwrap()));
        let longer = Amendment { pks_until: Some(Ending::On(date!(2028 - 01 - 30))), ..Amendment::default() };
        let (renewed, told) = amended(old.clone(), &longer).unwrap();
        assert_eq!(told, ["pks_until 2026-01-30>2028-01-30"]);
        assert_eq!(amended(renewed, &longer).unwrap().1, [""; 0]);
        let another = Amendment {
            pks_number: Some("PKS/2".to_owned()),
            pks_date: Some(date!(2026 - 02 - 01)),
            ..Amendment::default()
        };
        assert_eq!(
            amended(old.clone(), &another).unwrap_err().rule,
            Some(Rule::Org02),
            "it would end before it begins"
        );
        let open = Amendment { pks_until: Some(Ending::Open), ..another };
        let told = amended(old, &open).unwrap().1;
        assert_eq!(told, ["pks PKS/1>PKS/2", "pks_date 2024-01-31>2026-02-01", "pks_until 2026-01-30>-"]);
        let day_alone = Amendment { pks_date: Some(date!(2026 - 02 - 01)), ..Amendment::default() };
        assert_eq!(amended(recorded(None), &day_alone).unwrap_err().rule, Some(Rule::Org02));
    }

    #[test]
    fn org_06_an_official_changes_and_an_office_is_somebodys() {
        let title = Amendment { responsible_title: Some("Sekretaris Daerah".to_owned()), ..Amendment::default() };
        assert_eq!(amended(recorded(None), &title).unwrap_err().rule, Some(Rule::Org06));
        let named = Amendment { responsible: Some("Hendra Kusnadi Contoh".to_owned()), ..title };
        let (first, told) = amended(recorded(None), &named).unwrap();
        assert_eq!(told, ["responsible ->Hendra Kusnadi Contoh", "responsible_title ->Sekretaris Daerah"]);
        let next = Amendment { responsible: Some("Rina Contoh".to_owned()), ..Amendment::default() };
        let (second, told) = amended(first, &next).unwrap();
        assert_eq!(told, ["responsible Hendra Kusnadi Contoh>Rina Contoh"]);
        assert_eq!(second.organisation.responsible.unwrap().title.as_deref(), Some("Sekretaris Daerah"));
        for name in ["", " Rina", "Rina  Contoh"] {
            assert_eq!(Responsible::parse(name, None).unwrap_err().rule, Some(Rule::Org06), "{name}");
        }
    }

    #[test]
    fn org_06_units_and_domains_are_recorded_whole() {
        let amendment = Amendment {
            units: Some(vec![UnitName::parse("Bidang Dua").unwrap(), UnitName::parse("Bidang Contoh").unwrap()]),
            domains: Some(vec![MailDomain::parse("dinas.test").unwrap()]),
            outside: Some(Outside::Refused),
            ..Amendment::default()
        };
        let (after, told) = amended(recorded(None), &amendment).unwrap();
        assert_eq!(told, ["units ->Bidang Contoh, Bidang Dua", "domains ->dinas.test", "domain_strict false>true"]);
        let none = Amendment { units: Some(Vec::new()), domains: Some(Vec::new()), ..Amendment::default() };
        let (after, told) = amended(after, &none).unwrap();
        assert_eq!((told.len(), after.mail.outside()), (2, Outside::Refused));
    }
}
