//! Certificate extensions, one function each, and the checks of what may stand in them (RFC 5280 section 4.2).
//! Knows their encoding; must not know which certificate carries which, nor in what order.

use rcgen::CustomExtension;
use yasna::models::ObjectIdentifier;
use yasna::{DERWriter, Tag};

use super::Error;

/// id-kp-serverAuth.
pub const SERVER_AUTH: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 3, 1];
/// id-kp-clientAuth.
pub const CLIENT_AUTH: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 3, 2];
/// id-kp-emailProtection.
pub const EMAIL_PROTECTION: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 3, 4];
/// Adobe's authentic documents trust: the purpose of signatures and seals.
pub const ADOBE_AUTHENTIC_DOCUMENTS: &[u64] = &[1, 2, 840, 113_583, 1, 1, 5];
/// id-etsi-qcs-QcSSCD: the key is in a secure signature creation device (ETSI EN 319 412-5).
pub const QC_SSCD: &[u64] = &[0, 4, 0, 1862, 1, 4];

/// id-ad-caIssuers, id-ad-ocsp, id-qt-cps, id-qt-unotice.
const CA_ISSUERS: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 48, 2];
const OCSP: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 48, 1];
const CPS: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 2, 1];
const USER_NOTICE: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 2, 2];

/// A bit of keyUsage, counted from the left (RFC 5280 section 4.2.1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// digitalSignature.
    DigitalSignature = 0,
    /// nonRepudiation, also called contentCommitment.
    NonRepudiation = 1,
    /// keyEncipherment.
    KeyEncipherment = 2,
    /// keyCertSign.
    KeyCertSign = 5,
    /// cRLSign.
    CrlSign = 6,
}

