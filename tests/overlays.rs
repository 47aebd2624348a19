//! Folders laid over the embedded data: what they add and override, what falls back, what is refused.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use book::vocabulary::Outcome;
use codebook::codebook::{Codebook, OpenError};
use codebook::config::Overlay;
use codebook::proto;
use codebook::service::{answer, explanation};
use codebook::text::{Style, Words};

/// Files in a folder of their own, which goes with them. A path that begins with `catalog/` or `locales/` is in the
/// overlay of that name.
struct Folder(PathBuf);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
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

    fn overlay(&self) -> Overlay {
        let there = |name: &str| Some(self.0.join(name)).filter(|folder| folder.is_dir());
        Overlay { catalog: there("catalog"), locales: there("locales") }
    }

    fn open(&self) -> Result<Codebook, OpenError> {
        Codebook::open(&self.overlay())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[track_caller]
fn opened(files: &[(&str, &str)]) -> Codebook {
    Folder::with(files).open().unwrap_or_else(|error| panic!("{error}"))
}

/// Every problem, with paths from the folder on.
#[track_caller]
fn refused(files: &[(&str, &str)]) -> Vec<String> {
    let folder = Folder::with(files);
    let error = folder.open().expect_err("a refusal").to_string();
    let root = format!("{}/", folder.0.display()).replace('\\', "/");
    error.lines().map(|line| line.replace(&root, "")).collect()
}

fn words<'a>(codebook: &'a Codebook, language: &str) -> Words<'a> {
    let language = codebook.texts.languages().get(language).expect(language);
    codebook.texts.words(language, Style { omit_isolates: true })
}

fn code(codebook: &Codebook, language: &str, id: &str) -> proto::GetCodeResponse {
    let found = answer::find(&codebook.catalog, "id", id).expect(id);
    answer::code(codebook, &words(codebook, language), &found)
}

fn text(codebook: &Codebook, language: &str, id: &str) -> proto::CodeText {
    code(codebook, language, id).text.expect("words")
}

fn comparison(codebook: &Codebook, language: &str, left: &str, right: &str) -> proto::CompareCodesResponse {
    let pair = answer::pair(&codebook.catalog, left, right).expect("two codes");
    answer::comparison(codebook, &words(codebook, language), &pair.0, &pair.1)
}

fn languages(codebook: &Codebook) -> Vec<proto::Language> {
    answer::list_languages(codebook, &Default::default()).expect("a list").languages
}

/// The fields that fell back to a language.
fn fell_back<'a>(fallbacks: &'a [proto::LanguageFallback], language: &str) -> Vec<&'a str> {
    let of_language = fallbacks.iter().filter(|fallback| fallback.language_code == language);
    of_language.flat_map(|fallback| &fallback.fields).map(String::as_str).collect()
}

/// A code of one's own between 557 and 563.
const OWN_CODE: &str = r#"# Ours.
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

const OWN_CODE_EN: &str = "smtp-561 = Sender not on our list
    .description = The server takes mail from partners that it lists, and this one is not among them.
    .when = A partner’s server that was not announced asks for a recipient.
    .fix = Contact our postmaster at postmaster@mail.example.
    .use = Send it to whoever is not on the list of partners.
";

const OWN_CODE_AR: &str = "smtp-561 = المرسل ليس في قائمتنا
    .description = لا يقبل الخادم البريد إلا من شركاء مدرجين في قائمته، وهذا ليس منهم.
    .when = يطلب خادم شريك لم يعلن عنه مستلمًا.
    .fix = تواصل مع مسؤول البريد لدينا على العنوان postmaster@mail.example.
    .use = أرسله إلى من ليس في قائمة الشركاء.
";

const OWN_PROTOCOL: &str = r#"[protocol]
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

const OWN_PROTOCOL_EN: &str = "protocol-billing = Billing
    .description = What the billing service answers.
billing-class-refused = Refused
    .description = The payment was not made.
billing-7 = Card expired
    .description = The card’s date has passed.
    .when = A payment is made with a card that is no longer valid.
    .fix = Pay with another card.
    .use = Send it when the bank says that the card has expired.
";

