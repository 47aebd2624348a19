//! What the parts of an answer cost: `cargo bench --bench rendering`.

use std::hint::black_box;

use codebook::codebook::Codebook;
use codebook::compare::compare;
use codebook::proto::View;
use codebook::service::answer;
use codebook::text::Style;
use criterion::{Criterion, criterion_group, criterion_main};
use prost::Message;

fn benches(criterion: &mut Criterion) {
    let codebook = Codebook::embedded().expect("the build has checked the data");
    let find = |id| codebook.catalog.find(id).expect(id);
    let (left, right) = (&find("smtp/450"), &find("smtp/550"));
    criterion.bench_function("open the embedded data", |bench| bench.iter(Codebook::embedded));
    criterion.bench_function("find a code", |bench| bench.iter(|| codebook.catalog.find(black_box("SMTP 550"))));
    criterion.bench_function("compare the facts", |bench| {
        bench.iter(|| compare(&codebook.catalog, black_box(left.code), black_box(right.code)));
    });
    let languages = codebook.texts.languages();
    criterion.bench_function("choose by the request", |bench| bench.iter(|| languages.choose(black_box("ar"), "")));
    criterion.bench_function("choose by a browser's list", |bench| {
        bench.iter(|| languages.choose("", black_box("fr-CH, fr;q=0.9, ar-EG;q=0.8, en;q=0.7, *;q=0.5")));
    });
    for language in languages.list() {
        let words = codebook.texts.words(language, Style::default());
        criterion.bench_function(&format!("render a code in {}", language.code), |bench| {
            bench.iter(|| answer::code(&codebook, &words, black_box(left), View::All).encode_to_vec());
        });
        criterion.bench_function(&format!("render a comparison in {}", language.code), |bench| {
            bench.iter(|| answer::comparison(&codebook, &words, black_box(left), black_box(right)).encode_to_vec());
        });
    }
}

criterion_group!(rendering, benches);
criterion_main!(rendering);
