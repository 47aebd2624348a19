//! A language is in the words and the script that its folder is named after.

mod support;

use book::catalog::{Problem, SourceFile};
use book::gate::{self, Sources};
use book::prose;
use support::{file, laid_over, told, tree};

const LANGUAGES: [&str; 32] = [
    "de", "es", "fr", "it", "pt-BR", "nl", "pl", "ru", "uk", "tr", "id", "vi", "th", "hi", "bn", "ta", "ja", "ko",
    "zh-Hans", "zh-Hant", "he", "fa", "ur", "el", "cs", "sv", "fi", "hu", "ro", "sw", "sr-Latn", "ka",
];

/// The gate's problems with the tree, with the texts of a language, changed or not, under the names of others.
fn under(tags: &[&str], of: &str, change: impl Fn(&str) -> String) -> Vec<Problem> {
    let mut sources = tree();
    let texts: Vec<SourceFile> = sources.locales.iter().filter(|file| is_text(file, of)).cloned().collect();
    let list = sources.locales.iter_mut().find(|file| file.path.ends_with("l10n.toml")).expect("a list");
    list.text = list.text.replace("[\"ar\"]", &format!("{:?}", [tags, &["ar"]].concat()));
    for tag in tags {
        let copy = |file: &SourceFile| SourceFile {
            path: file.path.replace(&format!("/{of}/"), &format!("/{tag}/")),
            text: change(&file.text),
        };
        sources.locales.extend(texts.iter().map(copy));
        sources.locales.push(rules(tag));
    }
    problems(&sources)
}

fn is_text(file: &SourceFile, language: &str) -> bool {
    file.path.contains(&format!("/{language}/")) && file.path.ends_with(".ftl")
}

fn problems(sources: &Sources) -> Vec<Problem> {
    gate::check(sources).err().unwrap_or_default()
}

/// The problems of one language.
fn of<'a>(problems: &'a [Problem], tag: &str) -> Vec<&'a Problem> {
    problems.iter().filter(|problem| problem.file.contains(&format!("/{tag}/"))).collect()
}

/// The least that a file of rules says.
fn rules(tag: &str) -> SourceFile {
    let script = book::language::script_of(tag).expect(tag);
    let text = format!(
        "script = \"{script}\"\nspaced = true\nsentence-ends = [\".\"]\nlength = {{ minimum = 0.1, maximum = 9 }}\n"
    );
    file(&format!("{tag}/rules.toml"), &text)
}

/// The number that a problem begins with.
fn count(problem: &Problem) -> usize {
    problem.what.split(' ').next().and_then(|count| count.parse().ok()).unwrap_or_default()
}

#[test]
fn english_under_any_other_name_is_refused_once() {
    let problems = under(&LANGUAGES, "en", str::to_owned);
    assert_eq!(problems.len(), LANGUAGES.len(), "{:#?}", told(&problems));
    for tag in LANGUAGES {
        let of_language = of(&problems, tag);
        let [problem] = of_language.as_slice() else { panic!("{tag}: {of_language:#?}") };
        assert!(problem.file.ends_with("/compare.ftl") && problem.line > 1, "{problem}");
        assert!(count(problem) > 1_000, "{problem}");
        assert!(problem.what.matches(", ").count() >= 3 && problem.what.ends_with('…'), "{problem}");
    }
}

#[test]
fn english_under_the_name_of_a_language_of_the_tree_is_refused() {
    let mut sources = tree();
    let english: Vec<SourceFile> = sources.locales.iter().filter(|file| is_text(file, "en")).cloned().collect();
    for file in sources.locales.iter_mut().filter(|file| is_text(file, "ar")) {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        file.text =
            english.iter().find(|english| english.path.ends_with(&format!("/{name}"))).expect(name).text.clone();
    }
    let problems = problems(&sources);
    assert!(matches!(problems.as_slice(), [one] if count(one) > 1_000), "{:#?}", told(&problems));
}

#[test]
fn english_with_a_word_changed_here_and_there_is_refused() {
    let change = |text: &str| text.replace(" server", " Server").replace(" the ", " der ").replace(" and ", " und ");
    let problems = under(&["de"], "en", change);
    assert!(problems.iter().any(|problem| count(problem) > 1_000), "{:#?}", told(&problems));
}

