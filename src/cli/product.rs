//! A product, as filters take it. Must not know what is filtered.

use crate::domain::product::Product;

/// A product by its word or label.
pub(super) fn product(text: &str) -> std::result::Result<Product, String> {
    Product::parse(text).map_err(|_| "expected signature, email, tls or eseal".to_owned())
}
