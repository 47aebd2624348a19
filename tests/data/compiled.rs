//! The same files compile to the same bytes, so that a build can be repeated.

use book::compiled;
use book::gate;
use codebook::codebook::Codebook;

#[test]
fn facts_and_rules_are_compiled_to_the_same_bytes_each_time() {
    let compile = || {
        let checked = gate::check(&Codebook::embedded_sources()).expect("the tree passes");
        let facts = compiled::facts(&checked.catalog).expect("facts");
        (facts, compiled::rules(&checked.replies).expect("rules"))
    };
    assert!(compile() == compile());
}
