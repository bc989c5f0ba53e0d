//! The rule table: every rule of the system, one row each. From it come the text of refusals, `bsre explain`
//! and the check that each rule has a home and a test. Must not know how a rule is kept.

use super::text::Lang;
use super::word::words;

words! {
    /// What a rule is about.
    pub enum About(word) {
        /// What may be typed in.
        Input = "input",
        /// What may follow what.
        State = "state",
        /// Who may do what.
        Permission = "permission",
        /// Secrets, codes and links.
        Credential = "credential",
        /// How the system itself behaves.
        System = "system",
    }
}

/// Writes the table: `Variant = "ID", About, open|kept, "source", en "…" id "…", hint en "…" id "…";`
macro_rules! rules {
    ($($rule:ident = $id:literal, $about:ident, $state:ident, $source:literal,
        $en:literal, $in:literal, $hint_en:literal, $hint_id:literal;)*) => {
        /// One rule. Its variant is its id without the hyphen.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $(#[doc = concat!($id, ": ", $en, " (", $source, ")")] $rule,)*
        }

        impl Rule {
            /// Every rule, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)*];

            const fn row(self) -> &'static Row {
                match self {
                    $(Self::$rule => &Row {
                        id: $id, about: About::$about, open: rules!(@ $state), source: $source,
                        statement: [$en, $in], hint: [$hint_en, $hint_id],
                    },)*
                }
            }
        }
    };
    (@ open) => { true };
    (@ kept) => { false };
}

