//! Brings organisations and people to the states that a plan names: through the same steps, letters and links as the
//! single commands. What is there already is looked at and left alone, so that a plan can be run again, and a run that was
//! killed goes on where it stopped. Must not know how a step is made.

use std::num::NonZeroUsize;
use std::path::Path;

use time::Duration;

use self::case::PersonCase;
use self::folder::{Folder, Lists};
use self::way::PersonDeed;
use self::wish::PersonWish;
use super::init::{self, Made, NewStore, SignIn};
use super::{App, Mode, Places};
use crate::domain::email::Email;
use crate::domain::key::KeyType;
use crate::domain::{Lang, Refusal, Timestamp};
use crate::error::{Error, Result};
use crate::files::photo::Photo;
use crate::files::plan::{PersonState, Plan, PlanPerson, SealState};
use crate::files::selfie;
use crate::world::World;

mod case;
mod folder;
mod founding;
mod issuing;
mod paperwork;
mod parcels;
mod people;
mod report;
mod seals;
mod way;
mod wish;

pub use report::{OrganisationItem, ProvisionItem, ProvisionOutcome, SealItem, Spent};

/// People in one transaction: enough that commits cost little, few enough that memory stays flat and a killed run loses
/// little.
const CHUNK: usize = 256;

/// How long ago a certificate was issued that has just expired.
const PAST: Duration = Duration::days(730);

/// How to follow a plan.
#[derive(Debug)]
pub struct ProvisionOptions<'a> {
    /// See or do.
    pub mode: Mode,
    /// Where certificates, keys and lists go.
    pub out: Option<&'a Path>,
    /// How many cores to use; all of them when `None`.
    pub jobs: Option<NonZeroUsize>,
    /// The language of messages.
    pub lang: Lang,
}

/// What every chunk needs.
struct Shop {
    pool: rayon::ThreadPool,
    folder: Option<Folder>,
    /// Stands in for people who bring none.
    selfie: Photo,
    spent: Spent,
    /// The moment at which the states are to hold.
    now: Timestamp,
}

/// Reads the plan at `path` (`-` is standard input).
pub fn read(path: &Path) -> Result<Plan> {
    Ok(Plan::read(path)?)
}

/// Makes the store that a plan needs, where there is none at `places`. Where somebody's certificate is to be Expired the
/// store begins two years before `world`, so that its authorities are as old as what they signed.
pub fn prepare(places: &Places, world: World, plan: &Plan) -> Result<Option<Made>> {
    if places.store.exists() {
        return Ok(None);
    }
    let store = &plan.store;
    let wishes = NewStore {
        key_type: wish::key_type(store.key_type.as_deref(), KeyType::Rsa4096)?,
        officer: Email::parse(init::OFFICER)?,
        names: init::names(None, None, None)?,
        base_url: store.base_url.clone(),
        sign_in: SignIn::Named,
    };
    let begin = if reaches_back(plan) { past(world) } else { world };
    init::init(places, begin, &wishes).map(Some)
}

fn past(world: World) -> World {
    world.dated_back(world.now().plus(-PAST))
}

/// Whether something of the plan happened two years ago.
fn reaches_back(plan: &Plan) -> bool {
    plan.people.iter().any(|one| is_of_the_past(one.get_ref()))
        || plan.seals.iter().any(|one| one.get_ref().state == SealState::Expired)
}

fn is_of_the_past(person: &PlanPerson) -> bool {
    person.state == PersonState::VerifiedExpired
}

/// Opens the store in a world for somebody who acts, or for who acts anyway; `None` where a dry run has no store to look at.
pub type Open<'a> = dyn Fn(World, Option<String>) -> Result<Option<App>> + 'a;

