//! What can be done to a store by somebody who acts, and what is open to nobody in particular: the two lists that doors
//! ask for. Must not know who may do what.

use super::word::words;

words! {
    /// A writing act of somebody: named like the command, in the line of history that a refusal leaves (AUD-01).
    #[expect(missing_docs, reason = "each is its command")]
    pub enum Act(word) {
        AddOrganisation = "org add",
        SetOrganisation = "org set",
        CloseOrganisation = "org close",
        ReopenOrganisation = "org reopen",
        ImportRegistry = "registry import",
        ChangeSetting = "config set",
        AddUser = "user add",
        ImportUsers = "user import-csv",
        CorrectUser = "user correct",
        ResendActivation = "user resend",
        Verify = "verify",
        Issue = "issue",
        SetPassphrase = "passphrase set",
        ChangePassphrase = "passphrase change",
        ResetPassphrase = "passphrase reset",
        Renew = "renew",
        WithdrawRenewal = "renew --withdraw",
        Revoke = "revoke",
        ApproveRequest = "request approve",
        RejectRequest = "request reject",
        RequestSeal = "eseal request",
        ResendSeal = "eseal resend",
        WithdrawSeal = "eseal withdraw",
        RevokeSeal = "eseal revoke",
        RequestUpdate = "update request",
        ApproveUpdate = "update approve",
        RejectUpdate = "update reject",
        NominateVerifikator = "verifikator nominate",
        GrantVerifikator = "verifikator grant",
        ReplaceVerifikator = "verifikator replace",
        WithdrawVerifikator = "verifikator withdraw",
        GrantRa = "ra grant",
        WithdrawRa = "ra withdraw",
        ExportCertificate = "cert export",
        SignCrl = "ca crl",
        DeliverMail = "mail deliver",
        AddDevice = "totp setup",
        RemoveDevice = "totp remove",
        Provision = "provision",
    }
}

words! {
    /// What nobody in particular does: it comes before somebody acts, or hangs on something that is no account.
    pub enum Open(word) {
        /// The first rows of a new store.
        Init = "init",
        /// A secret that is on trial is counted, or its refusal written down (PAS-10).
        CountTry = "try",
        /// Somebody signs in, or out (LOG-01).
        SignIn = "login",
        /// Somebody forgot the password; the answer is the same for everybody (LOG-04).
        ForgottenPassword = "password forgot",
        /// The letters of a delivery that somebody began (MAI-02).
        Outbox = "mail deliver",
        /// The clock tells people of what ends soon, or waits for them: housekeeping for whoever holds the key (MAI-05).
        Remind = "remind",
        /// When a public list ends (REV-03).
        PublicList = "ca",
    }
}
