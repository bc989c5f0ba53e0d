
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'bsre' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'bsre'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'bsre' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a store, its master key, a test CA and the RA officer; what is there already is left alone')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'Organisations and their cooperation agreements')
            [CompletionResult]::new('registry', 'registry', [CompletionResultType]::ParameterValue, 'The registries that stand in for Dukcapil, BKN and SIPP')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'People: register, activate, look at')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify people by hand, after looking at `user show`; or turn them down')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes of people''s data: asked for, confirmed, judged')
            [CompletionResult]::new('verifikator', 'verifikator', [CompletionResultType]::ParameterValue, 'Verifikators: who registers and judges the people of an organisation')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Ask for certificates: the set-passphrase link goes out, and asked again, it goes out again; with `--csr` one is issued')
            [CompletionResult]::new('passphrase', 'passphrase', [CompletionResultType]::ParameterValue, 'Passphrases: send the link, or complete it with its token')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Ask for the renewal of certificates: On Renew until RA decides and the owner sets the passphrase')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke certificates, at once and for good')
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'RA''s queue: renewals, eSeals, eSeal revocations, verifikator forms, organisation changes')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'The outbox')
            [CompletionResult]::new('cert', 'cert', [CompletionResultType]::ParameterValue, 'Certificates: list, show, export')
            [CompletionResult]::new('ca', 'ca', [CompletionResultType]::ParameterValue, 'The test CA')
            [CompletionResult]::new('eseal', 'eseal', [CompletionResultType]::ParameterValue, 'eSeals of organisations: ask, confirm, revoke; RA decides with `request approve` and `request reject`')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Bring organisations and people to the states that a plan names; run again, it changes nothing')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'The dashboard: people, certificates issued, issuances asked for; days are Jakarta''s')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in with password and one-time code; the first time, set up the authenticator')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'End the session')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who acts')
            [CompletionResult]::new('totp', 'totp', [CompletionResultType]::ParameterValue, 'Authenticators: set up, list, remove')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'The sign-in password')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Settings kept in the store')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Say what a rule says; every refusal names its rule')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write one page a command into a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;init' {
            [CompletionResult]::new('--key-type', '--key-type', [CompletionResultType]::ParameterName, 'The kind of both CA keys; RSA-4096 takes some seconds')
            [CompletionResult]::new('--ra-email', '--ra-email', [CompletionResultType]::ParameterName, 'The address of the RA officer')
            [CompletionResult]::new('--root-name', '--root-name', [CompletionResultType]::ParameterName, 'The root CA''s common name; TEST or UJI must stand in it')
            [CompletionResult]::new('--ca-name', '--ca-name', [CompletionResultType]::ParameterName, 'The issuing CA''s common name; TEST or UJI must stand in it')
            [CompletionResult]::new('--ca-organisation', '--ca-organisation', [CompletionResultType]::ParameterName, 'The organisation of both; TEST or UJI must stand in it')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where links, lists and policies are said to lie')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--require-login', '--require-login', [CompletionResultType]::ParameterName, 'Let only people in who signed in; the RA officer''s first password is printed once')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;org' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Record an organisation with its agreement (PKS)')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organisations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close one: nobody is registered in it and nothing issued from now on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;org;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind it is')
            [CompletionResult]::new('--pks', '--pks', [CompletionResultType]::ParameterName, 'The number of the cooperation agreement')
            [CompletionResult]::new('--pks-date', '--pks-date', [CompletionResultType]::ParameterName, 'The date of the agreement, YYYY-MM-DD')
            [CompletionResult]::new('--responsible', '--responsible', [CompletionResultType]::ParameterName, 'Who signs its recommendation forms')
            [CompletionResult]::new('--responsible-title', '--responsible-title', [CompletionResultType]::ParameterName, 'The office of who signs')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;org;list' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;org;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;org;close' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;org;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Record an organisation with its agreement (PKS)')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organisations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close one: nobody is registered in it and nothing issued from now on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;org;help;add' {
            break
        }
        'bsre;org;help;list' {
            break
        }
        'bsre;org;help;show' {
            break
        }
        'bsre;org;help;close' {
            break
        }
        'bsre;org;help;help' {
            break
        }
        'bsre;registry' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Load one from a CSV; loading the same file again changes nothing')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List those that are loaded')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;registry;import' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;registry;list' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;registry;help' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Load one from a CSV; loading the same file again changes nothing')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List those that are loaded')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;registry;help;import' {
            break
        }
        'bsre;registry;help;list' {
            break
        }
        'bsre;registry;help;help' {
            break
        }
        'bsre;user' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Register one person; an activation link goes out')
            [CompletionResult]::new('check-email', 'check-email', [CompletionResultType]::ParameterValue, 'Ask whether an address is free, without registering')
            [CompletionResult]::new('csv-template', 'csv-template', [CompletionResultType]::ParameterValue, 'Print the CSV to fill in for `import-csv`')
            [CompletionResult]::new('import-csv', 'import-csv', [CompletionResultType]::ParameterValue, 'Register many people from a CSV `nama;emailAddress`; each row on its own')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Send the activation link again; the former one dies')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Activate an account with the token of its link: the owner''s data, photo and agreement')
            [CompletionResult]::new('check-nip', 'check-nip', [CompletionResultType]::ParameterValue, 'Ask the personnel registry whether a NIP or NRP belongs to a NIK')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one person: account, requests, certificates, history')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show what happened to one person')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;user;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The full name as on the KTP, without titles')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The official address')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;check-email' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;csv-template' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;import-csv' {
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation')
            [CompletionResult]::new('--max-bytes', '--max-bytes', [CompletionResultType]::ParameterName, 'The largest file accepted, in bytes')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the table and change nothing')
            [CompletionResult]::new('--all-or-nothing', '--all-or-nothing', [CompletionResultType]::ParameterName, 'Register nobody unless every row is good')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;resend' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;activate' {
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'The token of the activation link')
            [CompletionResult]::new('--nik', '--nik', [CompletionResultType]::ParameterName, 'The NIK, 16 digits')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The phone')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name as on the KTP, where it differs from the registered one')
            [CompletionResult]::new('--title-front', '--title-front', [CompletionResultType]::ParameterName, 'A title before the name, if it stands on the KTP')
            [CompletionResult]::new('--title-back', '--title-back', [CompletionResultType]::ParameterName, 'Titles after the name, if they stand on the KTP')
            [CompletionResult]::new('--asn', '--asn', [CompletionResultType]::ParameterName, 'A civil servant (PNS or PPPK), with this NIP')
            [CompletionResult]::new('--polri', '--polri', [CompletionResultType]::ParameterName, 'A police officer, with this NRP')
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'The unit')
            [CompletionResult]::new('--position', '--position', [CompletionResultType]::ParameterName, 'The position')
            [CompletionResult]::new('--province', '--province', [CompletionResultType]::ParameterName, 'The province of the office')
            [CompletionResult]::new('--photo', '--photo', [CompletionResultType]::ParameterName, 'The selfie, PNG or JPEG')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--other', '--other', [CompletionResultType]::ParameterName, 'Neither: say where and as what')
            [CompletionResult]::new('--agree', '--agree', [CompletionResultType]::ParameterName, 'Agree to the privacy policy and the subscriber agreement')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;check-nip' {
            [CompletionResult]::new('--nik', '--nik', [CompletionResultType]::ParameterName, 'The NIK')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'What stands in the email, name, NIK, NIP or phone. A whole address and the first six digits of a number are looked up; everything else is searched for in all of them')
            [CompletionResult]::new('--view', '--view', [CompletionResultType]::ParameterName, 'One of the portal''s menus')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'How soon `--view expiring` is: hours, days or weeks, as in 12h, 30d, 6w')
            [CompletionResult]::new('--organisation', '--organisation', [CompletionResultType]::ParameterName, 'Of this organisation')
            [CompletionResult]::new('--verification', '--verification', [CompletionResultType]::ParameterName, 'With this verification status')
            [CompletionResult]::new('--certificate', '--certificate', [CompletionResultType]::ParameterName, 'With this certificate status, that of the newest personal one')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'With a certificate for this, whatever became of it')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'With this role')
            [CompletionResult]::new('--not-organisation', '--not-organisation', [CompletionResultType]::ParameterName, 'Of this organisation')
            [CompletionResult]::new('--not-verification', '--not-verification', [CompletionResultType]::ParameterName, 'With this verification status')
            [CompletionResult]::new('--not-certificate', '--not-certificate', [CompletionResultType]::ParameterName, 'With this certificate status')
            [CompletionResult]::new('--not-product', '--not-product', [CompletionResultType]::ParameterName, 'With a certificate for this')
            [CompletionResult]::new('--not-role', '--not-role', [CompletionResultType]::ParameterName, 'With this role')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many items')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leaving out the first so many')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;show' {
            [CompletionResult]::new('--photo', '--photo', [CompletionResultType]::ParameterName, 'Write the selfie to this file too, for its owner''s eyes alone (0600)')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;history' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;user;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Register one person; an activation link goes out')
            [CompletionResult]::new('check-email', 'check-email', [CompletionResultType]::ParameterValue, 'Ask whether an address is free, without registering')
            [CompletionResult]::new('csv-template', 'csv-template', [CompletionResultType]::ParameterValue, 'Print the CSV to fill in for `import-csv`')
            [CompletionResult]::new('import-csv', 'import-csv', [CompletionResultType]::ParameterValue, 'Register many people from a CSV `nama;emailAddress`; each row on its own')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Send the activation link again; the former one dies')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Activate an account with the token of its link: the owner''s data, photo and agreement')
            [CompletionResult]::new('check-nip', 'check-nip', [CompletionResultType]::ParameterValue, 'Ask the personnel registry whether a NIP or NRP belongs to a NIK')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one person: account, requests, certificates, history')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show what happened to one person')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;user;help;add' {
            break
        }
        'bsre;user;help;check-email' {
            break
        }
        'bsre;user;help;csv-template' {
            break
        }
        'bsre;user;help;import-csv' {
            break
        }
        'bsre;user;help;resend' {
            break
        }
        'bsre;user;help;activate' {
            break
        }
        'bsre;user;help;check-nip' {
            break
        }
        'bsre;user;help;list' {
            break
        }
        'bsre;user;help;show' {
            break
        }
        'bsre;user;help;history' {
            break
        }
        'bsre;user;help;help' {
            break
        }
        'bsre;verify' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--reject', '--reject', [CompletionResultType]::ParameterName, 'Do not verify: tell them why, and let them activate again')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;update' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person''s confirmation')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Confirm a change with the token of its link: the new data hold from now on')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Accept changes that people asked for themselves')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'End changes that wait, whoever asked for them: the old data stay, and a letter says why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;update;request' {
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'What is to change; an empty value takes an optional one away')
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'The signed change form for another organisation, a PDF of at most 1 MiB; `-` is standard input')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;update;confirm' {
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'The token of the update link')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;update;approve' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;update;reject' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;update;help' {
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person''s confirmation')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Confirm a change with the token of its link: the new data hold from now on')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Accept changes that people asked for themselves')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'End changes that wait, whoever asked for them: the old data stay, and a letter says why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;update;help;request' {
            break
        }
        'bsre;update;help;confirm' {
            break
        }
        'bsre;update;help;approve' {
            break
        }
        'bsre;update;help;reject' {
            break
        }
        'bsre;update;help;help' {
            break
        }
        'bsre;verifikator' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('nominate', 'nominate', [CompletionResultType]::ParameterValue, 'Nominate somebody who is registered; without the form they are invited, and nominated again once it has come')
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Grant the role to a candidate who is Verified with a certificate in Issue')
            [CompletionResult]::new('replace', 'replace', [CompletionResultType]::ParameterValue, 'Put a colleague in the place of a verifikator, in one step')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take the role back, or end a nomination')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List verifikators and candidates, and say what is missing')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;verifikator;nominate' {
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'The unit that the candidate comes from: at most two verifikators are from IT, one from HR')
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'The signed recommendation form, a PDF of at most 1 MiB; `-` is standard input')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--permanent', '--permanent', [CompletionResultType]::ParameterName, 'The form says that the candidate is a permanent employee; needless for ASN and POLRI')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;verifikator;grant' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;verifikator;replace' {
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'The signed replacement form, a PDF of at most 1 MiB; `-` is standard input')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--permanent', '--permanent', [CompletionResultType]::ParameterName, 'The form says that the colleague is a permanent employee; needless for ASN and POLRI')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;verifikator;withdraw' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why; a candidate is told')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;verifikator;list' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;verifikator;help' {
            [CompletionResult]::new('nominate', 'nominate', [CompletionResultType]::ParameterValue, 'Nominate somebody who is registered; without the form they are invited, and nominated again once it has come')
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Grant the role to a candidate who is Verified with a certificate in Issue')
            [CompletionResult]::new('replace', 'replace', [CompletionResultType]::ParameterValue, 'Put a colleague in the place of a verifikator, in one step')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take the role back, or end a nomination')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List verifikators and candidates, and say what is missing')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;verifikator;help;nominate' {
            break
        }
        'bsre;verifikator;help;grant' {
            break
        }
        'bsre;verifikator;help;replace' {
            break
        }
        'bsre;verifikator;help;withdraw' {
            break
        }
        'bsre;verifikator;help;list' {
            break
        }
        'bsre;verifikator;help;help' {
            break
        }
        'bsre;issue' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'What the certificate is for')
            [CompletionResult]::new('--csr', '--csr', [CompletionResultType]::ParameterName, 'The person''s own PKCS#10 request, PEM or DER: the certificate is issued at once, and its key never comes here')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;passphrase' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;passphrase;set' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'The token of the set-passphrase link')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'Read it from a file, a line each')
            [CompletionResult]::new('--key-type', '--key-type', [CompletionResultType]::ParameterName, 'The kind of key to make')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--passphrase-stdin', '--passphrase-stdin', [CompletionResultType]::ParameterName, 'Read it from standard input, a line each')
            [CompletionResult]::new('--agree', '--agree', [CompletionResultType]::ParameterName, 'Agree to the subscriber agreement')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;passphrase;change' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'The token of the mailed link')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'Read it from a file, a line each')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--passphrase-stdin', '--passphrase-stdin', [CompletionResultType]::ParameterName, 'Read it from standard input, a line each')
            [CompletionResult]::new('--agree', '--agree', [CompletionResultType]::ParameterName, 'Agree to the subscriber agreement')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;passphrase;reset' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'The token of the mailed link')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'Read it from a file, a line each')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--passphrase-stdin', '--passphrase-stdin', [CompletionResultType]::ParameterName, 'Read it from standard input, a line each')
            [CompletionResult]::new('--agree', '--agree', [CompletionResultType]::ParameterName, 'Agree to the subscriber agreement')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;passphrase;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;passphrase;help;set' {
            break
        }
        'bsre;passphrase;help;change' {
            break
        }
        'bsre;passphrase;help;reset' {
            break
        }
        'bsre;passphrase;help;help' {
            break
        }
        'bsre;renew' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--serial', '--serial', [CompletionResultType]::ParameterName, 'One certificate by its serial number')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;revoke' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input')
            [CompletionResult]::new('--serial', '--serial', [CompletionResultType]::ParameterName, 'One certificate by its serial number')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;request' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what waits for RA, oldest first, with the working day on which it is due')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one request')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Say yes to requests, as RA')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Say no to requests, as RA')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;request;list' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Of one kind only')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many items')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leaving out the first so many')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Only what RA is late with')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also what is decided, void, or waits for a passphrase')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;request;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;request;approve' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;request;reject' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why: the letter says so')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;request;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what waits for RA, oldest first, with the working day on which it is due')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one request')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Say yes to requests, as RA')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Say no to requests, as RA')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;request;help;list' {
            break
        }
        'bsre;request;help;show' {
            break
        }
        'bsre;request;help;approve' {
            break
        }
        'bsre;request;help;reject' {
            break
        }
        'bsre;request;help;help' {
            break
        }
        'bsre;mail' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List letters, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one letter')
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'Print the newest live token or code alone, for scripts')
            [CompletionResult]::new('deliver', 'deliver', [CompletionResultType]::ParameterValue, 'Send the letters that wait, as `mail.transport` says; what fails is tried again later')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;mail;list' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only those to this address')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many items')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leaving out the first so many')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;mail;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;mail;token' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it opens')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;mail;deliver' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many letters')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--retry', '--retry', [CompletionResultType]::ParameterName, 'Also those that failed before, at once')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;mail;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List letters, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one letter')
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'Print the newest live token or code alone, for scripts')
            [CompletionResult]::new('deliver', 'deliver', [CompletionResultType]::ParameterValue, 'Send the letters that wait, as `mail.transport` says; what fails is tried again later')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;mail;help;list' {
            break
        }
        'bsre;mail;help;show' {
            break
        }
        'bsre;mail;help;token' {
            break
        }
        'bsre;mail;help;deliver' {
            break
        }
        'bsre;mail;help;help' {
            break
        }
        'bsre;cert' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List certificates, oldest first')
            [CompletionResult]::new('expiring', 'expiring', [CompletionResultType]::ParameterValue, 'List certificates that are still good and end soon, the first to end first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Take a certificate out; when is written down')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;cert;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'With this status')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'For this')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'A person''s or a seal')
            [CompletionResult]::new('--organisation', '--organisation', [CompletionResultType]::ParameterName, 'Of this organisation')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many items')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leaving out the first so many')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;cert;expiring' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'How soon: hours, days or weeks, as in 12h, 30d, 6w')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'For this')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'A person''s or a seal')
            [CompletionResult]::new('--organisation', '--organisation', [CompletionResultType]::ParameterName, 'Of this organisation')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many items')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leaving out the first so many')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--fail', '--fail', [CompletionResultType]::ParameterName, 'Exit 8 when any is found')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;cert;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;cert;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'As what: `p12` needs the passphrase, `key` is the encrypted PKCS#8')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to this file instead of standard output')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'Read it from a file, a line each')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--passphrase-stdin', '--passphrase-stdin', [CompletionResultType]::ParameterName, 'Read it from standard input, a line each')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;cert;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List certificates, oldest first')
            [CompletionResult]::new('expiring', 'expiring', [CompletionResultType]::ParameterValue, 'List certificates that are still good and end soon, the first to end first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Take a certificate out; when is written down')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;cert;help;list' {
            break
        }
        'bsre;cert;help;expiring' {
            break
        }
        'bsre;cert;help;show' {
            break
        }
        'bsre;cert;help;export' {
            break
        }
        'bsre;cert;help;help' {
            break
        }
        'bsre;ca' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show both authorities')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export the issuing authority''s certificate, PEM')
            [CompletionResult]::new('crl', 'crl', [CompletionResultType]::ParameterValue, 'Sign a new list of revoked certificates')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;ca;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;ca;export' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to this file')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--chain', '--chain', [CompletionResultType]::ParameterName, 'With the root''s after it')
            [CompletionResult]::new('--root', '--root', [CompletionResultType]::ParameterName, 'The root''s alone')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;ca;crl' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to this file')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--root', '--root', [CompletionResultType]::ParameterName, 'The root''s list, which is empty')
            [CompletionResult]::new('--der', '--der', [CompletionResultType]::ParameterName, 'DER instead of PEM')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;ca;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show both authorities')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export the issuing authority''s certificate, PEM')
            [CompletionResult]::new('crl', 'crl', [CompletionResultType]::ParameterValue, 'Sign a new list of revoked certificates')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;ca;help;show' {
            break
        }
        'bsre;ca;help;export' {
            break
        }
        'bsre;ca;help;crl' {
            break
        }
        'bsre;ca;help;help' {
            break
        }
        'bsre;eseal' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link')
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Open the mailed link: shows the agreement, and mails a one-time code')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Confirm a request with the mailed code, 15 seconds or more after the agreement was shown')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Ask for the end of an eSeal: On Revoke until RA decides')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List eSeals, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one, with the subscriber id for the application''s administrator')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;eseal;request' {
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'The recommendation form, a PDF of at most 1 MiB')
            [CompletionResult]::new('--cn', '--cn', [CompletionResultType]::ParameterName, 'The common name: the organisation or a unit of it')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The responsible person, registered in the organisation and Verified')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;eseal;open' {
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'The token of the link')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;eseal;confirm' {
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'The token of the link')
            [CompletionResult]::new('--otp', '--otp', [CompletionResultType]::ParameterName, 'The mailed code')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--agree', '--agree', [CompletionResultType]::ParameterName, 'Agree to the subscriber agreement')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;eseal;revoke' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;eseal;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many items')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leaving out the first so many')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;eseal;show' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;eseal;help' {
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link')
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Open the mailed link: shows the agreement, and mails a one-time code')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Confirm a request with the mailed code, 15 seconds or more after the agreement was shown')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Ask for the end of an eSeal: On Revoke until RA decides')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List eSeals, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one, with the subscriber id for the application''s administrator')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;eseal;help;request' {
            break
        }
        'bsre;eseal;help;open' {
            break
        }
        'bsre;eseal;help;confirm' {
            break
        }
        'bsre;eseal;help;revoke' {
            break
        }
        'bsre;eseal;help;list' {
            break
        }
        'bsre;eseal;help;show' {
            break
        }
        'bsre;eseal;help;help' {
            break
        }
        'bsre;provision' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Where certificates, keys, PKCS#12 files, the authorities and their lists go')
            [CompletionResult]::new('--jobs', '--jobs', [CompletionResultType]::ParameterName, 'How many cores to use [default: all]')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only show what would be done')
            [CompletionResult]::new('--timings', '--timings', [CompletionResultType]::ParameterName, 'Say at the end where the time went, summed over all cores')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;stats' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day, YYYY-MM-DD [default: a month before the last]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The last day, counted [default: today]')
            [CompletionResult]::new('--per', '--per', [CompletionResultType]::ParameterName, 'One line for each')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;login' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'The code that the authenticator shows now')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'The device that the code is of, where there are several; the first time, what to call it')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--print-session', '--print-session', [CompletionResultType]::ParameterName, 'Print the session''s token alone and leave no file')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;logout' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;whoami' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;totp' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('setup', 'setup', [CompletionResultType]::ParameterValue, 'Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List your devices')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove one of your devices')
            [CompletionResult]::new('code', 'code', [CompletionResultType]::ParameterValue, 'Print the code of a secret on standard input, for CI that has no phone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;totp;setup' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What to call the device')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Write the QR code as a picture, readable by you alone')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'The code that the device shows now')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm the device with its first code')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;totp;list' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;totp;remove' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;totp;code' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;totp;help' {
            [CompletionResult]::new('setup', 'setup', [CompletionResultType]::ParameterValue, 'Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List your devices')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove one of your devices')
            [CompletionResult]::new('code', 'code', [CompletionResultType]::ParameterValue, 'Print the code of a secret on standard input, for CI that has no phone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;totp;help;setup' {
            break
        }
        'bsre;totp;help;list' {
            break
        }
        'bsre;totp;help;remove' {
            break
        }
        'bsre;totp;help;code' {
            break
        }
        'bsre;totp;help;help' {
            break
        }
        'bsre;password' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('forgot', 'forgot', [CompletionResultType]::ParameterValue, 'Mail the link to choose a new one; the answer is the same whether or not there is such an account')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Choose a new one with the link''s token: sessions end, and the authenticator is set up again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;password;forgot' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;password;reset' {
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'The token of the link')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;password;help' {
            [CompletionResult]::new('forgot', 'forgot', [CompletionResultType]::ParameterValue, 'Mail the link to choose a new one; the answer is the same whether or not there is such an account')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Choose a new one with the link''s token: sessions end, and the authenticator is set up again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;password;help;forgot' {
            break
        }
        'bsre;password;help;reset' {
            break
        }
        'bsre;password;help;help' {
            break
        }
        'bsre;config' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting, and every holiday')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of one setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set one setting')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Forget what a setting was set to: its default holds again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;config;list' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;config;get' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;config;set' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;config;unset' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;config;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting, and every holiday')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of one setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set one setting')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Forget what a setting was set to: its default holds again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;config;help;list' {
            break
        }
        'bsre;config;help;get' {
            break
        }
        'bsre;config;help;set' {
            break
        }
        'bsre;config;help;unset' {
            break
        }
        'bsre;config;help;help' {
            break
        }
        'bsre;explain' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only the rules that no code keeps yet')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;completions' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;man' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'The folder, made if need be')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'The store [default: `bsre/bsre.db` in the user''s data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The store''s master key [default: `bsre.key` beside the store]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the RA officer made by `init`]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock, RFC 3339: links, validity, deadlines, everything follows it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are written')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of messages [default: that of the locale]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'bsre;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a store, its master key, a test CA and the RA officer; what is there already is left alone')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'Organisations and their cooperation agreements')
            [CompletionResult]::new('registry', 'registry', [CompletionResultType]::ParameterValue, 'The registries that stand in for Dukcapil, BKN and SIPP')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'People: register, activate, look at')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify people by hand, after looking at `user show`; or turn them down')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes of people''s data: asked for, confirmed, judged')
            [CompletionResult]::new('verifikator', 'verifikator', [CompletionResultType]::ParameterValue, 'Verifikators: who registers and judges the people of an organisation')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Ask for certificates: the set-passphrase link goes out, and asked again, it goes out again; with `--csr` one is issued')
            [CompletionResult]::new('passphrase', 'passphrase', [CompletionResultType]::ParameterValue, 'Passphrases: send the link, or complete it with its token')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Ask for the renewal of certificates: On Renew until RA decides and the owner sets the passphrase')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke certificates, at once and for good')
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'RA''s queue: renewals, eSeals, eSeal revocations, verifikator forms, organisation changes')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'The outbox')
            [CompletionResult]::new('cert', 'cert', [CompletionResultType]::ParameterValue, 'Certificates: list, show, export')
            [CompletionResult]::new('ca', 'ca', [CompletionResultType]::ParameterValue, 'The test CA')
            [CompletionResult]::new('eseal', 'eseal', [CompletionResultType]::ParameterValue, 'eSeals of organisations: ask, confirm, revoke; RA decides with `request approve` and `request reject`')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Bring organisations and people to the states that a plan names; run again, it changes nothing')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'The dashboard: people, certificates issued, issuances asked for; days are Jakarta''s')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in with password and one-time code; the first time, set up the authenticator')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'End the session')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who acts')
            [CompletionResult]::new('totp', 'totp', [CompletionResultType]::ParameterValue, 'Authenticators: set up, list, remove')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'The sign-in password')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Settings kept in the store')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Say what a rule says; every refusal names its rule')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write one page a command into a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'bsre;help;init' {
            break
        }
        'bsre;help;org' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Record an organisation with its agreement (PKS)')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organisations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close one: nobody is registered in it and nothing issued from now on')
            break
        }
        'bsre;help;org;add' {
            break
        }
        'bsre;help;org;list' {
            break
        }
        'bsre;help;org;show' {
            break
        }
        'bsre;help;org;close' {
            break
        }
        'bsre;help;registry' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Load one from a CSV; loading the same file again changes nothing')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List those that are loaded')
            break
        }
        'bsre;help;registry;import' {
            break
        }
        'bsre;help;registry;list' {
            break
        }
        'bsre;help;user' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Register one person; an activation link goes out')
            [CompletionResult]::new('check-email', 'check-email', [CompletionResultType]::ParameterValue, 'Ask whether an address is free, without registering')
            [CompletionResult]::new('csv-template', 'csv-template', [CompletionResultType]::ParameterValue, 'Print the CSV to fill in for `import-csv`')
            [CompletionResult]::new('import-csv', 'import-csv', [CompletionResultType]::ParameterValue, 'Register many people from a CSV `nama;emailAddress`; each row on its own')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Send the activation link again; the former one dies')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Activate an account with the token of its link: the owner''s data, photo and agreement')
            [CompletionResult]::new('check-nip', 'check-nip', [CompletionResultType]::ParameterValue, 'Ask the personnel registry whether a NIP or NRP belongs to a NIK')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one person: account, requests, certificates, history')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show what happened to one person')
            break
        }
        'bsre;help;user;add' {
            break
        }
        'bsre;help;user;check-email' {
            break
        }
        'bsre;help;user;csv-template' {
            break
        }
        'bsre;help;user;import-csv' {
            break
        }
        'bsre;help;user;resend' {
            break
        }
        'bsre;help;user;activate' {
            break
        }
        'bsre;help;user;check-nip' {
            break
        }
        'bsre;help;user;list' {
            break
        }
        'bsre;help;user;show' {
            break
        }
        'bsre;help;user;history' {
            break
        }
        'bsre;help;verify' {
            break
        }
        'bsre;help;update' {
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person''s confirmation')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Confirm a change with the token of its link: the new data hold from now on')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Accept changes that people asked for themselves')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'End changes that wait, whoever asked for them: the old data stay, and a letter says why')
            break
        }
        'bsre;help;update;request' {
            break
        }
        'bsre;help;update;confirm' {
            break
        }
        'bsre;help;update;approve' {
            break
        }
        'bsre;help;update;reject' {
            break
        }
        'bsre;help;verifikator' {
            [CompletionResult]::new('nominate', 'nominate', [CompletionResultType]::ParameterValue, 'Nominate somebody who is registered; without the form they are invited, and nominated again once it has come')
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Grant the role to a candidate who is Verified with a certificate in Issue')
            [CompletionResult]::new('replace', 'replace', [CompletionResultType]::ParameterValue, 'Put a colleague in the place of a verifikator, in one step')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take the role back, or end a nomination')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List verifikators and candidates, and say what is missing')
            break
        }
        'bsre;help;verifikator;nominate' {
            break
        }
        'bsre;help;verifikator;grant' {
            break
        }
        'bsre;help;verifikator;replace' {
            break
        }
        'bsre;help;verifikator;withdraw' {
            break
        }
        'bsre;help;verifikator;list' {
            break
        }
        'bsre;help;issue' {
            break
        }
        'bsre;help;passphrase' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays')
            break
        }
        'bsre;help;passphrase;set' {
            break
        }
        'bsre;help;passphrase;change' {
            break
        }
        'bsre;help;passphrase;reset' {
            break
        }
        'bsre;help;renew' {
            break
        }
        'bsre;help;revoke' {
            break
        }
        'bsre;help;request' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what waits for RA, oldest first, with the working day on which it is due')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one request')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Say yes to requests, as RA')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Say no to requests, as RA')
            break
        }
        'bsre;help;request;list' {
            break
        }
        'bsre;help;request;show' {
            break
        }
        'bsre;help;request;approve' {
            break
        }
        'bsre;help;request;reject' {
            break
        }
        'bsre;help;mail' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List letters, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one letter')
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'Print the newest live token or code alone, for scripts')
            [CompletionResult]::new('deliver', 'deliver', [CompletionResultType]::ParameterValue, 'Send the letters that wait, as `mail.transport` says; what fails is tried again later')
            break
        }
        'bsre;help;mail;list' {
            break
        }
        'bsre;help;mail;show' {
            break
        }
        'bsre;help;mail;token' {
            break
        }
        'bsre;help;mail;deliver' {
            break
        }
        'bsre;help;cert' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List certificates, oldest first')
            [CompletionResult]::new('expiring', 'expiring', [CompletionResultType]::ParameterValue, 'List certificates that are still good and end soon, the first to end first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Take a certificate out; when is written down')
            break
        }
        'bsre;help;cert;list' {
            break
        }
        'bsre;help;cert;expiring' {
            break
        }
        'bsre;help;cert;show' {
            break
        }
        'bsre;help;cert;export' {
            break
        }
        'bsre;help;ca' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show both authorities')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export the issuing authority''s certificate, PEM')
            [CompletionResult]::new('crl', 'crl', [CompletionResultType]::ParameterValue, 'Sign a new list of revoked certificates')
            break
        }
        'bsre;help;ca;show' {
            break
        }
        'bsre;help;ca;export' {
            break
        }
        'bsre;help;ca;crl' {
            break
        }
        'bsre;help;eseal' {
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'Ask for an eSeal, as a Verifikator of the organisation: the responsible person is mailed a link')
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Open the mailed link: shows the agreement, and mails a one-time code')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Confirm a request with the mailed code, 15 seconds or more after the agreement was shown')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Ask for the end of an eSeal: On Revoke until RA decides')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List eSeals, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one, with the subscriber id for the application''s administrator')
            break
        }
        'bsre;help;eseal;request' {
            break
        }
        'bsre;help;eseal;open' {
            break
        }
        'bsre;help;eseal;confirm' {
            break
        }
        'bsre;help;eseal;revoke' {
            break
        }
        'bsre;help;eseal;list' {
            break
        }
        'bsre;help;eseal;show' {
            break
        }
        'bsre;help;provision' {
            break
        }
        'bsre;help;stats' {
            break
        }
        'bsre;help;login' {
            break
        }
        'bsre;help;logout' {
            break
        }
        'bsre;help;whoami' {
            break
        }
        'bsre;help;totp' {
            [CompletionResult]::new('setup', 'setup', [CompletionResultType]::ParameterValue, 'Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List your devices')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove one of your devices')
            [CompletionResult]::new('code', 'code', [CompletionResultType]::ParameterValue, 'Print the code of a secret on standard input, for CI that has no phone')
            break
        }
        'bsre;help;totp;setup' {
            break
        }
        'bsre;help;totp;list' {
            break
        }
        'bsre;help;totp;remove' {
            break
        }
        'bsre;help;totp;code' {
            break
        }
        'bsre;help;password' {
            [CompletionResult]::new('forgot', 'forgot', [CompletionResultType]::ParameterValue, 'Mail the link to choose a new one; the answer is the same whether or not there is such an account')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Choose a new one with the link''s token: sessions end, and the authenticator is set up again')
            break
        }
        'bsre;help;password;forgot' {
            break
        }
        'bsre;help;password;reset' {
            break
        }
        'bsre;help;config' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting, and every holiday')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of one setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set one setting')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Forget what a setting was set to: its default holds again')
            break
        }
        'bsre;help;config;list' {
            break
        }
        'bsre;help;config;get' {
            break
        }
        'bsre;help;config;set' {
            break
        }
        'bsre;help;config;unset' {
            break
        }
        'bsre;help;explain' {
            break
        }
        'bsre;help;completions' {
            break
        }
        'bsre;help;man' {
            break
        }
        'bsre;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
