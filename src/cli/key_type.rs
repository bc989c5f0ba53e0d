//! The kinds of keys, as `init` and `passphrase set` take them. Must not know what is made of a key.

use clap::ValueEnum;

use crate::domain::key::KeyType;

/// The kinds of keys, as arguments.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum KeyTypeWord {
    Rsa2048,
    Rsa3072,
    Rsa4096,
    EcdsaP256,
    EcdsaP384,
}

impl From<KeyTypeWord> for KeyType {
    fn from(kind: KeyTypeWord) -> Self {
        match kind {
            KeyTypeWord::Rsa2048 => Self::Rsa2048,
            KeyTypeWord::Rsa3072 => Self::Rsa3072,
            KeyTypeWord::Rsa4096 => Self::Rsa4096,
            KeyTypeWord::EcdsaP256 => Self::EcdsaP256,
            KeyTypeWord::EcdsaP384 => Self::EcdsaP384,
        }
    }
}
