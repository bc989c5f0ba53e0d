//! Registries that do not agree when a passphrase is set: the certificate waits, with its key, until somebody who holds
//! an office over its owner has looked and decided (ISS-11). Must not know keys or rows.

use super::{Candidate, Eligible, VerifiedBy};
use crate::domain::actor::{Actor, foreign};
use crate::domain::alike::owned;
use crate::domain::id::{OrganisationId, RequestId, UserId};
use crate::domain::notice::Notice;
use crate::domain::proof::{Belongs, Judged, Owned};
use crate::domain::reason::Reason;
use crate::domain::refusal::Refusal;
use crate::domain::registry::Checks;
use crate::domain::request::{Request, RequestKind, Undecided};
use crate::domain::rule::Rule;
use crate::domain::step::{Action, Event, Step};
use crate::domain::text::Text;
use crate::say;

/// What the registries say when the passphrase is set (ISS-01).
#[derive(Clone, Debug)]
pub enum Rechecked {
    /// They agree, or a judgement stands in for them.
    Agreed(Eligible),
    /// They do not.
    Doubted(Doubtful),
}

/// Somebody of whom the registries do not say what the store does.
#[derive(Clone, Debug)]
pub struct Doubtful {
    candidate: Candidate,
    why: String,
}

impl Candidate {
    /// Asks the registries for somebody whom they verified (ISS-01).
    pub fn asked(self, how: VerifiedBy, checks: &Checks) -> Rechecked {
        if how == VerifiedBy::Hand || checks.agree() {
            return Rechecked::Agreed(self.into_eligible());
        }
        Rechecked::Doubted(Doubtful { why: checks.disagreements(), candidate: self })
    }

    /// Takes a judge's word in the place of the registries' (ISS-11).
    pub fn judged(self, favour: &Favour) -> Result<Eligible, Refusal> {
        if favour.0 == self.person().person().id { Ok(self.into_eligible()) } else { Err(foreign()) }
    }
}

impl Doubtful {
    /// The certificate waits for a judgement from now on, and history says why.
    pub fn wait(self) -> Step<Candidate> {
        let event = Event::with(Action::IssuanceHeld, "checks", self.why);
        Step::to(self.candidate, event)
    }

    /// The answer where nobody is there to judge.
    pub fn refused(&self) -> Refusal {
        let why = &self.why;
        Refusal::state(
            Rule::Iss11,
            say!(
                "the registries do not agree ({why}): the certificate would wait for a judgement",
                "data registri tidak sesuai ({why}): sertifikat harus menunggu penilaian"
            ),
        )
        .with_help(say!(
            "load the registries as they are now with `bsre registry import dukcapil FILE.csv`, or let the owner set the passphrase by the \
             mailed link: a Verifikator or RA then decides with `bsre request approve ID`",
            "muat registri terbaru dengan `bsre registry import dukcapil FILE.csv`, atau biarkan pemilik mengatur passphrase lewat pranala \
             di surelnya: Verifikator atau RA lalu memutuskan dengan `bsre request approve ID`"
        ))
    }
}

/// A request that waits for a judgement, with its key.
#[derive(Clone, Debug)]
pub struct Held(Undecided);

impl Held {
    /// The request.
    pub const fn request(&self) -> &Request {
        self.0.request()
    }
}

owned!(request: owner; Held);

/// Proof that somebody was judged worthy of a certificate by a person who may (ISS-11).
#[derive(Clone, Debug)]
pub struct Favour(UserId);

impl Undecided {
    /// Narrows to what waits for a judgement of the person rather than for RA (ISS-11).
    pub fn into_held(self) -> Result<Held, Refusal> {
        if self.request().is_held() { Ok(Held(self)) } else { Err(not_judged(self.request())) }
    }

    /// Refuses what waits for a judgement of the person, where RA is to decide on a renewal (REN-02).
    pub fn not_held(self) -> Result<Self, Refusal> {
        if self.request().is_held() { Err(waits(self.request().id)) } else { Ok(self) }
    }
}

impl Judged<'_, Held> {
    /// Says yes: the certificate is issued at once, and the judgement stands in for the registries (ISS-11).
    pub fn approve(self) -> Result<Step<Favour>, Refusal> {
        let held = self.not_by_itself()?;
        let request = held.request();
        let event = Event::with(Action::IssuanceApproved, "request", request.id.0.to_string());
        Ok(Step::to(Favour(request.owner), event))
    }

    /// Says no: the key is gone, and the owner is told why (ISS-11). A renewal's certificate says so itself.
    pub fn reject(self, reason: &Reason) -> Result<Step<Undecided>, Refusal> {
        let Held(undecided) = self.not_by_itself()?;
        let event = Event::with(Action::IssuanceRejected, "reason", reason.as_str());
        let letter = (undecided.request().kind == RequestKind::Issuance)
            .then(|| Notice::IssuanceRejected { reason: reason.to_string() });
        Ok(Step::to(undecided, event).tell_any(letter))
    }

    fn not_by_itself(self) -> Result<Held, Refusal> {
        if self.by_owner() {
            return Err(Refusal::permission(
                Rule::Iss11,
                say!("nobody judges their own certificate", "tidak seorang pun menilai sertifikatnya sendiri"),
            )
            .with_help(others_decide(self.request().id)));
        }
        Ok(self.into_thing())
    }
}

/// The answer where a certificate is asked for, or its link, while one of `owner` waits for a judgement (ISS-11).
pub fn waits_already(request: RequestId, actor: &Actor, owner: UserId) -> Refusal {
    let refusal = waits(request);
    if actor.holds_office() && actor.id != owner { refusal } else { refusal.with_help(others_decide(request)) }
}

fn waits(request: RequestId) -> Refusal {
    let id = request.0;
    Refusal::state(
        Rule::Iss11,
        say!("request {id} waits for a judgement, with its key", "permohonan {id} menunggu penilaian, beserta kuncinya"),
    )
    .with_help(say!(
        "see it with `bsre request show {id}`, then `bsre request approve {id}` or `bsre request reject {id} --reason R`",
        "lihat dengan `bsre request show {id}`, lalu `bsre request approve {id}` atau `bsre request reject {id} --reason R`"
    ))
}

fn others_decide(request: RequestId) -> Text {
    let id = request.0;
    say!(
        "`bsre request show {id}` tells how far it is: RA decides, or another Verifikator of your organisation",
        "`bsre request show {id}` menunjukkan sejauh mana: yang memutuskan RA, atau Verifikator lain di instansi Anda"
    )
}

/// The answer to a judgement of what RA decides, or nobody.
fn not_judged(request: &Request) -> Refusal {
    let (id, word) = (request.id.0, request.kind.word());
    let no = say!("request {id} ({word}) waits for no judgement", "permohonan {id} ({word}) tidak menunggu penilaian");
    Refusal::state(Rule::Iss11, no)
}
