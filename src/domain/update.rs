//! Update, the fourth verification status: a data change that waits for the person's confirmation, or for a judge.
//!
//! STA-01 lists Update beside Issue only. UPD-01 and UPD-06 also need it beside a certificate that ended, or beside none:
//! Update stands beside New, Issue, Expired and Revoke (decision), never beside On Renew. Nobody in Update may sign, be
//! issued a certificate, renew one or set a passphrase (ISS-07), since all of that asks for Verified.
//! Must not know rows.

use super::actor::Ra;
use super::certificate::{Certificate, choice};
use super::change::{ChangeProposal, Field};
use super::id::{ChangeId, FormId, UserId};
use super::link::purpose::Update as UpdateLink;
use super::link::{FreshLink, LinkSubject, Linked};
use super::notice::Notice;
use super::product::RevocationReason;
use super::proof::{Asked, Judged};
use super::reason::Reason;
use super::refusal::Refusal;
use super::request::RequestStatus;
use super::rule::Rule;
use super::seal::request::HoldsNone;
use super::step::{Action, Event, Step};
use super::verification::{Update, VerificationStatus, Verified};
use super::verifikator::Nomination;
use super::word::words;
use crate::say;

words! {
    /// Whose word a change still needs.
    pub enum Direction(word) {
        /// Asked for by the person: a Verifikator or RA judges (UPD-06).
        ByUser = "by-user",
        /// Asked for by a Verifikator or RA: the person confirms (UPD-05).
        ByVerifikator = "by-verifikator",
    }
}

/// How a change that waited ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeEnd<'a> {
    /// The data are what was asked for.
    Confirmed,
    /// They stay as they were, for this reason.
    Rejected(&'a str),
}

impl<'a> ChangeEnd<'a> {
    /// The word in the store.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Confirmed => "Confirmed",
            Self::Rejected(_) => "Rejected",
        }
    }

    /// What becomes of the request that RA allowed before.
    pub const fn of_request(self) -> RequestStatus {
        match self {
            Self::Confirmed => RequestStatus::Done,
            Self::Rejected(_) => RequestStatus::Rejected,
        }
    }

    /// Why it came to nothing.
    pub const fn reason(self) -> Option<&'a str> {
        match self {
            Self::Confirmed => None,
            Self::Rejected(reason) => Some(reason),
        }
    }
}

/// What a person has that a change could collide with.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The personal certificates, as they read now.
    pub certificates: &'a [Certificate],
    /// The nomination that is not over.
    pub nomination: Option<&'a Nomination>,
}

/// The form of a move, and the proof that the person answers for no seal (UPD-04, SEA-09).
#[derive(Clone, Copy, Debug)]
pub struct Move {
    form: FormId,
    seals: HoldsNone,
}

impl Move {
    /// A move that somebody asks for with its form: RA, or a Verifikator whom RA answers; never the person (UPD-04).
    pub fn asked(form: Option<FormId>, person: &Asked<'_, Verified>, seals: HoldsNone) -> Result<Self, Refusal> {
        match form {
            Some(form) if !person.by_owner() => Ok(Self { form, seals }),
            None if !person.by_owner() && person.actor().ra().is_ok() => Err(without_form()),
            Some(_) | None => Err(only_ra()),
        }
    }

    /// A move that was asked for before, with the form that was kept.
    pub fn recorded(form: Option<FormId>, seals: HoldsNone) -> Result<Self, Refusal> {
        form.map(|form| Self { form, seals }).ok_or_else(without_form)
    }

    /// The form.
    pub const fn form(self) -> FormId {
        self.form
    }
}

fn without_form() -> Refusal {
    Refusal::input(
        Rule::Upd04,
        say!(
            "a change of organisation needs the signed change form",
            "perubahan instansi memerlukan formulir perubahan yang ditandatangani"
        ),
    )
}

/// A proposal that nothing stands in the way of.
#[derive(Clone, Debug)]
pub struct Clear(ChangeProposal);

