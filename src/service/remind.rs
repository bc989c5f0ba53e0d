//! The letters that the clock causes (MAI-05), written in parcels: each is one short transaction with its letters, its lines
//! of history and the note that they were written, so that one that is killed leaves whole parcels, and the next run goes
//! on. Nothing else has to run, and nobody has to be signed in: what is shown are counts (LOG-07).

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::App;
use super::desk::Desk;
use super::value::value_of;
use crate::domain::act::Open;
use crate::domain::actor::Role;
use crate::domain::deadline;
use crate::domain::id::{OrganisationId, UserId};
use crate::domain::link::LinkSubject;
use crate::domain::notice::{Backlog, LinkKind};
use crate::domain::reminder::{Band, Thresholds, digest};
use crate::domain::setting::Setting;
use crate::domain::step::Step;
use crate::error::{Result, impossible};
use crate::store::reminder::{self, After, FoundWork};
use crate::store::{Writing, holiday, link, request, user};

/// Letters in one transaction: enough that commits cost little, few enough that other writers get their turn.
const PARCEL: i64 = 500;

/// How many letters of one kind there were, and to how many people.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct Reminded {
    pub kind: &'static str,
    pub letters: usize,
    pub people: usize,
}

/// What was written.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct Report {
    pub items: Vec<Reminded>,
    pub letters: usize,
    pub people: usize,
}

/// To whom letters of each kind went.
#[derive(Debug, Default)]
struct Written(BTreeMap<&'static str, Vec<UserId>>);

impl Written {
    fn report(self) -> Report {
        let distinct = |people: &[UserId]| people.iter().map(|one| one.0).collect::<BTreeSet<_>>().len();
        let everybody: Vec<UserId> = self.0.values().flatten().copied().collect();
        let items =
            self.0.iter().map(|(kind, people)| Reminded { kind, letters: people.len(), people: distinct(people) });
        Report { items: items.collect(), letters: everybody.len(), people: distinct(&everybody) }
    }

    fn len(&self) -> u64 {
        self.0.values().map(|people| people.len() as u64).sum()
    }
}

/// Writes what is due; `seen` is told how many letters there are so far, and of how many at least.
pub fn remind(app: &mut App, mut seen: impl FnMut(u64, u64)) -> Result<Report> {
    let mut written = Written::default();
    let (bands, most) = due(app)?;
    for band in bands {
        let mut after = (band.from, 0);
        while let Some(next) =
            app.act_open(Open::Remind, |desk, change| endings(desk, change, band, after, &mut written))?
        {
            seen(written.len(), most);
            after = next;
        }
    }
    while app.act_open(Open::Remind, |desk, change| lapsed(desk, change, &mut written))? {
        seen(written.len(), most);
    }
    let rounds = app.look_open(Open::Remind, |desk, view| {
        let (now, holidays) = (desk.now(), holiday::days(view)?);
        let late = |days| deadline::overdue_since(now, days, &holidays);
        let found = reminder::waiting(view, late(deadline::PERSON), late(deadline::SEAL), now)?;
        Ok((found, reminder::officers(view)?))
    })?;
    let (found, officers) = rounds;
    for parcel in officers.chunks(PARCEL.unsigned_abs().try_into().unwrap_or(usize::MAX)) {
        app.act_open(Open::Remind, |desk, change| digests(desk, change, parcel, &found, &mut written))?;
        seen(written.len(), most);
    }
    Ok(written.report())
}

/// The bands of today, and how many owners are to be told.
fn due(app: &App) -> Result<(Vec<Band>, u64)> {
    app.look_open(Open::Remind, |desk, view| {
        let days = Thresholds::parse(&value_of(view, Setting::RemindDays)?);
        let bands = days.ok_or_else(|| impossible("remind.days"))?.bands(desk.now());
        let counts = bands.iter().map(|band| reminder::count_endings(view, *band));
        let most = counts.sum::<std::result::Result<i64, _>>()?;
        Ok((bands, most.unsigned_abs()))
    })
}

/// Tells the owners of the next certificates of a band; where to go on, unless there were none.
fn endings(
    desk: &Desk,
    change: &Writing<'_>,
    band: Band,
    after: After,
    written: &mut Written,
) -> Result<Option<After>> {
    let found = reminder::endings(change, band, after, PARCEL)?;
    for one in &found {
        tell(desk, change, one.owner, one.ending.tell(desk.now()), written)?;
        reminder::mark_end(change, one.id, band.days)?;
    }
    Ok(found.last().map(|last| (last.ending.not_after, last.id.0)))
}

/// Tells the owners of renewals that the clock ended, and ends them in their rows; whether there were any (REN-04).
fn lapsed(desk: &Desk, change: &Writing<'_>, written: &mut Written) -> Result<bool> {
    let (now, found) = (desk.now(), reminder::lapsed(change, desk.now(), PARCEL)?);
    for one in &found {
        request::void_renewal(change, one.certificate, now)?;
        link::call_off(change, LinkKind::SetPassphrase, one.owner, LinkSubject::Request(one.request), now)?;
        tell(desk, change, one.owner, one.lapsed.tell(), written)?;
    }
    Ok(!found.is_empty())
}

/// Tells those who judge what waits, once a day.
fn digests(
    desk: &Desk,
    change: &Writing<'_>,
    officers: &[(UserId, Role, OrganisationId)],
    found: &[FoundWork],
    written: &mut Written,
) -> Result<()> {
    let today = desk.now().wib().date();
    for (officer, role, organisation) in officers {
        if reminder::had_digest(change, *officer, today)? {
            continue;
        }
        if let Some(step) = digest(backlog(*role, *organisation, found), desk.now()) {
            tell(desk, change, *officer, step, written)?;
            reminder::mark_digest(change, *officer, today)?;
        }
    }
    Ok(())
}

/// What waits for somebody: RA is told of everything, a Verifikator of what is theirs to decide in their organisation
/// (ORG-04).
fn backlog(role: Role, organisation: OrganisationId, found: &[FoundWork]) -> Vec<Backlog> {
    let mut sums: BTreeMap<&'static str, (i64, i64)> = BTreeMap::new();
    let theirs = |one: &&FoundWork| match role {
        Role::Ra => true,
        Role::Verifikator => one.organisation == organisation && one.work.is_verifikators(),
        Role::User => false,
    };
    for one in found.iter().filter(theirs) {
        let (waiting, overdue) = sums.entry(one.work.word()).or_default();
        *waiting += one.waiting;
        *overdue += one.overdue;
    }
    sums.into_iter().map(|(work, (waiting, overdue))| Backlog { work: work.to_owned(), waiting, overdue }).collect()
}

fn tell(desk: &Desk, change: &Writing<'_>, to: UserId, step: Step<()>, written: &mut Written) -> Result<()> {
    for letter in &step.letters {
        written.0.entry(letter.notice.kind()).or_default().push(to);
    }
    desk.record_by_clock(change, user::get(change, to)?.person(), step)
}
