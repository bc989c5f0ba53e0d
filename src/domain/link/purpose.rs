//! What each kind of link opens, as types: a link of one purpose is no proof for another, and says what it is about.

use super::LinkSubject;
use crate::domain::id::{CertificateId, ChangeId, RequestId, SealId};
use crate::domain::notice::LinkKind;

/// What a link is for: its kind, and what it is about.
pub trait LinkPurpose: Copy + std::fmt::Debug {
    /// The kind of its letters.
    const KIND: LinkKind;
    /// What it is about; `()` where the account alone says it.
    type About: Copy + std::fmt::Debug + PartialEq;
    /// What `subject` is to this purpose; `None` where a link of this kind is not about such a thing.
    fn about(subject: LinkSubject) -> Option<Self::About>;
}

macro_rules! purposes {
    ($($name:ident: $about:ty = $pattern:pat => $value:expr, $what:literal;)*) => {
        $(
            #[doc = $what]
            #[derive(Clone, Copy, Debug)]
            pub enum $name {}

            impl LinkPurpose for $name {
                const KIND: LinkKind = LinkKind::$name;
                type About = $about;
                fn about(subject: LinkSubject) -> Option<$about> {
                    match subject {
                        $pattern => Some($value),
                        _ => None,
                    }
                }
            }
        )*
    };
}

purposes! {
    Activation: () = LinkSubject::Account => (), "Activates a new account (REG-04).";
    SetPassphrase: RequestId = LinkSubject::Request(id) => id, "Sets the passphrase of what was asked for (VER-05).";
    ChangePassphrase: CertificateId = LinkSubject::Certificate(id) => id, "Changes a certificate's passphrase (PAS-07).";
    ResetPassphrase: CertificateId = LinkSubject::Certificate(id) => id, "Resets a certificate's passphrase (PAS-08).";
    Eseal: SealId = LinkSubject::Seal(id) => id, "Confirms the request for an eSeal (SEA-02).";
    Update: ChangeId = LinkSubject::Change(id) => id, "Confirms changed data (UPD-05).";
    Password: () = LinkSubject::Account => (), "Chooses a new sign-in password (LOG-04).";
}
