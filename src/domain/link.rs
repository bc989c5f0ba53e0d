//! A mailed link: its purpose, its subject, its 24 hours, its single use. Must not know how a token is made, hashed or
//! mailed.

use std::ops::Deref;

use time::Duration;

use super::id::{CertificateId, ChangeId, LinkId, RequestId, SealId, UserId};
use super::notice::LinkKind;
use super::refusal::Refusal;
use super::rule::Rule;
use super::secret::Secret;
use super::text::Text;
use super::timestamp::Timestamp;
use crate::say;

pub mod purpose;

use purpose::LinkPurpose;

/// What a mailed link is about (LNK-01).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkSubject {
    /// The account, and nothing else.
    Account,
    /// A certificate.
    Certificate(CertificateId),
    /// A data update that waits.
    Change(ChangeId),
    /// A request.
    Request(RequestId),
    /// An eSeal's request.
    Seal(SealId),
}

impl LinkSubject {
    /// The row that it is about; `None` for the account.
    pub const fn row(self) -> Option<i64> {
        match self {
            Self::Account => None,
            Self::Certificate(CertificateId(id))
            | Self::Change(ChangeId(id))
            | Self::Request(RequestId(id))
            | Self::Seal(SealId(id)) => Some(id),
        }
    }

    /// What the link of `kind` in a row is about; `None` for a row that no link fits. Only the store calls this.
    pub const fn restore(kind: LinkKind, row: Option<i64>) -> Option<Self> {
        match (kind, row) {
            (LinkKind::Activation | LinkKind::Password, None) => Some(Self::Account),
            (LinkKind::SetPassphrase, Some(id)) => Some(Self::Request(RequestId(id))),
            (LinkKind::ChangePassphrase | LinkKind::ResetPassphrase, Some(id)) => {
                Some(Self::Certificate(CertificateId(id)))
            }
            (LinkKind::Eseal, Some(id)) => Some(Self::Seal(SealId(id))),
            (LinkKind::Update, Some(id)) => Some(Self::Change(ChangeId(id))),
            _ => None,
        }
    }
}

/// A link about to be mailed: its token, and until when it is good (LNK-01).
#[derive(Clone, Debug)]
pub struct FreshLink {
    /// What the owner will show.
    pub token: Secret,
    /// The last moment at which it is good.
    pub until: Timestamp,
}

impl FreshLink {
    /// A link of `kind` sent at `now`.
    pub fn new(kind: LinkKind, token: Secret, now: Timestamp) -> Self {
        Self { token, until: now.plus(kind.life()) }
    }

    /// The same link of `kind`, ending with what it is about where that comes first: no letter promises more time than
    /// there is.
    #[must_use]
    pub fn ending_by(self, kind: LinkKind, end: Timestamp) -> Self {
        let soonest = self.until.plus(Duration::SECOND - kind.life());
        Self { until: self.until.min(end).max(soonest), ..self }
    }
}

/// A link as it is recorded.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Link {
    pub id: LinkId,
    pub kind: LinkKind,
    pub user: UserId,
    pub about: LinkSubject,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
    /// When a newer one took its place, or what it was about was overtaken.
    pub replaced_at: Option<Timestamp>,
}

/// Proof that a live link of a purpose was shown; the holder of it acts as the link's owner. The save that follows marks
/// the link used.
#[derive(Clone, Copy, Debug)]
pub struct Shown<P: LinkPurpose> {
    link: LinkId,
    user: UserId,
    until: Timestamp,
    about: P::About,
}

/// A thing that a shown link is about, with the link.
///
/// ```
/// # use bsre::domain::{Refusal, link::{Shown, purpose::Eseal}, seal::Requested, otp::FreshCode, step::Step, Timestamp};
/// fn open(shown: Shown<Eseal>, asked: Requested, code: &FreshCode) -> Result<Step<Requested>, Refusal> {
///     Ok(shown.opens(asked)?.open(code, Timestamp::from_unix(0)))
/// }
/// ```
/// A link of another kind opens no such thing:
/// ```compile_fail,E0277
/// # use bsre::domain::{Refusal, link::{Shown, purpose::Password}, seal::Requested, otp::FreshCode, step::Step, Timestamp};
/// fn open(shown: Shown<Password>, asked: Requested, code: &FreshCode) -> Result<Step<Requested>, Refusal> {
///     Ok(shown.opens(asked)?.open(code, Timestamp::from_unix(0)))
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Linked<P: LinkPurpose, T> {
    shown: Shown<P>,
    thing: T,
}

