//! What falls back to another language.

use codebook::proto;
use codebook::service::{answer, explanation};
use codebook::text::Style;

use crate::support::{code, comparison, fell_back, languages, opened, text, words};

const CANADIAN: &str = "language-name = Français (Canada)
smtp-550 = Boîte non disponible
    .description = Le serveur refuse la demande de façon définitive.
heading-fix = Comment corriger
outcome-permanent-failure = Échec permanent
clause-remedy = Ce qui aide après { $code } : { $remedies }.
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
    let remedy = &answer.text.expect("words").key_differences[3];
    assert_eq!(remedy.left_sentence, "Ce qui aide après SMTP 450 : waiting and trying again.");
    let fields = fell_back(&answer.language_fallbacks, "en");
    assert!(fields.contains(&"text.key_differences[3].left_sentence"), "{fields:?}");
    let outcome = |side: &str| fields.contains(&format!("text.key_differences[0].{side}_value").as_str());
    assert!(outcome("left") && !outcome("right"), "{fields:?}");
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
clause-remedy = מה שעוזר אחרי { $code }: { $remedies }.
";
    let codebook = opened(&[("locales/he/any.ftl", hebrew)]);
    let language = codebook.texts.languages().get("he").expect("Hebrew");
    let words = codebook.texts.words(language, Style::default());
    let pair = answer::pair(&codebook.catalog, "smtp/450", "smtp/550").expect("two codes");
    let answer = answer::comparison(&codebook, &words, &pair.0, &pair.1);
    let said = answer.text.expect("words");
    // English in a Hebrew sentence, and Hebrew in an English one.
    let sentence = &said.key_differences[3].left_sentence;
    assert!(sentence.contains("\u{2068}waiting and trying again\u{2069}"), "{sentence}");
    assert!(said.title.contains("\u{2068}תיבת הדואר אינה זמינה\u{2069}"), "{}", said.title);
    assert!(said.title.contains("Mailbox temporarily unavailable"));
    let fallback = &answer.language_fallbacks[0];
    assert_eq!((fallback.language_code.as_str(), fallback.direction()), ("en", proto::Direction::LeftToRight));
    assert!(fallback.fields.contains(&"text.key_differences[3].left_sentence".to_owned()));
}
