//! Ids, batches of them, and lists of languages.

use std::hint::black_box;

use codebook::codebook::Codebook;
use codebook::proto::View;
use codebook::service::answer;
use codebook::text::Style;
use prost::Message as _;

use super::Reader;
use crate::shapes::{Shape, ids};

/// A batch of ids, as `BatchGetCodes` answers it.
pub struct Batches<'c> {
    /// The data.
    pub codebook: &'c Codebook,
    /// The language of the answer.
    pub language: &'static str,
    /// True for small sizes.
    pub is_quick: bool,
}

/// The language of the answer, and the ids.
type Batch = (&'static str, Vec<String>);

fn read(codebook: &Codebook, (language, ids): &Batch) {
    let words = codebook.texts.words(codebook.texts.languages().accept(language), Style::default());
    let answer = answer::batch(codebook, &words, ids, View::All).expect("an answer");
    black_box(answer.encode_to_vec());
}

/// So many ids of the catalog.
fn registered(codebook: &Codebook, count: usize) -> Vec<String> {
    codebook.catalog.codes().filter(|code| code.is_listed()).map(|code| code.id.to_string()).take(count).collect()
}

impl Reader for Batches<'_> {
    type Input = Batch;

    fn name(&self) -> String {
        let language = if self.language == "ar" { String::new() } else { format!(", in {}", self.language) };
        format!("batches of ids{language}")
    }

    fn unit(&self) -> &'static str {
        "ids"
    }

    fn sizes(&self) -> [usize; 3] {
        if self.is_quick { [5, 10, 20] } else { [answer::MAX_BATCH / 4, answer::MAX_BATCH / 2, answer::MAX_BATCH] }
    }

    fn shapes(&self) -> Vec<Shape<Batch>> {
        let language = self.language;
        let ids = registered(self.codebook, answer::MAX_BATCH);
        let mut shapes = vec![Shape::new("registered ids", move |count| (language, ids[..count].to_vec()))];
        let batches = ids::batches().into_iter().step_by(if self.is_quick { 11 } else { 1 });
        shapes.extend(batches.map(|shape| shape.map(move |ids| (language, ids))));
        shapes
    }

    fn ordinary(&self, size: usize) -> Batch {
        ("ar", registered(self.codebook, size))
    }

    fn read(&self, input: &Batch) {
        read(self.codebook, input);
    }
}

/// One id of a length.
pub struct SingleIds<'c> {
    /// The data.
    pub codebook: &'c Codebook,
}

impl Reader for SingleIds<'_> {
    type Input = Batch;

    fn name(&self) -> String {
        "a single id".to_owned()
    }

    fn unit(&self) -> &'static str {
        "bytes"
    }

    fn sizes(&self) -> [usize; 3] {
        [32, 64, 128]
    }

    fn shapes(&self) -> Vec<Shape<Batch>> {
        ids::ids().into_iter().map(|shape| shape.map(|id| ("ar", vec![id]))).collect()
    }

    fn ordinary(&self, _: usize) -> Batch {
        ("ar", vec!["smtp/550".to_owned()])
    }

    fn read(&self, input: &Batch) {
        read(self.codebook, input);
    }
}

/// The choice of a language by a list of `accept-language`.
pub struct LanguageLists<'c> {
    /// The data.
    pub codebook: &'c Codebook,
}

impl Reader for LanguageLists<'_> {
    type Input = String;

    fn name(&self) -> String {
        "lists of languages".to_owned()
    }

    fn unit(&self) -> &'static str {
        "bytes"
    }

    fn sizes(&self) -> [usize; 3] {
        [2 << 10, 4 << 10, 8 << 10]
    }

    fn shapes(&self) -> Vec<Shape<String>> {
        ids::languages()
    }

    fn ordinary(&self, size: usize) -> String {
        // The languages of somebody who reads many, none of which is there.
        const READ: &str = "sv-FI, sv;q=0.9, da;q=0.8, fi-FI;q=0.7, nl-BE;q=0.6, pl-PL;q=0.5, cs;q=0.4, hu;q=0.3, ro-RO;q=0.2, bg;q=0.1, \
                            sr-Latn;q=0.1, he-IL;q=0.1, el;q=0.1, hr-BA;q=0.1, sl;q=0.1, mk;q=0.1, ";
        READ.repeat(size.div_ceil(READ.len()))
    }

    fn read(&self, input: &String) {
        let languages = self.codebook.texts.languages();
        let chosen = languages.choose("", input).expect("no code is malformed");
        black_box(languages.missed(chosen, "", input));
    }
}