const OWN_PROTOCOL_AR: &str = "protocol-billing = الفوترة
    .description = ما تجيب به خدمة الفوترة.
billing-class-refused = مرفوض
    .description = لم يتم الدفع.
billing-7 = انتهت صلاحية البطاقة
    .description = انقضى تاريخ البطاقة.
    .when = عند الدفع ببطاقة لم تعد صالحة.
    .fix = ادفع ببطاقة أخرى.
    .use = أرسله عندما يقول المصرف إن البطاقة انتهت صلاحيتها.
";

#[test]
fn without_folders_it_is_the_embedded_data() {
    let (embedded, opened) = (Codebook::embedded().expect("data"), Codebook::open(&Overlay::default()).expect("data"));
    assert_eq!(code(&embedded, "ar", "smtp/550"), code(&opened, "ar", "smtp/550"));
    assert!(languages(&opened).iter().all(|language| !language.partial));
}

#[test]
fn one_attribute_is_overridden_and_the_rest_stays() {
    let own = "smtp-550 =\n    .fix = تواصل مع مسؤول البريد لدينا على العنوان postmaster@mail.example.\n";
    let codebook = opened(&[("locales/ar/any-name.ftl", own)]);
    let embedded = Codebook::embedded().expect("data");
    let (said, before) = (text(&codebook, "ar", "smtp/550"), text(&embedded, "ar", "smtp/550"));
    assert_eq!(said.fix, "تواصل مع مسؤول البريد لدينا على العنوان postmaster@mail.example.");
    assert_eq!(proto::CodeText { fix: before.fix.clone(), ..said }, before);
    assert_eq!(text(&codebook, "en", "smtp/550"), text(&embedded, "en", "smtp/550"));
    assert!(code(&codebook, "ar", "smtp/550").language_fallbacks.is_empty());
    assert!(languages(&codebook).iter().all(|language| !language.partial));
}

#[test]
fn wording_that_is_commented_out_changes_nothing() {
    let codebook = opened(&[("locales/ar/x.ftl", "# smtp-550 = كذا\n")]);
    let embedded = Codebook::embedded().expect("data");
    assert_eq!(code(&codebook, "ar", "smtp/550"), code(&embedded, "ar", "smtp/550"));
}

#[test]
fn a_brace_in_a_text_is_written_as_a_literal() {
    let own = "smtp-550 =\n    .fix = Ask for { \"{\" }id{ \"}\" }.\n";
    let codebook = opened(&[("locales/en/smtp.ftl", own)]);
    assert_eq!(text(&codebook, "en", "smtp/550").fix, "Ask for {id}.");
}

#[test]
fn overridden_right_to_left_text_is_isolated_like_any_other() {
    let codebook = opened(&[("locales/ar/smtp.ftl", "smtp-550 =\n    .fix = راجع RFC 5321 §4.2.\n")]);
    let arabic = codebook.texts.languages().get("ar").expect("Arabic");
    let words = codebook.texts.words(arabic, Style::default());
    let found = answer::find(&codebook.catalog, "id", "smtp/550").expect("550");
    let text = answer::code(&codebook, &words, &found).text.expect("words");
    assert_eq!(text.fix, "راجع \u{2066}RFC 5321 §4.2\u{2069}.");
}

#[test]
fn a_code_of_ones_own_stands_in_its_place_in_every_language() {
    let codebook = opened(&[
        ("catalog/smtp.toml", OWN_CODE),
        ("locales/en/ours.ftl", OWN_CODE_EN),
        ("locales/ar/ours.ftl", OWN_CODE_AR),
    ]);
    let smtp = codebook.catalog.find_protocol("smtp").expect("SMTP");
    let values: Vec<&str> = smtp.codes.iter().map(|code| code.id.value.as_str()).collect();
    assert!(values.windows(3).any(|three| three == ["557", "561", "563"]), "{values:?}");
    assert_eq!(text(&codebook, "en", "smtp 561").fix, "Contact our postmaster at postmaster@mail.example.");
    assert_eq!(text(&codebook, "ar", "smtp 561").title, "المرسل ليس في قائمتنا");
    let compared = comparison(&codebook, "en", "smtp/550", "smtp/561").text.expect("words");
    assert!(compared.title.contains("Sender not on our list"), "{}", compared.title);
    let request = proto::ExplainReplyRequest { text: b"561 zzz".to_vec(), ..Default::default() };
    let explained = explanation::reply(&codebook, &words(&codebook, "en"), &request).expect("an answer");
    let verdict = explained.explanation.expect("facts").verdict.expect("a verdict");
    assert_eq!(verdict.cause(), proto::Cause::Policy);
}

