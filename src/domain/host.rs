//! Names of hosts, as a TLS certificate carries them. Must not know who asks for one, or how a request spells them.

use std::collections::BTreeSet;
use std::fmt;

/// A host name of letters, digits and hyphens (RFC 1123), lower-case, with a wildcard at the left at most.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostName(String);

impl HostName {
    /// Reads a name in any case; `None` when it is no host's.
    pub fn parse(text: &str) -> Option<Self> {
        let host = text.strip_prefix("*.").unwrap_or(text);
        let label = |label: &str| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let good = host.len() <= 253 && host.contains('.') && host.split('.').all(label);
        good.then(|| Self(text.to_ascii_lowercase()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn fits(&self) -> bool {
        self.0.len() <= NAME_LIMIT
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The most characters that a common name takes (X.520).
const NAME_LIMIT: usize = 64;

/// The hosts of one certificate, in the order of the request: never none, and one of them fits a common name (ISS-03).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hosts(Vec<HostName>);

impl Hosts {
    /// Takes the names that a request carries; `None` when it names no host that fits a common name.
    pub fn new(names: Vec<HostName>) -> Option<Self> {
        names.iter().any(HostName::fits).then_some(Self(names))
    }

    /// What the server is called: the first that fits. A server is no person, and its certificate bears no person's name.
    pub fn common_name(&self) -> &str {
        self.0.iter().find(|name| name.fits()).map_or("", HostName::as_str)
    }

    /// Each in its order.
    pub fn iter(&self) -> impl Iterator<Item = &HostName> {
        self.0.iter()
    }
}

/// The hosts of a TLS certificate as one set: by it two of them are told apart (ISS-05). Lower case, sorted, each once; as a
/// text with a blank between two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostSet(String);

impl HostSet {
    /// The set of some names; `None` where there is none.
    pub fn of<N: AsRef<str>>(names: impl IntoIterator<Item = N>) -> Option<Self> {
        let names: BTreeSet<String> = names.into_iter().map(|name| name.as_ref().to_ascii_lowercase()).collect();
        (!names.is_empty()).then(|| Self(names.into_iter().collect::<Vec<_>>().join(" ")))
    }

    /// Reads [`as_str`](Self::as_str) back from the store.
    pub fn restore(text: String) -> Self {
        Self(text)
    }

    /// The names in one text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use super::*;

    #[test]
    fn host_names_are_letters_digits_and_hyphens() {
        for good in ["layanan.uji.test", "*.uji.test", "a-1.test"] {
            assert_eq!(HostName::parse(good).unwrap().as_str(), good);
        }
        assert_eq!(HostName::parse("Layanan.UJI.test").unwrap().as_str(), "layanan.uji.test");
        for wrong in ["", "test", "*", "a.*.test", "a_b.test", "-a.test", "a..test", "a b.test", "é.test"] {
            assert_eq!(HostName::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn iss_03_no_hosts_are_no_hosts() {
        assert_eq!(Hosts::new(Vec::new()), None);
        let names = ["b.uji.test", "a.uji.test"].map(|name| HostName::parse(name).unwrap());
        let hosts = Hosts::new(names.to_vec()).unwrap();
        assert!(hosts.iter().map(HostName::as_str).eq(["b.uji.test", "a.uji.test"]));
        assert_eq!(hosts.common_name(), "b.uji.test");
        let long = HostName::parse(&format!("{}.{}.test", "a".repeat(40), "b".repeat(40))).unwrap();
        assert_eq!(Hosts::new(vec![long.clone()]), None);
        let both = Hosts::new(vec![long, HostName::parse("c.uji.test").unwrap()]).unwrap();
        assert_eq!(both.common_name(), "c.uji.test");
    }

    #[test]
    fn iss_05_a_set_of_hosts_has_no_order_and_no_case() {
        let set = |names: &[&str]| HostSet::of(names);
        assert_eq!(set(&["b.uji.test", "A.uji.test"]), set(&["a.uji.test", "B.uji.test", "b.uji.test"]));
        assert_eq!(set(&["b.uji.test", "A.uji.test"]), Some(HostSet::restore("a.uji.test b.uji.test".to_owned())));
        assert_ne!(set(&["a.uji.test"]), set(&["a.uji.test", "b.uji.test"]));
        assert_eq!(set(&[]), None);
    }
}
