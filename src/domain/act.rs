//! What can be done to a store by somebody who acts, and what is open to nobody in particular: the two lists that doors
//! ask for. Must not know who may do what.

use super::word::words;

words! {
    /// A writing act of somebody: named like the command, in the line of history that a refusal leaves (AUD-01).
    pub enum Act(word) {
        /// An organisation is recorded (ORG-02).
        AddOrganisation = "org add",
        /// An organisation is closed (ORG-02).
        CloseOrganisation = "org close",
        /// A registry is loaded (VER-07).
        ImportRegistry = "registry import",
        /// A setting is changed.
        ChangeSetting = "config set",
        /// A person is registered (REG-01).
        AddUser = "user add",
        /// People are registered from a file (REG-07).
        ImportUsers = "user import-csv",
        /// The activation link is sent again (REG-05).
        ResendActivation = "user resend",
        /// A person is judged by hand (VER-03).
        Verify = "verify",
        /// A certificate is asked for (ISS-01).
        Issue = "issue",
        /// The set-passphrase link is sent again (PAS-05).
        SetPassphrase = "passphrase set",
        /// The link to change a passphrase is sent (PAS-07).
        ChangePassphrase = "passphrase change",
        /// The link to reset a passphrase is sent (PAS-08).
        ResetPassphrase = "passphrase reset",
        /// A renewal is asked for (REN-01).
        Renew = "renew",
        /// A certificate is revoked (REV-01).
        Revoke = "revoke",
        /// RA says yes to a request.
        ApproveRequest = "request approve",
        /// RA says no to a request.
        RejectRequest = "request reject",
        /// An eSeal is asked for (SEA-01).
        RequestSeal = "eseal request",
        /// The end of an eSeal is asked for (SEA-08).
        RevokeSeal = "eseal revoke",
        /// A data update is asked for (UPD-05, UPD-06).
        RequestUpdate = "update request",
        /// A data update is accepted (UPD-06).
        ApproveUpdate = "update approve",
        /// A data update is refused (UPD-06).
        RejectUpdate = "update reject",
        /// Somebody is nominated as Verifikator (VRF-04).
        NominateVerifikator = "verifikator nominate",
        /// The role of Verifikator is granted (VRF-04).
        GrantVerifikator = "verifikator grant",
        /// A Verifikator is replaced (VRF-05).
        ReplaceVerifikator = "verifikator replace",
        /// The role of Verifikator is taken back.
        WithdrawVerifikator = "verifikator withdraw",
        /// A certificate is taken out (ISS-08).
        ExportCertificate = "cert export",
        /// A list of revoked certificates is signed (REV-03).
        SignCrl = "ca crl",
        /// Letters are sent (MAI-02).
        DeliverMail = "mail deliver",
        /// An authenticator is added (LOG-03).
        AddDevice = "totp setup",
        /// An authenticator is removed (LOG-03).
        RemoveDevice = "totp remove",
        /// A plan is followed.
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
        /// When a public list ends (REV-03).
        PublicList = "ca",
    }
}