impl Clear {
    /// Clears a proposal. What certificates show changes only while none is active, whatever its product (UPD-01); the
    /// pair Update and On Renew cannot be (STA-01); a verifikator belongs to one organisation (ORG-01).
    pub fn of(proposal: ChangeProposal, around: Around<'_>, moving: Option<Move>) -> Result<Self, Refusal> {
        if proposal.is_in_certificate() {
            none_active(around.certificates, Rule::Upd01)?;
        }
        if let Some(renewing) = around.certificates.iter().find(|one| matches!(one, Certificate::OnRenew(_))) {
            let serial = renewing.facts().serial;
            let no = say!("certificate {serial} is On Renew until RA decides", "sertifikat {serial} masih On Renew");
            return Err(Refusal::state(Rule::Sta01, no));
        }
        if proposal.touches(Field::Organisation) {
            moving.ok_or_else(only_ra)?.seals.are_of(proposal.after().person().id)?;
            if let Some(nomination) = around.nomination {
                let status = nomination.status().label();
                return Err(Refusal::state(
                    Rule::Org01,
                    say!(
                        "as verifikator of the present organisation the person is {status}",
                        "sebagai verifikator instansi sekarang orang ini berstatus {status}"
                    ),
                )
                .with_help(say!(
                    "end it first with `bsre verifikator withdraw EMAIL` or `replace OLD NEW`",
                    "akhiri dahulu dengan `bsre verifikator withdraw EMAIL` atau `replace OLD NEW`"
                )));
            }
        }
        Ok(Self(proposal))
    }

    fn person(&self) -> UserId {
        self.0.after().person().id
    }

    /// With a letter to the address that the person has now, where it is to be another (MAI-06).
    fn told_before<S>(&self, step: Step<S>) -> Step<S> {
        if self.0.touches(Field::Email) {
            return step.tell(Notice::AddressChange { new: self.0.after().person().email.to_string() });
        }
        step
    }

    /// What is to change.
    pub const fn proposal(&self) -> &ChangeProposal {
        &self.0
    }
}

fn none_active(certificates: &[Certificate], rule: Rule) -> Result<(), Refusal> {
    let active: Vec<_> = certificates.iter().filter(|one| one.is_active()).collect();
    let Some(first) = active.first() else { return Ok(()) };
    let (serial, status) = (first.facts().serial, first.status().label());
    let (serials, why) = (choice::serials(active), RevocationReason::DataChanged);
    let no = Refusal::state(
        rule,
        say!(
            "certificate {serial} is still active: {status}; revoke it first",
            "sertifikat {serial} masih aktif: {status}; cabut dahulu"
        ),
    );
    Err(no.with_help(say!(
        "revoke first with `bsre revoke --serial {serials} --reason {why}`",
        "cabut dahulu dengan `bsre revoke --serial {serials} --reason {why}`"
    )))
}

/// The answer to anybody but RA who wants to change an organisation (UPD-04).
pub fn only_ra() -> Refusal {
    Refusal::permission(
        Rule::Upd04,
        say!(
            "an organisation is changed by RA only; a Verifikator hands in the form",
            "instansi hanya diubah oleh RA; Verifikator mengirimkan formulirnya"
        ),
    )
}

fn begun(proposal: &ChangeProposal) -> Event {
    let fields = proposal.fields().iter().map(|one| one.field.as_str()).collect::<Vec<_>>().join(", ");
    Event::with(Action::UpdateRequested, "fields", fields)
}

fn status(action: Action, old: VerificationStatus, new: VerificationStatus) -> Event {
    Event::change(action, "verification", old.label(), new.label())
}

impl Judged<'_, Verified> {
    /// A Verifikator or RA changes the data: the person is shown old and new values and confirms by link (UPD-05). RA
    /// alone moves somebody to another organisation (UPD-04).
    pub fn confirm_by_link(self, clear: &Clear, link: FreshLink, id: ChangeId) -> Result<Step<Update>, Refusal> {
        if clear.0.touches(Field::Organisation) {
            self.actor().ra().map_err(|_| only_ra())?;
        }
        self.is(clear.person())?;
        let changes = clear.0.fields().to_vec();
        let notice = Notice::UpdateConfirmation { changes, token: link.token, until: link.until };
        let step = Step::to(self.into_thing().into_update(), begun(&clear.0)).and(status(
            Action::UpdateRequested,
            VerificationStatus::Verified,
            VerificationStatus::Update,
        ));
        Ok(clear.told_before(step).tell_about(notice, LinkSubject::Change(id)))
    }

    /// A Verifikator hands in the form of a move, and RA is to decide; the account stays as it is (UPD-04).
    pub fn hand_in(self, clear: &Clear, moving: Move) -> Result<Step<Verified>, Refusal> {
        self.is(clear.person())?;
        moving.seals.are_of(clear.person())?;
        Ok(Step::to(self.into_thing(), begun(&clear.0)))
    }
}

