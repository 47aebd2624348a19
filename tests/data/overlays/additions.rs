//! What overlays add and override.

use book::vocabulary::Outcome;
use codebook::codebook::Codebook;
use codebook::config::Overlay;
use codebook::proto;
use codebook::service::{answer, explanation, search};
use codebook::text::Style;

use super::support::{
    OWN_CODE, OWN_CODE_AR, OWN_CODE_EN, OWN_PROTOCOL, OWN_PROTOCOL_AR, OWN_PROTOCOL_EN, code, comparison, languages,
    opened, text, words,
};

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
    assert_eq!(said.said(proto::SectionKind::Fix), "تواصل مع مسؤول البريد لدينا على العنوان postmaster@mail.example.");
    let others = |text: proto::CodeText| {
        let sections = text.sections.into_iter().filter(|section| section.kind() != proto::SectionKind::Fix);
        proto::CodeText { sections: sections.collect(), ..text }
    };
    assert_eq!(others(said), others(before));
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
    assert_eq!(text(&codebook, "en", "smtp/550").said(proto::SectionKind::Fix), "Ask for {id}.");
}

#[test]
fn overridden_right_to_left_text_is_isolated_like_any_other() {
    let codebook = opened(&[("locales/ar/smtp.ftl", "smtp-550 =\n    .fix = راجع RFC 5321 §4.2.\n")]);
    let arabic = codebook.texts.languages().get("ar").expect("Arabic");
    let words = codebook.texts.words(arabic, Style::default());
    let found = answer::find(&codebook.catalog, "id", "smtp/550").expect("550");
    let text = answer::code(&codebook, &words, &found, proto::View::All).text.expect("words");
    assert_eq!(text.said(proto::SectionKind::Fix), "راجع \u{2066}RFC 5321 §4.2\u{2069}.");
}

#[test]
fn a_code_of_ones_own_stands_in_its_place_in_every_language() {
    let codebook = opened(&[
        ("catalog/smtp.toml", OWN_CODE),
        ("locales/en/ours.ftl", OWN_CODE_EN),
        ("locales/ar/ours.ftl", OWN_CODE_AR),
    ]);
    let smtp = codebook.catalog.find_protocol("smtp").expect("SMTP");
    let values: Vec<&str> = smtp.codes.iter().map(|code| &*code.id.value).collect();
    assert!(values.windows(3).any(|three| three == ["557", "561", "563"]), "{values:?}");
    assert_eq!(
        text(&codebook, "en", "smtp 561").said(proto::SectionKind::Fix),
        "Contact our postmaster at postmaster@mail.example."
    );
    assert_eq!(text(&codebook, "ar", "smtp 561").title, "المرسل ليس في قائمتنا");
    let compared = comparison(&codebook, "en", "smtp/550", "smtp/561").text.expect("words");
    assert!(compared.title.contains("Sender not on our list"), "{}", compared.title);
    let request = proto::ExplainReplyRequest::of(b"smtp; 561 zzz");
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
    assert!(facts.phase_ids.is_empty() && facts.related_code_ids.is_empty() && facts.equivalents.is_empty());
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
    let tree = include_str!("../../../catalog/smtp-enhanced.toml");
    let table = tree.split("\n[code.").find(|table| table.starts_with("\"X.1.1\"]")).expect("the detail");
    let own = table.replacen("Bad destination mailbox address", "Nobody of that name", 1);
    let codebook = opened(&[("catalog/smtp-enhanced.toml", &format!("[code.{own}"))]);
    for id in ["4.1.1", "5.1.1"] {
        assert_eq!(code(&codebook, "en", id).code.expect("facts").phrase, "Nobody of that name");
    }
}

/// The ids that a search finds.
fn found(codebook: &Codebook, language: &str, query: &str) -> Vec<String> {
    let request = proto::SearchCodesRequest { query: query.to_owned(), ..Default::default() };
    let answer = search::codes(codebook, &words(codebook, language), &request).expect(query);
    answer.results.into_iter().filter_map(|found| Some(found.code?.id)).collect()
}

#[test]
fn codes_words_and_languages_of_an_overlay_are_found_and_the_others_as_before() {
    let codebook = opened(&[
        ("catalog/smtp.toml", OWN_CODE),
        ("catalog/billing.toml", OWN_PROTOCOL),
        ("locales/en/smtp.ftl", OWN_CODE_EN),
        ("locales/ar/smtp.ftl", OWN_CODE_AR),
        ("locales/en/billing.ftl", OWN_PROTOCOL_EN),
        ("locales/ar/billing.ftl", OWN_PROTOCOL_AR),
        ("locales/en/own.ftl", "smtp-450 = Come back tomorrow\n"),
        ("locales/nl/smtp.ftl", "smtp-550 = Postvak niet beschikbaar\n"),
    ]);
    for (language, query, id) in [
        ("en", "not on our list", "smtp/561"),
        ("en", "smtp 561", "smtp/561"),
        ("ar", "ليس في قائمتنا", "smtp/561"),
        ("en", "CARD_EXPIRED", "billing/7"),
        ("en", "انقضى تاريخ البطاقة", "billing/7"),
        ("en", "come back tomorrow", "smtp/450"),
        ("en", "postvakken niet beschikbaar", "smtp/550"),
        ("en", "http 404", "http/404"),
        ("ar", "صندوق البريد ممتلئ", "smtp-enhanced/5.2.2"),
    ] {
        assert_eq!(found(&codebook, language, query).first().map(String::as_str), Some(id), "{query}");
    }
    // What the overlay words otherwise is not found by what it was.
    let (embedded, before) = (Codebook::embedded().expect("data"), "Mailbox unavailable for the moment");
    let title = text(&embedded, "en", "smtp/450").title;
    assert_eq!(found(&embedded, "en", &title)[0], "smtp/450", "{before}");
    assert_ne!(found(&codebook, "en", &title).first().map(String::as_str), Some("smtp/450"));
}
