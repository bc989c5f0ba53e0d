//! What a list of people can be narrowed to. Must not know how rows are found.

use time::Duration;

use super::actor::Role;
use super::certificate;
use super::id::OrganisationId;
use super::product::{CertificateType, Product};
use super::standing::Newest;
use super::text::Text;
use super::verification;
use super::word::words;

/// What a filter lets through: what is named in `only`, or everything when nothing is; but nothing that `but` names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    /// Let in.
    pub only: Vec<T>,
    /// Kept out.
    pub but: Vec<T>,
}

impl<T> Default for Choice<T> {
    fn default() -> Self {
        Self { only: Vec::new(), but: Vec::new() }
    }
}

impl<T: PartialEq> Choice<T> {
    /// Whether `value` is let through.
    pub fn admits(&self, value: &T) -> bool {
        (self.only.is_empty() || self.only.contains(value)) && !self.but.contains(value)
    }
}

words! {
    /// The portal's four menus, as they are chosen (MON-03).
    pub enum Menu(word) {
        /// `Verifikasi Pengguna`.
        Waiting = "waiting" => ("who waits for verification", "yang menunggu verifikasi"),
        /// `Verifikasi Pembaruan`.
        Updates = "updates" => ("whose own update waits for approval", "yang pembaruannya menunggu persetujuan"),
        /// `Segera Expired`.
        Expiring = "expiring" => ("whose certificate ends soon", "yang sertifikatnya segera berakhir"),
        /// `Pemilik Segel`.
        Seals = "seals" => ("who has a seal in their care", "yang bertanggung jawab atas segel"),
    }
}

/// The portal's four menus beside the whole list (MON-03).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserView {
    /// Whose certificate ends within so long (`Segera Expired`).
    Expiring(Duration),
    /// Who has a seal in their care (`Pemilik Segel`).
    Seals,
    /// Whose own update waits for approval (`Verifikasi Pembaruan`).
    Updates,
    /// Who waits for verification (`Verifikasi Pengguna`).
    Waiting,
}

impl Menu {
    /// The menu, where soon is `within` so long.
    pub const fn view(self, within: Duration) -> UserView {
        match self {
            Self::Waiting => UserView::Waiting,
            Self::Updates => UserView::Updates,
            Self::Expiring => UserView::Expiring(within),
            Self::Seals => UserView::Seals,
        }
    }
}

/// Which people a list shows (MON-02).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserFilter {
    /// What stands in the email, name, NIK, NIP or phone.
    pub search: Option<String>,
    /// Where they work.
    pub organisations: Choice<OrganisationId>,
    /// Their verification status.
    pub verifications: Choice<verification::VerificationStatus>,
    /// Their overall certificate status, as the clock has it (STA-02).
    pub certificates: Choice<Newest>,
    /// For what there was ever a certificate.
    pub products: Choice<Product>,
    /// Their role; without a word about it everybody but the officers of RA.
    pub roles: Choice<Role>,
    /// One of the four menus.
    pub view: Option<UserView>,
}

impl UserFilter {
    /// Whether people of this role are shown: the authority's own officers only where they are asked for.
    pub fn admits_role(&self, role: Role) -> bool {
        self.roles.admits(&role) && (role != Role::Ra || !self.roles.only.is_empty())
    }
}

/// Which certificates a list shows; empty lists let everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CertificateFilter {
    /// Their status, as the clock has it (STA-02).
    pub statuses: Vec<certificate::CertificateStatus>,
    /// What they are for.
    pub products: Vec<Product>,
    /// A person's or a seal.
    pub kind: Option<CertificateType>,
    /// Whose they are.
    pub organisations: Vec<OrganisationId>,
    /// Those alone that are still good and end within so long (MON-03); the first to end comes first.
    pub ending: Option<Duration>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mon_02_a_filter_lets_in_or_keeps_out() {
        let choice = |only: &[u8], but: &[u8]| Choice { only: only.to_vec(), but: but.to_vec() };
        assert!(choice(&[], &[]).admits(&1));
        assert!(choice(&[1, 2], &[]).admits(&2) && !choice(&[1, 2], &[]).admits(&3));
        assert!(choice(&[], &[1]).admits(&2) && !choice(&[], &[1]).admits(&1));
        assert!(!choice(&[1], &[1]).admits(&1));
    }

    #[test]
    fn mon_02_officers_are_shown_only_when_asked_for() {
        let roles = |only: &[Role], but: &[Role]| UserFilter {
            roles: Choice { only: only.to_vec(), but: but.to_vec() },
            ..UserFilter::default()
        };
        assert!(!roles(&[], &[]).admits_role(Role::Ra) && roles(&[], &[]).admits_role(Role::User));
        assert!(roles(&[Role::Ra], &[]).admits_role(Role::Ra) && !roles(&[Role::Ra], &[]).admits_role(Role::User));
        assert!(!roles(&[], &[Role::User]).admits_role(Role::Ra));
    }
}
