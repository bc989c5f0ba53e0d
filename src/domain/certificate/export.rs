//! A certificate taken out, alone or with its key. Must not know PEM, PKCS#12 or files.

use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::serial::Serial;
use crate::say;

/// The answer where the key of a certificate is asked for that is not kept here (ISS-08).
pub fn key_not_here(serial: Serial) -> Refusal {
    Refusal::state(
        Rule::Iss08,
        say!(
            "the key of {serial} is not under a passphrase here",
            "kunci {serial} tidak disimpan di bawah passphrase di sini"
        ),
    )
    .with_help(say!(
        "the certificate and its chain are exported with --format pem, der or chain",
        "sertifikat dan rantainya diekspor dengan --format pem, der, atau chain"
    ))
}

/// The answer to a wrong passphrase: the key stays encrypted (PAS-06).
pub fn wrong_passphrase() -> Refusal {
    Refusal::credential(Rule::Pas06, say!("wrong passphrase", "passphrase salah"))
}

/// The answer where the file at `place` would be overwritten and is another certificate (ISS-08).
pub fn other_certificate(place: &str) -> Refusal {
    Refusal::state(
        Rule::Iss08,
        say!("{place} is another certificate; it is left as it is", "{place} adalah sertifikat lain; dibiarkan"),
    )
    .with_help(say!(
        "move the old files away, or name another --out",
        "pindahkan berkas lama, atau sebutkan --out lain"
    ))
}
