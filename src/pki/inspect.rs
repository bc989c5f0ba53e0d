//! Reads certificates for people: names, times, extensions, fingerprint. Must not judge what it reads.

use aws_lc_rs::digest::{SHA256, digest};
use data_encoding::HEXLOWER;
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::GeneralName;
use x509_parser::oid_registry::{OID_X509_COMMON_NAME, OID_X509_COUNTRY_NAME, OID_X509_ORGANIZATION_NAME};
use x509_parser::prelude::FromDer;
use x509_parser::x509::{AttributeTypeAndValue, X509Name};

use super::Error;
use super::public::PublicKeyKind;
use crate::domain::Timestamp;

/// A certificate in words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Summary {
    /// Subject as the portal shows it: the encoded order reversed, `C=ID, O=…, CN=…, OID.2.5.4.13=…` (`ISS-02`).
    pub subject: String,
    pub issuer: String,
    /// Serial number: lower-case hex without separators.
    pub serial: String,
    pub not_before: Timestamp,
    pub not_after: Timestamp,
    /// Kind of key, as `RSA-2048`.
    pub key: String,
    pub signature: String,
    pub extensions: Vec<Extension>,
    /// SHA-256 of the whole certificate, lower-case hex.
    pub fingerprint: String,
}

/// One extension, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// Object identifier, dotted.
    pub oid: String,
    /// Its name in RFC 5280, or the identifier again.
    pub name: String,
    /// Whether a reader that does not know it must refuse.
    pub critical: bool,
}

/// Reads a DER certificate.
pub fn summary(der: &[u8]) -> Result<Summary, Error> {
    let certificate = parse(der)?;
    let signature = certificate.signature_algorithm.algorithm.to_id_string();
    Ok(Summary {
        subject: displayed(certificate.subject()),
        issuer: displayed(certificate.issuer()),
        serial: HEXLOWER.encode(certificate.raw_serial()).trim_start_matches("00").to_owned(),
        not_before: Timestamp::from_unix(certificate.validity().not_before.timestamp()),
        not_after: Timestamp::from_unix(certificate.validity().not_after.timestamp()),
        key: PublicKeyKind::of(certificate.public_key())?.to_string(),
        signature: signature_name(&signature).to_owned(),
        extensions: certificate
            .extensions()
            .iter()
            .map(|found| extension(&found.oid.to_id_string(), found.critical))
            .collect(),
        fingerprint: HEXLOWER.encode(digest(&SHA256, der).as_ref()),
    })
}

/// The public key of a DER certificate, as DER `SubjectPublicKeyInfo`.
pub fn public_key_spki(der: &[u8]) -> Result<Vec<u8>, Error> {
    Ok(parse(der)?.public_key().raw.to_vec())
}

/// The hosts (dNSName) that a DER certificate names.
pub fn dns_names(der: &[u8]) -> Result<Vec<String>, Error> {
    let certificate = parse(der)?;
    let alternative = certificate.subject_alternative_name().map_err(|_| Error::Certificate)?;
    let names = alternative.iter().flat_map(|found| &found.value.general_names);
    let hosts = names.filter_map(|name| if let GeneralName::DNSName(host) = name { Some(*host) } else { None });
    Ok(hosts.map(str::to_owned).collect())
}

fn parse(der: &[u8]) -> Result<X509Certificate<'_>, Error> {
    match X509Certificate::from_der(der) {
        Ok(([], certificate)) => Ok(certificate),
        _ => Err(Error::Certificate),
    }
}

/// A name with its parts reversed, as Java shows it.
fn displayed(name: &X509Name<'_>) -> String {
    let mut parts: Vec<String> = name.iter_attributes().map(part).collect();
    parts.reverse();
    parts.join(", ")
}

fn part(attribute: &AttributeTypeAndValue<'_>) -> String {
    let oid = attribute.attr_type();
    let value = quoted(attribute.as_str().unwrap_or_default());
    match () {
        () if *oid == OID_X509_COUNTRY_NAME => format!("C={value}"),
        () if *oid == OID_X509_ORGANIZATION_NAME => format!("O={value}"),
        () if *oid == OID_X509_COMMON_NAME => format!("CN={value}"),
        () => format!("OID.{}={value}", oid.to_id_string()),
    }
}

/// The value, in quotes where a comma or the like would be read as the end of it (RFC 1779).
fn quoted(value: &str) -> String {
    let unsafe_sign = |sign: char| ",+=<>#;\"\\\n\r".contains(sign);
    if value.contains(unsafe_sign) || value.trim() != value || value.contains("  ") {
        return format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
    }
    value.to_owned()
}

fn extension(oid: &str, critical: bool) -> Extension {
    let name = match oid {
        "2.5.29.14" => "subjectKeyIdentifier",
        "2.5.29.15" => "keyUsage",
        "2.5.29.17" => "subjectAltName",
        "2.5.29.19" => "basicConstraints",
        "2.5.29.31" => "cRLDistributionPoints",
        "2.5.29.32" => "certificatePolicies",
        "2.5.29.35" => "authorityKeyIdentifier",
        "2.5.29.37" => "extendedKeyUsage",
        "1.3.6.1.5.5.7.1.1" => "authorityInfoAccess",
        "1.3.6.1.5.5.7.1.3" => "qcStatements",
        other => other,
    };
    Extension { oid: oid.to_owned(), name: name.to_owned(), critical }
}

fn signature_name(oid: &str) -> &str {
    match oid {
        "1.2.840.113549.1.1.11" => "sha256WithRSAEncryption",
        "1.2.840.113549.1.1.12" => "sha384WithRSAEncryption",
        "1.2.840.10045.4.3.2" => "ecdsa-with-SHA256",
        "1.2.840.10045.4.3.3" => "ecdsa-with-SHA384",
        other => other,
    }
}
