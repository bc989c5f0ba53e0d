//! What is typed for the main commands, for their manual pages; a test reads each line as the program does.

/// The page, what the line does, and the line.
pub(super) const EXAMPLES: &[(&str, &str, &str)] = &[
    ("", "Make a store with a test CA:", "bsre init --key-type ecdsa-p256"),
    ("", "Bring people to the states that a plan names, with their files:", "bsre provision plan.toml --out demo"),
    ("", "Say what a rule says:", "bsre explain REG-03"),
    ("ca-crl", "Sign a new list and write it:", "bsre ca crl --out issuing.crl"),
    ("ca-export", "Export both certificates:", "bsre ca export --chain --out chain.pem"),
    ("cert-expiring", "Fail when something ends within six weeks:", "bsre cert expiring --within 6w --fail"),
    (
        "cert-export",
        "Write somebody's newest certificate:",
        "bsre cert export ayu@contoh.test --format pem --out ayu.pem",
    ),
    ("cert-list", "List server certificates:", "bsre cert list --product tls"),
    ("completions", "Print the stub for fish:", "bsre completions fish"),
    ("config-set", "Deliver letters into a folder:", "bsre config set mail.transport dir:/var/tmp/letters"),
    (
        "eseal-request",
        "Ask for a seal:",
        "bsre eseal request --form form.pdf --cn \"Dinas Contoh\" --email ayu@contoh.test",
    ),
    ("explain", "Say what a rule says:", "bsre explain REG-03"),
    ("init", "Make a store that asks everybody to sign in:", "bsre init --require-login"),
    ("issue", "Send the set-passphrase link:", "bsre issue ayu@contoh.test"),
    (
        "issue",
        "Issue a server certificate on the person's own request:",
        "bsre issue ayu@contoh.test --product tls --csr server.csr",
    ),
    (
        "login",
        "Sign in without a terminal:",
        "bsre login ra@bsre.uji.test --password-file password --code 123456 --print-session",
    ),
    ("mail-deliver", "Send what waits, and what failed before:", "bsre mail deliver --retry"),
    ("mail-token", "Print the newest activation token alone:", "bsre mail token ayu@contoh.test --kind activation"),
    ("man", "Write every page for a package:", "bsre man --out man1"),
    (
        "org-add",
        "Record an organisation with its agreement:",
        "bsre org add \"Pemerintah Kabupaten Contoh\" --kind regional --pks PKS/001/2026 --pks-date 2026-01-02",
    ),
    (
        "passphrase-set",
        "Set the passphrase, which issues the certificate:",
        "bsre passphrase set --token TOKEN --passphrase-file new --agree",
    ),
    ("provision", "See what a plan would change:", "bsre provision plan.toml --out demo --dry-run"),
    ("registry-import", "Load the made-up civil registry:", "bsre registry import dukcapil dukcapil.csv"),
    ("renew", "Ask for a renewal:", "bsre renew ayu@contoh.test"),
    ("request-approve", "Say yes to two requests:", "bsre request approve 3 4"),
    ("request-list", "List what RA is late with:", "bsre request list --overdue"),
    ("revoke", "Revoke somebody's certificate:", "bsre revoke ayu@contoh.test --reason compromised"),
    ("revoke", "Revoke those of everybody in a file:", "bsre revoke --from left.txt --reason left"),
    ("stats", "Count January by weeks:", "bsre stats --from 2026-01-01 --to 2026-01-31 --per week"),
    ("update-request", "Ask for another phone:", "bsre update request ayu@contoh.test --set phone=081234500002"),
    (
        "user-activate",
        "Activate a civil servant's account:",
        "bsre user activate --token TOKEN --nik 3171015204880001 --phone 081234500001 --asn 198804122012032001 \
         --photo ayu.jpg --agree",
    ),
    (
        "user-add",
        "Register somebody:",
        "bsre user add --name \"Ayu Lestari Contoh\" --email ayu@contoh.test --org \"Pemerintah Kabupaten Contoh\"",
    ),
    (
        "user-import-csv",
        "See what a table of people would do:",
        "bsre user import-csv people.csv --org \"Pemerintah Kabupaten Contoh\" --dry-run",
    ),
    ("user-list", "List whose certificate ends soon:", "bsre user list --view expiring --within 6w"),
    (
        "verifikator-nominate",
        "Nominate somebody of the IT unit:",
        "bsre verifikator nominate ayu@contoh.test --unit it --form form.pdf",
    ),
    ("verify", "Verify by hand:", "bsre verify ayu@contoh.test"),
    ("verify", "Turn somebody down:", "bsre verify ayu@contoh.test --reject \"the photo shows somebody else\""),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{command, shells::bash};

    #[test]
    fn every_example_is_a_command_line() {
        for (page, _, line) in EXAMPLES {
            if let Err(error) = command().try_get_matches_from(bash::words(line)) {
                panic!("{line}: {error}");
            }
            let begins = format!("bsre {}", page.replace('-', " "));
            assert!(line.replace('-', " ").starts_with(begins.trim_end()), "{line} stands under {page}");
        }
    }
}
