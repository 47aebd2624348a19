//! A language's typographic conventions.

use crate::language::Rules;

/// The quotation marks of any language: Unicode's Quotation_Mark property, without the straight ones, which the rules
/// refuse by name.
const QUOTATION_MARKS: &str = "«»‹›“”„‟‘’‚‛「」『』〝〞〟";

/// Checks a text against each convention and returns at most one problem for each.
pub(super) fn check(rules: &Rules, text: &str) -> Vec<String> {
    let checks = [refused, quotation, own_marks, latin_spacing, space_before, opening_marks];
    checks.iter().filter_map(|check| check(rules, text)).collect()
}

fn refused(rules: &Rules, text: &str) -> Option<String> {
    let (refused, instead) = rules.refused.iter().find(|(refused, _)| text.contains(refused.as_str()))?;
    Some(format!("has {refused}; write {instead}"))
}

/// Checks that quotation marks are the language's own, properly nested, and have the language's space inside. A ’ that
/// closes nothing is an apostrophe.
fn quotation(rules: &Rules, text: &str) -> Option<String> {
    let outer = rules.quotation_marks.first()?;
    let mut open: Vec<[char; 2]> = Vec::new();
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let opened = rules.quotation_marks.iter().find(|[opening, _]| *opening == char);
        if open.last().is_some_and(|[_, closing]| *closing == char) {
            if open.pop().as_ref() == Some(outer) && !is_spaced(rules, before) {
                return Some(format!("has no space before {char}"));
            }
        } else if let Some(pair) = opened {
            open.push(*pair);
            if pair == outer && !is_spaced(rules, chars.peek().copied()) {
                return Some(format!("has no space after {char}"));
            }
        } else if rules.closing_marks().any(|closing| closing == char) && char != '’' {
            return Some(format!("has {char}, which closes nothing"));
        } else if QUOTATION_MARKS.contains(char) && char != '’' {
            return Some(format!("has {char}; the language quotes with {}{}", outer[0], outer[1]));
        }
        before = Some(char);
    }
    open.last().map(|[opening, _]| format!("has {opening}, which is not closed"))
}

fn is_spaced(rules: &Rules, space: Option<char>) -> bool {
    rules.quotation_spaces.is_empty() || space.is_some_and(|space| rules.quotation_spaces.contains(&space))
}

/// Finds marks of another script beside a word of the language's own. Between wire tokens they are allowed.
fn own_marks(rules: &Rules, text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_own =
        |index: Option<usize>| index.and_then(|at| chars.get(at)).is_some_and(|char| rules.script.writes(*char));
    chars.iter().enumerate().find_map(|(index, char)| {
        let own = rules.own_marks.get(char)?;
        let opens = matches!(char, '(' | '[');
        let is_beside = if opens { is_own(Some(index + 1)) } else { is_own(index.checked_sub(1)) };
        is_beside.then(|| format!("has {char} beside a word; write {own}"))
    })
}

/// Checks for a space, or for none, between the language's own letters and Latin letters or digits.
fn latin_spacing(rules: &Rules, text: &str) -> Option<String> {
    let spaced = rules.latin_spaced?;
    let is_own = |char: char| rules.script.writes(char);
    let is_latin = |char: char| char.is_ascii_alphanumeric();
    let meet = |one: char, other: char| (is_own(one) && is_latin(other)) || (is_latin(one) && is_own(other));
    let chars: Vec<char> = text.chars().collect();
    if spaced {
        let found = chars.windows(2).find(|two| meet(two[0], two[1]))?;
        Some(format!("has no space between {} and {}", found[0], found[1]))
    } else {
        let found = chars.windows(3).find(|three| three[1] == ' ' && meet(three[0], three[2]))?;
        Some(format!("has a space between {} and {}", found[0], found[2]))
    }
}

/// Checks marks that the language sets off by a space, outside of quotation marks, which may hold wire text.
fn space_before(rules: &Rules, text: &str) -> Option<String> {
    let spacing = rules.space_before.as_ref()?;
    let mut depth = 0_usize;
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        if rules.quotation_marks.iter().any(|[opening, _]| *opening == char) {
            depth += 1;
        } else if rules.closing_marks().any(|closing| closing == char) {
            depth = depth.saturating_sub(1);
        }
        let ends_word = chars.peek().is_none_or(|next| next.is_whitespace());
        let is_set_off = before.is_some_and(|before| spacing.spaces.contains(&before));
        if depth == 0 && ends_word && !is_set_off && spacing.marks.contains(&char) {
            return Some(format!("has no space before {char}, of the kind that does not break"));
        }
        before = Some(char);
    }
    None
}

