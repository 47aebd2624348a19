use codebook::proto::{Aspect, CompareCodesRequest, CompareCodesResponse, Direction, Relation};
use tonic::Code;

use crate::support::{Server, content_language, details, reason};

fn ask(left: &str, right: &str, language: &str) -> CompareCodesRequest {
    CompareCodesRequest {
        left_id: left.to_owned(),
        right_id: right.to_owned(),
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
        [headings.differences, headings.r#use, headings.neighbours, headings.learn_more],
        ["الفروق الرئيسية", "متى تستخدم كلًا منهما", "رموز أخرى قد تختلط بهما", "اعرف المزيد"]
    );
    let side = text.left.as_ref().expect("a side");
    let headings: Vec<&str> = side.sections.iter().map(|section| section.heading.as_str()).collect();
    assert_eq!(headings, ["الوصف", "متى تراه", "كيفية الإصلاح", "متى ترسله"]);
    let facts = answer.comparison.expect("facts");
    assert_eq!(facts.relation(), Relation::Unrelated);
    assert_eq!(text.key_differences.len(), 5);
    let aspects: Vec<i32> = text.key_differences.iter().map(|row| row.aspect).collect();
    assert_eq!(aspects, facts.key_differences);
    assert_eq!(text.other_differences.iter().map(|row| row.aspect).collect::<Vec<_>>(), facts.other_differences);
    assert_eq!(text.similarities.iter().map(|shared| shared.aspect).collect::<Vec<_>>(), facts.similarities);
    assert_eq!(facts.key_differences[..2], [i32::from(Aspect::Outcome), i32::from(Aspect::Retry)]);
    let more = text.learn_more.expect("more");
    assert_eq!(more.codes.iter().map(|code| code.id.clone()).collect::<Vec<_>>(), facts.related_code_ids);
    assert_eq!(more.pairs.len(), facts.related_pairs.len());
    assert!(more.references.iter().all(|reference| reference.uri.starts_with("https://")));
}

#[tokio::test]
async fn key_differences_have_values_and_sentences_for_both_sides() {
    let text = compared("smtp/450", "smtp/550", "en").await.text.expect("words");
    let retry = &text.key_differences[1];
    assert_eq!((retry.left_value.as_str(), retry.right_value.as_str()), ("After a wait", "After a change"));
    assert!(retry.left_sentence.contains("SMTP 450") && !retry.left_sentence.contains("SMTP 550"));
    assert!(retry.right_sentence.contains("SMTP 550") && !retry.right_sentence.contains("SMTP 450"));
}

#[tokio::test]
async fn facts_of_one_protocol_are_compared() {
    let answer = compared("http/301", "http/302", "en").await;
    assert_eq!(answer.comparison.expect("facts").fact_differences, ["cacheable"]);
    let [row] = answer.text.expect("words").fact_differences.try_into().expect("one row");
    assert_eq!(row.name, "cacheable");
    assert_ne!(row.left_notes, row.right_notes);
    let other = compared("http/301", "grpc/8", "en").await;
    assert!(other.comparison.expect("facts").fact_differences.is_empty());
}

#[tokio::test]
async fn pairs_that_people_confuse_begin_with_their_note() {
    let confused = compared("smtp/550", "smtp/450", "en").await;
    assert_eq!(confused.comparison.expect("facts").relation(), Relation::Confused);
    let text = confused.text.expect("words");
    assert!(text.summary.contains("450") && text.summary.contains("first digit"), "{}", text.summary);
    assert!(text.neighbours_note.is_empty());
}

#[tokio::test]
async fn other_pairs_name_the_neighbours() {
    let other = compared("smtp/211", "smtp/521", "en").await;
    let facts = other.comparison.expect("facts");
    assert_eq!((facts.left_neighbour_id.as_str(), facts.right_neighbour_id.as_str()), ("smtp/214", "smtp/556"));
    let text = other.text.expect("words");
    assert!(text.summary.contains("different outcomes"), "{}", text.summary);
    let note = text.neighbours_note;
    assert!(note.contains("SMTP 214") && note.contains("SMTP 556") && !note.contains("seldom"), "{note}");
}

#[tokio::test]
async fn a_code_is_not_compared_with_itself() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let status = client.compare_codes(ask("smtp/521", "SMTP 521", "ar")).await.expect_err("a refusal");
    assert_eq!((status.code(), reason(&status).as_str()), (Code::InvalidArgument, "SAME_CODE"));
    for (left, right, field) in
        [("", "smtp/521", "left_id"), ("smtp/521", "", "right_id"), ("smtp/521", "smtp/1", "right_id")]
    {
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
    assert_eq!(facts.key_differences, other_facts.key_differences);
    assert_eq!(facts.left_neighbour_id, other_facts.right_neighbour_id);
    assert_eq!(facts.related_code_ids, other_facts.related_code_ids);
    let (text, other_text) = (one.text.expect("words"), other.text.expect("words"));
    assert_eq!((&text.left, &text.right), (&other_text.right, &other_text.left));
    assert_eq!(text.summary, other_text.summary);
    assert_eq!(text.learn_more, other_text.learn_more);
}