#[test]
fn a_protocol_of_ones_own_is_like_the_others() {
    let codebook = opened(&[
        ("catalog/billing.toml", OWN_PROTOCOL),
        ("locales/en/billing.ftl", OWN_PROTOCOL_EN),
        ("locales/ar/billing.ftl", OWN_PROTOCOL_AR),
    ]);
    let answer = code(&codebook, "ar", "Billing CARD_EXPIRED");
    assert_eq!(answer.code.expect("facts").id, "billing/7");
    assert_eq!(answer.text.expect("words").protocol_name, "الفوترة");
    let listed = answer::list_protocols(&codebook, &words(&codebook, "en"), &Default::default()).expect("a list");
    let names: Vec<_> = listed.protocols.iter().flat_map(|listed| &listed.text).map(|text| text.name.clone()).collect();
    assert!(names.contains(&"Billing".to_owned()), "{names:?}");
}

#[test]
fn the_facts_of_a_code_are_overridden_as_a_whole() {
    let own = r#"[code.521]
class = "5yz"
category = "x2z"
outcome = "permanent-failure"
retry = "elsewhere"
actor = "asking-operator"
remedies = ["use-another-server"]
standing = "specified"
references = ["RFC 7504 §3"]
causes = [{ cause = "domain-no-mail", strength = "fair" }]
"#;
    let codebook = opened(&[("catalog/smtp.toml", own)]);
    let answer = code(&codebook, "en", "smtp/521");
    let facts = answer.code.expect("facts");
    assert_eq!(facts.retry(), proto::Retry::Elsewhere);
    assert_eq!(facts.phrase, "");
    assert!(facts.phases.is_empty() && facts.related.is_empty() && facts.enhanced.is_empty());
    let elsewhere = code(&codebook, "en", "smtp/551").text.expect("words");
    assert_eq!(answer.text.expect("words").retry_name, elsewhere.retry_name);
    let others = codebook.catalog.codes().filter(|code| code.id.to_string() != "smtp/521");
    let embedded = Codebook::embedded().expect("data");
    assert_eq!(others.count() + 1, embedded.catalog.codes().count());
    let other = codebook.catalog.find("smtp/522").expect("522").code;
    assert_eq!(other.outcome, Outcome::PermanentFailure);
}

#[test]
fn a_detail_of_the_enhanced_codes_is_overridden_under_all_classes() {
    let tree = include_str!("../catalog/smtp-enhanced.toml");
    let table = tree.split("\n[code.").find(|table| table.starts_with("\"X.1.1\"]")).expect("the detail");
    let own = table.replacen("Bad destination mailbox address", "Nobody of that name", 1);
    let codebook = opened(&[("catalog/smtp-enhanced.toml", &format!("[code.{own}"))]);
    for id in ["4.1.1", "5.1.1"] {
        assert_eq!(code(&codebook, "en", id).code.expect("facts").phrase, "Nobody of that name");
    }
}

const CANADIAN: &str = "language-name = Français (Canada)
smtp-550 = Boîte non disponible
    .description = Le serveur refuse la demande de façon définitive.
heading-fix = Comment corriger
outcome-permanent-failure = Échec permanent
difference-meaning = Le sens : { $left } veut dire « { $left-title } » et { $right } veut dire « { $right-title } ».
";

