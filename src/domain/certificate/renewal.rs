//! Renewal: Issue → On Renew → a new certificate in the place of the old one, or Issue again. Expired has no way in and a
//! seal no renewal. Must not know keys, requests' rows or X.509.

use super::{Certificate, CertificateStatus, Expired, Issue, OnRenew, Revoked};
use crate::domain::actor::Ra;
use crate::domain::cooperation::Live;
use crate::domain::id::{RequestId, UserId};
use crate::domain::link::purpose::SetPassphrase;
use crate::domain::link::{FreshLink, LinkSubject, Linked, OpenedBy, Shown};
use crate::domain::notice::{LinkKind, Notice};
use crate::domain::product::{EnrollMethod, RevocationReason};
use crate::domain::proof::{Asked, Judged, Own};
use crate::domain::reason::Reason;
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::serial::Serial;
use crate::domain::step::{Action, Event, Step};
use crate::domain::timestamp::Timestamp;
use crate::domain::verification::Verified;
use crate::say;

impl Certificate {
    /// Narrows to what can be renewed: Issue and still valid (REN-01). What expired is issued anew (REN-04), and so is what
    /// was enrolled with the owner's own request: there is no passphrase here that a renewal could set (ISS-03).
    pub fn into_renewable(self, enrolled: EnrollMethod) -> Result<Issue, Refusal> {
        let (serial, status) = (self.facts().serial, self.status().label());
        match (self, enrolled) {
            (Self::Issue(_), EnrollMethod::Csr) => Err(own_key(serial)),
            (Self::Issue(issue), EnrollMethod::Esign) => Ok(issue),
            (Self::Expired(expired), _) => Err(expired.not_renewed()),
            (Self::OnRenew(_) | Self::Revoke(_), _) => Err(Refusal::state(
                Rule::Ren01,
                say!(
                    "certificate {serial} is {status}: only Issue can be renewed",
                    "sertifikat {serial} berstatus {status}: hanya Issue yang dapat diperbarui"
                ),
            )),
        }
    }

    /// Narrows to a certificate whose renewal is asked for; a renewal that the clock or a revocation ended is void (REN-04).
    pub fn into_on_renew(self) -> Result<OnRenew, Refusal> {
        let (serial, status) = (self.facts().serial, self.status().label());
        match self {
            Self::OnRenew(on_renew) => Ok(on_renew),
            Self::Expired(_) | Self::Issue(_) | Self::Revoke(_) => Err(Refusal::state(
                Rule::Ren04,
                say!(
                    "the renewal is void: certificate {serial} is {status}",
                    "pembaruan batal: sertifikat {serial} berstatus {status}"
                ),
            )),
        }
    }

    /// Narrows to a certificate whose renewal can be withdrawn, or says that none waits (REN-06).
    pub fn into_withdrawable(self) -> Result<OnRenew, Refusal> {
        let (serial, status) = (self.facts().serial, self.status().label());
        match self {
            Self::OnRenew(on_renew) => Ok(on_renew),
            Self::Expired(_) | Self::Issue(_) | Self::Revoke(_) => Err(Refusal::state(
                Rule::Ren06,
                say!(
                    "certificate {serial} is {status}: no renewal of it waits",
                    "sertifikat {serial} berstatus {status}: tidak ada pembaruannya yang menunggu"
                ),
            )),
        }
    }
}

fn own_key(serial: Serial) -> Refusal {
    Refusal::state(
        Rule::Iss03,
        say!(
            "certificate {serial} was enrolled by CSR: a renewal has no passphrase to set",
            "sertifikat {serial} didaftarkan lewat CSR: tidak ada passphrase untuk pembaruan"
        ),
    )
    .with_help(say!(
        "revoke it, then bring a new request with `bsre issue EMAIL --csr FILE`",
        "cabut, lalu bawa permintaan baru dengan `bsre issue EMAIL --csr FILE`"
    ))
}

/// A seal has no renewal at all (REN-05).
pub fn seal_not_renewed(serial: Serial) -> Refusal {
    Refusal::state(
        Rule::Ren05,
        say!(
            "{serial} is a seal: revoke it and request a new one",
            "{serial} adalah segel: cabut lalu minta yang baru"
        ),
    )
}

impl Expired {
    fn not_renewed(&self) -> Refusal {
        let (serial, until) = (self.facts.serial, self.facts.not_after);
        Refusal::state(
            Rule::Ren04,
            say!(
                "certificate {serial} is Expired since {until}: it is not renewed but issued anew",
                "sertifikat {serial} Expired sejak {until}: tidak diperbarui melainkan diterbitkan baru"
            ),
        )
    }
}

impl<'a> Asked<'a, Certificate> {
    /// Narrows to what can be renewed (REN-01, REN-04, ISS-03).
    pub fn into_renewable(self, enrolled: EnrollMethod) -> Result<Asked<'a, Issue>, Refusal> {
        self.narrow(|certificate| certificate.into_renewable(enrolled))
    }

    /// Narrows to a certificate whose renewal is asked for (REN-04).
    pub fn into_on_renew(self) -> Result<Asked<'a, OnRenew>, Refusal> {
        self.narrow(Certificate::into_on_renew)
    }
}

impl Asked<'_, Issue> {
    /// Asks for its renewal, for its owner, a verified person of a live organisation (REN-01). It signs no more until RA
    /// has decided and the passphrase is set (REN-03).
    pub fn renew(self, owner: &Verified, pks: Live) -> Result<Step<OnRenew>, Refusal> {
        owner.is(self.facts.owner)?;
        pks.covers(self.facts.organisation)?;
        let event = Event::change(
            Action::RenewalRequested,
            "certificate",
            CertificateStatus::Issue.label(),
            CertificateStatus::OnRenew.label(),
        );
        Ok(Step::to(OnRenew { facts: self.into_thing().facts }, event))
    }
}

