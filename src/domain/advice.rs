//! Who can follow a help line: the command that it names is the refused one's own, or it says whom to ask. Knows which
//! acts are whose; must not know how a refusal came about.

use super::act::Act;
use super::actor::Role;
use super::refusal::Refusal;
use super::text::Text;
use super::word::Word;
use crate::say;

/// Who runs a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// Whoever it concerns.
    Own,
    /// A Verifikator of the organisation, or RA.
    Judge,
    /// A Verifikator of the organisation and not RA.
    Verifikator,
    /// RA.
    Ra,
}

impl Act {
    /// Who may, as roles go; the proofs that each use case asks for decide (ORG-01, ORG-04).
    const fn reach(self) -> Reach {
        match self {
            Self::AddOrganisation
            | Self::SetOrganisation
            | Self::CloseOrganisation
            | Self::ReopenOrganisation
            | Self::ImportRegistry
            | Self::ChangeSetting
            | Self::ApproveRequest
            | Self::RejectRequest
            | Self::NominateVerifikator
            | Self::GrantVerifikator
            | Self::ReplaceVerifikator
            | Self::WithdrawVerifikator
            | Self::GrantRa
            | Self::WithdrawRa => Reach::Ra,
            Self::AddUser
            | Self::ImportUsers
            | Self::CorrectUser
            | Self::ResendActivation
            | Self::Verify
            | Self::ApproveUpdate
            | Self::RejectUpdate => Reach::Judge,
            Self::RequestSeal | Self::ResendSeal => Reach::Verifikator,
            Self::Issue
            | Self::SetPassphrase
            | Self::ChangePassphrase
            | Self::ResetPassphrase
            | Self::Renew
            | Self::WithdrawRenewal
            | Self::Revoke
            | Self::RevokeSeal
            | Self::WithdrawSeal
            | Self::RequestUpdate
            | Self::ExportCertificate
            | Self::SignCrl
            | Self::DeliverMail
            | Self::AddDevice
            | Self::RemoveDevice
            | Self::Provision => Reach::Own,
        }
    }
}

/// The act that a help line names first, where it names one.
fn advised(help: &Text) -> Option<Act> {
    let line = help.en.split('`').skip(1).step_by(2).find_map(|line| line.strip_prefix("bsre "))?;
    Act::all()
        .iter()
        .copied()
        .find(|act| line.strip_prefix(act.word()).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

impl Refusal {
    /// The same for somebody of `role`: a command that is not theirs is asked of whom it belongs to.
    #[must_use]
    pub fn told_to(self, role: Role) -> Self {
        let Some(help) = self.advice() else { return self };
        let Text { en, id } = &help;
        let asked = match (advised(&help).map(Act::reach), role) {
            (Some(Reach::Ra), Role::Verifikator | Role::User) => say!("ask RA: {en}", "mintalah kepada RA: {id}"),
            (Some(Reach::Judge | Reach::Verifikator), Role::User) => {
                say!("ask your Verifikator: {en}", "mintalah kepada Verifikator Anda: {id}")
            }
            (Some(Reach::Verifikator), Role::Ra) => {
                say!("ask a Verifikator of the organisation: {en}", "mintalah kepada Verifikator instansi itu: {id}")
            }
            _ => return self,
        };
        self.with_help(asked)
    }

    /// The same where nobody can be named with `--as`, since people sign in (LOG-07).
    #[must_use]
    pub fn where_people_sign_in(self) -> Self {
        let Some(Text { en, id }) = self.advice() else { return self };
        let [en, id] = [en, id].map(|text| text.replace("`--as EMAIL`", "`bsre login EMAIL`"));
        self.with_help(Text { en, id })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Rule;

    fn help(rule: Rule, role: Role) -> String {
        Refusal::state(rule, say!("no", "tidak")).told_to(role).advice().map(|help| help.en).unwrap_or_default()
    }

    #[test]
    fn org_01_a_command_is_asked_of_whom_it_belongs_to() {
        assert!(help(Rule::Org02, Role::User).starts_with("ask RA: "));
        assert!(help(Rule::Org02, Role::Verifikator).starts_with("ask RA: "));
        assert!(!help(Rule::Org02, Role::Ra).starts_with("ask"));
        assert!(help(Rule::Reg04, Role::User).starts_with("ask your Verifikator: "));
        assert!(help(Rule::Rev05, Role::User).starts_with("see "));
        assert!(help(Rule::Ren05, Role::User).starts_with("run `"));
    }

    #[test]
    fn log_07_nobody_is_named_where_people_sign_in() {
        let refusal = Refusal::permission(Rule::Org01, say!("no", "tidak"));
        assert!(refusal.advice().is_some_and(|help| help.en.contains("`--as EMAIL`")));
        let help = refusal.where_people_sign_in().advice().map(|help| [help.en, help.id]).unwrap_or_default();
        assert!(help.iter().all(|text| text.contains("`bsre login EMAIL`") && !text.contains("--as")));
    }
}