/// Checks that opening and closing sentence marks come in pairs.
fn opening_marks(rules: &Rules, text: &str) -> Option<String> {
    rules.opening_marks.iter().find_map(|(closing, opening)| {
        // Within a wire token, such as a URL, neither is punctuation.
        let ends = text.match_indices(*closing).filter(|(index, mark)| {
            !text[index + mark.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '=')
        });
        (ends.count() != text.matches(*opening).count())
            .then(|| format!("has {closing} without {opening}, or more of one"))
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::language::{Rules, Spacing};

    #[track_caller]
    fn finds(rules: &Rules, text: &str, expected: &str) {
        let found = check(rules, text);
        assert!(found.iter().any(|what| what.contains(expected)), "{text}: {found:?}");
    }

    #[track_caller]
    fn passes(rules: &Rules, text: &str) {
        assert_eq!(check(rules, text), Vec::<String>::new(), "{text}");
    }

    fn likely(tag: &str) -> Rules {
        Rules::likely(tag).expect(tag)
    }

    #[test]
    fn straight_quotation_marks_are_refused_in_every_script() {
        for tag in ["en", "ar", "zh-Hans", "hi", "th"] {
            finds(&likely(tag), "a \"b\"", "has \"");
            finds(&likely(tag), "a ' b", "has '");
        }
    }

    #[test]
    fn quotation_marks_are_the_languages_own_and_closed() {
        let english = Rules { quotation_marks: vec![['“', '”'], ['‘', '’']], ..likely("en") };
        passes(&english, "It says “the ‘other’ server’s reply”, doesn’t it");
        finds(&english, "It says «no»", "the language quotes with “”");
        finds(&english, "It says “no", "not closed");
        finds(&english, "It says no”", "closes nothing");
        let german = Rules { quotation_marks: vec![['„', '“'], ['‚', '‘']], ..likely("de") };
        passes(&german, "Er sagt „der ‚andere‘ Server“");
        finds(&german, "Er sagt “nein”", "closes nothing");
        let swedish = Rules { quotation_marks: vec![['”', '”']], ..likely("sv") };
        passes(&swedish, "Den säger ”nej” och ”ja”");
        finds(&swedish, "Den säger ”nej", "not closed");
    }

    #[test]
    fn french_sets_its_marks_off() {
        let narrow = '\u{202f}';
        let french = Rules {
            quotation_marks: vec![['«', '»'], ['“', '”']],
            quotation_spaces: vec![narrow, '\u{a0}'],
            space_before: Some(Spacing { marks: vec![':', ';', '?', '!'], spaces: vec![narrow, '\u{a0}'] }),
            ..likely("fr")
        };
        passes(
            &french,
            "Le serveur dit «\u{202f}non\u{202f}»\u{202f}: à 10:30, avec «\u{a0}FROM: x\u{a0}» ou http://x.",
        );
        finds(&french, "Pourquoi?", "no space before ?");
        finds(&french, "Pourquoi ? Parce que", "no space before ?");
        finds(&french, "Il dit «non\u{202f}»", "no space after «");
        finds(&french, "Il dit «\u{202f}non»", "no space before »");
    }

    #[test]
    fn spanish_announces_its_questions() {
        let spanish = Rules { opening_marks: [('?', '¿'), ('!', '¡')].into(), ..likely("es") };
        passes(&spanish, "¿Qué servidor? El de http://x/?a=1.");
        finds(&spanish, "Qué servidor?", "? without ¿");
        finds(&spanish, "¡Cuidado", "! without ¡");
    }

    #[test]
    fn a_script_with_marks_of_its_own_uses_them() {
        let chinese =
            Rules { own_marks: [(',', '，'), (':', '：'), ('(', '（'), (')', '）')].into(), ..likely("zh-Hans") };
        passes(&chinese, "检查 MAIL FROM:<x>, RCPT TO（收件人）。");
        finds(&chinese, "邮箱已满,请稍后", "write ，");
        finds(&chinese, "RCPT TO (收件人)", "write （");
        let spaced = Rules { latin_spaced: Some(true), ..likely("zh-Hans") };
        passes(&spaced, "检查 MX 记录。");
        finds(&spaced, "检查MX 记录。", "no space between 查 and M");
        let close = Rules { latin_spaced: Some(false), ..likely("ja") };
        passes(&close, "MXレコードを確認。");
        finds(&close, "MX レコードを確認。", "a space between X and レ");
        let arabic = Rules { own_marks: [(',', '،'), ('?', '؟')].into(), ..likely("ar") };
        passes(&arabic, "الرمز 4.7.1، ثم 5,000");
        finds(&arabic, "لماذا?", "write ؟");
    }
}
