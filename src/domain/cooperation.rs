//! An organisation with its cooperation agreement (PKS), and the proof that the agreement is live.
//! Must not know who works there.

use serde::Serialize;

use super::actor::Ra;
use super::day;
use super::id::OrganisationId;
use super::organisation::{Agreement, OrganisationKind, OrganisationName};
use super::proof::{Belongs, Judged};
use super::refusal::Refusal;
use super::rule::Rule;
use super::step::{Action, Event};
use super::text::shell_word;
use super::timestamp::Timestamp;
use super::word::words;
use crate::say;

mod amend;

pub use amend::{Amendment, Ending, Recorded};

/// Who signs the recommendation forms of an organisation: its Penanggung Jawab Pemanfaatan Sertifikat Elektronik (ORG-06).
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
pub struct Responsible {
    /// The name.
    pub name: String,
    /// The office.
    pub title: Option<String>,
}

/// An organisation as it is recorded.
#[derive(Clone, Debug)]
pub struct Cooperation {
    /// Its row.
    pub id: OrganisationId,
    /// Its name, as certificates show it.
    pub name: OrganisationName,
    /// What kind it is (ORG-03).
    pub kind: OrganisationKind,
    /// The agreement; the authority's own organisation has none.
    pub pks: Option<Agreement>,
    /// Who signs its forms.
    pub responsible: Option<Responsible>,
    /// Since when it is recorded.
    pub created_at: Timestamp,
    /// Since when it is closed.
    pub closed_at: Option<Timestamp>,
}

/// Proof that an organisation has an agreement that holds, and is not closed (ORG-02).
#[derive(Clone, Copy, Debug)]
pub struct Live(OrganisationId);

words! {
    /// How it stands with an organisation's agreement at some moment (ORG-02).
    pub enum Standing(word) {
        /// It holds.
        Live = "live",
        /// None is recorded.
        Missing = "missing",
        /// Its day has not come.
        NotBegun = "not-begun",
        /// Its last day is over.
        Ended = "ended",
        /// The organisation is closed, whatever its agreement.
        Closed = "closed",
    }
}

impl Cooperation {
    /// How it stands with the agreement at `now`: it holds from the first second of its day to the last one of its end,
    /// in Jakarta (ORG-02).
    pub fn standing(&self, now: Timestamp) -> Standing {
        match &self.pks {
            _ if self.closed_at.is_some() => Standing::Closed,
            None => Standing::Missing,
            Some(pks) if now < day::start(pks.date()) => Standing::NotBegun,
            Some(pks) if pks.until().is_some_and(|last| now > day::end(last)) => Standing::Ended,
            Some(_) => Standing::Live,
        }
    }

    /// Proves that the agreement holds at `now`, which is the command's own moment; without it nothing new begins, and
    /// the refusal names the command that mends it (ORG-02).
    pub fn live(&self, now: Timestamp) -> Result<Live, Refusal> {
        let (name, word) = (self.name.as_str(), shell_word(self.name.as_str()));
        let (what, help) = match (self.standing(now), &self.pks) {
            (Standing::Live, _) => return Ok(Live(self.id)),
            (Standing::Closed, _) => {
                let at = self.closed_at.unwrap_or(self.created_at);
                (
                    say!("{name} was closed at {at}", "{name} ditutup pada {at}"),
                    say!("open it again with `bsre org reopen {word}`", "buka lagi dengan `bsre org reopen {word}`"),
                )
            }
            (Standing::NotBegun, Some(pks)) => {
                let from = pks.date();
                (
                    say!(
                        "the cooperation agreement (PKS) of {name} begins on {from}",
                        "perjanjian kerja sama (PKS) {name} baru berlaku mulai {from}"
                    ),
                    say!(
                        "wait for that day, or correct it with `bsre org set {word} --pks-date DATE`",
                        "tunggu sampai tanggal itu, atau betulkan dengan `bsre org set {word} --pks-date DATE`"
                    ),
                )
            }
            (Standing::Ended, Some(pks)) => {
                let last = pks.until().unwrap_or(pks.date());
                (
                    say!(
                        "the cooperation agreement (PKS) of {name} ended on {last}",
                        "perjanjian kerja sama (PKS) {name} berakhir pada {last}"
                    ),
                    say!(
                        "once it is renewed record that with `bsre org set {word} --pks-until DATE`, a new agreement with \
                         `--pks NUMBER --pks-date DATE` too",
                        "setelah diperpanjang, catat dengan `bsre org set {word} --pks-until DATE`, perjanjian baru dengan \
                         `--pks NUMBER --pks-date DATE` juga"
                    ),
                )
            }
            (Standing::Missing, _) | (_, None) => (
                say!("{name} has no cooperation agreement (PKS)", "{name} belum memiliki perjanjian kerja sama (PKS)"),
                say!(
                    "record it with `bsre org set {word} --pks NUMBER --pks-date DATE`",
                    "catat dengan `bsre org set {word} --pks NUMBER --pks-date DATE`"
                ),
            ),
        };
        Err(Refusal::state(Rule::Org02, what).with_help(help))
    }