#[test]
fn a_partial_language_answers_and_lists_what_fell_back() {
    let codebook = opened(&[("locales/fr-CA/any.ftl", CANADIAN)]);
    let answer = code(&codebook, "fr-CA", "smtp/550");
    let text = answer.text.expect("words");
    assert_eq!((text.language_code.as_str(), text.title.as_str()), ("fr-CA", "Boîte non disponible"));
    let english = self::text(&codebook, "en", "smtp/550");
    assert_eq!(text.fix, english.fix);
    assert_eq!(answer.headings.expect("headings").fix, "Comment corriger");
    assert_eq!(answer.language_fallbacks.len(), 1);
    let fallback = &answer.language_fallbacks[0];
    assert_eq!((fallback.language_code.as_str(), fallback.direction()), ("en", proto::Direction::LeftToRight));
    let of_text: Vec<&str> = fallback
        .fields
        .iter()
        .filter_map(|field| field.strip_prefix("text."))
        .filter(|field| !field.contains('['))
        .collect();
    assert_eq!(
        of_text,
        [
            "protocol_name",
            "class_name",
            "category_name",
            "when",
            "fix",
            "use",
            "retry_name",
            "retry_advice",
            "actor_name",
            "actor_advice",
            "standing_name",
            "standing_note",
        ]
    );
    let has = |field: &str| fallback.fields.iter().any(|known| known == field);
    assert!(has("text.remedy_names[0]") && has("text.phase_names[0]") && has("headings.when"));
    assert!(has("learn_more.codes[0].title") && !has("headings.fix"));
    assert!(codebook.texts.languages().choose("fr", "").is_ok_and(|language| language.code == "fr-CA"));
    let listed = languages(&codebook);
    let partial: Vec<_> = listed.iter().filter(|language| language.partial).collect();
    assert_eq!(partial.len(), 1);
    assert_eq!((partial[0].code.as_str(), partial[0].native_name.as_str()), ("fr-CA", "Français (Canada)"));
}

#[test]
fn a_sentence_with_a_word_that_fell_back_is_listed() {
    let codebook = opened(&[("locales/fr-CA/any.ftl", CANADIAN)]);
    let answer = comparison(&codebook, "fr-CA", "smtp/450", "smtp/550");
    let differences = answer.text.expect("words").differences;
    assert_eq!(
        differences[0].sentence,
        "Le sens : SMTP 450 veut dire « Mailbox temporarily unavailable » et SMTP 550 veut dire « Boîte non disponible »."
    );
    let fields = fell_back(&answer.language_fallbacks, "en");
    assert!(fields.contains(&"text.differences[0].sentence"), "{fields:?}");
    assert!(fields.contains(&"text.differences[0].left_value") && !fields.contains(&"text.differences[0].right_value"));
    assert!(!fields.contains(&"text.right.title") && fields.contains(&"text.left.title"));
}

#[test]
fn every_answer_lists_what_fell_back_and_holds_no_mark() {
    let codebook = opened(&[("locales/fr-CA/any.ftl", CANADIAN)]);
    let words = words(&codebook, "fr-CA");
    let ids = ["smtp/550".to_owned(), "smtp/999".to_owned(), "5.1.99".to_owned()];
    let batch = answer::batch(&codebook, &words, &ids).expect("answers");
    let fields = fell_back(&batch.language_fallbacks, "en");
    assert!(fields.contains(&"results[0].found.text.fix") && fields.contains(&"results[2].found.fallback.note"));
    assert!(!fields.iter().any(|field| field.starts_with("results[1]")), "{fields:?}");
    let request = proto::ListCodesRequest { protocol: "smtp".to_owned(), ..Default::default() };
    let codes = answer::list_codes(&codebook, &words, &request).expect("a list");
    assert!(fell_back(&codes.language_fallbacks, "en").contains(&"codes[0].title"));
    let protocols = answer::list_protocols(&codebook, &words, &Default::default()).expect("a list");
    assert!(fell_back(&protocols.language_fallbacks, "en").contains(&"protocols[0].text.name"));
    let spoof = "550 no such user \u{fdd0}\u{f0000}x";
    let request = proto::ExplainReplyRequest { text: spoof.as_bytes().to_vec(), mask: true, ..Default::default() };
    let reply = explanation::reply(&codebook, &words, &request).expect("an answer");
    assert!(fell_back(&reply.language_fallbacks, "en").contains(&"text.happened"));
    assert!(reply.masked_text.contains(spoof), "what the caller sent stays as it was: {}", reply.masked_text);
    let said = format!("{batch:?}{codes:?}{protocols:?}{:?}", reply.text);
    assert!(!said.contains("fdd0") && !said.contains('\u{fdd0}'));
}