#[test]
fn a_variety_of_english_may_be_english() {
    assert_eq!(told(&under(&["en-GB"], "en", str::to_owned)), [""; 0]);
}

#[test]
fn a_language_in_the_script_of_another_is_refused() {
    let others = ["de", "he", "zh-Hans", "ja", "ko", "hi", "ru", "el"];
    let problems = under(&[others.as_slice(), &["fa"]].concat(), "ar", str::to_owned);
    // Which of the languages that one script writes it is, the gate does not tell but by how they count.
    let of_persian = of(&problems, "fa");
    assert!(of_persian.iter().all(|problem| problem.what.contains("\"fa\" needs one, other")), "{of_persian:#?}");
    for tag in others {
        let script = book::language::script_of(tag).expect(tag);
        let of_language = of(&problems, tag);
        let [problem] = of_language.as_slice() else { panic!("{tag}: {of_language:#?}") };
        assert!(problem.what.contains(&format!("script, {script}")) && count(problem) > 1_000, "{problem}");
    }
}

/// Three messages of an overlay, as they are and as they might be said in the language.
const SAMPLES: [(&str, &str); 9] = [
    ("he", "smtp-550 = תיבת הדואר אינה זמינה\n    .fix = בדקו את הכתובת ונסו שוב עם RCPT TO.\n"),
    ("ur", "smtp-550 = میل باکس دستیاب نہیں\n    .fix = پتا درست کریں اور دوبارہ کوشش کریں۔\n"),
    ("fa", "smtp-550 = صندوق پستی در دسترس نیست\n    .fix = نشانی را در RCPT TO بررسی کنید.\n"),
    ("th", "smtp-550 = ไม่พบกล่องจดหมาย\n    .fix = ตรวจสอบที่อยู่ใน RCPT TO แล้วส่งใหม่อีกครั้ง\n"),
    ("zh-Hans", "smtp-550 = 邮箱不可用\n    .fix = 检查 RCPT TO 中的地址，然后重新发送邮件。\n"),
    ("zh-Hant", "smtp-550 = 信箱無法使用\n    .fix = 檢查 RCPT TO 中的地址，然後重新傳送郵件。\n"),
    (
        "ja",
        "smtp-550 = メールボックス使用不可\n    .fix = RCPT TO のアドレスを確認してから、もう一度送信してください。\n",
    ),
    ("ko", "smtp-550 = 사서함을 사용할 수 없음\n    .fix = RCPT TO의 주소를 확인한 다음 다시 보내세요.\n"),
    ("hi", "smtp-550 = मेलबॉक्स उपलब्ध नहीं है\n    .fix = RCPT TO में पता जाँचें और फिर से भेजें।\n"),
];

const ENGLISH: &str = "smtp-550 = Mailbox unavailable\n    .fix = Check the address and send the message again.\n";

#[test]
fn right_samples_pass_and_english_ones_do_not() {
    let base = tree();
    for (tag, text) in SAMPLES {
        assert_eq!(told(&laid_over(&base, vec![file(&format!("{tag}/x.ftl"), text)])), [""; 0], "{tag}");
        let problems = laid_over(&base, vec![file(&format!("{tag}/x.ftl"), ENGLISH)]);
        assert_eq!(problems.len(), 1, "{tag}: {:#?}", told(&problems));
        assert_eq!((problems[0].line, problems[0].id.as_str()), (2, "smtp-550.fix"), "{tag}");
    }
}

#[test]
fn a_language_is_not_taken_for_another_that_shares_some_letters() {
    let base = tree();
    let sample = |tag: &str| SAMPLES.iter().find(|(known, _)| *known == tag).expect(tag).1;
    let chinese = "smtp-550 = 邮箱不可用\n    .fix = 检查邮件中的地址是否正确，然后重新发送一次。\n";
    for (tag, text) in [("ja", chinese), ("ko", chinese), ("zh-Hans", sample("ja")), ("zh-Hant", sample("ko"))] {
        assert!(!laid_over(&base, vec![file(&format!("{tag}/x.ftl"), text)]).is_empty(), "{tag}");
    }
}

