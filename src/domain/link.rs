//! A mailed link: its purpose, its 24 hours, its single use. Must not know how a token is made, hashed or mailed.

use super::id::{LinkId, UserId};
use super::notice::LinkKind;
use super::refusal::Refusal;
use super::rule::Rule;
use super::secret::Secret;
use super::timestamp::Timestamp;
use crate::say;

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
}

/// A link as it is recorded.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its row.
    pub id: LinkId,
    /// What it opens.
    pub kind: LinkKind,
    /// Whose it is.
    pub user: UserId,
    /// The row it is about; 0 where the person alone says it.
    pub about: i64,
    /// When it was sent.
    pub created_at: Timestamp,
    /// The last moment at which it is good.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// When a newer one took its place, or what it was about was overtaken.
    pub replaced_at: Option<Timestamp>,
}

/// Proof that a live link was shown; the holder of it acts as the link's owner. The save that follows marks the link used.
#[derive(Clone, Copy, Debug)]
pub struct LinkUsed {
    link: LinkId,
    user: UserId,
    about: i64,
}

impl Link {
    /// Accepts the link for `kind` at `now`, or says whether it expired, was used or was replaced (ACT-01, LNK-01, LNK-02).
    pub fn accept(&self, kind: LinkKind, now: Timestamp) -> Result<LinkUsed, Refusal> {
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
        Ok(LinkUsed { link: self.id, user: self.user, about: self.about })
    }
}

impl LinkUsed {
    /// The link's row.
    pub const fn link(&self) -> LinkId {
        self.link
    }

    /// Whose it is.
    pub const fn user(&self) -> UserId {
        self.user
    }

    /// The row it is about.
    pub const fn about(&self) -> i64 {
        self.about
    }
}

/// The answer to a token that was never sent, or that opens something else.
pub fn unknown(kind: LinkKind) -> Refusal {
    let word = kind.word();
    refuse(kind, say!("this {word} link is unknown", "tautan {word} ini tidak dikenal"))
}

/// Activation names its own rule; every other link names the rule of links.
fn refuse(kind: LinkKind, message: super::text::Text) -> Refusal {
    let rule = if kind == LinkKind::Activation { Rule::Act01 } else { Rule::Lnk01 };
    Refusal::credential(rule, message)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "an accepted link that should be refused is a failed test")]
mod tests {
    use super::*;

    fn link() -> Link {
        Link {
            id: LinkId(1),
            kind: LinkKind::Activation,
            user: UserId(2),
            about: 0,
            created_at: Timestamp::from_unix(0),
            expires_at: Timestamp::from_unix(86_400),
            used_at: None,
            replaced_at: None,
        }
    }

    #[test]
    fn lnk_01_a_link_is_good_for_24_hours() {
        assert!(link().accept(LinkKind::Activation, Timestamp::from_unix(86_400)).is_ok());
        let late = link().accept(LinkKind::Activation, Timestamp::from_unix(86_401)).unwrap_err();
        assert!(late.message.en.contains("expired"), "{late:?}");
    }

    #[test]
    fn act_01_says_which_of_the_reasons_it_is() {
        let now = Timestamp::from_unix(5);
        let used = Link { used_at: Some(now), ..link() }.accept(LinkKind::Activation, now).unwrap_err();
        let replaced = Link { replaced_at: Some(now), ..link() }.accept(LinkKind::Activation, now).unwrap_err();
        assert!(used.message.en.contains("was used"));
        assert!(replaced.message.en.contains("replaced"));
        assert!(unknown(LinkKind::Activation).message.en.contains("unknown"));
        assert_eq!(used.rule, Some(Rule::Act01));
    }

    #[test]
    fn lnk_02_a_link_of_another_kind_is_unknown() {
        let refusal = link().accept(LinkKind::SetPassphrase, Timestamp::from_unix(5)).unwrap_err();
        assert_eq!((refusal.rule, refusal.kind.exit()), (Some(Rule::Lnk01), 7));
    }
}
