
use builtin;
use str;

set edit:completion:arg-completer[bsre] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'bsre'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'bsre'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand init 'Make a store, its master key, a test CA and the RA officer; what is there already is left alone'
            cand org 'Organisations and their cooperation agreements'
            cand registry 'The registries that stand in for Dukcapil, BKN and SIPP'
            cand user 'People: register, activate, look at'
            cand verify 'Verify people by hand, after looking at `user show`; or turn them down'
            cand update 'Changes of people''s data: asked for, confirmed, judged'
            cand verifikator 'Verifikators: who registers and judges the people of an organisation'
            cand issue 'Ask for certificates: the set-passphrase link goes out, and asked again, it goes out again; with `--csr` one is issued'
            cand passphrase 'Passphrases: send the link, or complete it with its token'
            cand renew 'Ask for the renewal of certificates: On Renew until RA decides and the owner sets the passphrase'
            cand revoke 'Revoke certificates, at once and for good'
            cand request 'RA''s queue: renewals, eSeals, eSeal revocations, verifikator forms, organisation changes'
            cand mail 'The outbox'
            cand cert 'Certificates: list, show, export'
            cand ca 'The test CA'
            cand eseal 'eSeals of organisations: ask, confirm, revoke; RA decides with `request approve` and `request reject`'
            cand provision 'Bring organisations and people to the states that a plan names; run again, it changes nothing'
            cand stats 'The dashboard: people, certificates issued, issuances asked for; days are Jakarta''s'
            cand login 'Sign in with password and one-time code; the first time, set up the authenticator'
            cand logout 'End the session'
            cand whoami 'Show who acts'
            cand totp 'Authenticators: set up, list, remove'
            cand password 'The sign-in password'
            cand config 'Settings kept in the store'
            cand explain 'Say what a rule says; every refusal names its rule'
            cand completions 'Print a completion script'
            cand man 'Print the manual page, or write one page a command into a folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;init'= {
            cand --key-type 'The kind of both CA keys; RSA-4096 takes some seconds'
            cand --ra-email 'The address of the RA officer'
            cand --root-name 'The root CA''s common name; TEST or UJI must stand in it'
            cand --ca-name 'The issuing CA''s common name; TEST or UJI must stand in it'
            cand --ca-organisation 'The organisation of both; TEST or UJI must stand in it'
            cand --base-url 'Where links, lists and policies are said to lie'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --require-login 'Let only people in who signed in; the RA officer''s first password is printed once'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;org'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand add 'Record an organisation with its agreement (PKS)'
            cand list 'List organisations'
            cand show 'Show one'
            cand close 'Close one: nobody is registered in it and nothing issued from now on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;org;add'= {
            cand --kind 'What kind it is'
            cand --pks 'The number of the cooperation agreement'
            cand --pks-date 'The date of the agreement, YYYY-MM-DD'
            cand --responsible 'Who signs its recommendation forms'
            cand --responsible-title 'The office of who signs'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;org;list'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;org;show'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;org;close'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;org;help'= {
            cand add 'Record an organisation with its agreement (PKS)'
            cand list 'List organisations'
            cand show 'Show one'
            cand close 'Close one: nobody is registered in it and nothing issued from now on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;org;help;add'= {
        }
        &'bsre;org;help;list'= {
        }
        &'bsre;org;help;show'= {
        }
        &'bsre;org;help;close'= {
        }
        &'bsre;org;help;help'= {
        }
        &'bsre;registry'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand import 'Load one from a CSV; loading the same file again changes nothing'
            cand list 'List those that are loaded'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;registry;import'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;registry;list'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;registry;help'= {
            cand import 'Load one from a CSV; loading the same file again changes nothing'
            cand list 'List those that are loaded'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;registry;help;import'= {
        }
        &'bsre;registry;help;list'= {
        }
        &'bsre;registry;help;help'= {
        }
        &'bsre;user'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand add 'Register one person; an activation link goes out'
            cand check-email 'Ask whether an address is free, without registering'
            cand csv-template 'Print the CSV to fill in for `import-csv`'
            cand import-csv 'Register many people from a CSV `nama;emailAddress`; each row on its own'
            cand resend 'Send the activation link again; the former one dies'
            cand activate 'Activate an account with the token of its link: the owner''s data, photo and agreement'
            cand check-nip 'Ask the personnel registry whether a NIP or NRP belongs to a NIK'
            cand list 'List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`'
            cand show 'Show one person: account, requests, certificates, history'
            cand history 'Show what happened to one person'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;user;add'= {
            cand --name 'The full name as on the KTP, without titles'
            cand --email 'The official address'
            cand --org 'The organisation'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;check-email'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;csv-template'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;import-csv'= {
            cand --org 'The organisation'
            cand --max-bytes 'The largest file accepted, in bytes'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --dry-run 'Show the table and change nothing'
            cand --all-or-nothing 'Register nobody unless every row is good'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;resend'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;activate'= {
            cand --token 'The token of the activation link'
            cand --nik 'The NIK, 16 digits'
            cand --phone 'The phone'
            cand --name 'The name as on the KTP, where it differs from the registered one'
            cand --title-front 'A title before the name, if it stands on the KTP'
            cand --title-back 'Titles after the name, if they stand on the KTP'
            cand --asn 'A civil servant (PNS or PPPK), with this NIP'
            cand --polri 'A police officer, with this NRP'
            cand --unit 'The unit'
            cand --position 'The position'
            cand --province 'The province of the office'
            cand --photo 'The selfie, PNG or JPEG'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --other 'Neither: say where and as what'
            cand --agree 'Agree to the privacy policy and the subscriber agreement'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;check-nip'= {
            cand --nik 'The NIK'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;list'= {
            cand --search 'What stands in the email, name, NIK, NIP or phone. A whole address and the first six digits of a number are looked up; everything else is searched for in all of them'
            cand --view 'One of the portal''s menus'
            cand --within 'How soon `--view expiring` is: hours, days or weeks, as in 12h, 30d, 6w'
            cand --organisation 'Of this organisation'
            cand --verification 'With this verification status'
            cand --certificate 'With this certificate status, that of the newest personal one'
            cand --product 'With a certificate for this, whatever became of it'
            cand --role 'With this role'
            cand --not-organisation 'Of this organisation'
            cand --not-verification 'With this verification status'
            cand --not-certificate 'With this certificate status'
            cand --not-product 'With a certificate for this'
            cand --not-role 'With this role'
            cand --limit 'At most so many items'
            cand --offset 'Leaving out the first so many'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;show'= {
            cand --photo 'Write the selfie to this file too, for its owner''s eyes alone (0600)'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;history'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;user;help'= {
            cand add 'Register one person; an activation link goes out'
            cand check-email 'Ask whether an address is free, without registering'
            cand csv-template 'Print the CSV to fill in for `import-csv`'
            cand import-csv 'Register many people from a CSV `nama;emailAddress`; each row on its own'
            cand resend 'Send the activation link again; the former one dies'
            cand activate 'Activate an account with the token of its link: the owner''s data, photo and agreement'
            cand check-nip 'Ask the personnel registry whether a NIP or NRP belongs to a NIK'
            cand list 'List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`'
            cand show 'Show one person: account, requests, certificates, history'
            cand history 'Show what happened to one person'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;user;help;add'= {
        }
        &'bsre;user;help;check-email'= {
        }
        &'bsre;user;help;csv-template'= {
        }
        &'bsre;user;help;import-csv'= {
        }
        &'bsre;user;help;resend'= {
        }
        &'bsre;user;help;activate'= {
        }
        &'bsre;user;help;check-nip'= {
        }
        &'bsre;user;help;list'= {
        }
        &'bsre;user;help;show'= {
        }
        &'bsre;user;help;history'= {
        }
        &'bsre;user;help;help'= {
        }
        &'bsre;verify'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --reject 'Do not verify: tell them why, and let them activate again'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;update'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand request 'Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person''s confirmation'
            cand confirm 'Confirm a change with the token of its link: the new data hold from now on'
            cand approve 'Accept changes that people asked for themselves'
            cand reject 'End changes that wait, whoever asked for them: the old data stay, and a letter says why'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;update;request'= {
            cand --set 'What is to change; an empty value takes an optional one away'
            cand --form 'The signed change form for another organisation, a PDF of at most 1 MiB; `-` is standard input'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;update;confirm'= {
            cand --token 'The token of the update link'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;update;approve'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;update;reject'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --reason 'Why'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;update;help'= {
            cand request 'Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person''s confirmation'
            cand confirm 'Confirm a change with the token of its link: the new data hold from now on'
            cand approve 'Accept changes that people asked for themselves'
            cand reject 'End changes that wait, whoever asked for them: the old data stay, and a letter says why'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;update;help;request'= {
        }
        &'bsre;update;help;confirm'= {
        }
        &'bsre;update;help;approve'= {
        }
        &'bsre;update;help;reject'= {
        }
        &'bsre;update;help;help'= {
        }
        &'bsre;verifikator'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand nominate 'Nominate somebody who is registered; without the form they are invited, and nominated again once it has come'
            cand grant 'Grant the role to a candidate who is Verified with a certificate in Issue'
            cand replace 'Put a colleague in the place of a verifikator, in one step'
            cand withdraw 'Take the role back, or end a nomination'
            cand list 'List verifikators and candidates, and say what is missing'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;verifikator;nominate'= {
            cand --unit 'The unit that the candidate comes from: at most two verifikators are from IT, one from HR'
            cand --form 'The signed recommendation form, a PDF of at most 1 MiB; `-` is standard input'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --permanent 'The form says that the candidate is a permanent employee; needless for ASN and POLRI'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;verifikator;grant'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;verifikator;replace'= {
            cand --form 'The signed replacement form, a PDF of at most 1 MiB; `-` is standard input'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --permanent 'The form says that the colleague is a permanent employee; needless for ASN and POLRI'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;verifikator;withdraw'= {
            cand --reason 'Why; a candidate is told'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;verifikator;list'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;verifikator;help'= {
            cand nominate 'Nominate somebody who is registered; without the form they are invited, and nominated again once it has come'
            cand grant 'Grant the role to a candidate who is Verified with a certificate in Issue'
            cand replace 'Put a colleague in the place of a verifikator, in one step'
            cand withdraw 'Take the role back, or end a nomination'
            cand list 'List verifikators and candidates, and say what is missing'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;verifikator;help;nominate'= {
        }
        &'bsre;verifikator;help;grant'= {
        }
        &'bsre;verifikator;help;replace'= {
        }
        &'bsre;verifikator;help;withdraw'= {
        }
        &'bsre;verifikator;help;list'= {
        }
        &'bsre;verifikator;help;help'= {
        }
        &'bsre;issue'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --product 'What the certificate is for'
            cand --csr 'The person''s own PKCS#10 request, PEM or DER: the certificate is issued at once, and its key never comes here'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;passphrase'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand set 'Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued'
            cand change 'Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice'
            cand reset 'Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;passphrase;set'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --token 'The token of the set-passphrase link'
            cand --passphrase-file 'Read it from a file, a line each'
            cand --key-type 'The kind of key to make'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --passphrase-stdin 'Read it from standard input, a line each'
            cand --agree 'Agree to the subscriber agreement'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;passphrase;change'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --token 'The token of the mailed link'
            cand --passphrase-file 'Read it from a file, a line each'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --passphrase-stdin 'Read it from standard input, a line each'
            cand --agree 'Agree to the subscriber agreement'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;passphrase;reset'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --token 'The token of the mailed link'
            cand --passphrase-file 'Read it from a file, a line each'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --passphrase-stdin 'Read it from standard input, a line each'
            cand --agree 'Agree to the subscriber agreement'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;passphrase;help'= {
            cand set 'Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued'
            cand change 'Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice'
            cand reset 'Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;passphrase;help;set'= {
        }
        &'bsre;passphrase;help;change'= {
        }
        &'bsre;passphrase;help;reset'= {
        }
        &'bsre;passphrase;help;help'= {
        }
        &'bsre;renew'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --serial 'One certificate by its serial number'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;revoke'= {
            cand --from 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input'
            cand --serial 'One certificate by its serial number'
            cand --reason 'Why'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;request'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List what waits for RA, oldest first, with the working day on which it is due'
            cand show 'Show one request'
            cand approve 'Say yes to requests, as RA'
            cand reject 'Say no to requests, as RA'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;request;list'= {
            cand --kind 'Of one kind only'
            cand --limit 'At most so many items'
            cand --offset 'Leaving out the first so many'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --overdue 'Only what RA is late with'
            cand --all 'Also what is decided, void, or waits for a passphrase'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;request;show'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;request;approve'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;request;reject'= {
            cand --reason 'Why: the letter says so'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;request;help'= {
            cand list 'List what waits for RA, oldest first, with the working day on which it is due'
            cand show 'Show one request'
            cand approve 'Say yes to requests, as RA'
            cand reject 'Say no to requests, as RA'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;request;help;list'= {
        }
        &'bsre;request;help;show'= {
        }
        &'bsre;request;help;approve'= {
        }
        &'bsre;request;help;reject'= {
        }
        &'bsre;request;help;help'= {
        }
        &'bsre;mail'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List letters, oldest first'
            cand show 'Show one letter'
            cand token 'Print the newest live token or code alone, for scripts'
            cand deliver 'Send the letters that wait, as `mail.transport` says; what fails is tried again later'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;mail;list'= {
            cand --to 'Only those to this address'
            cand --limit 'At most so many items'
            cand --offset 'Leaving out the first so many'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;mail;show'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;mail;token'= {
            cand --kind 'What it opens'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;mail;deliver'= {
            cand --limit 'At most so many letters'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --retry 'Also those that failed before, at once'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;mail;help'= {
            cand list 'List letters, oldest first'
            cand show 'Show one letter'
            cand token 'Print the newest live token or code alone, for scripts'
            cand deliver 'Send the letters that wait, as `mail.transport` says; what fails is tried again later'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;mail;help;list'= {
        }
        &'bsre;mail;help;show'= {
        }
        &'bsre;mail;help;token'= {
        }
        &'bsre;mail;help;deliver'= {
        }
        &'bsre;mail;help;help'= {
        }
        &'bsre;cert'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List certificates, oldest first'
            cand expiring 'List certificates that are still good and end soon, the first to end first'
            cand show 'Show one'
            cand export 'Take a certificate out; when is written down'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;cert;list'= {
            cand --status 'With this status'
            cand --product 'For this'
            cand --type 'A person''s or a seal'
            cand --organisation 'Of this organisation'
            cand --limit 'At most so many items'
            cand --offset 'Leaving out the first so many'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;cert;expiring'= {
            cand --within 'How soon: hours, days or weeks, as in 12h, 30d, 6w'
            cand --product 'For this'
            cand --type 'A person''s or a seal'
            cand --organisation 'Of this organisation'
            cand --limit 'At most so many items'
            cand --offset 'Leaving out the first so many'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --fail 'Exit 8 when any is found'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;cert;show'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;cert;export'= {
            cand --format 'As what: `p12` needs the passphrase, `key` is the encrypted PKCS#8'
            cand --out 'Write to this file instead of standard output'
            cand --passphrase-file 'Read it from a file, a line each'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --passphrase-stdin 'Read it from standard input, a line each'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;cert;help'= {
            cand list 'List certificates, oldest first'
            cand expiring 'List certificates that are still good and end soon, the first to end first'
            cand show 'Show one'
            cand export 'Take a certificate out; when is written down'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;cert;help;list'= {
        }
        &'bsre;cert;help;expiring'= {
        }
        &'bsre;cert;help;show'= {
        }
        &'bsre;cert;help;export'= {
        }
        &'bsre;cert;help;help'= {
        }
        &'bsre;ca'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand show 'Show both authorities'
            cand export 'Export the issuing authority''s certificate, PEM'
            cand crl 'Sign a new list of revoked certificates'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;ca;show'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;ca;export'= {
            cand --out 'Write to this file'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --chain 'With the root''s after it'
            cand --root 'The root''s alone'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;ca;crl'= {
            cand --out 'Write to this file'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --root 'The root''s list, which is empty'
            cand --der 'DER instead of PEM'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;ca;help'= {
            cand show 'Show both authorities'
            cand export 'Export the issuing authority''s certificate, PEM'
            cand crl 'Sign a new list of revoked certificates'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;ca;help;show'= {
        }
        &'bsre;ca;help;export'= {
        }
        &'bsre;ca;help;crl'= {
        }
        &'bsre;ca;help;help'= {
        }
        &'bsre;eseal'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand request 'Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link'
            cand open 'Open the mailed link: shows the agreement, and mails a one-time code'
            cand confirm 'Confirm a request with the mailed code, 15 seconds or more after the agreement was shown'
            cand revoke 'Ask for the end of an eSeal: On Revoke until RA decides'
            cand list 'List eSeals, oldest first'
            cand show 'Show one, with the subscriber id for the application''s administrator'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;eseal;request'= {
            cand --form 'The recommendation form, a PDF of at most 1 MiB'
            cand --cn 'The common name: the organisation or a unit of it'
            cand --email 'The responsible person, registered in the organisation and Verified'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;eseal;open'= {
            cand --token 'The token of the link'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;eseal;confirm'= {
            cand --token 'The token of the link'
            cand --otp 'The mailed code'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --agree 'Agree to the subscriber agreement'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;eseal;revoke'= {
            cand --reason 'Why'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;eseal;list'= {
            cand --limit 'At most so many items'
            cand --offset 'Leaving out the first so many'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;eseal;show'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;eseal;help'= {
            cand request 'Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link'
            cand open 'Open the mailed link: shows the agreement, and mails a one-time code'
            cand confirm 'Confirm a request with the mailed code, 15 seconds or more after the agreement was shown'
            cand revoke 'Ask for the end of an eSeal: On Revoke until RA decides'
            cand list 'List eSeals, oldest first'
            cand show 'Show one, with the subscriber id for the application''s administrator'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;eseal;help;request'= {
        }
        &'bsre;eseal;help;open'= {
        }
        &'bsre;eseal;help;confirm'= {
        }
        &'bsre;eseal;help;revoke'= {
        }
        &'bsre;eseal;help;list'= {
        }
        &'bsre;eseal;help;show'= {
        }
        &'bsre;eseal;help;help'= {
        }
        &'bsre;provision'= {
            cand --out 'Where certificates, keys, PKCS#12 files, the authorities and their lists go'
            cand --jobs 'How many cores to use [default: all]'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --dry-run 'Only show what would be done'
            cand --timings 'Say at the end where the time went, summed over all cores'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;stats'= {
            cand --from 'The first day, YYYY-MM-DD [default: a month before the last]'
            cand --to 'The last day, counted [default: today]'
            cand --per 'One line for each'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;login'= {
            cand --password-file 'Read the password from a file'
            cand --code 'The code that the authenticator shows now'
            cand --device 'The device that the code is of, where there are several; the first time, what to call it'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --password-stdin 'Read the password from standard input'
            cand --print-session 'Print the session''s token alone and leave no file'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;logout'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;whoami'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;totp'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand setup 'Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code'
            cand list 'List your devices'
            cand remove 'Remove one of your devices'
            cand code 'Print the code of a secret on standard input, for CI that has no phone'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;totp;setup'= {
            cand --name 'What to call the device'
            cand --password-file 'Read the password from a file'
            cand --qr 'Write the QR code as a picture, readable by you alone'
            cand --code 'The code that the device shows now'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --password-stdin 'Read the password from standard input'
            cand --confirm 'Confirm the device with its first code'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;totp;list'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;totp;remove'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;totp;code'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;totp;help'= {
            cand setup 'Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code'
            cand list 'List your devices'
            cand remove 'Remove one of your devices'
            cand code 'Print the code of a secret on standard input, for CI that has no phone'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;totp;help;setup'= {
        }
        &'bsre;totp;help;list'= {
        }
        &'bsre;totp;help;remove'= {
        }
        &'bsre;totp;help;code'= {
        }
        &'bsre;totp;help;help'= {
        }
        &'bsre;password'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand forgot 'Mail the link to choose a new one; the answer is the same whether or not there is such an account'
            cand reset 'Choose a new one with the link''s token: sessions end, and the authenticator is set up again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;password;forgot'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;password;reset'= {
            cand --token 'The token of the link'
            cand --password-file 'Read the password from a file'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --password-stdin 'Read the password from standard input'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;password;help'= {
            cand forgot 'Mail the link to choose a new one; the answer is the same whether or not there is such an account'
            cand reset 'Choose a new one with the link''s token: sessions end, and the authenticator is set up again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;password;help;forgot'= {
        }
        &'bsre;password;help;reset'= {
        }
        &'bsre;password;help;help'= {
        }
        &'bsre;config'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List every setting, and every holiday'
            cand get 'Print the value of one setting'
            cand set 'Set one setting'
            cand unset 'Forget what a setting was set to: its default holds again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;config;list'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;config;get'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;config;set'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;config;unset'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;config;help'= {
            cand list 'List every setting, and every holiday'
            cand get 'Print the value of one setting'
            cand set 'Set one setting'
            cand unset 'Forget what a setting was set to: its default holds again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;config;help;list'= {
        }
        &'bsre;config;help;get'= {
        }
        &'bsre;config;help;set'= {
        }
        &'bsre;config;help;unset'= {
        }
        &'bsre;config;help;help'= {
        }
        &'bsre;explain'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand --open 'Only the rules that no code keeps yet'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;completions'= {
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;man'= {
            cand --out 'The folder, made if need be'
            cand --store 'The store [default: `bsre/bsre.db` in the user''s data directory]'
            cand --key-file 'The store''s master key [default: `bsre.key` beside the store]'
            cand --as 'Who acts [default: the RA officer made by `init`]'
            cand --now 'The clock, RFC 3339: links, validity, deadlines, everything follows it'
            cand -o 'How results are written'
            cand --output 'How results are written'
            cand --lang 'The language of messages [default: that of the locale]'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'bsre;help'= {
            cand init 'Make a store, its master key, a test CA and the RA officer; what is there already is left alone'
            cand org 'Organisations and their cooperation agreements'
            cand registry 'The registries that stand in for Dukcapil, BKN and SIPP'
            cand user 'People: register, activate, look at'
            cand verify 'Verify people by hand, after looking at `user show`; or turn them down'
            cand update 'Changes of people''s data: asked for, confirmed, judged'
            cand verifikator 'Verifikators: who registers and judges the people of an organisation'
            cand issue 'Ask for certificates: the set-passphrase link goes out, and asked again, it goes out again; with `--csr` one is issued'
            cand passphrase 'Passphrases: send the link, or complete it with its token'
            cand renew 'Ask for the renewal of certificates: On Renew until RA decides and the owner sets the passphrase'
            cand revoke 'Revoke certificates, at once and for good'
            cand request 'RA''s queue: renewals, eSeals, eSeal revocations, verifikator forms, organisation changes'
            cand mail 'The outbox'
            cand cert 'Certificates: list, show, export'
            cand ca 'The test CA'
            cand eseal 'eSeals of organisations: ask, confirm, revoke; RA decides with `request approve` and `request reject`'
            cand provision 'Bring organisations and people to the states that a plan names; run again, it changes nothing'
            cand stats 'The dashboard: people, certificates issued, issuances asked for; days are Jakarta''s'
            cand login 'Sign in with password and one-time code; the first time, set up the authenticator'
            cand logout 'End the session'
            cand whoami 'Show who acts'
            cand totp 'Authenticators: set up, list, remove'
            cand password 'The sign-in password'
            cand config 'Settings kept in the store'
            cand explain 'Say what a rule says; every refusal names its rule'
            cand completions 'Print a completion script'
            cand man 'Print the manual page, or write one page a command into a folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'bsre;help;init'= {
        }
        &'bsre;help;org'= {
            cand add 'Record an organisation with its agreement (PKS)'
            cand list 'List organisations'
            cand show 'Show one'
            cand close 'Close one: nobody is registered in it and nothing issued from now on'
        }
        &'bsre;help;org;add'= {
        }
        &'bsre;help;org;list'= {
        }
        &'bsre;help;org;show'= {
        }
        &'bsre;help;org;close'= {
        }
        &'bsre;help;registry'= {
            cand import 'Load one from a CSV; loading the same file again changes nothing'
            cand list 'List those that are loaded'
        }
        &'bsre;help;registry;import'= {
        }
        &'bsre;help;registry;list'= {
        }
        &'bsre;help;user'= {
            cand add 'Register one person; an activation link goes out'
            cand check-email 'Ask whether an address is free, without registering'
            cand csv-template 'Print the CSV to fill in for `import-csv`'
            cand import-csv 'Register many people from a CSV `nama;emailAddress`; each row on its own'
            cand resend 'Send the activation link again; the former one dies'
            cand activate 'Activate an account with the token of its link: the owner''s data, photo and agreement'
            cand check-nip 'Ask the personnel registry whether a NIP or NRP belongs to a NIK'
            cand list 'List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`'
            cand show 'Show one person: account, requests, certificates, history'
            cand history 'Show what happened to one person'
        }
        &'bsre;help;user;add'= {
        }
        &'bsre;help;user;check-email'= {
        }
        &'bsre;help;user;csv-template'= {
        }
        &'bsre;help;user;import-csv'= {
        }
        &'bsre;help;user;resend'= {
        }
        &'bsre;help;user;activate'= {
        }
        &'bsre;help;user;check-nip'= {
        }
        &'bsre;help;user;list'= {
        }
        &'bsre;help;user;show'= {
        }
        &'bsre;help;user;history'= {
        }
        &'bsre;help;verify'= {
        }
        &'bsre;help;update'= {
            cand request 'Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person''s confirmation'
            cand confirm 'Confirm a change with the token of its link: the new data hold from now on'
            cand approve 'Accept changes that people asked for themselves'
            cand reject 'End changes that wait, whoever asked for them: the old data stay, and a letter says why'
        }
        &'bsre;help;update;request'= {
        }
        &'bsre;help;update;confirm'= {
        }
        &'bsre;help;update;approve'= {
        }
        &'bsre;help;update;reject'= {
        }
        &'bsre;help;verifikator'= {
            cand nominate 'Nominate somebody who is registered; without the form they are invited, and nominated again once it has come'
            cand grant 'Grant the role to a candidate who is Verified with a certificate in Issue'
            cand replace 'Put a colleague in the place of a verifikator, in one step'
            cand withdraw 'Take the role back, or end a nomination'
            cand list 'List verifikators and candidates, and say what is missing'
        }
        &'bsre;help;verifikator;nominate'= {
        }
        &'bsre;help;verifikator;grant'= {
        }
        &'bsre;help;verifikator;replace'= {
        }
        &'bsre;help;verifikator;withdraw'= {
        }
        &'bsre;help;verifikator;list'= {
        }
        &'bsre;help;issue'= {
        }
        &'bsre;help;passphrase'= {
            cand set 'Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued'
            cand change 'Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice'
            cand reset 'Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays'
        }
        &'bsre;help;passphrase;set'= {
        }
        &'bsre;help;passphrase;change'= {
        }
        &'bsre;help;passphrase;reset'= {
        }
        &'bsre;help;renew'= {
        }
        &'bsre;help;revoke'= {
        }
        &'bsre;help;request'= {
            cand list 'List what waits for RA, oldest first, with the working day on which it is due'
            cand show 'Show one request'
            cand approve 'Say yes to requests, as RA'
            cand reject 'Say no to requests, as RA'
        }
        &'bsre;help;request;list'= {
        }
        &'bsre;help;request;show'= {
        }
        &'bsre;help;request;approve'= {
        }
        &'bsre;help;request;reject'= {
        }
        &'bsre;help;mail'= {
            cand list 'List letters, oldest first'
            cand show 'Show one letter'
            cand token 'Print the newest live token or code alone, for scripts'
            cand deliver 'Send the letters that wait, as `mail.transport` says; what fails is tried again later'
        }
        &'bsre;help;mail;list'= {
        }
        &'bsre;help;mail;show'= {
        }
        &'bsre;help;mail;token'= {
        }
        &'bsre;help;mail;deliver'= {
        }
        &'bsre;help;cert'= {
            cand list 'List certificates, oldest first'
            cand expiring 'List certificates that are still good and end soon, the first to end first'
            cand show 'Show one'
            cand export 'Take a certificate out; when is written down'
        }
        &'bsre;help;cert;list'= {
        }
        &'bsre;help;cert;expiring'= {
        }
        &'bsre;help;cert;show'= {
        }
        &'bsre;help;cert;export'= {
        }
        &'bsre;help;ca'= {
            cand show 'Show both authorities'
            cand export 'Export the issuing authority''s certificate, PEM'
            cand crl 'Sign a new list of revoked certificates'
        }
        &'bsre;help;ca;show'= {
        }
        &'bsre;help;ca;export'= {
        }
        &'bsre;help;ca;crl'= {
        }
        &'bsre;help;eseal'= {
            cand request 'Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link'
            cand open 'Open the mailed link: shows the agreement, and mails a one-time code'
            cand confirm 'Confirm a request with the mailed code, 15 seconds or more after the agreement was shown'
            cand revoke 'Ask for the end of an eSeal: On Revoke until RA decides'
            cand list 'List eSeals, oldest first'
            cand show 'Show one, with the subscriber id for the application''s administrator'
        }
        &'bsre;help;eseal;request'= {
        }
        &'bsre;help;eseal;open'= {
        }
        &'bsre;help;eseal;confirm'= {
        }
        &'bsre;help;eseal;revoke'= {
        }
        &'bsre;help;eseal;list'= {
        }
        &'bsre;help;eseal;show'= {
        }
        &'bsre;help;provision'= {
        }
        &'bsre;help;stats'= {
        }
        &'bsre;help;login'= {
        }
        &'bsre;help;logout'= {
        }
        &'bsre;help;whoami'= {
        }
        &'bsre;help;totp'= {
            cand setup 'Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code'
            cand list 'List your devices'
            cand remove 'Remove one of your devices'
            cand code 'Print the code of a secret on standard input, for CI that has no phone'
        }
        &'bsre;help;totp;setup'= {
        }
        &'bsre;help;totp;list'= {
        }
        &'bsre;help;totp;remove'= {
        }
        &'bsre;help;totp;code'= {
        }
        &'bsre;help;password'= {
            cand forgot 'Mail the link to choose a new one; the answer is the same whether or not there is such an account'
            cand reset 'Choose a new one with the link''s token: sessions end, and the authenticator is set up again'
        }
        &'bsre;help;password;forgot'= {
        }
        &'bsre;help;password;reset'= {
        }
        &'bsre;help;config'= {
            cand list 'List every setting, and every holiday'
            cand get 'Print the value of one setting'
            cand set 'Set one setting'
            cand unset 'Forget what a setting was set to: its default holds again'
        }
        &'bsre;help;config;list'= {
        }
        &'bsre;help;config;get'= {
        }
        &'bsre;help;config;set'= {
        }
        &'bsre;help;config;unset'= {
        }
        &'bsre;help;explain'= {
        }
        &'bsre;help;completions'= {
        }
        &'bsre;help;man'= {
        }
        &'bsre;help;help'= {
        }
    ]
    $completions[$command]
}