/// What a certificate policy says of itself.
#[derive(Clone, Copy, Debug)]
pub enum Qualifier<'a> {
    /// A text to be shown, at most 200 characters.
    Notice(&'a str),
    /// Where the practice statement is found.
    Cps(&'a str),
}

/// A subject alternative name.
#[derive(Clone, Copy, Debug)]
pub enum AltName<'a> {
    /// rfc822Name.
    Email(&'a str),
    /// dNSName.
    Dns(&'a str),
}

/// basicConstraints of a CA, critical.
pub fn ca() -> CustomExtension {
    critical(extension(&[2, 5, 29, 19], |out| out.write_sequence(|fields| fields.next().write_bool(true))))
}

/// basicConstraints of an end entity: critical and empty.
pub fn end_entity() -> CustomExtension {
    critical(extension(&[2, 5, 29, 19], |out| out.write_sequence(|_| ())))
}

/// authorityKeyIdentifier with the key id alone.
pub fn authority_key_id(id: &[u8]) -> CustomExtension {
    extension(&[2, 5, 29, 35], |out| {
        out.write_sequence(|fields| fields.next().write_tagged_implicit(Tag::context(0), |key| key.write_bytes(id)));
    })
}

/// subjectKeyIdentifier.
pub fn subject_key_id(id: &[u8]) -> CustomExtension {
    extension(&[2, 5, 29, 14], |out| out.write_bytes(id))
}

/// keyUsage, critical. Trailing zero bits are cut, as DER wants of named bits.
pub fn key_usage(usages: &[Usage]) -> CustomExtension {
    let bits = usages.iter().fold(0_u8, |bits, usage| bits | 0x80 >> *usage as u8);
    let length = 8 - bits.trailing_zeros() as usize;
    critical(extension(&[2, 5, 29, 15], |out| out.write_bitvec_bytes(&[bits], length)))
}

/// extendedKeyUsage, critical.
pub fn extended_key_usage(purposes: &[&[u64]]) -> CustomExtension {
    critical(extension(&[2, 5, 29, 37], |out| {
        out.write_sequence(|list| {
            for purpose in purposes {
                list.next().write_oid(&ObjectIdentifier::from_slice(purpose));
            }
        });
    }))
}

/// authorityInfoAccess: where the issuer's certificate is, then where its OCSP responder is.
pub fn authority_info_access(ca_issuers: &str, ocsp: &str) -> CustomExtension {
    extension(&[1, 3, 6, 1, 5, 5, 7, 1, 1], |out| {
        out.write_sequence(|list| {
            for (method, url) in [(CA_ISSUERS, ca_issuers), (OCSP, ocsp)] {
                list.next().write_sequence(|access| {
                    access.next().write_oid(&ObjectIdentifier::from_slice(method));
                    write_url(access.next(), url);
                });
            }
        });
    })
}

/// cRLDistributionPoints with one URL.
pub fn crl_distribution_point(url: &str) -> CustomExtension {
    extension(&[2, 5, 29, 31], |out| {
        out.write_sequence(|points| {
            points.next().write_sequence(|point| {
                point.next().write_tagged(Tag::context(0), |name| {
                    name.write_tagged_implicit(Tag::context(0), |full| {
                        full.write_sequence(|names| write_url(names.next(), url));
                    });
                });
            });
        });
    })
}

/// certificatePolicies, each with one qualifier.
pub fn certificate_policies(policies: &[(&[u64], Qualifier<'_>)]) -> CustomExtension {
    extension(&[2, 5, 29, 32], |out| {
        out.write_sequence(|list| {
            for (policy, qualifier) in policies {
                list.next().write_sequence(|information| {
                    information.next().write_oid(&ObjectIdentifier::from_slice(policy));
                    information.next().write_sequence(|list| write_qualifier(list.next(), *qualifier));
                });
            }
        });
    })
}

/// qcStatements with one statement that needs no further information (RFC 3739).
pub fn qc_statement(statement: &[u64]) -> CustomExtension {
    extension(&[1, 3, 6, 1, 5, 5, 7, 1, 3], |out| {
        out.write_sequence(|list| {
            list.next().write_sequence(|fields| fields.next().write_oid(&ObjectIdentifier::from_slice(statement)));
        });
    })
}

/// subjectAltName; the names must be ASCII, as addresses and host names are.
pub fn subject_alt_name(names: &[AltName<'_>]) -> CustomExtension {
    extension(&[2, 5, 29, 17], |out| {
        out.write_sequence(|list| {
            for name in names {
                let (tag, text) = match name {
                    AltName::Email(text) => (1, text),
                    AltName::Dns(text) => (2, text),
                };
                list.next().write_tagged_implicit(Tag::context(tag), |name| name.write_ia5_string(text));
            }
        });
    })
}

/// Checks that a name is there and no longer than `limit` characters: the encoder itself checks nothing.
pub(super) fn within(field: &'static str, text: &str, limit: usize) -> Result<(), Error> {
    if text.trim().is_empty() {
        return Err(Error::Field { field, problem: "it is empty" });
    }
    if text.chars().count() > limit {
        return Err(Error::Field { field, problem: "it is too long" });
    }
    if text.chars().any(char::is_control) {
        return Err(Error::Field { field, problem: "it has control characters" });
    }
    Ok(())
}

/// Checks that a text fits an IA5String of URLs, addresses and host names: printable ASCII without blanks.
pub(super) fn ascii(field: &'static str, text: &str) -> Result<(), Error> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::Field { field, problem: "it is not plain ASCII" });
    }
    Ok(())
}

fn extension(oid: &[u64], content: impl FnOnce(DERWriter<'_>)) -> CustomExtension {
    CustomExtension::from_oid_content(oid, yasna::construct_der(content))
}

fn critical(mut extension: CustomExtension) -> CustomExtension {
    extension.set_criticality(true);
    extension
}

/// uniformResourceIdentifier \[6\] of a GeneralName.
fn write_url(out: DERWriter<'_>, url: &str) {
    out.write_tagged_implicit(Tag::context(6), |name| name.write_ia5_string(url));
}

fn write_qualifier(out: DERWriter<'_>, qualifier: Qualifier<'_>) {
    out.write_sequence(|fields| match qualifier {
        Qualifier::Notice(text) => {
            fields.next().write_oid(&ObjectIdentifier::from_slice(USER_NOTICE));
            fields.next().write_sequence(|notice| notice.next().write_utf8_string(text));
        }
        Qualifier::Cps(url) => {
            fields.next().write_oid(&ObjectIdentifier::from_slice(CPS));
            fields.next().write_ia5_string(url);
        }
    });
}