#[test]
fn wire_tokens_and_names_are_no_words() {
    let base = tree();
    for tag in ["de", "he", "zh-Hans"] {
        let text = "section-class = Acme Mail\nsection-fix = STARTTLS AUTH PIPELINING CHUNKING\n";
        assert_eq!(told(&laid_over(&base, vec![file(&format!("{tag}/x.ftl"), text)])), [""; 0], "{tag}");
    }
}

#[test]
fn rules_are_held_against_the_tag() {
    let mut sources = tree();
    let english = sources.locales.iter().find(|file| file.path.ends_with("en/rules.toml")).expect("rules").clone();
    let arabic = sources.locales.iter_mut().find(|file| file.path.ends_with("ar/rules.toml")).expect("rules");
    arabic.text = english.text.clone();
    let problems = problems(&sources);
    assert_eq!(problems.len(), 1, "{:#?}", told(&problems));
    assert!(problems[0].to_string().ends_with("ar/rules.toml:5: script: \"Latn\", but \"ar\" is written in \"Arab\""));
    let copy = SourceFile { path: "locales/zh-Hans/rules.toml".to_owned(), ..english };
    let sample = file("zh-Hans/x.ftl", "smtp-550 = 邮箱不可用\n");
    let problems = told(&laid_over(&tree(), vec![sample, copy]));
    assert_eq!(problems, ["locales/zh-Hans/rules.toml:5: script: \"Latn\", but \"zh-Hans\" is written in \"Hans\""]);
}

#[test]
fn a_language_of_the_tree_has_rules() {
    let mut sources = tree();
    sources.locales.retain(|file| !file.path.ends_with("ar/rules.toml"));
    let problems = told(&problems(&sources));
    assert!(
        matches!(problems.as_slice(), [one] if one.contains("ar/rules.toml:1: there is no such file")),
        "{problems:#?}"
    );
}

/// Prose of the tree with one change in a language's file.
fn edited(name: &str, from: &str, to: &str) -> Vec<String> {
    let mut sources = tree();
    let file = sources.locales.iter_mut().find(|file| file.path.ends_with(name)).expect(name);
    assert!(file.text.contains(from), "{name} has no {from}");
    file.text = file.text.replacen(from, to, 1);
    let checked = gate::check(&sources).unwrap_or_else(|problems| panic!("{:#?}", told(&problems)));
    told(&prose::check(&sources, &checked.catalog, &checked.manifest))
}

#[test]
fn rules_are_what_prose_is_held_against() {
    for (name, from, to, expected) in [
        ("ar/rules.toml", "\".\", \"؟\"", "\"؟\"", "ends without punctuation"),
        ("ar/rules.toml", "maximum = 2.0", "maximum = 0.5", "of the reference"),
        ("ar/rules.toml", "[\"«\", \"»\"], ", "", "has «; the language quotes with “”"),
        ("ar/rules.toml", "\",\" = \"،\"", "\"،\" = \",\"", "beside a word; write ,"),
        ("en/rules.toml", "minimum = 8", "minimum = 20", "words; 20 to 45 are wanted"),
        ("en/rules.toml", "'\"' = \"“ ”\"", "'the' = \"that\"", "has the; write that"),
        ("ar/smtp.ftl", " الخادم ", " الخادم الخادم ", "twice in a row"),
        ("ar/smtp.ftl", " الخادم ", " والسيرفر ", "the glossary avoids \"السيرفر\""),
        ("ar/smtp.ftl", " الخادم ", " the mail server ", "three words in a row in the Latin script"),
    ] {
        let problems = edited(name, from, to);
        assert!(problems.iter().any(|problem| problem.contains(expected)), "{expected}: {problems:#?}");
    }
}

#[test]
fn a_glossary_lacks_a_language_once() {
    let mut sources = tree();
    let glossary = sources.locales.iter_mut().find(|file| file.path.ends_with("glossary.toml")).expect("a glossary");
    glossary.text = glossary.text.replace("\nar = ", "\nfa = ");
    let checked = gate::check(&sources).expect("the tree");
    let problems = told(&prose::check(&sources, &checked.catalog, &checked.manifest));
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].contains("no word in \"ar\", here and for "), "{problems:#?}");
}