    /// The answer to somebody who would record it again (ORG-02).
    pub fn recorded_already(&self) -> Refusal {
        let name = self.name.as_str();
        let word = shell_word(name);
        Refusal::state(Rule::Org02, say!("{name} is recorded already", "{name} sudah tercatat")).with_help(say!(
            "see it with `bsre org show {word}`; record what changes with `bsre org set {word} --pks-until DATE` and \
                 the like",
            "lihat dengan `bsre org show {word}`; catat perubahannya dengan `bsre org set {word} --pks-until DATE` dan \
                 sejenisnya"
        ))
    }

    /// Whether `text` names it: the whole name or a part of it, whatever the case.
    pub fn is_called(&self, text: &str) -> bool {
        let text = text.trim().to_lowercase();
        !text.is_empty() && self.name.as_str().to_lowercase().contains(&text)
    }

    /// Closes it, by RA; what is closed already is not closed again (ORG-02).
    pub fn close(&self, _by: Ra<'_>) -> Result<Event, Refusal> {
        let (name, word) = (self.name.as_str(), shell_word(self.name.as_str()));
        let Some(at) = self.closed_at else { return Ok(Event::of(Action::OrganisationClosed)) };
        let no = Refusal::state(Rule::Org02, say!("{name} was closed at {at}", "{name} ditutup pada {at}"));
        Err(no.with_help(say!(
            "open it again with `bsre org reopen {word}`",
            "buka lagi dengan `bsre org reopen {word}`"
        )))
    }

    /// Opens it again, by RA; its agreement is as it was left (ORG-02).
    pub fn reopen(&self, _by: Ra<'_>) -> Result<Event, Refusal> {
        if self.closed_at.is_some() {
            return Ok(Event::of(Action::OrganisationReopened));
        }
        let (name, word) = (self.name.as_str(), shell_word(self.name.as_str()));
        let no = Refusal::state(Rule::Org02, say!("{name} is not closed", "{name} tidak sedang ditutup"));
        Err(no.with_help(say!(
            "see how it stands with `bsre org show {word}`",
            "lihat keadaannya dengan `bsre org show {word}`"
        )))
    }

    /// Refuses where it is taken for an organisation of another kind (ORG-03).
    pub fn is_of(&self, kind: OrganisationKind) -> Result<(), Refusal> {
        if self.kind == kind {
            return Ok(());
        }
        let (name, kind) = (self.name.as_str(), self.kind.word());
        let word = shell_word(name);
        Err(Refusal::state(Rule::Org03, say!("{name} is recorded as {kind}", "{name} tercatat sebagai {kind}"))
            .with_help(say!(
                "correct it with `bsre org set {word} --kind K`",
                "betulkan dengan `bsre org set {word} --kind K`"
            )))
    }
}

