//! bsre
fn main() {}
