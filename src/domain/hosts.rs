//! The hosts that a TLS certificate names, as one set: by it two of them are told apart (ISS-05). Must not know how a name
//! is checked or where it stood.

use super::product::Product;

/// One or more host names: lower case, sorted, each once; as a text with a blank between two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostSet(String);

impl HostSet {
    /// The set that a certificate of `product` with these names has; `None` for another product than TLS, and without
    /// names.
    pub fn of(product: Product, names: &[String]) -> Option<Self> {
        let mut names: Vec<String> = names.iter().map(|name| name.to_ascii_lowercase()).collect();
        names.sort_unstable();
        names.dedup();
        (product == Product::Tls && !names.is_empty()).then(|| Self(names.join(" ")))
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
mod tests {
    use super::*;

    #[test]
    fn iss_05_a_set_of_hosts_has_no_order_and_no_case() {
        let set = |names: &[&str]| {
            let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
            HostSet::of(Product::Tls, &names)
        };
        assert_eq!(set(&["b.uji.test", "A.uji.test"]), set(&["a.uji.test", "B.uji.test", "b.uji.test"]));
        assert_eq!(set(&["b.uji.test", "A.uji.test"]), Some(HostSet::restore("a.uji.test b.uji.test".to_owned())));
        assert_ne!(set(&["a.uji.test"]), set(&["a.uji.test", "b.uji.test"]));
        assert_eq!(set(&[]), None);
        assert_eq!(HostSet::of(Product::Email, &["a.uji.test".to_owned()]), None);
    }
}
