//! What can go wrong on this floor. Never carries a secret: no key, passphrase, token or plaintext.

/// A failure of the PKI floor.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The operating system has no secure randomness.
    #[error("the system gives no random bytes")]
    Random,
    /// The text is no master key file of this program.
    #[error("not a master key file of bsre")]
    MasterKey,
    /// A sealed value was changed, moved to another place, or sealed under another master key.
    #[error("{0} does not open under this master key")]
    Sealed(String),
    /// A cipher refused to work at all.
    #[error("encryption failed")]
    Encryption,
    /// The passphrase is not the one that the key was encrypted under.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Not a PKCS#8 private key, or of a kind outside [`crate::domain::key::KeyType`].
    #[error("not a private key of a supported kind")]
    PrivateKey,
    /// Not an `EncryptedPrivateKeyInfo`.
    #[error("not an encrypted private key")]
    EncryptedKey,
    /// Not a `SubjectPublicKeyInfo`, or of a kind that is not supported.
    #[error("not a public key of a supported kind")]
    PublicKey,
    /// The bytes are no certificate.
    #[error("not a certificate")]
    Certificate,
    /// The bytes are no PEM text.
    #[error("not a PEM text")]
    Pem,
    /// A certificate and a private key that do not belong together.
    #[error("the private key does not belong to the certificate")]
    KeyMismatch,
    /// A CA name that could be taken for a real one.
    #[error("the CA name {0:?} does not contain the word TEST or UJI")]
    NotATest(String),
    /// A name that is empty, too long, or has signs that its string type cannot hold.
    #[error("the {field} does not fit into a certificate: {problem}")]
    Field {
        /// Which field, in words.
        field: &'static str,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A certificate request that is not accepted.
    #[error(transparent)]
    Csr(#[from] CsrRefused),
    /// The certificate library refused.
    #[error("signing failed: {0}")]
    Signing(#[from] rcgen::Error),
    /// The PKCS#12 library refused.
    #[error("PKCS#12: {0}")]
    Pkcs12(String),
    /// Not the secret of an authenticator app: base 32, at least 128 bits.
    #[error("not the secret of an authenticator")]
    Authenticator,
    /// A password hash that cannot be made or read.
    #[error("not a usable password hash")]
    PasswordHash,
}

/// Why a certificate request is not accepted.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum CsrRefused {
    /// Neither PEM nor DER of a PKCS#10 request.
    #[error("not a PKCS#10 certificate request")]
    NotARequest,
    /// The key is neither RSA nor ECDSA over P-256 or P-384.
    #[error("the key of the request is neither RSA nor ECDSA P-256 or P-384")]
    Key,
    /// An RSA key outside 2048 to 8192 bits.
    #[error("the RSA key of the request has {0} bits, not 2048 to 8192")]
    Strength(usize),
    /// The request is not signed by the key that it asks a certificate for.
    #[error("the request is not signed by its own key")]
    Signature,
    /// A host name that cannot stand in a certificate.
    #[error("{0:?} is not a host name")]
    HostName(String),
}