#[test]
fn a_regional_language_falls_back_to_its_own_language_first() {
    let codebook = opened(&[("locales/ar-EG/any.ftl", "smtp-550 = صندوق البريد مش متاح\n")]);
    let answer = code(&codebook, "ar-EG", "smtp/550");
    let arabic = text(&codebook, "ar", "smtp/550");
    let said = answer.text.expect("words");
    assert_eq!((said.title.as_str(), said.fix.as_str()), ("صندوق البريد مش متاح", arabic.fix.as_str()));
    assert_eq!(said.direction(), proto::Direction::RightToLeft);
    assert!(fell_back(&answer.language_fallbacks, "ar").contains(&"text.fix"));
    assert!(fell_back(&answer.language_fallbacks, "en").is_empty());
    let listed = languages(&codebook);
    let own = listed.iter().find(|language| language.code == "ar-EG").expect("it is listed");
    assert_eq!((own.partial, own.native_name.as_str()), (true, "ar-EG"), "it has not said its name");
}

#[test]
fn texts_of_both_directions_keep_apart_in_one_answer() {
    let hebrew = "smtp-550 = תיבת הדואר אינה זמינה
difference-meaning = המשמעות של { $left } היא { $left-title }, ושל { $right } היא { $right-title }.
";
    let codebook = opened(&[("locales/he/any.ftl", hebrew)]);
    let language = codebook.texts.languages().get("he").expect("Hebrew");
    let words = codebook.texts.words(language, Style::default());
    let pair = answer::pair(&codebook.catalog, "smtp/450", "smtp/550").expect("two codes");
    let answer = answer::comparison(&codebook, &words, &pair.0, &pair.1);
    let said = answer.text.expect("words");
    // English in a Hebrew sentence, and Hebrew in an English one.
    assert!(said.differences[0].sentence.contains("\u{2068}Mailbox temporarily unavailable\u{2069}"));
    assert!(said.title.contains("\u{2068}תיבת הדואר אינה זמינה\u{2069}"), "{}", said.title);
    assert!(said.title.contains("Mailbox temporarily unavailable"));
    let fallback = &answer.language_fallbacks[0];
    assert_eq!((fallback.language_code.as_str(), fallback.direction()), ("en", proto::Direction::LeftToRight));
    assert!(fallback.fields.contains(&"text.differences[0].sentence".to_owned()));
}

#[test]
fn mistakes_of_locales_are_named_by_file_line_and_id() {
    for (file, text, problem) in [
        ("ar/x.ftl", "# ours\nsmtp-5500 = كذا\n", "locales/ar/x.ftl:2: smtp-5500: obsolete: nothing asks for it"),
        (
            "ar/x.ftl",
            "smtp-550 =\n    .mend = كذا\n",
            "locales/ar/x.ftl:2: smtp-550.mend: obsolete: nothing asks for it",
        ),
        (
            "fr/x.ftl",
            "compare-title = { $lefft }\n",
            "locales/fr/x.ftl:1: compare-title: uses $lefft; it is to use $left, $left-title, $right, $right-title",
        ),
        ("fr/x.ftl", "smtp-550 = a\n\nsmtp-551\n", "locales/fr/x.ftl:3: not Fluent"),
        ("fr/x.ftl", "smtp-550 = a\nsmtp-550 = b\n", "locales/fr/x.ftl:2: smtp-550: said already in"),
        ("fr/x.ftl", "smtp-550 =\n    .fix = a\n    .fix = b\n", "locales/fr/x.ftl:3: smtp-550.fix: said already in"),
        ("fr/x.ftl", "-term = a\n", "locales/fr/x.ftl:1: -term: a term"),
        ("fr/x.ftl", "smtp-550 = { NUMBER($x) }\n", "locales/fr/x.ftl:1: smtp-550: a function"),
        ("fr/x.ftl", "smtp-550 = a\tb\n", "locales/fr/x.ftl:1: a tab"),
        ("fr/x.ftl", "smtp-550 = a\u{2066}b\n", "locales/fr/x.ftl:1: a directional control"),
        ("fr_CA/x.ftl", "smtp-550 = a\n", "locales/fr_CA/x.ftl:1: \"fr_CA\" is no language tag in canonical form"),
        ("FR/x.ftl", "smtp-550 = a\n", "locales/FR/x.ftl:1: \"FR\" is no language tag in canonical form"),
        ("fr/x.ftl", "# nothing\n", "locales/fr/x.ftl:1: says nothing in \"fr\""),
    ] {
        let problems = refused(&[(&format!("locales/{file}"), text)]);
        assert!(problems.iter().any(|found| found.starts_with(problem)), "{problem} in {problems:#?}");
    }
}