impl Belongs for &Cooperation {
    fn organisation(&self) -> OrganisationId {
        self.id
    }
}

impl<'a> Judged<'a, &Cooperation> {
    /// Narrows to an organisation whose agreement holds at `now` (ORG-02).
    pub fn live(self, now: Timestamp) -> Result<Judged<'a, Live>, Refusal> {
        self.narrow(|organisation| organisation.live(now))
    }
}

impl Belongs for Live {
    fn organisation(&self) -> OrganisationId {
        self.0
    }
}

impl Live {
    /// Whether it is the agreement of `organisation` that was found live (ORG-02).
    pub fn covers(self, organisation: OrganisationId) -> Result<(), Refusal> {
        if self.0 == organisation {
            return Ok(());
        }
        Err(Refusal::state(
            Rule::Org02,
            say!("the agreement at hand is another organisation's", "perjanjian ini milik instansi lain"),
        ))
    }

    /// Which organisation.
    pub const fn organisation(self) -> OrganisationId {
        self.0
    }
}

/// The line of history that an organisation was recorded, by RA (ORG-02).
pub fn added(_by: Ra<'_>, pks: &Agreement) -> Event {
    Event::with(Action::OrganisationAdded, "pks", pks.number())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
pub(super) mod tests {
    use time::macros::date;

    use super::*;

    pub(super) fn known(pks: Option<Agreement>) -> Cooperation {
        Cooperation {
            id: OrganisationId(1),
            name: OrganisationName::parse("Dinas Contoh").unwrap(),
            kind: OrganisationKind::Regional,
            pks,
            responsible: None,
            created_at: Timestamp::from_unix(0),
            closed_at: None,
        }
    }

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    #[test]
    fn org_03_an_organisation_is_of_the_kind_that_is_recorded() {
        let known = known(None);
        assert!(known.is_of(OrganisationKind::Regional).is_ok());
        let no = known.is_of(OrganisationKind::Police).unwrap_err();
        assert_eq!((no.rule, no.message.en.as_str()), (Some(Rule::Org03), "Dinas Contoh is recorded as regional"));
        assert_eq!(known.recorded_already().rule, Some(Rule::Org02));
    }

    #[test]
    fn org_02_an_agreement_holds_from_its_day_to_the_end_of_its_last() {
        let pks = Agreement::parse("PKS/1", date!(2024 - 01 - 31)).unwrap();
        let open = known(Some(pks.clone()));
        let ending = known(Some(pks.ending(Some(date!(2026 - 01 - 30))).unwrap()));
        let closed = Cooperation { closed_at: Some(at("2025-01-01T00:00:00Z")), ..ending.clone() };
        let cases = [
            (&known(None), "2024-02-01T00:00:00Z", Standing::Missing, "org set 'Dinas Contoh' --pks NUMBER"),
            (&open, "2024-01-30T16:59:59Z", Standing::NotBegun, "org set 'Dinas Contoh' --pks-date DATE"),
            (&open, "2024-01-30T17:00:00Z", Standing::Live, ""),
            (&open, "2099-01-01T00:00:00Z", Standing::Live, ""),
            (&ending, "2026-01-30T16:59:59Z", Standing::Live, ""),
            (&ending, "2026-01-30T17:00:00Z", Standing::Ended, "org set 'Dinas Contoh' --pks-until DATE"),
            (&closed, "2025-06-01T00:00:00Z", Standing::Closed, "org reopen 'Dinas Contoh'"),
        ];
        for (organisation, now, standing, mends) in cases {
            assert_eq!(organisation.standing(at(now)), standing, "{now}");
            match organisation.live(at(now)) {
                Ok(_) => assert_eq!(standing, Standing::Live, "{now}"),
                Err(no) => {
                    let help = no.help.unwrap();
                    assert_eq!(
                        (no.rule, help.en.contains(mends), help.id.contains(mends)),
                        (Some(Rule::Org02), true, true)
                    );
                }
            }
        }
    }
}