/// What links of a purpose can open.
pub trait OpenedBy<P: LinkPurpose> {
    /// Whether it is this that the shown link is about.
    fn is_meant(&self, shown: &Shown<P>) -> bool;
}

impl Link {
    /// Accepts the link for a purpose at `now`, or says whether it expired, was used or was replaced (ACT-01, LNK-01, LNK-02).
    pub fn accept<P: LinkPurpose>(&self, now: Timestamp) -> Result<Shown<P>, Refusal> {
        self.live(P::KIND, now)?;
        let about = P::about(self.about).ok_or_else(|| unknown(P::KIND))?;
        Ok(Shown { link: self.id, user: self.user, until: self.expires_at, about })
    }

    /// Whether it is a link of `kind` that is good at `now`, or why it is not.
    pub fn live(&self, kind: LinkKind, now: Timestamp) -> Result<(), Refusal> {
        let word = kind.word();
        if self.kind != kind {
            return Err(unknown(kind));
        }
        if let Some(at) = self.used_at {
            return Err(refuse(
                kind,
                say!("the {word} link was used at {at}", "tautan {word} sudah dipakai pada {at}"),
            ));
        }
        if let Some(at) = self.replaced_at {
            return Err(refuse(
                kind,
                say!(
                    "the {word} link was replaced by a newer one or called off at {at}",
                    "tautan {word} sudah diganti dengan yang lebih baru atau dibatalkan pada {at}"
                ),
            ));
        }
        if now > self.expires_at {
            let at = self.expires_at;
            return Err(refuse(kind, say!("the {word} link expired at {at}", "tautan {word} kedaluwarsa pada {at}")));
        }
        Ok(())
    }
}

impl Link {
    /// Whether its time is all that ended it (LNK-01).
    pub fn lapsed(&self, now: Timestamp) -> bool {
        self.used_at.is_none() && self.replaced_at.is_none() && now > self.expires_at
    }

    /// The command that sends another one to its owner, who has this address, after this lapsed (LNK-01).
    pub fn again(&self, owner: &str) -> Text {
        let id = self.about.row().unwrap_or_default();
        match self.kind {
            LinkKind::Activation => {
                say!("send it again with `bsre user resend {owner}`", "kirim lagi dengan `bsre user resend {owner}`")
            }
            LinkKind::Eseal | LinkKind::Otp => {
                say!("send it again with `bsre eseal resend {id}`", "kirim lagi dengan `bsre eseal resend {id}`")
            }
            LinkKind::Update => say!(
                "see where the account stands with `bsre user show {owner}`",
                "lihat keadaan akun dengan `bsre user show {owner}`"
            ),
            LinkKind::SetPassphrase => {
                say!(
                    "send it again with `bsre passphrase set {owner}`",
                    "kirim lagi dengan `bsre passphrase set {owner}`"
                )
            }
            LinkKind::ChangePassphrase => say!(
                "send it again with `bsre passphrase change {owner}`",
                "kirim lagi dengan `bsre passphrase change {owner}`"
            ),
            LinkKind::ResetPassphrase => say!(
                "send it again with `bsre passphrase reset {owner}`",
                "kirim lagi dengan `bsre passphrase reset {owner}`"
            ),
            LinkKind::Password => say!(
                "send it again with `bsre password forgot {owner}`",
                "kirim lagi dengan `bsre password forgot {owner}`"
            ),
        }
    }
}

impl<P: LinkPurpose> Shown<P> {
    /// The link's row.
    pub const fn link(&self) -> LinkId {
        self.link
    }

    /// Whose it is.
    pub const fn user(&self) -> UserId {
        self.user
    }

    /// The last moment at which it is good.
    pub const fn until(&self) -> Timestamp {
        self.until
    }

    /// What it is about.
    pub const fn about(&self) -> P::About {
        self.about
    }