#[test]
fn mistakes_of_the_catalog_are_named_where_the_overlay_makes_them() {
    let own = |from: &str, to: &str| OWN_CODE.replacen(from, to, 1);
    for (text, problem) in [
        (own("retry = \"after-change\"", "retry = 5"), "catalog/smtp.toml:7: retry = 5: "),
        (own("retry = \"after-change\"", "retri = \"never\""), "catalog/smtp.toml:7: retri = \"never\": unknown field"),
        (own("smtp/550", "smtp/599"), "catalog/smtp.toml:12: smtp/561: there is no smtp/599"),
        (own("\"5yz\"", "\"4yz\""), "catalog/smtp.toml:6: smtp/561: class 4yz means transient-failure"),
        (own("[code.561]", "[code.561"), "catalog/smtp.toml:2: "),
        (own("[code.561]", "[code.abc]"), "catalog/smtp.toml:2: smtp/abc: not a value of the form"),
        (
            format!("{OWN_CODE}[[pair]]\ncodes = [\"smtp/561\", \"smtp/599\"]\n"),
            "catalog/smtp.toml:16: smtp/599: there is no such code",
        ),
        (
            own("causes = [{ cause = \"policy\"", "causes = [{ cause = \"polity\""),
            "catalog/smtp.toml:14: causes = [{ cause = \"polity\"",
        ),
        ("colour = \"red\"\n".to_owned(), "catalog/smtp.toml:1: colour = \"red\": unknown field `colour`"),
        ("[colour.red]\nx = 1\n".to_owned(), "catalog/smtp.toml:1: [colour.red]: unknown field `colour`"),
        ("[phase.rcpt]\nphrase = 5\n".to_owned(), "catalog/smtp.toml:2: phrase = 5: "),
    ] {
        let problems = refused(&[("catalog/smtp.toml", &text)]);
        assert!(problems.iter().any(|found| found.starts_with(problem)), "{problem} in {problems:#?}");
    }
    let problems = refused(&[("catalog/Own Protocol.toml", OWN_PROTOCOL)]);
    assert!(problems[0].starts_with("catalog/Own Protocol.toml:1: Own Protocol: a file is named"), "{problems:#?}");
}

#[test]
fn a_new_code_without_its_words_is_refused_where_they_are_to_stand() {
    let catalog = ("catalog/smtp.toml", OWN_CODE);
    let problems = refused(&[catalog, ("locales/en/ours.ftl", OWN_CODE_EN)]);
    assert_eq!(problems.len(), 5, "{problems:#?}");
    assert!(problems.contains(&"catalog/smtp.toml:2: smtp-561.fix: missing in \"ar\"".to_owned()), "{problems:#?}");
    let (most, _) = OWN_CODE_AR.split_once("    .use").expect("it says so");
    let files = [catalog, ("locales/en/ours.ftl", OWN_CODE_EN), ("locales/ar/ours.ftl", most)];
    assert_eq!(refused(&files), ["locales/ar/ours.ftl:4: smtp-561.use: missing in \"ar\""]);
}

#[test]
fn a_new_code_that_points_to_no_cause_is_refused_at_its_table() {
    let (silent, _) = OWN_CODE.split_once("causes =").expect("it has one");
    let problems =
        refused(&[("catalog/smtp.toml", silent), ("locales/en/o.ftl", OWN_CODE_EN), ("locales/ar/o.ftl", OWN_CODE_AR)]);
    let expected = "catalog/smtp.toml:2: smtp/561: no cause for all phases: say which one the code alone points to, or \"unknown\"";
    assert_eq!(problems, [expected]);
}