struct Row {
    id: &'static str,
    about: About,
    open: bool,
    source: &'static str,
    statement: [&'static str; 2],
    hint: [&'static str; 2],
}

rules! {
    // Actors, organisations, roles.
    Org01 = "ORG-01", Permission, kept, "S2 V.A.1",
        "there are three roles, RA, Verifikator of one organisation, and User; everyone but the officer that the store \
         comes with starts as User and is granted more later, RA by RA, and the last RA stays",
        "ada tiga peran, yaitu RA, Verifikator sebuah instansi, dan User; setiap orang, kecuali petugas bawaan \
         penyimpanan, mulai sebagai User dan peran lain diberikan kemudian, RA oleh RA, dan RA terakhir tetap",
        "act as somebody who holds the role with `--as EMAIL`",
        "bertindaklah sebagai pemegang peran itu dengan `--as EMAIL`";
    Org02 = "ORG-02", State, kept, "S1",
        "an organisation needs a cooperation agreement (PKS) with number, date and, where known, an end, which can be \
         renewed; where it is missing, ended or not yet begun, or the organisation is closed, nothing new begins",
        "instansi harus memiliki perjanjian kerja sama (PKS) dengan nomor, tanggal, dan bila diketahui tanggal \
         berakhir, yang dapat diperpanjang; bila belum ada, sudah berakhir, atau belum berlaku, atau instansinya \
         ditutup, tidak ada proses baru yang dimulai",
        "record what changes with `bsre org set NAME --pks NUMBER --pks-date DATE --pks-until DATE`; `bsre org show NAME` \
         tells how it stands",
        "catat perubahannya dengan `bsre org set NAME --pks NUMBER --pks-date DATE --pks-until DATE`; `bsre org show \
         NAME` menunjukkan keadaannya";
    Org03 = "ORG-03", Input, kept, "decision",
        "an organisation is a ministry, an agency, a regional government, police, state-owned or other; the first four \
         are government",
        "instansi adalah kementerian, lembaga, pemerintah daerah, kepolisian, BUMN/BUMD, atau lainnya; empat yang \
         pertama adalah pemerintah",
        "the kinds stand in `bsre org add --help`",
        "jenisnya tercantum pada `bsre org add --help`";
    Org04 = "ORG-04", Permission, kept, "S2 I, S4",
        "a Verifikator sees and changes only what belongs to its organisation, a User only itself, RA everything; what \
         somebody may not see and what does not exist are answered alike",
        "Verifikator hanya melihat dan mengubah data instansinya, User hanya datanya sendiri, RA semuanya; yang tidak \
         boleh dilihat dan yang tidak ada dijawab sama",
        "act as RA or as a Verifikator of that organisation with `--as EMAIL`",
        "bertindaklah sebagai RA atau Verifikator instansi itu dengan `--as EMAIL`";
    Org05 = "ORG-05", State, kept, "S2 V.A.1.b, S0 1",
        "an organisation without a Verifikator is served by RA for registration and cannot have an eSeal",
        "instansi yang belum memiliki Verifikator dilayani RA untuk pendaftaran dan tidak dapat memiliki segel \
         elektronik",
        "nominate a verifikator, who asks for the eSeal then, with `bsre verifikator nominate EMAIL --unit it|hr --form \
         F.pdf`",
        "calonkan verifikator, yang kemudian mengajukan segelnya, dengan `bsre verifikator nominate EMAIL --unit it|hr \
         --form F.pdf`";
    Org06 = "ORG-06", Input, kept, "S0, S4",
        "an organisation records, and can change, the name and title of its official responsible for the use of \
         certificates, who signs the recommendation forms, its units and its mail domains; an address outside them is \
         registered with a warning, or refused where the organisation says so",
        "instansi mencatat, dan dapat mengubah, nama dan jabatan Penanggung Jawab Pemanfaatan Sertifikat Elektronik \
         yang menandatangani formulir rekomendasi, unit kerja, dan domain emailnya; email di luar domain itu \
         didaftarkan dengan peringatan, atau ditolak bila instansi menetapkannya",
        "record what changes with `bsre org set NAME --responsible NAME --unit UNIT --domain DOMAIN`",
        "catat perubahannya dengan `bsre org set NAME --responsible NAME --unit UNIT --domain DOMAIN`";

    // Registration.
    Reg01 = "REG-01", Permission, kept, "S2 V.A.3-8",
        "a User is registered by a Verifikator of the organisation or by RA, with the full name as on the KTP, the \
         official email and the organisation",
        "User didaftarkan oleh Verifikator instansinya atau oleh RA, dengan nama lengkap sesuai KTP, email dinas, dan \
         instansi",
        "act as RA or as a Verifikator of that organisation with `--as EMAIL`",
        "bertindaklah sebagai RA atau Verifikator instansi itu dengan `--as EMAIL`";
    Reg02 = "REG-02", Input, kept, "S2 V.A.6, decision",
        "a name has Unicode letters and single spaces only, no digit or sign, and no space at either end; an apostrophe or \
         hyphen of the KTP is left out; every typed text is kept in normal form C, and a character that cannot be seen or \
         that turns the text is refused",
        "nama hanya berisi huruf Unicode dan spasi tunggal, tanpa angka atau tanda baca, dan tanpa spasi di awal atau \
         akhir; apostrof atau tanda hubung pada KTP dihilangkan; setiap teks yang diketik disimpan dalam bentuk normal C, \
         dan karakter yang tidak terlihat atau membalik teks ditolak",
        "write the name as on the KTP; titles have options of their own at activation, `--title-front` and \
         `--title-back`",
        "tulis nama sesuai KTP; gelar punya isian sendiri saat aktivasi, `--title-front` dan \
         `--title-back`";
    Reg03 = "REG-03", Input, kept, "S2 V.A.7",
        "an email has no spaces, is valid, and is registered once in the whole store whatever its case",
        "email tanpa spasi, valid, dan hanya terdaftar satu kali di seluruh penyimpanan apa pun besar kecil hurufnya",
        "write it like `nama@dinas.test`, and ask with `bsre user check-email EMAIL` whether it is free",
        "tulis seperti `nama@dinas.test`, dan tanyakan dengan `bsre user check-email EMAIL` apakah masih tersedia";
    Reg04 = "REG-04", State, kept, "S2 V.A.9",
        "registration mails an activation link that works once within 24 hours, and leaves verification and \
         certificate at New",
        "pendaftaran mengirim tautan aktivasi yang berlaku satu kali selama 24 jam, dengan status verifikasi dan \
         sertifikat New",
        "send a new link with `bsre user resend EMAIL`",
        "kirim tautan baru dengan `bsre user resend EMAIL`";
    Reg05 = "REG-05", State, kept, "S2 V.A.10",
        "a Verifikator or RA can send the activation link again while the account is New, and the former link dies",
        "Verifikator atau RA dapat mengirim ulang tautan aktivasi selama akun masih New, dan tautan sebelumnya mati",
        "see where the account stands with `bsre user show EMAIL`",
        "lihat keadaan akun dengan `bsre user show EMAIL`";
    Reg06 = "REG-06", Input, kept, "S2, decision",
        "a registration CSV is UTF-8 with the header `nama;emailAddress` and the separator `;`, of at most 1 MiB and \
         any number of rows; above 40 rows a notice advises 30 to 40 a file",
        "CSV pendaftaran memakai UTF-8, kepala `nama;emailAddress`, dan pemisah `;`, paling besar 1 MiB dengan jumlah \
         baris bebas; di atas 40 baris ada saran 30 sampai 40 baris per berkas",
        "print the form with `bsre user csv-template`; `--max-bytes` lifts the size limit",
        "cetak bentuknya dengan `bsre user csv-template`; `--max-bytes` menaikkan batas ukuran";
    Reg07 = "REG-07", Input, kept, "S2, decision",
        "each CSV row is judged on its own and listed in file order as `BERHASIL` or `GAGAL` with a message; a space \
         at the end of a field or an email twice in the file fails that row alone, unless all or nothing is asked",
        "setiap baris CSV diperiksa sendiri dan ditampilkan menurut urutan berkas sebagai `BERHASIL` atau `GAGAL` \
         dengan pesannya; spasi di ujung isian atau email ganda hanya menggagalkan baris itu, kecuali diminta semua \
         atau tidak sama sekali",
        "correct the rows that failed and import the file again; rows already registered stay as they are",
        "perbaiki baris yang gagal lalu impor lagi berkasnya; baris yang sudah terdaftar tetap seperti semula";
    Reg08 = "REG-08", System, kept, "S2",
        "a preview of a CSV shows the table that would come, in words that say so, with counts and line numbers, and \
         changes nothing; lines can be left out",
        "pratinjau CSV menampilkan tabel yang akan dihasilkan, dengan kata-kata yang menyatakannya, jumlah, dan nomor \
         baris, tanpa mengubah apa pun; baris dapat ditinggalkan",
        "preview with `bsre user import-csv FILE --org O --dry-run`",
        "lihat pratinjau dengan `bsre user import-csv FILE --org O --dry-run`";
    Reg09 = "REG-09", System, kept, "decision",
        "an import that is killed leaves whole rows only, each with its mail and history line, and running it again \
         registers the rest",
        "impor yang terhenti hanya meninggalkan baris yang utuh, masing-masing dengan surat dan riwayatnya, dan \
         menjalankannya lagi mendaftarkan sisanya",
        "run the same import again",
        "jalankan lagi impor yang sama";
    Reg10 = "REG-10", State, kept, "decision",
        "while an account is New its name and email can be corrected by whoever registers: the activation link goes to \
         the new address and the old link dies",
        "selama akun masih New, nama dan emailnya dapat dibetulkan oleh pendaftar: tautan aktivasi dikirim ke alamat \
         baru dan tautan lama mati",
        "correct it with `bsre user correct EMAIL --email NEW --name NAME`",
        "betulkan dengan `bsre user correct EMAIL --email NEW --name NAME`";

    // Activation.
    Act01 = "ACT-01", Credential, kept, "S2",
        "activation needs the token of a live link; an expired, used or unknown one is told apart and changes nothing",
        "aktivasi memerlukan token dari tautan yang masih berlaku; token kedaluwarsa, terpakai, atau tidak dikenal \
         dibedakan dan tidak mengubah apa pun",
        "have a new link sent with `bsre user resend EMAIL`",
        "minta tautan baru dengan `bsre user resend EMAIL`";
    Act02 = "ACT-02", Input, kept, "S2 V.A.10",
        "activation gives the full name, a NIK of 16 digits and a phone number",
        "aktivasi mengisi nama lengkap, NIK 16 digit, dan nomor telepon",
        "copy the NIK from the KTP; write the phone number as 0…, 62… or +62… without spaces",
        "salin NIK dari KTP; tulis nomor telepon sebagai 0…, 62…, atau +62… tanpa spasi";
    Act03 = "ACT-03", Input, kept, "S2, decision",
        "titles before and after the name are separate, optional, and given only when they stand on the KTP: letters, \
         digits, spaces and `. , ( ) - / '`, at most 64 characters, and 64 with the name",
        "gelar depan dan gelar belakang terpisah, tidak wajib, dan hanya diisi bila tercantum pada KTP: huruf, angka, \
         spasi, dan `. , ( ) - / '`, paling banyak 64 karakter, dan 64 bersama namanya",
        "give titles with `--title-front` and `--title-back`, like `Dr.` and `S.Kom., M.T.`",
        "isi gelar dengan `--title-front` dan `--title-back`, misalnya `Dr.` dan `S.Kom., M.T.`";
    Act04 = "ACT-04", Input, kept, "S1, S2, S4",
        "an ASN gives a NIP of 18 digits, POLRI an NRP of 8 digits, anyone else unit, position and province, with the \
         NIK standing as NIP",
        "ASN mengisi NIP 18 digit, POLRI mengisi NRP 8 digit, dan lainnya mengisi unit kerja, jabatan, serta provinsi \
         dengan NIK sebagai NIP",
        "choose one of `--asn NIP`, `--polri NRP`, or `--other --unit U --position P --province P`",
        "pilih salah satu dari `--asn NIP`, `--polri NRP`, atau `--other --unit U --position P --province P`";
    Act05 = "ACT-05", Input, kept, "S2",
        "a unit and a position have letters, digits and spaces only",
        "unit kerja dan jabatan hanya berisi huruf, angka, dan spasi",
        "leave out dots, commas, slashes and brackets",
        "hilangkan titik, koma, garis miring, dan tanda kurung";
    Act06 = "ACT-06", Input, kept, "S2",
        "a NIP or NRP can be checked against the personnel registry before the form is submitted",
        "NIP atau NRP dapat dicek ke data kepegawaian sebelum formulir dikirim",
        "check with `bsre user check-nip NIP --nik NIK`; `bsre registry list` tells which registries are loaded",
        "cek dengan `bsre user check-nip NIP --nik NIK`; `bsre registry list` menunjukkan data yang sudah dimuat";
    Act07 = "ACT-07", Input, kept, "S1, S2, decision",
        "the face photo is a PNG or JPEG of at most 2 MiB and is compared with the one in the civil registry",
        "foto wajah berupa PNG atau JPEG paling besar 2 MiB dan dibandingkan dengan foto pada data kependudukan",
        "give a PNG or JPEG of at most 2 MiB with `--photo FILE`",
        "berikan PNG atau JPEG paling besar 2 MiB dengan `--photo FILE`";
    Act08 = "ACT-08", Input, kept, "S1, S4",
        "agreement to the privacy policy and to the subscriber agreement is required and recorded with version and \
         time",
        "persetujuan atas kebijakan privasi dan perjanjian pemilik sertifikat wajib diberikan dan dicatat beserta \
         versi dan waktunya",
        "agree with `--agree`",
        "setujui dengan `--agree`";
    Act09 = "ACT-09", State, kept, "decision",
        "a NIK belongs to one live account only",
        "satu NIK hanya untuk satu akun yang masih hidup",
        "use the account that has this NIK; RA finds it with `bsre user list`",
        "gunakan akun yang sudah memakai NIK ini; RA menemukannya dengan `bsre user list`";

    // Verification.
    Ver01 = "VER-01", State, kept, "S1 3, S2 V.A.11",
        "an ASN is Verified at once when NIK, name and photo agree with Dukcapil and the NIP with BKN; POLRI likewise \
         with SIPP",
        "ASN langsung Verified bila NIK, nama, dan foto sesuai dengan Dukcapil serta NIP sesuai dengan BKN; POLRI \
         demikian pula dengan SIPP",
        "",
        "";
    Ver02 = "VER-02", State, kept, "S2",
        "a non-ASN, and an ASN or POLRI whose data do not agree, waits for verification with the reason of each check \
         recorded",
        "non-ASN, serta ASN atau POLRI yang datanya tidak sesuai, menunggu verifikasi dengan alasan setiap pemeriksaan \
         dicatat",
        "a Verifikator of the organisation or RA goes on with `bsre verify EMAIL`",
        "Verifikator instansi atau RA melanjutkan dengan `bsre verify EMAIL`";
    Ver03 = "VER-03", Permission, kept, "S1 4, S2 V.A.12-13",
        "a Verifikator of the organisation or RA verifies waiting accounts by hand one by one, seeing details and \
         check results, or rejects with a reason",
        "Verifikator instansi atau RA memverifikasi akun yang menunggu satu per satu setelah melihat rincian dan hasil \
         pemeriksaan, atau menolak dengan alasan",
        "see who waits with `bsre user list` and the check results with `bsre user show EMAIL`",
        "lihat yang menunggu dengan `bsre user list` dan hasil pemeriksaannya dengan `bsre user show EMAIL`";
    Ver04 = "VER-04", State, kept, "decision",
        "a rejected account goes back to New, is told why by mail and gets a new activation link",
        "akun yang ditolak kembali ke New, diberi tahu alasannya lewat surat, dan mendapat tautan aktivasi baru",
        "activate again with the newest link",
        "lakukan aktivasi lagi dengan tautan terbaru";
    Ver05 = "VER-05", State, kept, "S2 V.B.1",
        "becoming Verified sends two mails: user name with a generated password, and the set-passphrase link",
        "saat menjadi Verified dua surat dikirim: nama pengguna dengan kata sandi yang dibuatkan, dan tautan pembuatan \
         passphrase",
        "",
        "";
    Ver06 = "VER-06", Permission, kept, "decision",
        "nobody verifies their own account",
        "tidak seorang pun memverifikasi akunnya sendiri",
        "ask another Verifikator of the organisation, or RA",
        "minta Verifikator lain di instansi itu, atau RA";
    Ver07 = "VER-07", System, kept, "decision",
        "registries are local tables loaded from CSV; with none loaded automatic verification says so and the account \
         waits for a person",
        "data rujukan adalah tabel lokal yang dimuat dari CSV; bila belum ada, verifikasi otomatis menyatakannya dan \
         akun menunggu pemeriksaan manual",
        "load it with `bsre registry import dukcapil|bkn|sipp FILE.csv`",
        "muat dengan `bsre registry import dukcapil|bkn|sipp FILE.csv`";
    Ver08 = "VER-08", System, kept, "decision",
        "names are compared in normal form by letters and single spaces, without regard to case and apostrophes, and a \
         registry may have the name with its titles; photos by a perceptual hash with a stated threshold",
        "nama dibandingkan dalam bentuk normal menurut huruf dan spasi tunggal, tanpa membedakan besar kecil huruf dan \
         apostrof, dan registri boleh mencantumkan gelar; foto dengan hash perseptual dan ambang yang dinyatakan",
        "",
        "";

    // Links.
    Lnk01 = "LNK-01", Credential, kept, "S2, decision",
        "a mailed link works once within 24 hours, and a newer one of the same kind about the same thing ends the \
         older",
        "tautan dalam surat berlaku satu kali selama 24 jam, dan tautan sejenis yang lebih baru tentang hal yang sama \
         mengakhiri yang lama",
        "ask for a new link with the command that sent this one, and use the newest mail",
        "minta tautan baru dengan perintah yang mengirimnya, lalu pakai surat terbaru";
    Lnk02 = "LNK-02", Credential, kept, "decision",
        "a token has at least 128 bits from a secure source, is stored only as a hash and compared in constant time; \
         expired, used, replaced and unknown are told apart",
        "token berisi sedikitnya 128 bit dari sumber aman, disimpan hanya sebagai hash, dan dibandingkan dalam waktu \
         tetap; kedaluwarsa, terpakai, digantikan, dan tidak dikenal dibedakan",
        "copy the whole token from the newest mail; `bsre mail token EMAIL --kind K` prints it",
        "salin seluruh token dari surat terbaru; `bsre mail token EMAIL --kind K` mencetaknya";

    // Passphrase and key.
    Pas01 = "PAS-01", Input, kept, "S2",
        "a passphrase has at least 8 characters with a lower-case and an upper-case letter, a digit and a special \
         character, and none of `[ ] ^ \\`; every rule broken is named at once",
        "passphrase sedikitnya 8 karakter dengan huruf kecil, huruf besar, angka, dan karakter khusus, tanpa `[ ] ^ \
         \\`; semua ketentuan yang dilanggar disebut sekaligus",
        "choose another passphrase; the link stays good",
        "pilih passphrase lain; tautannya tetap berlaku";
    Pas02 = "PAS-02", Input, kept, "S2, decision",
        "a new passphrase is entered twice and both agree; it comes from a prompt, standard input or a file, never \
         from an argument",
        "passphrase baru dimasukkan dua kali dan keduanya sama; asalnya dari isian, masukan standar, atau berkas, \
         tidak pernah dari argumen",
        "enter the same passphrase twice, on standard input one a line",
        "masukkan passphrase yang sama dua kali, pada masukan standar satu per baris";
    Pas03 = "PAS-03", Permission, kept, "S2 V.B.2",
        "only the owner sets a passphrase, by the mailed token or signed in; a Verifikator or RA can have the link \
         sent and nothing more",
        "hanya pemilik yang membuat passphrase, dengan token dari surat atau setelah masuk; Verifikator atau RA hanya \
         dapat memicu pengiriman tautan",
        "the owner completes it with `bsre passphrase set --token T`",
        "pemiliknya menyelesaikan dengan `bsre passphrase set --token T`";
    Pas04 = "PAS-04", Input, kept, "S2",
        "setting a passphrase needs agreement to the subscriber agreement",
        "membuat passphrase memerlukan persetujuan atas perjanjian pemilik sertifikat",
        "agree with `--agree`",
        "setujui dengan `--agree`";
    Pas05 = "PAS-05", State, kept, "S2",
        "the set-passphrase link can be sent again by a Verifikator or by the user",
        "tautan pembuatan passphrase dapat dikirim ulang oleh Verifikator atau oleh pengguna",
        "send it with `bsre issue EMAIL`",
        "kirim dengan `bsre issue EMAIL`";
    Pas06 = "PAS-06", System, kept, "decision",
        "a private key is stored only encrypted, under the passphrase and under the escrow key; no passphrase, \
         password or clear key reaches the store, a log, a mail or an error",
        "kunci privat disimpan hanya terenkripsi, dengan passphrase dan dengan kunci titipan; passphrase, kata sandi, \
         atau kunci terbuka tidak pernah masuk penyimpanan, log, surat, atau pesan galat",
        "",
        "";
    Pas07 = "PAS-07", State, kept, "S2 VIII",
        "changing a passphrase takes a mailed link, the old one, the new one twice and agreement, for Esign \
         certificates with status Issue only",
        "mengubah passphrase memerlukan tautan surat, passphrase lama, yang baru dua kali, dan persetujuan, hanya \
         untuk sertifikat Esign berstatus Issue",
        "see the certificate with `bsre cert show EMAIL`",
        "lihat sertifikatnya dengan `bsre cert show EMAIL`";
    Pas08 = "PAS-08", State, kept, "S2 VIII",
        "resetting a passphrase takes a mailed link, the new one twice and agreement, for Esign certificates with \
         status Issue only; the certificate stays the same",
        "mengatur ulang passphrase memerlukan tautan surat, yang baru dua kali, dan persetujuan, hanya untuk \
         sertifikat Esign berstatus Issue; sertifikatnya tetap sama",
        "see the certificate with `bsre cert show EMAIL`",
        "lihat sertifikatnya dengan `bsre cert show EMAIL`";
    Pas09 = "PAS-09", Permission, kept, "S2 VIII.1",
        "a change or reset of the passphrase is asked for by the user or by the Verifikator, for the only active \
         certificate or for the one that is named",
        "perubahan atau pengaturan ulang passphrase diminta oleh pengguna atau oleh Verifikator, untuk satu-satunya \
         sertifikat aktif atau untuk yang disebutkan",
        "say which with `--serial S` or `--product P`",
        "sebutkan yang mana dengan `--serial S` atau `--product P`";
    Pas10 = "PAS-10", Credential, kept, "decision",
        "five wrong tries within 15 minutes lock a passphrase, a password or one-time codes of an account for 15 minutes, \
         wherever they are tried; `lock.tries` and `lock.minutes` say otherwise, 0 only where nobody signs in",
        "lima kali salah dalam 15 menit mengunci passphrase, kata sandi, atau kode sekali pakai sebuah akun selama 15 \
         menit, di mana pun dicoba; `lock.tries` dan `lock.minutes` dapat mengubahnya, 0 hanya di tempat tanpa proses \
         masuk",
        "wait until the lock ends",
        "tunggu sampai penguncian berakhir";

    // Issuance.
    Iss01 = "ISS-01", State, kept, "S2 V.B.3-4, S0",
        "after the passphrase is set registries, account and agreement are checked again, and if all agree the \
         certificate is issued for 2 years and a mail says until when",
        "setelah passphrase dibuat, data rujukan, akun, dan PKS diperiksa lagi, dan bila semua sesuai sertifikat \
         terbit untuk 2 tahun dan surat menyebut masa berlakunya",
        "see what does not agree with `bsre user show EMAIL`",
        "lihat yang tidak sesuai dengan `bsre user show EMAIL`";
    Iss02 = "ISS-02", System, kept, "S0, S2",
        "a certificate shows common name, enroll method, type, validity, status and download note, and in detail \
         serial number, subscriber id, issue date, product and subject",
        "sertifikat menampilkan nama umum, metode enroll, jenis, masa berlaku, status, dan catatan unduh, serta \
         rincian nomor seri, ID subscriber, tanggal terbit, produk, dan subjek",
        "",
        "";
    Iss03 = "ISS-03", Input, kept, "decision",
        "a certificate is enrolled by Esign, with its key made and kept in the store, or by CSR, with the subscriber's \
         own PKCS#10 request and no passphrase in the store",
        "sertifikat didaftarkan lewat Esign, dengan kunci dibuat dan disimpan di sini, atau lewat CSR, dengan \
         permintaan PKCS#10 milik pemilik dan tanpa passphrase di sini",
        "give a PKCS#10 request with `bsre issue EMAIL --csr FILE`",
        "berikan permintaan PKCS#10 dengan `bsre issue EMAIL --csr FILE`";
    Iss04 = "ISS-04", Input, kept, "S2 V.A.13, S0",
        "the products are digital signature, email protection with digital signature, TLS server and eSeal",
        "produknya adalah tanda tangan elektronik, proteksi email dengan tanda tangan digital, server TLS, dan segel \
         elektronik",
        "the products stand in `bsre issue --help`; a seal is asked for with `bsre eseal request --form F.pdf --cn CN --email E`",
        "produknya tercantum pada `bsre issue --help`; segel diminta dengan `bsre eseal request --form F.pdf --cn CN --email E`";
    Iss05 = "ISS-05", State, kept, "public API",
        "a user has one active certificate a product, for TLS one a set of hosts, and an organisation one live eSeal a \
         common name; the refusal names what stands in the way",
        "pengguna memiliki satu sertifikat aktif per produk, untuk TLS satu per kumpulan host, dan instansi satu segel \
         aktif per common name; penolakan menyebut apa yang menghalangi",
        "revoke it first with `bsre revoke EMAIL --reason R`; one that is Issue can be renewed too",
        "cabut dahulu dengan `bsre revoke EMAIL --reason R`; yang berstatus Issue dapat pula diperbarui";
    Iss06 = "ISS-06", Permission, kept, "S2 IV.7, VI, VII.2.b",
        "after a revocation only a Verifikator or RA asks for a new issuance of that product; after expiry the user can \
         too",
        "setelah pencabutan hanya Verifikator atau RA yang mengajukan penerbitan baru; setelah kedaluwarsa pengguna \
         juga dapat",
        "ask a Verifikator of the organisation to run `bsre issue EMAIL`",
        "minta Verifikator instansi menjalankan `bsre issue EMAIL`";
    Iss07 = "ISS-07", State, kept, "S2 IV.7",
        "no certificate is issued to an account that is not Verified or has an unconfirmed data update",
        "sertifikat tidak diterbitkan untuk akun yang belum Verified atau yang pembaruan datanya belum dikonfirmasi",
        "see where the account stands with `bsre user show EMAIL`",
        "lihat keadaan akun dengan `bsre user show EMAIL`";
    Iss08 = "ISS-08", System, kept, "decision",
        "a download is recorded with its time; an export gives the certificate, its chain, and for Esign keys a \
         PKCS#12 that needs the passphrase",
        "unduhan dicatat beserta waktunya; ekspor memberi sertifikat, rantainya, dan untuk kunci Esign sebuah PKCS#12 \
         yang memerlukan passphrase",
        "a PKCS#12 is exported with `bsre cert export SERIAL --format p12 --passphrase-stdin`",
        "PKCS#12 diekspor dengan `bsre cert export SERIAL --format p12 --passphrase-stdin`";
    Iss09 = "ISS-09", System, kept, "RFC 5280",
        "a serial number is random, unique and positive, with at least 64 bits from a secure source, and at most 20 \
         octets long",
        "nomor seri acak, unik, dan positif, dengan sedikitnya 64 bit dari sumber aman, dan paling panjang 20 oktet",
        "`bsre cert list` shows the serial numbers that exist",
        "`bsre cert list` menunjukkan nomor seri yang ada";
    Iss10 = "ISS-10", System, kept, "decision",
        "no certificate exists outside the store: whatever was signed is recorded, even if the program is killed at \
         any moment",
        "tidak ada sertifikat di luar penyimpanan: semua yang ditandatangani tercatat, kapan pun program terhenti",
        "",
        "";

    Iss11 = "ISS-11", State, kept, "S2 V.A.11, decision",
        "where the registries do not agree when the passphrase is set, the certificate waits with its key until a \
         Verifikator of the organisation or RA, never the person itself, approves or rejects within 1 working day; \
         approved it is issued at once and the judgement stands until the next data update",
        "bila registri tidak sesuai saat passphrase dibuat, sertifikat menunggu beserta kuncinya sampai Verifikator \
         instansi atau RA, bukan orangnya sendiri, menyetujui atau menolak dalam 1 hari kerja; bila disetujui \
         sertifikat langsung terbit dan penilaian itu berlaku sampai pembaruan data berikutnya",
        "see what waits with `bsre request list`; a Verifikator or RA decides with `bsre request approve ID` or `bsre \
         request reject ID --reason R`",
        "lihat yang menunggu dengan `bsre request list`; Verifikator atau RA memutuskan dengan `bsre request approve \
         ID` atau `bsre request reject ID --reason R`";

    // Revocation.
    Rev01 = "REV-01", Input, kept, "S2 VI",
        "a revocation is asked for by the user, a Verifikator or RA, with a reason from the list",
        "pencabutan diajukan oleh pengguna, Verifikator, atau RA, dengan alasan dari daftar",
        "the reasons stand in `bsre revoke --help`",
        "alasannya tercantum pada `bsre revoke --help`";
    Rev02 = "REV-02", State, kept, "S2 VI.4",
        "the revocation of a person's certificate needs no approval: Issue becomes Revoke at once, and a mail names \
         the serial number",
        "pencabutan sertifikat perorangan tidak menunggu persetujuan: Issue langsung menjadi Revoke, dan surat \
         menyebut nomor serinya",
        "",
        "";
    Rev03 = "REV-03", State, kept, "S1 6",
        "a revoked certificate is on the next CRL with its RFC 5280 reason and time, is never un-revoked, and is of no \
         further use",
        "sertifikat yang dicabut masuk CRL berikutnya dengan alasan RFC 5280 dan waktunya, tidak pernah dipulihkan, \
         dan tidak dapat dipakai lagi",
        "ask for a new certificate with `bsre issue EMAIL`",
        "ajukan sertifikat baru dengan `bsre issue EMAIL`";
    Rev04 = "REV-04", State, kept, "S0",
        "the revocation of an eSeal waits for RA: Issue becomes On Revoke, then Revoke with a mail when approved, or \
         Issue again when rejected",
        "pencabutan segel menunggu RA: Issue menjadi On Revoke, lalu Revoke dengan surat bila disetujui, atau kembali \
         Issue bila ditolak",
        "RA decides with `bsre request approve ID` or `bsre request reject ID --reason R`",
        "RA memutuskan dengan `bsre request approve ID` atau `bsre request reject ID --reason R`";
    Rev05 = "REV-05", State, kept, "S2",
        "only an Issue or On Renew certificate can be revoked; anything else is refused with its present status",
        "hanya sertifikat berstatus Issue atau On Renew yang dapat dicabut; selain itu ditolak dengan menyebut \
         statusnya sekarang",
        "see the certificates with `bsre user show EMAIL`",
        "lihat sertifikatnya dengan `bsre user show EMAIL`";
    Rev06 = "REV-06", State, kept, "decision",
        "where somebody has several active certificates it is said which is revoked, by product, by serial number or \
         all of them; live eSeals are named and left alone, and nothing is revoked at a time before it was issued",
        "bila seseorang memiliki beberapa sertifikat aktif, disebutkan mana yang dicabut, menurut produk, nomor seri, \
         atau semuanya; segel yang aktif disebut dan dibiarkan, dan pencabutan tidak boleh bertanggal sebelum \
         penerbitan",
        "say which with `--serial S`, `--product P` or `--all`",
        "sebutkan yang mana dengan `--serial S`, `--product P`, atau `--all`";

    // Renewal.
    Ren01 = "REN-01", State, kept, "S2 VII.2.a",
        "the user or a Verifikator asks for renewal while the certificate is Issue and still valid, and it becomes On \
         Renew",
        "pengguna atau Verifikator mengajukan pembaruan selama sertifikat berstatus Issue dan masih berlaku, lalu \
         statusnya menjadi On Renew",
        "see the certificate with `bsre cert show EMAIL`",
        "lihat sertifikatnya dengan `bsre cert show EMAIL`";
    Ren02 = "REN-02", State, kept, "S2 IV.7, VII, decision",
        "RA decides on a renewal: approved, a set-passphrase link goes out, the new certificate has a new key and 2 \
         years, and the old one is revoked as superseded; rejected, it is Issue again and a mail says why",
        "RA memutuskan pembaruan: bila disetujui, tautan pembuatan passphrase dikirim, sertifikat baru memakai kunci \
         baru untuk 2 tahun, dan yang lama dicabut karena digantikan; bila ditolak, kembali Issue dan surat menyebut \
         alasannya",
        "RA decides with `bsre request approve ID` or `bsre request reject ID --reason R`",
        "RA memutuskan dengan `bsre request approve ID` atau `bsre request reject ID --reason R`";
    Ren03 = "REN-03", State, kept, "S1 7, S2 IV.7",
        "nobody signs while their certificate is On Renew",
        "tidak ada penandatanganan selama sertifikat berstatus On Renew",
        "finish the renewal: RA approves it, then the passphrase is set by the mailed link",
        "selesaikan pembaruan: RA menyetujui, lalu passphrase dibuat lewat tautan surat";
    Ren04 = "REN-04", State, kept, "S1 8, S2 VII.2.b",
        "an Expired certificate is not renewed but issued anew, and a renewal still pending at expiry is void",
        "sertifikat Expired tidak diperbarui melainkan diterbitkan baru, dan pembaruan yang belum selesai saat \
         kedaluwarsa batal",
        "ask for a new certificate with `bsre issue EMAIL`",
        "ajukan sertifikat baru dengan `bsre issue EMAIL`";
    Ren05 = "REN-05", State, kept, "S0",
        "an eSeal is renewed by revoking it and requesting a new one",
        "segel diperbarui dengan mencabutnya lalu meminta yang baru",
        "run `bsre eseal revoke ID --reason R`, then `bsre eseal request --form F.pdf --cn CN --email E`",
        "jalankan `bsre eseal revoke ID --reason R`, lalu `bsre eseal request --form F.pdf --cn CN --email E`";
    Ren06 = "REN-06", Permission, kept, "decision",
        "a renewal can be withdrawn by who asked for it, or by the owner, until the new certificate is issued: Issue \
         again, and its link ends",
        "pembaruan dapat ditarik oleh yang mengajukannya, atau oleh pemiliknya, sampai sertifikat baru terbit: kembali \
         Issue, dan tautannya berakhir",
        "see the certificate with `bsre cert show EMAIL`",
        "lihat sertifikatnya dengan `bsre cert show EMAIL`";

    // Status.
    Sta01 = "STA-01", State, kept, "S2 IV.7",
        "verification and certificate stand in one of eight pairs, and only Verified with Issue may sign",
        "status verifikasi dan sertifikat selalu salah satu dari delapan pasangan, dan hanya Verified dengan Issue \
         yang boleh menandatangani",
        "see where the account stands with `bsre user show EMAIL`",
        "lihat keadaan akun dengan `bsre user show EMAIL`";
    Sta02 = "STA-02", System, kept, "decision",
        "expiry follows the clock: a certificate past its end reads Expired everywhere without any job",
        "kedaluwarsa mengikuti jam: sertifikat yang lewat masanya terbaca Expired di mana pun tanpa proses tambahan",
        "",
        "";
    Sta03 = "STA-03", State, kept, "S2 IV.8",
        "a verifikator application is invited, then waits once the form is received, then is Verified with Issue when \
         the role is granted",
        "permohonan verifikator mulai dari undangan, lalu menunggu setelah formulir diterima, lalu Verified dengan \
         Issue saat peran diberikan",
        "see where it stands with `bsre verifikator list`",
        "lihat keadaannya dengan `bsre verifikator list`";
    Sta05 = "STA-05", State, kept, "S0, S2 IX, S4",
        "a confirmed data update leaves the account Verified and its certificate untouched; `Issued` is another word \
         for Issue",
        "pembaruan data yang dikonfirmasi membuat akun Verified tanpa mengubah sertifikat; `Issued` adalah sebutan \
         lain untuk Issue",
        "",
        "";
    Sta04 = "STA-04", System, kept, "decision",
        "a user's certificate status is that of the newest signature certificate; other products and eSeals do not \
         change it",
        "status sertifikat pengguna mengikuti sertifikat tanda tangan terbarunya; produk lain dan segel tidak \
         mengubahnya",
        "",
        "";

    // Data update.
    Upd01 = "UPD-01", State, kept, "S2 IX.2",
        "name, email and organisation change only when no certificate of any product is active; afterwards a \
         Verifikator asks for issuance again",
        "nama, email, dan instansi hanya berubah bila tidak ada sertifikat aktif dari produk apa pun; sesudahnya \
         Verifikator mengajukan penerbitan lagi",
        "revoke first with `bsre revoke EMAIL --all --reason data-changed`",
        "cabut dahulu dengan `bsre revoke EMAIL --all --reason data-changed`";
    Upd02 = "UPD-02", State, kept, "S2 IX.3",
        "NIP, position, unit, city and province change without a revocation",
        "NIP, jabatan, unit kerja, kota, dan provinsi berubah tanpa pencabutan",
        "ask with `bsre update request EMAIL --set FIELD=VALUE`",
        "ajukan dengan `bsre update request EMAIL --set FIELD=VALUE`";
    Upd03 = "UPD-03", State, kept, "S2 IX.4",
        "a move inside one organisation needs no update",
        "mutasi di dalam satu instansi tidak memerlukan pembaruan",
        "",
        "";
    Upd04 = "UPD-04", Permission, kept, "S2 IX.5",
        "an organisation is changed by RA only, with the change form, after the former Verifikator revoked; the user \
         confirms by link, then the new Verifikator asks for issuance",
        "instansi hanya diubah oleh RA dengan formulir perubahan, setelah Verifikator lama mencabut; pengguna \
         mengonfirmasi lewat tautan, lalu Verifikator baru mengajukan penerbitan",
        "RA asks with `bsre update request EMAIL --set organisation=NAME --form F.pdf`",
        "RA mengajukan dengan `bsre update request EMAIL --set organisation=NAME --form F.pdf`";
    Upd05 = "UPD-05", State, kept, "S2 IX.7.a",
        "an update by a Verifikator puts the account in Update until the user, shown old and new values, confirms by \
         link; until then the user cannot sign",
        "pembaruan oleh Verifikator membuat akun Update sampai pengguna, setelah melihat nilai lama dan baru, \
         mengonfirmasi lewat tautan; sampai saat itu pengguna tidak dapat menandatangani",
        "see where the account stands with `bsre user show EMAIL`",
        "lihat keadaan akun dengan `bsre user show EMAIL`";
    Upd06 = "UPD-06", State, kept, "S2 IX.7.b",
        "a user's own update needs that no certificate is active; a Verifikator accepts it, or rejects it and the old \
         data stay",
        "pembaruan oleh pengguna sendiri mensyaratkan tidak ada sertifikat aktif; Verifikator menerimanya, atau \
         menolaknya dan data lama tetap",
        "see where the account stands with `bsre user show EMAIL`",
        "lihat keadaan akun dengan `bsre user show EMAIL`";
    Upd07 = "UPD-07", State, kept, "S2 IX.6",
        "an acting position (PLH, PLT) needs no new certificate",
        "jabatan pelaksana harian atau pelaksana tugas (PLH, PLT) tidak memerlukan sertifikat baru",
        "",
        "";
    Upd08 = "UPD-08", System, kept, "S2",
        "every change is in the user's history with who, when, field, old and new value",
        "setiap perubahan ada di riwayat data pengguna dengan pelaku, waktu, isian, nilai lama, dan nilai baru",
        "",
        "";

    // Verifikator.
    Vrf01 = "VRF-01", State, kept, "S4",
        "an organisation has one to three verifikators, at most two from IT and one from HR; fewer than one from each \
         is a warning",
        "instansi memiliki satu sampai tiga verifikator, paling banyak dua dari TI dan satu dari SDM/Kepegawaian; \
         kurang dari satu di masing-masing menjadi peringatan",
        "see them with `bsre verifikator list`; `bsre verifikator replace OLD NEW --form F.pdf` puts one in another's \
         place",
        "lihat dengan `bsre verifikator list`; `bsre verifikator replace OLD NEW --form F.pdf` menggantikan salah \
         satunya";
    Vrf02 = "VRF-02", Permission, kept, "S4",
        "only permanent employees become verifikator",
        "hanya pegawai tetap yang menjadi verifikator",
        "nominate a permanent employee",
        "calonkan pegawai tetap";
    Vrf03 = "VRF-03", Permission, kept, "S4, decision",
        "in a government organisation a verifikator is an ASN, in a police organisation an ASN or POLRI",
        "di instansi pemerintah verifikator adalah ASN, di instansi kepolisian ASN atau POLRI",
        "nominate somebody who activated with `--asn NIP`, in police organisations also `--polri NRP`",
        "calonkan orang yang aktivasi dengan `--asn NIP`, di kepolisian boleh juga `--polri NRP`";
    Vrf04 = "VRF-04", State, kept, "S4",
        "a new verifikator is nominated by RA with the signed form, activates, is verified and issued a certificate, \
         and only then granted the role",
        "verifikator baru dicalonkan RA dengan formulir bertanda tangan, aktivasi, diverifikasi, diterbitkan \
         sertifikatnya, dan baru kemudian diberi peran",
        "the candidate needs a certificate with status Issue before `bsre verifikator grant EMAIL`",
        "calon harus memiliki sertifikat berstatus Issue sebelum `bsre verifikator grant EMAIL`";
    Vrf05 = "VRF-05", State, kept, "S4",
        "a replacement is a Verified colleague whom the old verifikator registered, and RA moves the role from the old \
         one to the new one in one step with a form",
        "penggantinya adalah rekan berstatus Verified yang didaftarkan oleh verifikator lama, dan RA memindahkan peran \
         dari yang lama ke yang baru dalam satu langkah dengan formulir",
        "see where the colleague stands with `bsre user show EMAIL`: of the same organisation, registered by the old \
         verifikator, and Verified",
        "lihat keadaan rekan itu dengan `bsre user show EMAIL`: dari instansi yang sama, didaftarkan oleh verifikator \
         lama, dan Verified";
    Vrf07 = "VRF-07", System, kept, "S4",
        "the form reaches RA by mail and RA attaches it when nominating; the candidate uploads nothing",
        "formulir sampai ke RA lewat surat dan RA melampirkannya saat mencalonkan; calon tidak mengunggah apa pun",
        "RA attaches it with `--form F.pdf`",
        "RA melampirkannya dengan `--form F.pdf`";
    Vrf06 = "VRF-06", Input, kept, "S0, S4",
        "a form is a PDF of at most 1 MiB, kept with its SHA-256",
        "formulir berupa PDF paling besar 1 MiB dan disimpan beserta SHA-256-nya",
        "give a PDF of at most 1 MiB with `--form F.pdf`",
        "berikan PDF paling besar 1 MiB dengan `--form F.pdf`";

    // eSeal.
    Sea01 = "SEA-01", Input, kept, "S0, decision",
        "an eSeal is requested by a Verifikator with a form, a common name and the email of a responsible person \
         registered and Verified in that organisation; nothing may be missing, a person may answer for several, and RA \
         sees whether the common name is the organisation or a unit that it recorded",
        "segel diminta oleh Verifikator dengan formulir, nama umum, dan email penanggung jawab yang terdaftar dan \
         Verified di instansi itu; semua isian wajib, satu orang dapat bertanggung jawab atas beberapa segel, dan RA \
         melihat apakah nama umum itu instansi atau unit yang tercatat",
        "use `bsre eseal request --form F.pdf --cn CN --email E`; `bsre user show E` tells whether the person is \
         Verified",
        "gunakan `bsre eseal request --form F.pdf --cn CN --email E`; `bsre user show E` menunjukkan apakah orangnya \
         Verified";
    Sea02 = "SEA-02", Credential, kept, "S0, decision",
        "opening the mailed seal link sends a one-time code of 6 digits, good for 5 minutes, one use and at most 5 \
         tries",
        "membuka tautan permohonan segel mengirim kode sekali pakai 6 digit, berlaku 5 menit, satu kali, dan paling \
         banyak 5 percobaan",
        "open the link again with `bsre eseal open --token T` for a new code",
        "buka lagi tautannya dengan `bsre eseal open --token T` untuk kode baru";
    Sea03 = "SEA-03", State, kept, "S0",
        "the text of the subscriber agreement is shown when a seal's link is opened, and accepted no sooner than 15 \
         seconds after that",
        "teks perjanjian pemilik sertifikat ditampilkan saat tautan segel dibuka, dan disetujui paling cepat 15 detik \
         setelah itu",
        "read it, then confirm again",
        "bacalah dahulu, lalu konfirmasi lagi";
    Sea04 = "SEA-04", State, kept, "S0",
        "with code and agreement accepted the seal request waits for RA, due within 3 working days, and the queue \
         shows what is overdue",
        "setelah kode dan persetujuan diterima, permohonan segel menunggu RA paling lama 3 hari kerja, dan antrean \
         menunjukkan yang terlambat",
        "see the queue with `bsre request list`",
        "lihat antreannya dengan `bsre request list`";
    Sea05 = "SEA-05", State, kept, "S0",
        "RA approves and the seal is issued to the organisation for 2 years in the responsible person's care, or \
         rejects and a mail says why",
        "RA menyetujui dan segel terbit untuk instansi selama 2 tahun dalam tanggung jawab orang itu, atau menolak dan \
         surat menyebut alasannya",
        "see where it stands with `bsre eseal show ID`",
        "lihat keadaannya dengan `bsre eseal show ID`";
    Sea06 = "SEA-06", System, kept, "S0",
        "a seal's subject is country ID, the organisation, the common name, and the subscriber id with `_Segel \
         Elektronik BSRE CA` as description",
        "subjek segel memuat negara ID, instansi, nama umum, serta ID subscriber dengan `_Segel Elektronik BSRE CA` \
         sebagai deskripsi",
        "",
        "";
    Sea07 = "SEA-07", System, kept, "S0",
        "the subscriber id of a seal can be shown for the application's administrator",
        "ID subscriber segel dapat ditampilkan untuk pengelola aplikasi",
        "show it with `bsre eseal show ID`",
        "tampilkan dengan `bsre eseal show ID`";
    Sea08 = "SEA-08", Permission, kept, "S0",
        "a seal's revocation is asked for by the responsible person or a Verifikator and decided by RA",
        "pencabutan segel diajukan oleh penanggung jawab atau Verifikator dan diputuskan oleh RA",
        "ask with `bsre eseal revoke ID --reason R`",
        "ajukan dengan `bsre eseal revoke ID --reason R`";
    Sea09 = "SEA-09", State, kept, "S0, decision",
        "when the responsible person leaves, the seal is revoked and requested for another; until then that person's \
         organisation cannot be changed",
        "bila penanggung jawab pindah, segel dicabut dan diminta lagi untuk orang lain; sebelum itu instansi orang \
         tersebut tidak dapat diubah",
        "revoke the seal first with `bsre eseal revoke ID --reason R`",
        "cabut dahulu segelnya dengan `bsre eseal revoke ID --reason R`";
    Sea11 = "SEA-11", State, kept, "decision",
        "an eSeal's request that lapsed can be sent again, one that nobody decided on can be withdrawn, and a code is \
         never said to live longer than its link",
        "permohonan segel yang lewat waktu dapat dikirim lagi, yang belum diputuskan dapat ditarik kembali, dan kode \
         tidak pernah dikatakan berlaku lebih lama daripada tautannya",
        "send the link again with `bsre eseal resend ID`, or withdraw the request with `bsre eseal withdraw ID`",
        "kirim lagi tautannya dengan `bsre eseal resend ID`, atau tarik permohonannya dengan `bsre eseal withdraw ID`";
    Sea10 = "SEA-10", Credential, open, "S0 FAQ 7, decision",
        "a seal's key has no personal passphrase and is kept under the escrow key alone; an application is let in by \
         subscriber id and one-time codes",
        "kunci segel tidak memiliki passphrase pribadi dan disimpan hanya dengan kunci titipan; aplikasi masuk dengan \
         ID subscriber dan kode sekali pakai",
        "",
        "";

    // Signed documents.
    Doc01 = "DOC-01", State, open, "S0 FAQ 4",
        "a document carries at most one seal, with none, one or many signatures",
        "satu dokumen memuat paling banyak satu segel, dengan tanpa, satu, atau banyak tanda tangan",
        "",
        "";
    Doc02 = "DOC-02", State, open, "S0 FAQ 5",
        "the seal comes first, then the signatures",
        "segel dibubuhkan lebih dahulu, kemudian tanda tangan",
        "seal the unsigned document, then sign it",
        "beri segel pada dokumen yang belum ditandatangani, lalu tanda tangani";
    Doc03 = "DOC-03", System, open, "S0",
        "a seal verifies unless it is invisible under a visible signature, and a seal that comes after a signature \
         reads as a plain signature",
        "segel terverifikasi kecuali bila tidak tampak di bawah tanda tangan yang tampak, dan segel setelah tanda \
         tangan terbaca sebagai tanda tangan biasa",
        "make the seal visible, or the signatures invisible",
        "tampilkan segelnya, atau sembunyikan tanda tangannya";
    Doc04 = "DOC-04", State, open, "S2 IV.7",
        "only a certificate whose account may sign can sign a document",
        "hanya sertifikat yang akunnya boleh menandatangani yang dapat menandatangani dokumen",
        "see where the account stands with `bsre user show EMAIL`",
        "lihat keadaan akun dengan `bsre user show EMAIL`";

    // Sign-in.
    Log01 = "LOG-01", Credential, kept, "S2 X",
        "sign-in takes the user name or email with the password, then a one-time code from an authenticator app",
        "masuk memerlukan nama pengguna atau email dengan kata sandi, lalu kode sekali pakai dari aplikasi \
         autentikator",
        "sign in with `bsre login EMAIL`",
        "masuk dengan `bsre login EMAIL`";
    Log02 = "LOG-02", Credential, kept, "S2 X.A.3-4",
        "the first sign-in sets up the authenticator with a QR code, the secret as text, a code to confirm and a \
         device name",
        "masuk pertama kali menyiapkan autentikator dengan kode QR, rahasia sebagai teks, kode konfirmasi, dan nama \
         perangkat",
        "set it up with `bsre totp setup --name DEVICE`",
        "siapkan dengan `bsre totp setup --name DEVICE`";
    Log03 = "LOG-03", Credential, kept, "S2 X.A.5",
        "an account can have several authenticator devices, and the user picks one at sign-in",
        "satu akun dapat memiliki beberapa perangkat autentikator, dan pengguna memilih salah satu saat masuk",
        "see the devices with `bsre totp list`",
        "lihat perangkatnya dengan `bsre totp list`";
    Log04 = "LOG-04", Credential, kept, "S2 X.B",
        "a forgotten password is replaced by a mailed link, and the authenticator is set up again",
        "kata sandi yang terlupa diganti lewat tautan surat, dan autentikator disiapkan lagi",
        "ask for the link with `bsre password forgot EMAIL`",
        "minta tautannya dengan `bsre password forgot EMAIL`";
    Log05 = "LOG-05", Credential, kept, "decision",
        "a code is accepted once, and passwords are kept as Argon2id hashes",
        "satu kode diterima satu kali, dan kata sandi disimpan sebagai hash Argon2id",
        "wait for the next code",
        "tunggu kode berikutnya";
    Log06 = "LOG-06", Input, kept, "decision",
        "a password that a person chooses has at least 12 characters and is neither the email nor the name; a \
         generated one has at least 128 bits",
        "kata sandi pilihan pengguna sedikitnya 12 karakter dan bukan email atau nama; kata sandi yang dibuatkan \
         sedikitnya 128 bit",
        "choose another password",
        "pilih kata sandi lain";
    Log07 = "LOG-07", Permission, kept, "decision",
        "in a store that requires sign-in every act without a token needs a live session, which ends after 8 hours, at \
         logout, at a password reset and at a change of role",
        "pada penyimpanan yang mewajibkan masuk setiap tindakan tanpa token memerlukan sesi aktif, yang berakhir \
         setelah 8 jam, saat keluar, saat kata sandi diatur ulang, dan saat peran berubah",
        "sign in with `bsre login EMAIL`",
        "masuk dengan `bsre login EMAIL`";

    // Monitoring.
    Mon01 = "MON-01", Input, kept, "S2 IV.1-4",
        "statistics count users, issued certificates and issuance requests of the actor's organisations over a range \
         of dates, by default the last month, by day, week, month or year",
        "statistik menghitung pengguna, sertifikat terbit, dan permohonan penerbitan di instansi pelaku pada rentang \
         tanggal, bawaannya bulan terakhir, per hari, minggu, bulan, atau tahun",
        "give dates as YYYY-MM-DD, the first not after the last",
        "tulis tanggal sebagai TTTT-BB-HH, yang awal tidak melewati yang akhir";
    Mon02 = "MON-02", Input, kept, "S2 IV.5-6",
        "users are listed by email, name, NIK, NIP or phone, filtered in or out by organisation, verification, \
         certificate status and product, with their total",
        "pengguna dicari menurut email, nama, NIK, NIP, atau telepon, disaring masuk atau keluar menurut instansi, \
         verifikasi, status sertifikat, dan produk, beserta jumlahnya",
        "see the filters with `bsre user list --help`",
        "lihat saringannya dengan `bsre user list --help`";
    Mon03 = "MON-03", System, kept, "S2, decision",
        "there are views of who waits for verification, whose update waits for approval, what expires soon (30 days \
         unless told otherwise) and who holds a seal",
        "tersedia tampilan yang menunggu verifikasi, yang pembaruannya menunggu persetujuan, yang segera kedaluwarsa \
         (30 hari kecuali ditentukan lain), dan pemegang segel",
        "",
        "";
    Mon04 = "MON-04", System, kept, "S2",
        "a user's detail has overview, account data, requests, certificates and history",
        "rincian pengguna memuat ringkasan, data akun, permohonan, sertifikat, dan riwayat",
        "show it with `bsre user show EMAIL`",
        "tampilkan dengan `bsre user show EMAIL`";
    Mon05 = "MON-05", System, kept, "S1, S0",
        "a request of a person is due in 1 working day and an eSeal in 3; Saturday, Sunday and listed holidays do not \
         count",
        "permohonan perorangan selesai dalam 1 hari kerja dan segel dalam 3; Sabtu, Minggu, dan hari libur yang \
         terdaftar tidak dihitung",
        "see what is late with `bsre request list --overdue`",
        "lihat yang terlambat dengan `bsre request list --overdue`";

    // Mail.
    Mai01 = "MAI-01", System, kept, "decision",
        "every notice is a mail in Indonesian, plain text and HTML, with a subject that starts with `[BSrE]`, the \
         link, the token and until when it is good",
        "setiap pemberitahuan adalah surat berbahasa Indonesia, teks dan HTML, dengan subjek berawalan `[BSrE]`, \
         tautan, token, dan batas berlakunya",
        "",
        "";
    Mai02 = "MAI-02", System, kept, "decision",
        "a mail is recorded together with the change that causes it and delivered afterwards, tried again until it \
         succeeds, never lost and never sent early",
        "surat dicatat bersama perubahan yang menyebabkannya dan dikirim sesudahnya, dicoba lagi sampai berhasil, \
         tidak pernah hilang dan tidak pernah mendahului",
        "deliver what waits with `bsre mail deliver`",
        "kirim yang menunggu dengan `bsre mail deliver`";
    Mai03 = "MAI-03", System, kept, "decision",
        "bodies of mails lie sealed under the master key, so that the store file alone gives away no token and no code",
        "isi surat tersimpan tersegel dengan kunci utama, sehingga berkas penyimpanan saja tidak membocorkan token \
         atau kode",
        "give the key that belongs to the store with `--key-file FILE`",
        "berikan kunci milik penyimpanan dengan `--key-file FILE`";
    Mai04 = "MAI-04", Permission, kept, "decision",
        "in a store that requires sign-in a mail's body, token and code are shown to its addressee only; without, the \
         outbox is everybody's mailbox",
        "pada penyimpanan yang mewajibkan masuk isi, token, dan kode surat hanya ditampilkan kepada penerimanya; tanpa \
         itu kotak keluar adalah kotak surat bersama",
        "sign in as the addressee with `bsre login EMAIL`",
        "masuklah sebagai penerimanya dengan `bsre login EMAIL`";
    Mai05 = "MAI-05", System, kept, "decision",
        "the owner of a certificate is told 30, 14, 7 and 1 days before its end, once at the nearest of them; who judges \
         is told once a day of what waits and is overdue, and not where nothing waits",
        "pemilik sertifikat diberi tahu 30, 14, 7, dan 1 hari sebelum masa berlakunya berakhir, satu kali pada batas \
         terdekat; yang memutus diberi tahu sekali sehari tentang yang menunggu dan terlambat, kecuali tidak ada",
        "write the letters that are due with `bsre remind`; the days stand in `bsre config get remind.days`",
        "tulis surat yang sudah waktunya dengan `bsre remind`; jumlah harinya ada pada `bsre config get remind.days`";
    Mai06 = "MAI-06", System, kept, "decision",
        "letters name whom to ask; a change of address is told to the old one and confirmed from the new one",
        "surat menyebutkan kepada siapa bertanya; perubahan alamat diberitahukan ke alamat lama dan dikonfirmasi dari \
         alamat baru",
        "see whom letters name with `bsre config get contact.email`",
        "lihat siapa yang disebut surat dengan `bsre config get contact.email`";

    // The store's own health.
    Aud01 = "AUD-01", System, open, "decision",
        "history is a chain of keyed values that tells any edit, gap or cut tail; a writing act refused for want of role \
         or ownership leaves one line: who, which act, about which argument",
        "riwayat adalah rantai nilai berkunci yang mengungkap setiap suntingan, celah, atau potongan; tindakan menulis \
         yang ditolak karena peran atau kepemilikan meninggalkan satu baris: siapa, tindakan apa, tentang apa",
        "see what happened to a person with `bsre user history EMAIL`",
        "lihat kejadian seorang pengguna dengan `bsre user history EMAIL`";
}

impl Rule {
    /// The id, as in `REG-03`.
    pub const fn id(self) -> &'static str {
        self.row().id
    }

    /// What the rule is about.
    pub const fn about(self) -> About {
        self.row().about
    }

    /// Whether no code keeps the rule yet.
    pub const fn open(self) -> bool {
        self.row().open
    }

    /// Where the rule comes from: manual and chapter, an RFC, or `decision`.
    pub const fn source(self) -> &'static str {
        self.row().source
    }

