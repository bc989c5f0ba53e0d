//! Where a text is looked for: first where an index leads to it, then inside every name, address and number. Nothing but
//! that last way reads the whole table; an index of every three letters would make registering people twice as slow.

use rusqlite::types::Value;

/// Digits that begin a NIK, NIP or phone number are looked up as such from this many on.
const TELLING: usize = 6;

/// The same for what only a phone number begins with: `0…` and `+…`, as it is written and not as it is kept.
const TELLING_PHONE: usize = 3;

/// The conditions to try in turn, each with its values, until one finds somebody (MON-02).
pub(super) fn ways(text: &str) -> Vec<(String, Vec<Value>)> {
    let mut found = Vec::new();
    if text.contains('@') {
        found.push(("email = ?1".to_owned(), vec![Value::from(text.to_owned())]));
    }
    if let Some(way) = number(text) {
        found.push(way);
    }
    let inside = ["name", "email", "nik", "nip", "phone"].map(|column| format!("{column} LIKE ?1 ESCAPE '\\'"));
    found.push((format!("({})", inside.join(" OR ")), vec![Value::from(pattern(text))]));
    found
}

/// The beginning of a number: `0812…` and `62812…` are looked up as phones are kept.
fn number(text: &str) -> Option<(String, Vec<Value>)> {
    let plain: String = text.chars().filter(|sign| !matches!(sign, ' ' | '-')).collect();
    let digits = plain.strip_prefix('+').unwrap_or(&plain);
    let telling = if plain.starts_with(['0', '+']) { TELLING_PHONE } else { TELLING };
    if digits.len() < telling || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let phone = match (plain.starts_with('+'), digits.strip_prefix('0'), digits.strip_prefix("62")) {
        (true, ..) => format!("+{digits}"),
        (_, Some(rest), _) | (_, None, Some(rest)) => format!("+62{rest}"),
        (false, None, None) => format!("+62{digits}"),
    };
    // A colon is the sign after the nine.
    let values = [digits.to_owned(), format!("{digits}:"), phone.clone(), format!("{phone}:")];
    let condition = "(nik >= ?1 AND nik < ?2 OR nip >= ?1 AND nip < ?2 OR phone >= ?3 AND phone < ?4)";
    Some((condition.to_owned(), values.map(Value::from).to_vec()))
}

/// The text as a pattern that finds it anywhere; its own signs mean themselves.
fn pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    for sign in text.chars() {
        if matches!(sign, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(sign);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(values: &[Value]) -> Vec<&str> {
        values
            .iter()
            .filter_map(|value| if let Value::Text(text) = value { Some(text.as_str()) } else { None })
            .collect()
    }

    #[test]
    fn mon_02_a_number_is_looked_up_before_it_is_searched_for() {
        let phone = |text| number(text).map(|(_, values)| texts(&values)[2].to_owned());
        for text in ["081234500001", "+6281234500001", "6281234500001", "0812-3450-0001"] {
            assert_eq!(phone(text).as_deref(), Some("+6281234500001"), "{text}");
        }
        assert_eq!(phone("08123").as_deref(), Some("+628123"));
        assert_eq!(phone("+628").as_deref(), Some("+628"));
        for text in ["12345", "08", "ayu", "317101520488000x", ""] {
            assert_eq!(phone(text), None, "{text}");
        }
        assert_eq!(number("317101").map(|(_, values)| texts(&values)[1].to_owned()).as_deref(), Some("317101:"));
    }

    #[test]
    fn mon_02_a_text_is_searched_for_as_it_is_typed() {
        assert_eq!(pattern("a_b%c\\d"), "%a\\_b\\%c\\\\d%");
        assert_eq!(ways("ayu").len(), 1);
        assert_eq!(ways("ayu@contoh.test").len(), 2);
    }
}