impl OnRenew {
    /// RA says yes: the set-passphrase link about the request goes out, and the certificate stays On Renew until the
    /// passphrase is set (REN-02). Its organisation is live (ORG-02).
    pub fn approve(self, _by: Ra<'_>, link: FreshLink, request: RequestId, pks: Live) -> Result<Step<Self>, Refusal> {
        pks.covers(self.facts.organisation)?;
        let event = Event::with(Action::RenewalApproved, "serial", self.facts.serial.to_string());
        let link = self.within(link);
        let notice = Notice::SetPassphrase { token: link.token, until: link.until };
        Ok(Step::to(self, event).tell_about(notice, LinkSubject::Request(request)))
    }

    /// A link that ends with the certificate, if that comes first: then the renewal is void (REN-04).
    fn within(&self, link: FreshLink) -> FreshLink {
        link.ending_by(LinkKind::SetPassphrase, self.facts.not_after)
    }

    /// RA says no: Issue again, and a letter says why (REN-02).
    pub fn reject(self, _by: Ra<'_>, reason: &Reason) -> Step<Issue> {
        self.refused(reason)
    }

    fn refused(self, reason: &Reason) -> Step<Issue> {
        self.back(Action::RenewalRejected)
            .and(Event::with(Action::RenewalRejected, "reason", reason.as_str()))
            .tell(Notice::RenewalRejected { reason: reason.to_string() })
    }

    fn back(self, why: Action) -> Step<Issue> {
        let (was, is) = (CertificateStatus::OnRenew.label(), CertificateStatus::Issue.label());
        Step::to(Issue { facts: self.facts }, Event::change(why, "certificate", was, is))
    }

    /// Never before it was issued (REV-06).
    fn superseded(self, now: Timestamp) -> Result<Step<Revoked>, Refusal> {
        self.facts.may_end(now)?;
        let (was, is) = (CertificateStatus::OnRenew.label(), CertificateStatus::Revoke.label());
        Ok(Step::to(Revoked { facts: self.facts }, Event::change(Action::Revoked, "certificate", was, is))
            .and(Event::with(Action::Revoked, "reason", RevocationReason::Superseded.word())))
    }
}

impl Judged<'_, OnRenew> {
    /// A judge's no where the registries do not agree: Issue again, and a letter says why (ISS-11, REN-02).
    pub fn reject(self, reason: &Reason) -> Step<Issue> {
        self.into_thing().refused(reason)
    }

    /// A judge's yes: its successor is signed, and it is revoked as superseded (ISS-11, REN-02).
    pub fn supersede(self, now: Timestamp) -> Result<Step<Revoked>, Refusal> {
        self.into_thing().superseded(now)
    }
}

impl Own<'_, OnRenew> {
    /// Its owner, who acts for themselves, set the passphrase: its successor is signed (PAS-03, REN-02).
    pub fn supersede(self, now: Timestamp) -> Result<Step<Revoked>, Refusal> {
        self.into_thing().superseded(now)
    }
}

impl<'a> Asked<'a, Certificate> {
    /// Narrows to a certificate whose renewal can be withdrawn (REN-06).
    pub fn into_withdrawable(self) -> Result<Asked<'a, OnRenew>, Refusal> {
        self.narrow(Certificate::into_withdrawable)
    }
}

impl Asked<'_, OnRenew> {
    /// Withdraws the renewal that `asked_by` asked for: Issue again, by who asked or the owner, who is told where it was
    /// somebody else (REN-06).
    pub fn withdraw(self, asked_by: UserId, email: &str) -> Result<Step<Issue>, Refusal> {
        let by_owner = self.by_owner();
        if !by_owner && self.actor().id != asked_by {
            let no = say!(
                "only who asked for the renewal, or the owner, withdraws it",
                "hanya yang mengajukan pembaruan, atau pemiliknya, yang dapat menariknya"
            );
            return Err(Refusal::permission(Rule::Ren06, no).with_help(say!(
                "ask the owner: `bsre renew --withdraw {email}`",
                "minta pemiliknya: `bsre renew --withdraw {email}`"
            )));
        }
        let step = self.into_thing().back(Action::RenewalWithdrawn);
        Ok(if by_owner { step } else { step.tell(Notice::RenewalWithdrawn) })
    }

    /// Sends the link of an approved renewal again, in a live organisation; the former one dies (PAS-05, ORG-02).
    pub fn invite(self, link: FreshLink, request: RequestId, pks: Live) -> Result<Step<OnRenew>, Refusal> {
        pks.covers(self.facts.organisation)?;
        let event = Event::with(Action::LinkSent, "kind", LinkKind::SetPassphrase.word());
        let link = self.within(link);
        let notice = Notice::SetPassphrase { token: link.token, until: link.until };
        Ok(Step::to(self.into_thing(), event).tell_about(notice, LinkSubject::Request(request)))
    }
}

/// The link is about the request, and the request about this certificate: what is left to see is whose both are.
impl OpenedBy<SetPassphrase> for OnRenew {
    fn is_meant(&self, shown: &Shown<SetPassphrase>) -> bool {
        self.facts.owner == shown.user()
    }
}

impl Linked<SetPassphrase, OnRenew> {
    /// Its successor is signed: it is revoked as superseded (REN-02). No letter says so: `Permohonan Revokasi Berhasil` is
    /// the answer to somebody who asked for a revocation, and the letter about the successor tells the rest.
    pub fn supersede(self, now: Timestamp) -> Result<Step<Revoked>, Refusal> {
        self.into_thing().superseded(now)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "what cannot be built is a failed test")]
mod tests;
