# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_bsre_global_optspecs
    string join \n store= key-file= as= now= o/output= lang= h/help V/version
end

function __fish_bsre_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_bsre_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_bsre_using_subcommand
    set -l cmd (__fish_bsre_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c bsre -n "__fish_bsre_needs_command" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_needs_command" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_needs_command" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_needs_command" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_needs_command" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_needs_command" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_needs_command" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_needs_command" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "init" -d 'Make a store, its master key, a test CA and the RA officer; what is there already is left alone'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "org" -d 'Organisations and their cooperation agreements'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "registry" -d 'The registries that stand in for Dukcapil, BKN and SIPP'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "user" -d 'People: register, activate, look at'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "verify" -d 'Verify people by hand, after looking at `user show`; or turn them down'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "update" -d 'Changes of people\'s data: asked for, confirmed, judged'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "verifikator" -d 'Verifikators: who registers and judges the people of an organisation'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "issue" -d 'Ask for certificates: the set-passphrase link goes out, and asked again, it goes out again; with `--csr` one is issued'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "passphrase" -d 'Passphrases: send the link, or complete it with its token'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "renew" -d 'Ask for the renewal of certificates: On Renew until RA decides and the owner sets the passphrase'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "revoke" -d 'Revoke certificates, at once and for good'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "request" -d 'RA\'s queue: renewals, eSeals, eSeal revocations, verifikator forms, organisation changes'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "mail" -d 'The outbox'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "cert" -d 'Certificates: list, show, export'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "ca" -d 'The test CA'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "eseal" -d 'eSeals of organisations: ask, confirm, revoke; RA decides with `request approve` and `request reject`'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "provision" -d 'Bring organisations and people to the states that a plan names; run again, it changes nothing'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "stats" -d 'The dashboard: people, certificates issued, issuances asked for; days are Jakarta\'s'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "login" -d 'Sign in with password and one-time code; the first time, set up the authenticator'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "logout" -d 'End the session'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "whoami" -d 'Show who acts'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "totp" -d 'Authenticators: set up, list, remove'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "password" -d 'The sign-in password'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "config" -d 'Settings kept in the store'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "explain" -d 'Say what a rule says; every refusal names its rule'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "completions" -d 'Print a completion script'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "man" -d 'Print the manual page, or write one page a command into a folder'
complete -c bsre -n "__fish_bsre_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand init" -l key-type -d 'The kind of both CA keys; RSA-4096 takes some seconds' -r -f -a "rsa2048\t''
rsa3072\t''
rsa4096\t''
ecdsa-p256\t''
ecdsa-p384\t''"
complete -c bsre -n "__fish_bsre_using_subcommand init" -l ra-email -d 'The address of the RA officer' -r
complete -c bsre -n "__fish_bsre_using_subcommand init" -l root-name -d 'The root CA\'s common name; TEST or UJI must stand in it' -r
complete -c bsre -n "__fish_bsre_using_subcommand init" -l ca-name -d 'The issuing CA\'s common name; TEST or UJI must stand in it' -r
complete -c bsre -n "__fish_bsre_using_subcommand init" -l ca-organisation -d 'The organisation of both; TEST or UJI must stand in it' -r
complete -c bsre -n "__fish_bsre_using_subcommand init" -l base-url -d 'Where links, lists and policies are said to lie' -r
complete -c bsre -n "__fish_bsre_using_subcommand init" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand init" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand init" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand init" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand init" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand init" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand init" -l require-login -d 'Let only people in who signed in; the RA officer\'s first password is printed once'
complete -c bsre -n "__fish_bsre_using_subcommand init" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand init" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -f -a "add" -d 'Record an organisation with its agreement (PKS)'
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -f -a "list" -d 'List organisations'
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -f -a "show" -d 'Show one'
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -f -a "close" -d 'Close one: nobody is registered in it and nothing issued from now on'
complete -c bsre -n "__fish_bsre_using_subcommand org; and not __fish_seen_subcommand_from add list show close help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l kind -d 'What kind it is' -r -f -a "ministry\t''
agency\t''
regional\t''
police\t''
state-owned\t''
other\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l pks -d 'The number of the cooperation agreement' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l pks-date -d 'The date of the agreement, YYYY-MM-DD' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l responsible -d 'Who signs its recommendation forms' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l responsible-title -d 'The office of who signs' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from show" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from show" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from show" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from show" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from close" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from close" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from close" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from close" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from close" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from close" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from close" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "add" -d 'Record an organisation with its agreement (PKS)'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "list" -d 'List organisations'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "close" -d 'Close one: nobody is registered in it and nothing issued from now on'
complete -c bsre -n "__fish_bsre_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -f -a "import" -d 'Load one from a CSV; loading the same file again changes nothing'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -f -a "list" -d 'List those that are loaded'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and not __fish_seen_subcommand_from import list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from import" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from import" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from import" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from import" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from import" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from import" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from help" -f -a "import" -d 'Load one from a CSV; loading the same file again changes nothing'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from help" -f -a "list" -d 'List those that are loaded'
complete -c bsre -n "__fish_bsre_using_subcommand registry; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "add" -d 'Register one person; an activation link goes out'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "check-email" -d 'Ask whether an address is free, without registering'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "csv-template" -d 'Print the CSV to fill in for `import-csv`'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "import-csv" -d 'Register many people from a CSV `nama;emailAddress`; each row on its own'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "resend" -d 'Send the activation link again; the former one dies'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "activate" -d 'Activate an account with the token of its link: the owner\'s data, photo and agreement'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "check-nip" -d 'Ask the personnel registry whether a NIP or NRP belongs to a NIK'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "list" -d 'List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "show" -d 'Show one person: account, requests, certificates, history'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "history" -d 'Show what happened to one person'
complete -c bsre -n "__fish_bsre_using_subcommand user; and not __fish_seen_subcommand_from add check-email csv-template import-csv resend activate check-nip list show history help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -l name -d 'The full name as on the KTP, without titles' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -l email -d 'The official address' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -l org -d 'The organisation' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-email" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-email" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-email" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-email" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-email" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-email" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-email" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-email" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from csv-template" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from csv-template" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from csv-template" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from csv-template" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from csv-template" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from csv-template" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from csv-template" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from csv-template" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -l org -d 'The organisation' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -l max-bytes -d 'The largest file accepted, in bytes' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -l dry-run -d 'Show the table and change nothing'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -l all-or-nothing -d 'Register nobody unless every row is good'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from import-csv" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from resend" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from resend" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from resend" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from resend" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from resend" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from resend" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from resend" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from resend" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from resend" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l token -d 'The token of the activation link' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l nik -d 'The NIK, 16 digits' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l phone -d 'The phone' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l name -d 'The name as on the KTP, where it differs from the registered one' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l title-front -d 'A title before the name, if it stands on the KTP' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l title-back -d 'Titles after the name, if they stand on the KTP' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l asn -d 'A civil servant (PNS or PPPK), with this NIP' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l polri -d 'A police officer, with this NRP' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l unit -d 'The unit' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l position -d 'The position' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l province -d 'The province of the office' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l photo -d 'The selfie, PNG or JPEG' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l other -d 'Neither: say where and as what'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -l agree -d 'Agree to the privacy policy and the subscriber agreement'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from activate" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-nip" -l nik -d 'The NIK' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-nip" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-nip" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-nip" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-nip" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-nip" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-nip" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-nip" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from check-nip" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l search -d 'What stands in the email, name, NIK, NIP or phone. A whole address and the first six digits of a number are looked up; everything else is searched for in all of them' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l view -d 'One of the portal\'s menus' -r -f -a "waiting\t'who waits for verification'
updates\t'whose own update waits for approval'
expiring\t'whose certificate ends soon'
seals\t'who has a seal in their care'"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l within -d 'How soon `--view expiring` is: hours, days or weeks, as in 12h, 30d, 6w' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l organisation -d 'Of this organisation' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l verification -d 'With this verification status' -r -f -a "new\t''
waiting-for-verification\t''
verified\t''
update\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l certificate -d 'With this certificate status, that of the newest personal one' -r -f -a "new\t''
issue\t''
on-renew\t''
expired\t''
revoke\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l product -d 'With a certificate for this, whatever became of it' -r -f -a "signature\t'digital signature'
email\t'email protection and digital signature'
tls\t'TLS server'
eseal\t'seal of an organisation'"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l role -d 'With this role' -r -f -a "user\t''
verifikator\t''
ra\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l not-organisation -d 'Of this organisation' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l not-verification -d 'With this verification status' -r -f -a "new\t''
waiting-for-verification\t''
verified\t''
update\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l not-certificate -d 'With this certificate status' -r -f -a "new\t''
issue\t''
on-renew\t''
expired\t''
revoke\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l not-product -d 'With a certificate for this' -r -f -a "signature\t'digital signature'
email\t'email protection and digital signature'
tls\t'TLS server'
eseal\t'seal of an organisation'"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l not-role -d 'With this role' -r -f -a "user\t''
verifikator\t''
ra\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'At most so many items' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l offset -d 'Leaving out the first so many' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from show" -l photo -d 'Write the selfie to this file too, for its owner\'s eyes alone (0600)' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from show" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from show" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from show" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from history" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from history" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from history" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from history" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from history" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from history" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from history" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "add" -d 'Register one person; an activation link goes out'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "check-email" -d 'Ask whether an address is free, without registering'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "csv-template" -d 'Print the CSV to fill in for `import-csv`'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "import-csv" -d 'Register many people from a CSV `nama;emailAddress`; each row on its own'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "resend" -d 'Send the activation link again; the former one dies'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "activate" -d 'Activate an account with the token of its link: the owner\'s data, photo and agreement'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "check-nip" -d 'Ask the personnel registry whether a NIP or NRP belongs to a NIK'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "list" -d 'List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one person: account, requests, certificates, history'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "history" -d 'Show what happened to one person'
complete -c bsre -n "__fish_bsre_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand verify" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verify" -l reject -d 'Do not verify: tell them why, and let them activate again' -r
complete -c bsre -n "__fish_bsre_using_subcommand verify" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verify" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verify" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand verify" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand verify" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verify" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verify" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand verify" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -f -a "request" -d 'Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person\'s confirmation'
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -f -a "confirm" -d 'Confirm a change with the token of its link: the new data hold from now on'
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -f -a "approve" -d 'Accept changes that people asked for themselves'
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -f -a "reject" -d 'End changes that wait, whoever asked for them: the old data stay, and a letter says why'
complete -c bsre -n "__fish_bsre_using_subcommand update; and not __fish_seen_subcommand_from request confirm approve reject help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -l set -d 'What is to change; an empty value takes an optional one away' -r -f -a "name=\t'the name, as on the KTP'
title_front=\t'the title before the name'
title_back=\t'the titles after the name'
email=\t'the official address'
phone=\t'the phone'
organisation=\t'the organisation; the work of RA'
nip=\t'the NIP or NRP'
position=\t'the position'
unit=\t'the unit'
province=\t'the province of the office'
city=\t'the city of the office'"
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -l form -d 'The signed change form for another organisation, a PDF of at most 1 MiB; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from request" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from confirm" -l token -d 'The token of the update link' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from confirm" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from confirm" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from confirm" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from confirm" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from confirm" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from confirm" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from confirm" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from approve" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from approve" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from approve" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from approve" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from approve" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from approve" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from approve" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from approve" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -l reason -d 'Why' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from reject" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from help" -f -a "request" -d 'Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person\'s confirmation'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'Confirm a change with the token of its link: the new data hold from now on'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Accept changes that people asked for themselves'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from help" -f -a "reject" -d 'End changes that wait, whoever asked for them: the old data stay, and a letter says why'
complete -c bsre -n "__fish_bsre_using_subcommand update; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -f -a "nominate" -d 'Nominate somebody who is registered; without the form they are invited, and nominated again once it has come'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -f -a "grant" -d 'Grant the role to a candidate who is Verified with a certificate in Issue'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -f -a "replace" -d 'Put a colleague in the place of a verifikator, in one step'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -f -a "withdraw" -d 'Take the role back, or end a nomination'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -f -a "list" -d 'List verifikators and candidates, and say what is missing'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and not __fish_seen_subcommand_from nominate grant replace withdraw list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -l unit -d 'The unit that the candidate comes from: at most two verifikators are from IT, one from HR' -r -f -a "it\t'TI'
hr\t'SDM/Kepegawaian'"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -l form -d 'The signed recommendation form, a PDF of at most 1 MiB; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -l permanent -d 'The form says that the candidate is a permanent employee; needless for ASN and POLRI'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from nominate" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from grant" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from grant" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from grant" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from grant" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from grant" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from grant" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from grant" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from grant" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -l form -d 'The signed replacement form, a PDF of at most 1 MiB; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -l permanent -d 'The form says that the colleague is a permanent employee; needless for ASN and POLRI'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from replace" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from withdraw" -l reason -d 'Why; a candidate is told' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from withdraw" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from withdraw" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from withdraw" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from withdraw" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from withdraw" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from withdraw" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from withdraw" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from help" -f -a "nominate" -d 'Nominate somebody who is registered; without the form they are invited, and nominated again once it has come'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from help" -f -a "grant" -d 'Grant the role to a candidate who is Verified with a certificate in Issue'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from help" -f -a "replace" -d 'Put a colleague in the place of a verifikator, in one step'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from help" -f -a "withdraw" -d 'Take the role back, or end a nomination'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from help" -f -a "list" -d 'List verifikators and candidates, and say what is missing'
complete -c bsre -n "__fish_bsre_using_subcommand verifikator; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand issue" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand issue" -l product -d 'What the certificate is for' -r -f -a "signature\t'digital signature'
email\t'email protection and digital signature'
tls\t'TLS server'"
complete -c bsre -n "__fish_bsre_using_subcommand issue" -l csr -d 'The person\'s own PKCS#10 request, PEM or DER: the certificate is issued at once, and its key never comes here' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand issue" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand issue" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand issue" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand issue" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand issue" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand issue" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand issue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand issue" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -f -a "set" -d 'Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -f -a "change" -d 'Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -f -a "reset" -d 'Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and not __fish_seen_subcommand_from set change reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l token -d 'The token of the set-passphrase link' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l passphrase-file -d 'Read it from a file, a line each' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l key-type -d 'The kind of key to make' -r -f -a "rsa2048\t''
rsa3072\t''
rsa4096\t''
ecdsa-p256\t''
ecdsa-p384\t''"
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l passphrase-stdin -d 'Read it from standard input, a line each'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -l agree -d 'Agree to the subscriber agreement'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l token -d 'The token of the mailed link' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l passphrase-file -d 'Read it from a file, a line each' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l passphrase-stdin -d 'Read it from standard input, a line each'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -l agree -d 'Agree to the subscriber agreement'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from change" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l token -d 'The token of the mailed link' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l passphrase-file -d 'Read it from a file, a line each' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l passphrase-stdin -d 'Read it from standard input, a line each'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -l agree -d 'Agree to the subscriber agreement'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from reset" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from help" -f -a "set" -d 'Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from help" -f -a "change" -d 'Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays'
complete -c bsre -n "__fish_bsre_using_subcommand passphrase; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand renew" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand renew" -l serial -d 'One certificate by its serial number' -r
complete -c bsre -n "__fish_bsre_using_subcommand renew" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand renew" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand renew" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand renew" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand renew" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand renew" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand renew" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand renew" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -l from -d 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -l serial -d 'One certificate by its serial number' -r
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -l reason -d 'Why' -r -f -a "moved\t'moved to another institution'
data-changed\t'the data changed'
left\t'left the service, or no longer used'
compromised\t'key, passphrase or device compromised'
false-data\t'the data were false'
other\t'other'"
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand revoke" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -f -a "list" -d 'List what waits for RA, oldest first, with the working day on which it is due'
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -f -a "show" -d 'Show one request'
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -f -a "approve" -d 'Say yes to requests, as RA'
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -f -a "reject" -d 'Say no to requests, as RA'
complete -c bsre -n "__fish_bsre_using_subcommand request; and not __fish_seen_subcommand_from list show approve reject help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l kind -d 'Of one kind only' -r -f -a "issuance\t''
renewal\t''
eseal\t''
eseal-revocation\t''
verifikator\t''
organisation-change\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l limit -d 'At most so many items' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l offset -d 'Leaving out the first so many' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l overdue -d 'Only what RA is late with'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -l all -d 'Also what is decided, void, or waits for a passphrase'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from show" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from show" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from show" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from show" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from approve" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from approve" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from approve" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from approve" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from approve" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from approve" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from approve" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from reject" -l reason -d 'Why: the letter says so' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from reject" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from reject" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from reject" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from reject" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from reject" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from reject" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from reject" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what waits for RA, oldest first, with the working day on which it is due'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one request'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Say yes to requests, as RA'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from help" -f -a "reject" -d 'Say no to requests, as RA'
complete -c bsre -n "__fish_bsre_using_subcommand request; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -f -a "list" -d 'List letters, oldest first'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -f -a "show" -d 'Show one letter'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -f -a "token" -d 'Print the newest live token or code alone, for scripts'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -f -a "deliver" -d 'Send the letters that wait, as `mail.transport` says; what fails is tried again later'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and not __fish_seen_subcommand_from list show token deliver help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -l to -d 'Only those to this address' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -l limit -d 'At most so many items' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -l offset -d 'Leaving out the first so many' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from show" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from show" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from show" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from show" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from token" -l kind -d 'What it opens' -r -f -a "activation\t''
set-passphrase\t''
change-passphrase\t''
reset-passphrase\t''
eseal\t''
otp\t''
update\t''
password\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from token" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from token" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from token" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from token" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from token" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from token" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from token" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -l limit -d 'At most so many letters' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -l retry -d 'Also those that failed before, at once'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from deliver" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "list" -d 'List letters, oldest first'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one letter'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "token" -d 'Print the newest live token or code alone, for scripts'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "deliver" -d 'Send the letters that wait, as `mail.transport` says; what fails is tried again later'
complete -c bsre -n "__fish_bsre_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -f -a "list" -d 'List certificates, oldest first'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -f -a "expiring" -d 'List certificates that are still good and end soon, the first to end first'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -f -a "show" -d 'Show one'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -f -a "export" -d 'Take a certificate out; when is written down'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and not __fish_seen_subcommand_from list expiring show export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l status -d 'With this status' -r -f -a "issue\t''
on-renew\t''
on-revoke\t''
expired\t''
revoke\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l product -d 'For this' -r -f -a "signature\t'digital signature'
email\t'email protection and digital signature'
tls\t'TLS server'
eseal\t'seal of an organisation'"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l type -d 'A person\'s or a seal' -r -f -a "individu\t''
segel\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l organisation -d 'Of this organisation' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l limit -d 'At most so many items' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l offset -d 'Leaving out the first so many' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l within -d 'How soon: hours, days or weeks, as in 12h, 30d, 6w' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l product -d 'For this' -r -f -a "signature\t'digital signature'
email\t'email protection and digital signature'
tls\t'TLS server'
eseal\t'seal of an organisation'"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l type -d 'A person\'s or a seal' -r -f -a "individu\t''
segel\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l organisation -d 'Of this organisation' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l limit -d 'At most so many items' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l offset -d 'Leaving out the first so many' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -l fail -d 'Exit 8 when any is found'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from expiring" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from show" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from show" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from show" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from show" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -l format -d 'As what: `p12` needs the passphrase, `key` is the encrypted PKCS#8' -r -f -a "pem\t'the certificate, as text'
der\t'the certificate, in DER'
chain\t'the certificate with both authorities, as text'
p12\t'PKCS#12 with the key; needs the passphrase'
key\t'the encrypted PKCS#8'"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -l out -d 'Write to this file instead of standard output' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -l passphrase-file -d 'Read it from a file, a line each' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -l passphrase-stdin -d 'Read it from standard input, a line each'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from help" -f -a "list" -d 'List certificates, oldest first'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from help" -f -a "expiring" -d 'List certificates that are still good and end soon, the first to end first'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from help" -f -a "export" -d 'Take a certificate out; when is written down'
complete -c bsre -n "__fish_bsre_using_subcommand cert; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -f -a "show" -d 'Show both authorities'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -f -a "export" -d 'Export the issuing authority\'s certificate, PEM'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -f -a "crl" -d 'Sign a new list of revoked certificates'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and not __fish_seen_subcommand_from show export crl help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from show" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from show" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from show" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from show" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -l out -d 'Write to this file' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -l chain -d 'With the root\'s after it'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -l root -d 'The root\'s alone'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -l out -d 'Write to this file' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -l root -d 'The root\'s list, which is empty'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -l der -d 'DER instead of PEM'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from crl" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show both authorities'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from help" -f -a "export" -d 'Export the issuing authority\'s certificate, PEM'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from help" -f -a "crl" -d 'Sign a new list of revoked certificates'
complete -c bsre -n "__fish_bsre_using_subcommand ca; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -f -a "request" -d 'Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -f -a "open" -d 'Open the mailed link: shows the agreement, and mails a one-time code'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -f -a "confirm" -d 'Confirm a request with the mailed code, 15 seconds or more after the agreement was shown'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -f -a "revoke" -d 'Ask for the end of an eSeal: On Revoke until RA decides'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -f -a "list" -d 'List eSeals, oldest first'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -f -a "show" -d 'Show one, with the subscriber id for the application\'s administrator'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and not __fish_seen_subcommand_from request open confirm revoke list show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -l form -d 'The recommendation form, a PDF of at most 1 MiB' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -l cn -d 'The common name: the organisation or a unit of it' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -l email -d 'The responsible person, registered in the organisation and Verified' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from request" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from open" -l token -d 'The token of the link' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from open" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from open" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from open" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from open" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from open" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from open" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from open" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from open" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -l token -d 'The token of the link' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -l otp -d 'The mailed code' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -l agree -d 'Agree to the subscriber agreement'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from confirm" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from revoke" -l reason -d 'Why' -r -f -a "moved\t'moved to another institution'
data-changed\t'the data changed'
left\t'left the service, or no longer used'
compromised\t'key, passphrase or device compromised'
false-data\t'the data were false'
other\t'other'"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from revoke" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from revoke" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from revoke" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from revoke" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from revoke" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from revoke" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -l limit -d 'At most so many items' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -l offset -d 'Leaving out the first so many' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from show" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from show" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from show" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from show" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from show" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from help" -f -a "request" -d 'Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from help" -f -a "open" -d 'Open the mailed link: shows the agreement, and mails a one-time code'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'Confirm a request with the mailed code, 15 seconds or more after the agreement was shown'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Ask for the end of an eSeal: On Revoke until RA decides'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from help" -f -a "list" -d 'List eSeals, oldest first'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one, with the subscriber id for the application\'s administrator'
complete -c bsre -n "__fish_bsre_using_subcommand eseal; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand provision" -l out -d 'Where certificates, keys, PKCS#12 files, the authorities and their lists go' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand provision" -l jobs -d 'How many cores to use [default: all]' -r
complete -c bsre -n "__fish_bsre_using_subcommand provision" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand provision" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand provision" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand provision" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand provision" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand provision" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand provision" -l dry-run -d 'Only show what would be done'
complete -c bsre -n "__fish_bsre_using_subcommand provision" -l timings -d 'Say at the end where the time went, summed over all cores'
complete -c bsre -n "__fish_bsre_using_subcommand provision" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand provision" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand stats" -l from -d 'The first day, YYYY-MM-DD [default: a month before the last]' -r
complete -c bsre -n "__fish_bsre_using_subcommand stats" -l to -d 'The last day, counted [default: today]' -r
complete -c bsre -n "__fish_bsre_using_subcommand stats" -l per -d 'One line for each' -r -f -a "day\t''
week\t''
month\t''
year\t''"
complete -c bsre -n "__fish_bsre_using_subcommand stats" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand stats" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand stats" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand stats" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand stats" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand stats" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand stats" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand stats" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand login" -l password-file -d 'Read the password from a file' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand login" -l code -d 'The code that the authenticator shows now' -r
complete -c bsre -n "__fish_bsre_using_subcommand login" -l device -d 'The device that the code is of, where there are several; the first time, what to call it' -r
complete -c bsre -n "__fish_bsre_using_subcommand login" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand login" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand login" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand login" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand login" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand login" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand login" -l password-stdin -d 'Read the password from standard input'
complete -c bsre -n "__fish_bsre_using_subcommand login" -l print-session -d 'Print the session\'s token alone and leave no file'
complete -c bsre -n "__fish_bsre_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand login" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand logout" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand logout" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand logout" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand logout" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand logout" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand logout" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand logout" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand logout" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand whoami" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand whoami" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand whoami" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand whoami" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand whoami" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand whoami" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand whoami" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand whoami" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -f -a "setup" -d 'Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -f -a "list" -d 'List your devices'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -f -a "remove" -d 'Remove one of your devices'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -f -a "code" -d 'Print the code of a secret on standard input, for CI that has no phone'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and not __fish_seen_subcommand_from setup list remove code help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l name -d 'What to call the device' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l password-file -d 'Read the password from a file' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l qr -d 'Write the QR code as a picture, readable by you alone' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l code -d 'The code that the device shows now' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l password-stdin -d 'Read the password from standard input'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -l confirm -d 'Confirm the device with its first code'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from setup" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from remove" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from remove" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from remove" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from remove" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from remove" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from remove" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from code" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from code" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from code" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from code" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from code" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from code" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from code" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from code" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from help" -f -a "setup" -d 'Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from help" -f -a "list" -d 'List your devices'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove one of your devices'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from help" -f -a "code" -d 'Print the code of a secret on standard input, for CI that has no phone'
complete -c bsre -n "__fish_bsre_using_subcommand totp; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -f -a "forgot" -d 'Mail the link to choose a new one; the answer is the same whether or not there is such an account'
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -f -a "reset" -d 'Choose a new one with the link\'s token: sessions end, and the authenticator is set up again'
complete -c bsre -n "__fish_bsre_using_subcommand password; and not __fish_seen_subcommand_from forgot reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from forgot" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from forgot" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from forgot" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from forgot" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from forgot" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from forgot" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from forgot" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from forgot" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -l token -d 'The token of the link' -r
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -l password-file -d 'Read the password from a file' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -l password-stdin -d 'Read the password from standard input'
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from reset" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from help" -f -a "forgot" -d 'Mail the link to choose a new one; the answer is the same whether or not there is such an account'
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Choose a new one with the link\'s token: sessions end, and the authenticator is set up again'
complete -c bsre -n "__fish_bsre_using_subcommand password; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -f -a "list" -d 'List every setting, and every holiday'
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -f -a "get" -d 'Print the value of one setting'
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -f -a "set" -d 'Set one setting'
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -f -a "unset" -d 'Forget what a setting was set to: its default holds again'
complete -c bsre -n "__fish_bsre_using_subcommand config; and not __fish_seen_subcommand_from list get set unset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from list" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from list" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from list" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from list" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from get" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from get" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from get" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from get" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from get" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from set" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from set" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from set" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from set" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from set" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from unset" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from unset" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from unset" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from unset" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from unset" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from unset" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from unset" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List every setting, and every holiday'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Print the value of one setting'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set one setting'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Forget what a setting was set to: its default holds again'
complete -c bsre -n "__fish_bsre_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand explain" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand explain" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand explain" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand explain" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand explain" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand explain" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand explain" -l open -d 'Only the rules that no code keeps yet'
complete -c bsre -n "__fish_bsre_using_subcommand explain" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand explain" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand completions" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand completions" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand completions" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand completions" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand completions" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand completions" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand completions" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand completions" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand man" -l out -d 'The folder, made if need be' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand man" -l store -d 'The store [default: `bsre/bsre.db` in the user\'s data directory]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand man" -l key-file -d 'The store\'s master key [default: `bsre.key` beside the store]' -r -F
complete -c bsre -n "__fish_bsre_using_subcommand man" -l as -d 'Who acts [default: the RA officer made by `init`]' -r
complete -c bsre -n "__fish_bsre_using_subcommand man" -l now -d 'The clock, RFC 3339: links, validity, deadlines, everything follows it' -r
complete -c bsre -n "__fish_bsre_using_subcommand man" -s o -l output -d 'How results are written' -r -f -a "table\t''
json\t''
csv\t''
ndjson\t''"
complete -c bsre -n "__fish_bsre_using_subcommand man" -l lang -d 'The language of messages [default: that of the locale]' -r -f -a "en\t''
id\t''"
complete -c bsre -n "__fish_bsre_using_subcommand man" -s h -l help -d 'Print help'
complete -c bsre -n "__fish_bsre_using_subcommand man" -s V -l version -d 'Print version'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "init" -d 'Make a store, its master key, a test CA and the RA officer; what is there already is left alone'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "org" -d 'Organisations and their cooperation agreements'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "registry" -d 'The registries that stand in for Dukcapil, BKN and SIPP'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "user" -d 'People: register, activate, look at'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "verify" -d 'Verify people by hand, after looking at `user show`; or turn them down'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "update" -d 'Changes of people\'s data: asked for, confirmed, judged'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "verifikator" -d 'Verifikators: who registers and judges the people of an organisation'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "issue" -d 'Ask for certificates: the set-passphrase link goes out, and asked again, it goes out again; with `--csr` one is issued'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "passphrase" -d 'Passphrases: send the link, or complete it with its token'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "renew" -d 'Ask for the renewal of certificates: On Renew until RA decides and the owner sets the passphrase'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "revoke" -d 'Revoke certificates, at once and for good'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "request" -d 'RA\'s queue: renewals, eSeals, eSeal revocations, verifikator forms, organisation changes'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "mail" -d 'The outbox'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "cert" -d 'Certificates: list, show, export'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "ca" -d 'The test CA'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "eseal" -d 'eSeals of organisations: ask, confirm, revoke; RA decides with `request approve` and `request reject`'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "provision" -d 'Bring organisations and people to the states that a plan names; run again, it changes nothing'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "stats" -d 'The dashboard: people, certificates issued, issuances asked for; days are Jakarta\'s'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "login" -d 'Sign in with password and one-time code; the first time, set up the authenticator'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "logout" -d 'End the session'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "whoami" -d 'Show who acts'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "totp" -d 'Authenticators: set up, list, remove'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "password" -d 'The sign-in password'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "config" -d 'Settings kept in the store'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "explain" -d 'Say what a rule says; every refusal names its rule'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "completions" -d 'Print a completion script'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "man" -d 'Print the manual page, or write one page a command into a folder'
complete -c bsre -n "__fish_bsre_using_subcommand help; and not __fish_seen_subcommand_from init org registry user verify update verifikator issue passphrase renew revoke request mail cert ca eseal provision stats login logout whoami totp password config explain completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "add" -d 'Record an organisation with its agreement (PKS)'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "list" -d 'List organisations'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "show" -d 'Show one'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "close" -d 'Close one: nobody is registered in it and nothing issued from now on'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from registry" -f -a "import" -d 'Load one from a CSV; loading the same file again changes nothing'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from registry" -f -a "list" -d 'List those that are loaded'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "add" -d 'Register one person; an activation link goes out'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "check-email" -d 'Ask whether an address is free, without registering'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "csv-template" -d 'Print the CSV to fill in for `import-csv`'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "import-csv" -d 'Register many people from a CSV `nama;emailAddress`; each row on its own'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "resend" -d 'Send the activation link again; the former one dies'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "activate" -d 'Activate an account with the token of its link: the owner\'s data, photo and agreement'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "check-nip" -d 'Ask the personnel registry whether a NIP or NRP belongs to a NIK'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "list" -d 'List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "show" -d 'Show one person: account, requests, certificates, history'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "history" -d 'Show what happened to one person'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from update" -f -a "request" -d 'Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person\'s confirmation'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from update" -f -a "confirm" -d 'Confirm a change with the token of its link: the new data hold from now on'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from update" -f -a "approve" -d 'Accept changes that people asked for themselves'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from update" -f -a "reject" -d 'End changes that wait, whoever asked for them: the old data stay, and a letter says why'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from verifikator" -f -a "nominate" -d 'Nominate somebody who is registered; without the form they are invited, and nominated again once it has come'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from verifikator" -f -a "grant" -d 'Grant the role to a candidate who is Verified with a certificate in Issue'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from verifikator" -f -a "replace" -d 'Put a colleague in the place of a verifikator, in one step'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from verifikator" -f -a "withdraw" -d 'Take the role back, or end a nomination'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from verifikator" -f -a "list" -d 'List verifikators and candidates, and say what is missing'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from passphrase" -f -a "set" -d 'Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from passphrase" -f -a "change" -d 'Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from passphrase" -f -a "reset" -d 'Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from request" -f -a "list" -d 'List what waits for RA, oldest first, with the working day on which it is due'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from request" -f -a "show" -d 'Show one request'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from request" -f -a "approve" -d 'Say yes to requests, as RA'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from request" -f -a "reject" -d 'Say no to requests, as RA'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "list" -d 'List letters, oldest first'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "show" -d 'Show one letter'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "token" -d 'Print the newest live token or code alone, for scripts'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "deliver" -d 'Send the letters that wait, as `mail.transport` says; what fails is tried again later'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from cert" -f -a "list" -d 'List certificates, oldest first'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from cert" -f -a "expiring" -d 'List certificates that are still good and end soon, the first to end first'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from cert" -f -a "show" -d 'Show one'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from cert" -f -a "export" -d 'Take a certificate out; when is written down'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from ca" -f -a "show" -d 'Show both authorities'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from ca" -f -a "export" -d 'Export the issuing authority\'s certificate, PEM'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from ca" -f -a "crl" -d 'Sign a new list of revoked certificates'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from eseal" -f -a "request" -d 'Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from eseal" -f -a "open" -d 'Open the mailed link: shows the agreement, and mails a one-time code'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from eseal" -f -a "confirm" -d 'Confirm a request with the mailed code, 15 seconds or more after the agreement was shown'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from eseal" -f -a "revoke" -d 'Ask for the end of an eSeal: On Revoke until RA decides'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from eseal" -f -a "list" -d 'List eSeals, oldest first'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from eseal" -f -a "show" -d 'Show one, with the subscriber id for the application\'s administrator'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from totp" -f -a "setup" -d 'Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from totp" -f -a "list" -d 'List your devices'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from totp" -f -a "remove" -d 'Remove one of your devices'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from totp" -f -a "code" -d 'Print the code of a secret on standard input, for CI that has no phone'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from password" -f -a "forgot" -d 'Mail the link to choose a new one; the answer is the same whether or not there is such an account'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from password" -f -a "reset" -d 'Choose a new one with the link\'s token: sessions end, and the authenticator is set up again'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List every setting, and every holiday'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Print the value of one setting'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Set one setting'
complete -c bsre -n "__fish_bsre_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Forget what a setting was set to: its default holds again'
