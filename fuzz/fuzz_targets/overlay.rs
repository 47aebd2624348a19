//! Any files are laid over the embedded data or refused, and what is laid over it is served.

#![no_main]

use std::path::Path;
use std::sync::LazyLock;
use std::thread;

use book::gate::{self, Sources};
use codebook::codebook::Codebook;
use codebook::config::Overlay;
use codebook::proto::{ExplainReplyRequest, View};
use codebook::service::{answer, explanation};
use codebook::text::Style;
use codebook_fuzz::examples::Folder;
use codebook_fuzz::{overlay, seeds};
use libfuzzer_sys::fuzz_target;

static BASE: LazyLock<Sources> = LazyLock::new(overlay::base);

fuzz_target!(init: begin(), |input: &[u8]| {
    let folder = Folder::with(&overlay::files(input));
    let Overlay { catalog, locales } = folder.overlay();
    // A reload has the stack of a thread.
    let read = thread::spawn(move || {
        let over = gate::read_overlay(catalog.as_deref(), locales.as_deref());
        if let Some(codebook) = over.ok().and_then(|over| Codebook::lay(&BASE, &over).ok()) {
            serve(&codebook);
        }
        check_alone(catalog.as_deref(), locales.as_deref());
    });
    read.join().expect("no panic");
});

fn begin() {
    Codebook::lay(&BASE, &Sources::default()).expect("what is laid over nothing is not refused");
    seeds::write(overlay::seeds());
}

/// Writes answers about the overlay's codes, in every language.
fn serve(codebook: &Codebook) {
    let request = ExplainReplyRequest::of("550 5.1.1 <anna@example.com>: User unknown");
    for language in codebook.texts.languages().list() {
        let words = codebook.texts.words(language, Style::default());
        let ids: Vec<String> = codebook.catalog.codes().take(8).map(|code| code.id.to_string()).collect();
        for id in &ids {
            let found = answer::find(&codebook.catalog, "id", id).expect("a code of the catalog");
            let _ = answer::code(codebook, &words, &found, View::All);
        }
        for (left, right) in ids.iter().zip(ids.iter().skip(1)) {
            let (left, right) = answer::pair(&codebook.catalog, left, right).expect("two codes of the catalog");
            let _ = answer::comparison(codebook, &words, &left, &right);
        }
        let _ = explanation::reply(codebook, &words, &request);
    }
}

/// Checks the files as a tree of their own, with its list of languages.
fn check_alone(catalog: Option<&Path>, locales: Option<&Path>) {
    let mut sources = Sources::default();
    if let Some(folder) = catalog {
        sources.catalog = gate::read_catalog(folder).unwrap_or_default();
        sources.replies = gate::read_replies(folder).unwrap_or_default();
    }
    if let Some(folder) = locales {
        sources.locales = gate::read_locales(folder).unwrap_or_default();
    }
    let _ = gate::check(&sources);
}
