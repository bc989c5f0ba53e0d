//! bash: its words break at `@`, `:` and `=` too, and keep their quotes, and what is put in is not quoted. So the stub
//! hands over the line as it is typed and the piece that will be replaced, and the answer is that piece, quoted.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

use clap_complete::env::EnvCompleter;

/// The word under the cursor, as far as an answer has to follow it.
#[derive(Debug, Default)]
pub(crate) struct Bash {
    /// The quotation mark that is open.
    open: Option<char>,
    /// What stands before the piece that is replaced.
    kept: String,
}

const STUB: &str = r#"_NAME() {
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(VAR=bash COMPLETER -- "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/] ]] && compopt -o nospace 2>/dev/null
    return 0
}
complete -o nosort -F _NAME BIN 2>/dev/null || complete -F _NAME BIN
"#;

impl Bash {
    /// Reads a line up to the cursor into words; `piece` is what readline will replace.
    pub(super) fn read(line: &str, piece: &str) -> (Vec<OsString>, Self) {
        let (words, open, raw) = split(line);
        let last = words.last().map_or("", String::as_str);
        let kept = match (raw.strip_suffix(piece), last.strip_suffix(piece)) {
            (Some(before), _) => unquoted(before),
            (None, Some(before)) => before.to_owned(),
            (None, None) => String::new(),
        };
        (words.into_iter().map(OsString::from).collect(), Self { open, kept })
    }

    /// A candidate as readline puts it in.
    fn answer(&self, candidate: &str) -> String {
        let rest = candidate.strip_prefix(&self.kept).unwrap_or(candidate);
        let special = |sign: char| match self.open {
            None => !sign.is_alphanumeric() && !"@%_-+=:,./~^".contains(sign),
            Some('"') => "\"\\$`".contains(sign),
            Some(_) => false,
        };
        let mut answer = String::new();
        for sign in rest.chars() {
            match (self.open, sign) {
                (Some('\''), '\'') => answer.push_str("'\\'"),
                _ if special(sign) => answer.push('\\'),
                _ => {}
            }
            answer.push(sign);
        }
        answer
    }
}

/// The words of a line as a shell would hand them on.
pub(crate) fn words(line: &str) -> Vec<String> {
    split(line).0
}

/// A word as a shell would hand it on.
pub(super) fn unquoted(raw: &str) -> String {
    words(raw).pop().unwrap_or_default()
}

/// The words of a line, the last one empty after a blank; the quotation mark that is still open; the last word as typed.
fn split(line: &str) -> (Vec<String>, Option<char>, String) {
    let (mut words, mut word, mut raw) = (Vec::new(), String::new(), String::new());
    let mut open = None;
    let mut signs = line.trim_start().chars().peekable();
    while let Some(sign) = signs.next() {
        if open.is_none() && sign.is_whitespace() {
            if !raw.is_empty() {
                words.push(std::mem::take(&mut word));
                raw.clear();
            }
            continue;
        }
        raw.push(sign);
        match (open, sign) {
            (None, '"' | '\'') => open = Some(sign),
            (Some(mark), _) if mark == sign => open = None,
            (None, '\\') => word.extend(signs.next().inspect(|next| raw.push(*next))),
            (Some('"'), '\\') => {
                let next = signs.next_if(|next| "\"\\$`".contains(*next));
                word.push(next.inspect(|next| raw.push(*next)).unwrap_or('\\'));
            }
            _ => word.push(sign),
        }
    }
    words.push(word);
    (words, open, raw)
}

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        "bash"
    }

    fn is(&self, name: &str) -> bool {
        name == "bash"
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> io::Result<()> {
        let stub = STUB.replace("NAME", name).replace("BIN", bin).replace("COMPLETER", completer).replace("VAR", var);
        buf.write_all(stub.as_bytes())
    }

    fn write_complete(
        &self,
        cmd: &mut clap::Command,
        args: Vec<OsString>,
        current_dir: Option<&Path>,
        buf: &mut dyn Write,
    ) -> io::Result<()> {
        let last = args.len().saturating_sub(1);
        for candidate in clap_complete::engine::complete(cmd, args, last, current_dir)? {
            writeln!(buf, "{}", self.answer(&candidate.get_value().to_string_lossy()))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a line, and a candidate as it is put in.
    fn put(line: &str, piece: &str, candidate: &str) -> (Vec<String>, String) {
        let (words, bash) = Bash::read(line, piece);
        (words.into_iter().map(|word| word.to_string_lossy().into_owned()).collect(), bash.answer(candidate))
    }

    #[test]
    fn a_line_is_read_as_bash_reads_it() {
        assert_eq!(words("bsre org show "), ["bsre", "org", "show", ""]);
        assert_eq!(words("  bsre  --as ayu@contoh.test"), ["bsre", "--as", "ayu@contoh.test"]);
        assert_eq!(words(r#"bsre --store "/a b/c" 'x y' z\ w ''"#), ["bsre", "--store", "/a b/c", "x y", "z w", ""]);
        assert_eq!(words(r#"bsre "a\"b\c"#), ["bsre", "a\"b\\c"]);
        assert_eq!(words(""), [""]);
    }

    #[test]
    fn the_answer_is_the_piece_that_is_replaced_in_its_quotes() {
        let name = "Pemerintah Kabupaten Contoh";
        assert_eq!(put("bsre org show Pem", "Pem", name).1, r"Pemerintah\ Kabupaten\ Contoh");
        assert_eq!(put("bsre org show \"Pem", "Pem", name).1, name);
        assert_eq!(put("bsre org show Pemerintah\\ Ka", "Pemerintah\\ Ka", name).1, r"Pemerintah\ Kabupaten\ Contoh");
        assert_eq!(put("bsre user show ayu@con", "@con", "ayu@contoh.test").1, "@contoh.test");
        assert_eq!(put("bsre user show ayu@con", "con", "ayu@contoh.test").1, "contoh.test");
        assert_eq!(put("bsre cert list --type=In", "In", "--type=Individu").1, "Individu");
        assert_eq!(put("bsre cert list --type=In", "In", "--type=Individu").0[3], "--type=In");
        assert_eq!(put("bsre x 'it", "it", "it's").1, r"it'\''s");
        assert_eq!(put("bsre x \"a", "a", "a$b").1, "a\\$b");
    }
}
