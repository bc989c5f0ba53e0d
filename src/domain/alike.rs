//! What types of one kind have in common, written once: texts of a certain shape, and states with their facts. Must not
//! know which types there are.

/// Texts that were accepted as typed, each a `struct Name(String)`: `as_str`, `Display`, and serde as the text itself.
macro_rules! texts {
    ($($name:ident),+) => {
        $(
            impl $name {
                /// The text as it was accepted.
                pub fn as_str(&self) -> &str {
                    &self.0
                }
            }

            impl std::fmt::Display for $name {
                fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    out.write_str(&self.0)
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(&self.0)
                }
            }
        )+
    };
}

/// Texts of whose alphabet more is asked today than once: `recorded` takes one back as the store has it. Nothing but the
/// store reads by it; what people type is parsed.
macro_rules! recorded {
    ($($name:ident),+) => {
        $(
            impl $name {
                /// The text as it was accepted when it was recorded, whatever is asked of one that is typed today (REG-02).
                pub fn recorded(text: &str) -> std::result::Result<Self, $crate::domain::Refusal> {
                    Self::parse(text).or_else(|no| if text.trim().is_empty() { Err(no) } else { Ok(Self(text.to_owned())) })
                }
            }
        )+
    };
}

/// States that keep what all of them have in one field: `facts` hands it out.
macro_rules! facts {
    ($field:tt: $facts:ty; $($state:ident),+) => {
        $(
            impl $state {
                /// What it has in every state.
                pub const fn facts(&self) -> &$facts {
                    &self.$field
                }
            }
        )+
    };
}

/// States that belong to a person of an organisation, as what they all have says: who asks about them, or judges them, is
/// proved by it (ORG-04). Brings nothing along: `Belongs`, `Owned` and the two ids stand where it is used.
macro_rules! owned {
    ($by:ident: $owner:ident; $($state:ident),+) => {
        $(
            impl Belongs for $state {
                fn organisation(&self) -> OrganisationId {
                    self.$by().organisation
                }
            }

            impl Owned for $state {
                fn owner(&self) -> UserId {
                    self.$by().$owner
                }
            }
        )+
    };
}

pub(crate) use {facts, owned, recorded, texts};
