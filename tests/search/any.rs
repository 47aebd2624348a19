//! Whatever is typed is answered, and what is said of it fits.

use std::sync::LazyLock;

use codebook::codebook::Codebook;
use codebook::proto::SearchCodesRequest;
use codebook::service::search;
use codebook::text::Style;
use proptest::prelude::*;

static CODEBOOK: LazyLock<Codebook> = LazyLock::new(|| Codebook::embedded().expect("the build has checked the data"));

fn check(query: &str, language: usize) {
    let codebook = &*CODEBOOK;
    let list = codebook.texts.languages().list();
    let words = codebook.texts.words(&list[language % list.len()], Style::default());
    let request = SearchCodesRequest { query: query.to_owned(), ..Default::default() };
    let Ok(answer) = search::codes(codebook, &words, &request) else { return };
    for found in &answer.results {
        assert!((1..=3).contains(&found.matches.len()), "{query:?}");
        for one in &found.matches {
            assert!(!one.kind_name.is_empty() && !one.text.is_empty(), "{query:?}: {one:?}");
            let mut before = 0;
            for span in &one.spans {
                let place = |offset: i32| usize::try_from(offset).expect("a place");
                let (start, end) = (place(span.start_offset), place(span.end_offset));
                assert!(before <= start && start < end, "{query:?}: {one:?}");
                assert!(one.text.get(start..end).is_some(), "{query:?}: {one:?}");
                before = end;
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text(query in "\\PC{0,120}", language in 0..2_usize) {
        check(&query, language);
    }

    #[test]
    fn texts_like_those_of_people(
        query in "(([a-z]{1,9}|[0-9]{1,4}|[245]\\.[0-9]\\.[0-9]{1,2}|[ء-ي]{2,8}|mailbox|full|SMTP|HTTP|[\u{4e00}-\u{4e20}]{1,4}|[ก-ฮ]{1,5})[ ._/-]){1,8}",
        language in 0..2_usize,
    ) {
        check(&query, language);
    }
}
