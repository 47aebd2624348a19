//! Overlays of a test, and what is answered with them.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use codebook::codebook::{Codebook, OpenError};
use codebook::config::Overlay;
use codebook::proto;
use codebook::service::answer;
use codebook::text::{Style, Words};

/// Files in a folder of their own, which goes with them. A path that begins with `catalog/` or `locales/` is in the
/// overlay of that name.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn with(files: &[(&str, impl AsRef<[u8]>)]) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let name = format!("codebook-overlays-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let folder = Self(std::env::temp_dir().join(name));
        for (path, text) in files {
            let path = folder.0.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
            fs::write(path, text).expect("it can be written");
        }
        folder
    }

    pub fn overlay(&self) -> Overlay {
        let there = |name: &str| Some(self.0.join(name)).filter(|folder| folder.is_dir());
        Overlay { catalog: there("catalog"), locales: there("locales") }
    }

    pub fn open(&self) -> Result<Codebook, OpenError> {
        Codebook::open(&self.overlay())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[track_caller]
pub fn opened(files: &[(&str, &str)]) -> Codebook {
    Folder::with(files).open().unwrap_or_else(|error| panic!("{error}"))
}

/// Every problem, with paths from the folder on.
#[track_caller]
pub fn refused(files: &[(&str, &str)]) -> Vec<String> {
    let folder = Folder::with(files);
    let error = folder.open().expect_err("a refusal").to_string();
    let root = format!("{}/", folder.0.display()).replace('\\', "/");
    error.lines().map(|line| line.replace(&root, "")).collect()
}

pub fn words<'a>(codebook: &'a Codebook, language: &str) -> Words<'a> {
    let language = codebook.texts.languages().get(language).expect(language);
    codebook.texts.words(language, Style { omit_isolates: true })
}

pub fn code(codebook: &Codebook, language: &str, id: &str) -> proto::GetCodeResponse {
    let found = answer::find(&codebook.catalog, "id", id).expect(id);
    answer::code(codebook, &words(codebook, language), &found, proto::View::All)
}

pub fn text(codebook: &Codebook, language: &str, id: &str) -> proto::CodeText {
    code(codebook, language, id).text.expect("words")
}

pub fn comparison(codebook: &Codebook, language: &str, left: &str, right: &str) -> proto::CompareCodesResponse {
    let pair = answer::pair(&codebook.catalog, left, right).expect("two codes");
    answer::comparison(codebook, &words(codebook, language), &pair.0, &pair.1)
}

pub fn languages(codebook: &Codebook) -> Vec<proto::Language> {
    answer::list_languages(codebook, &Default::default()).expect("a list").languages
}

/// The fields that fell back to a language.
pub fn fell_back<'a>(fallbacks: &'a [proto::LanguageFallback], language: &str) -> Vec<&'a str> {
    let of_language = fallbacks.iter().filter(|fallback| fallback.language_code == language);
    of_language.flat_map(|fallback| &fallback.fields).map(String::as_str).collect()
}

/// A code of one's own between 557 and 563.
pub const OWN_CODE: &str = r#"# Ours.
[code.561]
phrase = "Not on our list"
class = "5yz"
category = "x5z"
outcome = "permanent-failure"
retry = "after-change"
actor = "asking-operator"
remedies = ["seek-permission"]
phases = ["rcpt"]
standing = "vendor"
related = ["smtp/550"]
vendors = [{ vendor = "Example Mail", source = "the operations handbook" }]
causes = [{ cause = "policy", strength = "fair", reference = "https://mail.example/handbook" }]
"#;

pub const OWN_CODE_EN: &str = "smtp-561 = Sender not on our list
    .description = The server takes mail from partners that it lists, and this one is not among them.
    .when = A partner’s server that was not announced asks for a recipient.
    .fix = Contact our postmaster at postmaster@mail.example.
    .use = Send it to whoever is not on the list of partners.
";

pub const OWN_CODE_AR: &str = "smtp-561 = المرسل ليس في قائمتنا
    .description = لا يقبل الخادم البريد إلا من شركاء مدرجين في قائمته، وهذا ليس منهم.
    .when = يطلب خادم شريك لم يعلن عنه مستلمًا.
    .fix = تواصل مع مسؤول البريد لدينا على العنوان postmaster@mail.example.
    .use = أرسله إلى من ليس في قائمة الشركاء.
";

pub const OWN_PROTOCOL: &str = r#"[protocol]
label = "Billing"
subject = "request"
value = { form = "number" }
references = ["billing handbook"]

[document."billing handbook"]
url = "https://billing.example/handbook"

[class.refused]
references = ["billing handbook"]

[code.7]
symbol = "CARD_EXPIRED"
class = "refused"
outcome = "permanent-failure"
retry = "after-change"
actor = "user"
remedies = ["correct-request"]
standing = "specified"
references = ["billing handbook §7"]
causes = [{ cause = "policy", strength = "weak" }]
"#;

pub const OWN_PROTOCOL_EN: &str = "protocol-billing = Billing
    .description = What the billing service answers.
billing-class-refused = Refused
    .description = The payment was not made.
billing-7 = Card expired
    .description = The card’s date has passed.
    .when = A payment is made with a card that is no longer valid.
    .fix = Pay with another card.
    .use = Send it when the bank says that the card has expired.
";

pub const OWN_PROTOCOL_AR: &str = "protocol-billing = الفوترة
    .description = ما تجيب به خدمة الفوترة.
billing-class-refused = مرفوض
    .description = لم يتم الدفع.
billing-7 = انتهت صلاحية البطاقة
    .description = انقضى تاريخ البطاقة.
    .when = عند الدفع ببطاقة لم تعد صالحة.
    .fix = ادفع ببطاقة أخرى.
    .use = أرسله عندما يقول المصرف إن البطاقة انتهت صلاحيتها.
";