    /// Opens what the link is about; anything else is answered as an unknown link is (LNK-02).
    pub fn opens<T: OpenedBy<P>>(self, thing: T) -> Result<Linked<P, T>, Refusal> {
        if thing.is_meant(&self) { Ok(Linked { shown: self, thing }) } else { Err(unknown(P::KIND)) }
    }
}

impl<P: LinkPurpose, T> Linked<P, T> {
    /// The link that was shown.
    pub const fn shown(&self) -> &Shown<P> {
        &self.shown
    }

    /// The thing without the link.
    pub fn into_thing(self) -> T {
        self.thing
    }
}

impl<P: LinkPurpose, T> Deref for Linked<P, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.thing
    }
}

/// The answer to a token that was never sent, or that opens something else.
pub fn unknown(kind: LinkKind) -> Refusal {
    let word = kind.word();
    refuse(kind, say!("this {word} link is unknown", "tautan {word} ini tidak dikenal"))
}

/// Activation names its own rule; every other link names the rule of links.
fn refuse(kind: LinkKind, message: Text) -> Refusal {
    let rule = if kind == LinkKind::Activation { Rule::Act01 } else { Rule::Lnk01 };
    Refusal::credential(rule, message)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "an accepted link that should be refused is a failed test")]
mod tests {
    use super::purpose::{Activation, Eseal, SetPassphrase};
    use super::*;

    fn link() -> Link {
        Link {
            id: LinkId(1),
            kind: LinkKind::Activation,
            user: UserId(2),
            about: LinkSubject::Account,
            created_at: Timestamp::from_unix(0),
            expires_at: Timestamp::from_unix(86_400),
            used_at: None,
            replaced_at: None,
        }
    }

    #[test]
    fn lnk_01_a_link_is_good_for_24_hours() {
        assert!(link().accept::<Activation>(Timestamp::from_unix(86_400)).is_ok());
        let late = link().accept::<Activation>(Timestamp::from_unix(86_401)).unwrap_err();
        assert!(late.message.en.contains("expired"), "{late:?}");
    }

    #[test]
    fn lnk_01_a_link_ends_with_what_it_is_about() {
        let until = |end| {
            let link = FreshLink::new(LinkKind::ResetPassphrase, "t".into(), Timestamp::from_unix(10));
            link.ending_by(LinkKind::ResetPassphrase, Timestamp::from_unix(end)).until.unix()
        };
        assert_eq!([until(100), until(86_410), until(99_999), until(10)], [100, 86_410, 86_410, 11]);
    }

    #[test]
    fn act_01_says_which_of_the_reasons_it_is() {
        let now = Timestamp::from_unix(5);
        let used = Link { used_at: Some(now), ..link() }.accept::<Activation>(now).unwrap_err();
        let replaced = Link { replaced_at: Some(now), ..link() }.accept::<Activation>(now).unwrap_err();
        assert!(used.message.en.contains("was used"));
        assert!(replaced.message.en.contains("replaced"));
        assert!(unknown(LinkKind::Activation).message.en.contains("unknown"));
        assert_eq!(used.rule, Some(Rule::Act01));
    }

    #[test]
    fn lnk_02_a_link_of_another_kind_is_unknown() {
        let refusal = link().accept::<SetPassphrase>(Timestamp::from_unix(5)).unwrap_err();
        assert_eq!((refusal.rule, refusal.kind.exit()), (Some(Rule::Lnk01), 7));
    }

    #[test]
    fn lnk_01_a_row_is_about_what_its_kind_is_about() {
        for kind in LinkKind::ALL {
            let found: Vec<_> = [None, Some(7)].into_iter().filter_map(|row| LinkSubject::restore(kind, row)).collect();
            assert_eq!(found.len(), usize::from(kind != LinkKind::Otp), "{kind:?}");
            assert!(found.iter().all(|one| LinkSubject::restore(kind, one.row()) == Some(*one)));
        }
        let astray = Link { kind: LinkKind::Eseal, ..link() };
        assert_eq!(astray.accept::<Eseal>(Timestamp::from_unix(5)).unwrap_err().rule, Some(Rule::Lnk01));
    }
}
