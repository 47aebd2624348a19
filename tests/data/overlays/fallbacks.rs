//! What falls back to another language.

use codebook::proto;
use codebook::service::{answer, explanation};
use codebook::text::Style;

use super::support::{code, comparison, fell_back, languages, opened, text, words};

const SWISS: &str = "language-name = Italiano (Svizzera)
smtp-550 = Casella non disponibile
    .description = Il server rifiuta la richiesta in modo definitivo.
section-fix = Come correggere
outcome-permanent-failure = Errore permanente
clause-remedy = Che cosa aiuta dopo { $code }: { $remedies }.
";

#[test]
fn a_partial_language_answers_and_lists_what_fell_back() {
    let codebook = opened(&[("locales/it-CH/any.ftl", SWISS)]);
    let answer = code(&codebook, "it-CH", "smtp/550");
    let text = answer.text.expect("words");
    assert_eq!((text.language_code.as_str(), text.title.as_str()), ("it-CH", "Casella non disponibile"));
    let english = self::text(&codebook, "en", "smtp/550");
    assert_eq!(text.said(proto::SectionKind::Fix), english.said(proto::SectionKind::Fix));
    let place = |kind| text.sections.iter().position(|section| section.kind() == kind).expect("a section");
    let (fix, when) = (place(proto::SectionKind::Fix), place(proto::SectionKind::When));
    assert_eq!(text.sections[fix].heading, "Come correggere");
    assert_eq!(answer.language_fallbacks.len(), 1);
    let fallback = &answer.language_fallbacks[0];
    assert_eq!((fallback.language_code.as_str(), fallback.direction()), ("en", proto::Direction::LeftToRight));
    let of_text: Vec<&str> = fallback
        .fields
        .iter()
        .filter_map(|field| field.strip_prefix("text."))
        .filter(|field| !field.contains('['))
        .collect();
    assert_eq!(of_text, ["protocol_name", "retry_name", "repeat_safety_name", "actor_name", "standing_name"]);
    let has = |field: &str| fallback.fields.iter().any(|known| known == field);
    let section = |index: usize, rest: &str| format!("text.sections[{index}].{rest}");
    assert!(has("text.remedy_names[0]") && has(&section(when, "heading")) && has(&section(when, "items[0].text")));
    assert!(!has(&section(fix, "heading")) && has(&section(fix, "items[0].text")));
    assert!(!has("text.sections[0].items[0].text"), "the description is its own");
    assert!(codebook.texts.languages().choose("it", "").is_ok_and(|language| language.code == "it-CH"));
    let listed = languages(&codebook);
    let partial: Vec<_> = listed.iter().filter(|language| language.partial).collect();
    assert_eq!(partial.len(), 1);
    assert_eq!((partial[0].language_code.as_str(), partial[0].native_name.as_str()), ("it-CH", "Italiano (Svizzera)"));
}

#[test]
fn a_sentence_with_a_word_that_fell_back_is_listed() {
    let codebook = opened(&[("locales/it-CH/any.ftl", SWISS)]);
    let answer = comparison(&codebook, "it-CH", "smtp/450", "smtp/550");
    let remedy = &answer.text.expect("words").key_differences[3];
    assert_eq!(remedy.left_sentence, "Che cosa aiuta dopo SMTP 450: waiting and trying again.");
    let fields = fell_back(&answer.language_fallbacks, "en");
    assert!(fields.contains(&"text.key_differences[3].left_sentence"), "{fields:?}");
    let outcome = |side: &str| fields.contains(&format!("text.key_differences[0].{side}_value").as_str());
    assert!(outcome("left") && !outcome("right"), "{fields:?}");
    assert!(!fields.contains(&"text.right.title") && fields.contains(&"text.left.title"));
}

#[test]
fn every_answer_lists_what_fell_back_and_holds_no_mark() {
    let codebook = opened(&[("locales/it-CH/any.ftl", SWISS)]);
    let words = words(&codebook, "it-CH");
    let ids = ["smtp/550".to_owned(), "smtp/999".to_owned(), "5.1.99".to_owned()];
    let batch = answer::batch(&codebook, &words, &ids, proto::View::All).expect("answers");
    let fields = fell_back(&batch.language_fallbacks, "en");
    assert!(
        fields.contains(&"results[0].found.text.sections[1].items[0].text")
            && fields.contains(&"results[2].found.fallback.note")
    );
    assert!(!fields.iter().any(|field| field.starts_with("results[1]")), "{fields:?}");
    let request = proto::ListCodesRequest { protocol_id: "smtp".to_owned(), ..Default::default() };
    let codes = answer::list_codes(&codebook, &words, &request).expect("a list");
    assert!(fell_back(&codes.language_fallbacks, "en").contains(&"codes[0].title"));
    let protocols = answer::list_protocols(&codebook, &words, &Default::default()).expect("a list");
    assert!(fell_back(&protocols.language_fallbacks, "en").contains(&"protocols[0].text.name"));
    let spoof = "550 no such user \u{fdd0}\u{f0000}x";
    let request = proto::ExplainReplyRequest { mask: true, ..proto::ExplainReplyRequest::of(spoof) };
    let reply = explanation::reply(&codebook, &words, &request).expect("an answer");
    assert!(fell_back(&reply.language_fallbacks, "en").contains(&"text.sections[0].items[0].text"));
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
    assert_eq!(said.title, "صندوق البريد مش متاح");
    assert_eq!(said.sections, arabic.sections);
    assert_eq!(said.direction(), proto::Direction::RightToLeft);
    assert!(fell_back(&answer.language_fallbacks, "ar").contains(&"text.sections[0].items[0].text"));
    assert!(fell_back(&answer.language_fallbacks, "en").is_empty());
    let listed = languages(&codebook);
    let own = listed.iter().find(|language| language.language_code == "ar-EG").expect("it is listed");
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