    /// What the rule says.
    pub const fn statement(self, lang: Lang) -> &'static str {
        self.row().statement[lang as usize]
    }

    /// What can be done when it refuses; empty where nothing can.
    pub const fn hint(self, lang: Lang) -> &'static str {
        self.row().hint[lang as usize]
    }

    /// Finds a rule by its id, whatever the case.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id().eq_ignore_ascii_case(id))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_well_formed() {
        let ids: HashSet<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
        assert_eq!(ids.len(), Rule::ALL.len());
        for id in ids {
            let (noun, number) = id.split_once('-').unwrap_or_default();
            assert!(noun.len() == 3 && noun.bytes().all(|b| b.is_ascii_uppercase()), "{id}");
            assert!(number.len() == 2 && number.bytes().all(|b| b.is_ascii_digit()), "{id}");
        }
    }

    #[test]
    fn a_variant_is_its_id_without_the_hyphen() {
        for rule in Rule::ALL {
            assert_eq!(format!("{rule:?}").to_ascii_uppercase(), rule.id().replace('-', ""));
        }
    }

    #[test]
    fn no_id_of_a_noun_is_left_out() {
        for rule in Rule::ALL {
            let (noun, number) = rule.id().split_once('-').unwrap_or_default();
            for before in 1..number.parse().unwrap_or(0) {
                let id = format!("{noun}-{before:02}");
                assert!(Rule::find(&id).is_some(), "{id} is missing before {}", rule.id());
            }
        }
    }

    #[test]
    fn every_rule_speaks_both_languages() {
        for rule in Rule::ALL {
            for lang in [Lang::En, Lang::Id] {
                let said = rule.statement(lang);
                assert!(!said.is_empty() && !said.ends_with('.'), "{}: {said}", rule.id());
            }
            assert_eq!(rule.hint(Lang::En).is_empty(), rule.hint(Lang::Id).is_empty(), "{}", rule.id());
            assert_ne!(rule.statement(Lang::En), rule.statement(Lang::Id), "{}", rule.id());
            assert!(!rule.source().is_empty(), "{}", rule.id());
        }
    }

    #[test]
    fn is_found_whatever_the_case() {
        assert_eq!(Rule::find("reg-03"), Some(Rule::Reg03));
        assert_eq!(Rule::find("Mai-04"), Some(Rule::Mai04));
        assert_eq!(Rule::find("REG-99"), None);
        assert_eq!(Rule::find("REG03"), None);
    }
}