impl Asked<'_, Verified> {
    /// The person changes their own data, while no certificate is active; a Verifikator judges it (UPD-06).
    pub fn offer(self, clear: &Clear, around: Around<'_>) -> Result<Step<Update>, Refusal> {
        self.is(clear.person())?;
        if clear.0.touches(Field::Organisation) {
            return Err(only_ra());
        }
        none_active(around.certificates, Rule::Upd06)?;
        Ok(clear.told_before(Step::to(self.into_thing().into_update(), begun(&clear.0)).and(status(
            Action::UpdateRequested,
            VerificationStatus::Verified,
            VerificationStatus::Update,
        ))))
    }
}

impl Verified {
    /// RA turns down a move that was handed in.
    pub fn turn_down(self, _by: Ra<'_>, reason: &Reason) -> Step<Self> {
        Step::to(self, Event::with(Action::UpdateRejected, "reason", reason.as_str()))
            .tell(Notice::UpdateRejected { reason: reason.to_string() })
    }
}

impl Linked<UpdateLink, Update> {
    /// The person confirms by the mailed link: Verified with the new data, and certificates untouched (UPD-05, STA-05).
    pub fn confirm(self, clear: &Clear) -> Result<Step<Verified>, Refusal> {
        self.into_thing().applied(clear)
    }
}

impl Judged<'_, Update> {
    /// A Verifikator or RA accepts the person's own change (UPD-06); nobody accepts their own.
    pub fn approve(self, clear: &Clear) -> Result<Step<Verified>, Refusal> {
        Ok(self.not_by_itself()?.applied(clear)?.tell(Notice::UpdateApproved))
    }

    /// Ends the change, whoever asked for it: Verified with the old data, and a letter that says why (UPD-06).
    pub fn reject(self, reason: &Reason) -> Result<Step<Verified>, Refusal> {
        Ok(Step::to(
            self.not_by_itself()?.into_verified(),
            Event::with(Action::UpdateRejected, "reason", reason.as_str()),
        )
        .and(status(Action::UpdateRejected, VerificationStatus::Update, VerificationStatus::Verified))
        .tell(Notice::UpdateRejected { reason: reason.to_string() }))
    }

    fn not_by_itself(self) -> Result<Update, Refusal> {
        if self.by_owner() {
            let no =
                say!("nobody judges a change of their own data", "tidak seorang pun memutus perubahan datanya sendiri");
            return Err(Refusal::permission(Rule::Upd06, no));
        }
        Ok(self.into_thing())
    }
}

impl Update {
    /// Every field is a line of history with old and new value (UPD-08).
    fn applied(self, clear: &Clear) -> Result<Step<Verified>, Refusal> {
        let proposal = &clear.0;
        let before = self.into_verified();
        before.is(clear.person())?;
        let verified = before.with(proposal.after().person(), proposal.after().profile()?);
        let step =
            Step::to(verified, status(Action::Updated, VerificationStatus::Update, VerificationStatus::Verified));
        let lines = proposal.touched().iter().zip(proposal.fields());
        Ok(lines.fold(step, |step, (field, change)| {
            step.and(Event::change(Action::Updated, field.word(), &change.old, &change.new))
        }))
    }
}

/// The answer to another change while a move waits for RA (UPD-04).
pub fn moving_already() -> Refusal {
    Refusal::state(
        Rule::Upd04,
        say!("a change of organisation waits for RA already", "perubahan instansi sudah menunggu RA"),
    )
}

/// The answer where a change waits for somebody else than who acts now.
pub fn waits_for_other(direction: Direction) -> Refusal {
    match direction {
        Direction::ByUser => Refusal::state(
            Rule::Upd06,
            say!("the change waits for a Verifikator or RA", "perubahan menunggu Verifikator atau RA"),
        )
        .with_help(say!("judge it with `bsre update approve EMAIL`", "putuskan dengan `bsre update approve EMAIL`")),
        Direction::ByVerifikator => Refusal::state(
            Rule::Upd05,
            say!("the change waits for the person's confirmation", "perubahan menunggu konfirmasi pengguna"),
        ),
    }
}

#[cfg(test)]
mod tests;
