//! From an account as it is loaded to the state that a step needs, each refusal in the name of the rule that asks for the
//! state. Must not know what the step is.

use super::{New, Update, Verification, VerificationStatus, Verified, Waiting};
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::text::Text;
use crate::say;

impl Verification {
    /// Narrows to New, which alone can be activated (ACT-01).
    pub fn into_new_to_activate(self) -> Result<New, Refusal> {
        self.into_new(Rule::Act01)
    }

    /// Narrows to New, which alone is sent an activation link again (REG-05).
    pub fn into_new_to_resend(self) -> Result<New, Refusal> {
        self.into_new(Rule::Reg05)
    }

    /// Narrows to New, whose name and address alone are corrected so (REG-10).
    pub fn into_new_to_correct(self) -> Result<New, Refusal> {
        match self {
            Self::New(new) => Ok(new),
            other => {
                let way = match other.status() {
                    VerificationStatus::Waiting => say!(
                        "turn the account down with `bsre verify EMAIL --reject REASON`: it is New again then",
                        "tolak akunnya dengan `bsre verify EMAIL --reject REASON`: statusnya kembali New"
                    ),
                    VerificationStatus::New | VerificationStatus::Verified => say!(
                        "an activated account's data are updated instead: see where it stands with `bsre user show EMAIL`, \
                         then `bsre update request EMAIL --set FIELD=VALUE`",
                        "data akun yang sudah aktif diperbarui: lihat keadaannya dengan `bsre user show EMAIL`, lalu \
                         `bsre update request EMAIL --set FIELD=VALUE`"
                    ),
                    VerificationStatus::Update => say!(
                        "a change of data waits: see it with `bsre user show EMAIL`",
                        "ada pembaruan data yang menunggu: lihat dengan `bsre user show EMAIL`"
                    ),
                };
                Err(other.is_not(VerificationStatus::New, Rule::Reg10).with_help(way))
            }
        }
    }

    fn into_new(self, rule: Rule) -> Result<New, Refusal> {
        match self {
            Self::New(new) => Ok(new),
            other => Err(other.is_not(VerificationStatus::New, rule)),
        }
    }

    /// Narrows to Waiting for Verification, or refuses (VER-03).
    pub fn into_waiting(self) -> Result<Waiting, Refusal> {
        match self {
            Self::Waiting(waiting) => Ok(waiting),
            other => Err(other.is_not(VerificationStatus::Waiting, Rule::Ver03)),
        }
    }

    /// Narrows to Verified, whom alone a certificate is for: issued, renewed, or under another passphrase (ISS-07).
    pub fn into_verified_for_certificate(self) -> Result<Verified, Refusal> {
        self.into_verified(Rule::Iss07)
    }

    /// Narrows to Verified, whose data alone can be changed (UPD-05).
    pub fn into_verified_for_change(self) -> Result<Verified, Refusal> {
        self.into_verified(Rule::Upd05)
    }

    /// Narrows to Verified, who alone moves to another organisation (UPD-04).
    pub fn into_verified_for_move(self) -> Result<Verified, Refusal> {
        self.into_verified(Rule::Upd04)
    }

    /// Narrows to Verified, or refuses in the name of `rule`.
    pub(in crate::domain) fn into_verified(self, rule: Rule) -> Result<Verified, Refusal> {
        match self {
            Self::Verified(verified) => Ok(verified),
            other => Err(other.is_not(VerificationStatus::Verified, rule)),
        }
    }

    /// Narrows to Update, which the person confirms (UPD-05).
    pub fn into_update_to_confirm(self) -> Result<Update, Refusal> {
        self.into_update(Rule::Upd05)
    }

    /// Narrows to Update, which a Verifikator or RA judges (UPD-06).
    pub fn into_update_to_judge(self) -> Result<Update, Refusal> {
        self.into_update(Rule::Upd06)
    }

    fn into_update(self, rule: Rule) -> Result<Update, Refusal> {
        match self {
            Self::Update(update) => Ok(update),
            other => Err(other.is_not(VerificationStatus::Update, rule)),
        }
    }

    fn is_not(&self, target: VerificationStatus, rule: Rule) -> Refusal {
        let (email, now, wanted) = (self.person().email.as_str(), self.status().label(), target.label());
        let no =
            Refusal::state(rule, say!("{email} is {now}, not {wanted}", "{email} berstatus {now}, bukan {wanted}"));
        match self.way(target) {
            Some(way) => no.with_help(way),
            None => no,
        }
    }

    /// What leads from the present state to the wanted one, and who can do it; where the rule's own hint says it, nothing.
    fn way(&self, wanted: VerificationStatus) -> Option<Text> {
        use VerificationStatus as Status;
        match (self.status(), wanted) {
            (Status::New, Status::Verified | Status::Update) => Some(say!(
                "send the activation link again with `bsre user resend EMAIL`: the owner activates the account first",
                "kirim ulang tautan aktivasi dengan `bsre user resend EMAIL`: pemilik mengaktifkan akunnya dahulu"
            )),
            (Status::Waiting, Status::Verified | Status::Update) => Some(say!(
                "verify the account first with `bsre verify EMAIL`",
                "verifikasi akunnya dahulu dengan `bsre verify EMAIL`"
            )),
            _ => None,
        }
    }
}
