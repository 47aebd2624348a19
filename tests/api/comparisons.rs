use codebook::proto::{Aspect, CompareCodesRequest, CompareCodesResponse, Direction};
use tonic::Code;

use crate::support::{Server, content_language, details, reason};

fn ask(left: &str, right: &str, language: &str) -> CompareCodesRequest {
    CompareCodesRequest {
        left: left.to_owned(),
        right: right.to_owned(),
        language_code: language.to_owned(),
        ..Default::default()
    }
}

async fn compared(left: &str, right: &str, language: &str) -> CompareCodesResponse {
    let server = Server::start().await;
    let response = server.client().await.compare_codes(ask(left, right, language)).await.expect("an answer");
    assert_eq!(content_language(response.metadata()), language);
    response.into_inner()
}

#[tokio::test]
async fn a_comparison_is_a_whole_page() {
    let answer = compared("smtp/211", "smtp/521", "ar").await;
    let text = answer.text.expect("words");
    assert_eq!(text.direction(), Direction::RightToLeft);
    let headings = text.headings.expect("headings");
    assert_eq!(
        [headings.description, headings.when, headings.fix, headings.differences, headings.r#use, headings.learn_more],
        ["الوصف", "متى تراه", "كيفية الإصلاح", "الفروق الرئيسية", "متى تستخدم أيًا منهما", "اعرف المزيد"]
    );
    let facts = answer.comparison.expect("facts");
    assert!(text.differences.len() >= 5);
    assert_eq!(text.differences.iter().map(|difference| difference.aspect).collect::<Vec<_>>(), facts.differences);
    assert_eq!(text.similarities.iter().map(|shared| shared.aspect).collect::<Vec<_>>(), facts.similarities);
    assert_eq!(facts.differences[..2], [i32::from(Aspect::Meaning), i32::from(Aspect::Outcome)]);
    let more = text.learn_more.expect("more");
    assert_eq!(more.codes.iter().map(|code| code.id.clone()).collect::<Vec<_>>(), facts.related_codes);
    assert_eq!(more.pairs.len(), facts.related_pairs.len());
    assert!(more.references.iter().all(|reference| reference.url.starts_with("https://")));
}

#[tokio::test]
async fn every_aspect_is_different_shared_or_not_comparable() {
    let facts = compared("smtp/450", "smtp/550", "en").await.comparison.expect("facts");
    let mut all = [facts.differences, facts.similarities, facts.not_comparable].concat();
    all.sort_unstable();
    assert_eq!(all, (1..=i32::from(Aspect::Specification)).collect::<Vec<_>>());
}

#[tokio::test]
async fn pairs_that_people_confuse_carry_a_note() {
    let confused = compared("smtp/550", "smtp/450", "en").await;
    assert!(confused.comparison.expect("facts").confused);
    assert!(confused.text.expect("words").confusion_note.contains("450"));
}

#[tokio::test]
async fn other_pairs_name_the_neighbours() {
    let other = compared("smtp/211", "smtp/521", "en").await;
    let facts = other.comparison.expect("facts");
    assert!(!facts.confused);
    assert_eq!((facts.left_neighbour.as_str(), facts.right_neighbour.as_str()), ("smtp/214", "smtp/556"));
    let note = other.text.expect("words").confusion_note;
    assert!(note.contains("SMTP 214") && note.contains("SMTP 556"), "{note}");
}

#[tokio::test]
async fn a_code_is_not_compared_with_itself() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let status = client.compare_codes(ask("smtp/521", "SMTP 521", "ar")).await.expect_err("a refusal");
    assert_eq!((status.code(), reason(&status).as_str()), (Code::InvalidArgument, "SAME_CODE"));
    for (left, right, field) in [("", "smtp/521", "left"), ("smtp/521", "", "right"), ("smtp/521", "smtp/1", "right")] {
        let status = client.compare_codes(ask(left, right, "ar")).await.expect_err("a refusal");
        let details = details(&status);
        assert_eq!(details.bad_request().expect("a field").field_violations[0].field, field);
    }
}

#[tokio::test]
async fn exchanging_the_codes_exchanges_the_sides() {
    let (one, other) = (compared("smtp/450", "smtp/550", "ar").await, compared("smtp/550", "smtp/450", "ar").await);
    assert_eq!((&one.left, &one.right), (&other.right, &other.left));
    let (facts, other_facts) = (one.comparison.expect("facts"), other.comparison.expect("facts"));
    assert_eq!(facts.differences, other_facts.differences);
    assert_eq!(facts.left_neighbour, other_facts.right_neighbour);
    assert_eq!(facts.related_codes, other_facts.related_codes);
    let (text, other_text) = (one.text.expect("words"), other.text.expect("words"));
    assert_eq!((&text.left, &text.right), (&other_text.right, &other_text.left));
    assert_eq!(text.confusion_note, other_text.confusion_note);
    assert_eq!(text.learn_more, other_text.learn_more);
}