#[test]
fn a_pair_without_its_note_is_refused_at_its_table() {
    let other = OWN_CODE.replacen("561", "562", 1).replacen("# Ours.\n", "", 1);
    let catalog = format!("{OWN_CODE}{other}[[pair]]\ncodes = [\"smtp/562\", \"smtp/561\"]\n");
    let problems = refused(&[("catalog/smtp.toml", &catalog)]);
    let expected = "catalog/smtp.toml:29: pair-smtp-561-562: missing in \"en\"";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:#?}");
}

#[test]
fn a_rule_of_ones_own_is_tried_on_its_examples() {
    let rule = r#"[[rule]]
id = "policy-our-list"
cause = "policy"
strength = "certain"
reference = "https://mail.example/handbook"
phrases = ["not on the partner list"]
match = ["550 You are not on the partner list"]
no-match = ["550 no such user"]
"#;
    let codebook = opened(&[("catalog/replies/ours.toml", rule)]);
    let request = proto::ExplainReplyRequest { text: b"550 not on the partner list".to_vec(), ..Default::default() };
    let explained = explanation::reply(&codebook, &words(&codebook, "en"), &request).expect("an answer");
    assert_eq!(explained.explanation.expect("facts").evidence[0].rule, "policy-our-list");
    let silent = rule.replacen("not on the partner list\"]\nno-match", "nothing of the kind\"]\nno-match", 1);
    let problems = refused(&[("catalog/replies/ours.toml", &silent)]);
    assert!(problems[0].starts_with("catalog/replies/ours.toml:7: policy-our-list: does not fire on"), "{problems:#?}");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    for overlay in [
        Overlay { catalog: Some("no/such/catalog".into()), locales: None },
        Overlay { catalog: None, locales: Some("no/such/locales".into()) },
    ] {
        let error = Codebook::open(&overlay).expect_err("a refusal");
        assert!(matches!(error, OpenError::Read(_)) && error.to_string().starts_with("no/such/"), "{error}");
    }
}

#[test]
fn text_outside_of_a_languages_folder_is_refused() {
    let problems = refused(&[("locales/smtp.ftl", "smtp-550 = a\n")]);
    assert_eq!(problems, ["locales/smtp.ftl: stands in no language's folder"]);
}

#[test]
fn the_command_line_prints_and_checks_what_is_laid_over() {
    let folder = Folder::with(&[("locales/en/x.ftl", "smtp-550 =\n    .fix = Contact our postmaster.\n")]);
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_codebook"));
        command.args(arguments).arg("--locales").arg(folder.0.join("locales")).output().expect("the program runs")
    };
    for arguments in
        [&["get", "smtp/550", "--language", "en"][..], &["compare", "smtp/450", "smtp/550", "--language", "en"]]
    {
        let printed = run(arguments).stdout;
        assert!(String::from_utf8_lossy(&printed).contains("Contact our postmaster."), "{arguments:?}");
    }
    assert!(run(&["check", "--overlay"]).status.success());
    fs::write(folder.0.join("locales/en/x.ftl"), "smtp-5500 = a\n").expect("it can be written");
    let refused = run(&["check", "--overlay"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1));
    assert!(said.contains("en/x.ftl:1: smtp-5500: obsolete") && said.contains("problems: 1"), "{said}");
}

#[test]
fn hidden_files_and_the_list_of_languages_are_not_read() {
    let codebook = opened(&[
        ("locales/l10n.toml", "not = [toml"),
        ("locales/..data/ar/x.ftl", "junk"),
        ("locales/ar/x.ftl", "smtp-550 = كذا\n"),
        ("locales/ar/.x.ftl.swp/x", "junk"),
        ("catalog/.smtp.toml", "junk"),
        ("catalog/..data/smtp.toml", "junk"),
    ]);
    assert_eq!(text(&codebook, "ar", "smtp/550").title, "كذا");
}
