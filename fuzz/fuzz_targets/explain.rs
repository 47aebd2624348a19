//! Any bytes have an explanation, whose places lie inside them.

#![no_main]

use std::sync::LazyLock;

use codebook::codebook::Codebook;
use codebook::explain::{MAX_TEXT, Question, explain, masked};
use codebook_fuzz::{replies, seeds};
use libfuzzer_sys::fuzz_target;

static DATA: LazyLock<Codebook> = LazyLock::new(|| Codebook::embedded().expect("the build has checked the data"));

fuzz_target!(init: seeds::write(replies::seeds(&DATA)), |text: &[u8]| {
    let text = &text[..text.len().min(MAX_TEXT)];
    let mut explanation = explain(&DATA.catalog, &DATA.replies, &Question { text, private: true, ..Default::default() });
    let readings = explanation.readings.iter().map(|one| &one.span);
    let evidence = explanation.evidence.iter().map(|one| &one.span);
    let private = explanation.private.iter().map(|one| &one.span);
    for span in readings.chain(evidence).chain(private) {
        assert!(span.start <= span.end && span.end <= text.len());
    }
    explanation.mask_quotes(&DATA.replies, text);
    let _ = masked(text, &explanation.private);
});