/// Follows a plan that lies in `folder`. `progress` is told the people done and their number.
pub fn provision(
    plan: &Plan,
    folder: &Path,
    world: World,
    open: &Open<'_>,
    options: &ProvisionOptions<'_>,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<ProvisionOutcome> {
    let shop = Shop::open(options, world.now())?;
    let mut outcome = ProvisionOutcome::default();
    // A seal's agreement is read for 15 seconds before it is there: what it needs comes before.
    let people = if plan.seals.is_empty() { world } else { seals::before_reading(world) };
    let mut now = open(people, None)?;
    let mut then = open(past(people), None)?;
    let old = reaches_back(plan);
    for one in &plan.organisations {
        let app = if old { &mut then } else { &mut now };
        outcome.organisations.push(founding::found(app.as_mut(), one.get_ref(), options)?);
    }
    let most = plan.people.iter().map(|one| u64::from(one.get_ref().count.unwrap_or(1))).sum();
    let mut people = plan.people.iter().flat_map(|one| one.get_ref().each()).peekable();
    while people.peek().is_some() {
        let chunk: Vec<_> = people.by_ref().take(CHUNK).collect();
        let (old, new): (Vec<_>, Vec<_>) = chunk.into_iter().enumerate().partition(|(_, one)| is_of_the_past(one));
        let mut items = shop.follow(then.as_mut(), old, folder, options)?;
        items.extend(shop.follow(now.as_mut(), new, folder, options)?);
        items.sort_by_key(|(place, _)| *place);
        outcome.items.extend(items.into_iter().map(|(_, item)| item));
        progress(outcome.items.len() as u64, most);
    }
    for one in &plan.seals {
        outcome.seals.push(shop.spent.rows.time(|| seals::bring(one.get_ref(), folder, world, open, options))?);
    }
    outcome.count();
    if let (Some(folder), Some(app), Mode::Real) = (&shop.folder, &mut now, options.mode) {
        let changed = outcome.items.iter().any(|one| one.changed) || outcome.seals.iter().any(|one| one.changed);
        shop.spent.files.time(|| folder.authorities(app, if changed { Lists::Anew } else { Lists::Kept }))?;
    }
    outcome.spent = shop.spent;
    Ok(outcome)
}

impl Shop {
    fn open(options: &ProvisionOptions<'_>, now: Timestamp) -> Result<Self> {
        let jobs = options.jobs.map_or(0, NonZeroUsize::get);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build();
        let folder = match options.mode {
            Mode::DryRun => None,
            Mode::Real => options.out.map(Folder::open).transpose()?,
        };
        Ok(Self {
            pool: pool.map_err(|error| Error::Failed(Box::new(error)))?,
            folder,
            selfie: selfie::draw()?,
            spent: Spent::default(),
            now,
        })
    }

    /// Brings some people of the plan to their states; each is returned with its place in the chunk.
    fn follow(
        &self,
        mut app: Option<&mut App>,
        people: Vec<(usize, PlanPerson)>,
        folder: &Path,
        options: &ProvisionOptions<'_>,
    ) -> Result<Vec<(usize, ProvisionItem)>> {
        let mut items = Vec::with_capacity(people.len());
        let (mut places, mut cases) = (Vec::new(), Vec::new());
        for (place, person) in people {
            match PersonWish::read(&person, folder) {
                Ok(wish) => {
                    places.push((place, person));
                    cases.push(PersonCase::new(wish));
                }
                Err(Error::Refused(refusal)) => items.push((place, failed(&person, &refusal, options.lang))),
                Err(failure) => return Err(failure),
            }
        }
        match &mut app {
            Some(app) => self.spent.rows.time(|| case::survey(app, &mut cases, self.now))?,
            None => case::from_nothing(&mut cases),
        }
        if let (Some(app), Mode::Real) = (app, options.mode) {
            people::bring(self, app, &mut cases)?;
        }
        for ((place, person), case) in places.into_iter().zip(&cases) {
            items.push((place, self.told(&person, case, options)));
        }
        Ok(items)
    }

    fn told(&self, person: &PlanPerson, case: &PersonCase, options: &ProvisionOptions<'_>) -> ProvisionItem {
        if let Some(refusal) = &case.refusal {
            return ProvisionItem { changed: case.changed, ..failed(person, refusal, options.lang) };
        }
        let files = self.folder.as_ref().map(|folder| folder.names(&case.wish.email)).unwrap_or_default();
        let message = report::told(&case.deeds, options.mode, options.lang, PersonDeed::text);
        ProvisionItem { changed: case.changed, ok: true, message, rule: None, files, ..blank(person) }
    }
}

fn blank(person: &PlanPerson) -> ProvisionItem {
    ProvisionItem {
        email: person.email.clone(),
        name: person.name.clone(),
        organisation: person.organisation.clone(),
        state: person.state.label(),
        changed: false,
        ok: false,
        message: String::new(),
        rule: None,
        files: Vec::new(),
    }
}

fn failed(person: &PlanPerson, refusal: &Refusal, lang: Lang) -> ProvisionItem {
    let (message, rule) = report::refused(refusal, lang);
    ProvisionItem { message, rule, ..blank(person) }
}
