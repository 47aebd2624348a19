//! Habits of writing that a language's rules keep out.

use regex::Regex;

use crate::language::{Habit, Rules};

/// A language's habits, ready to be looked for.
pub(super) struct Habits<'r> {
    rules: &'r Rules,
    patterns: Vec<(Regex, &'r Habit)>,
}

impl<'r> Habits<'r> {
    /// # Errors
    ///
    /// The first pattern that is no regular expression, and why.
    pub(super) fn new(rules: &'r Rules) -> Result<Self, String> {
        let compile = |habit: &'r Habit| Ok((Regex::new(&habit.pattern)?, habit));
        let patterns: Result<_, regex::Error> = rules.habits.iter().map(compile).collect();
        Ok(Self { rules, patterns: patterns.map_err(|error| error.to_string())? })
    }

    /// The habits that a text of a file and attribute has, quotations aside. A message's value has no attribute.
    pub(super) fn check(&self, file: &str, attribute: Option<&str>, text: &str) -> Vec<String> {
        let is_file = |name: &String| file.rsplit('/').next() == Some(name.as_str());
        let concerns = |habit: &Habit| {
            (habit.files.is_empty() || habit.files.iter().any(is_file))
                && (habit.attributes.is_empty() || habit.attributes.iter().any(|name| attribute == Some(name.as_str())))
        };
        let unquoted = self.rules.unquoted(text);
        let concerning = self.patterns.iter().filter(|(_, habit)| concerns(habit));
        let found = concerning.filter_map(|(pattern, habit)| {
            let found = unquoted.iter().find_map(|part| pattern.find(part))?;
            Some(format!("has the habit \"{}\"; write {}", found.as_str().trim(), habit.instead))
        });
        found.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(habit: Habit) -> Rules {
        Rules { habits: vec![habit], ..Rules::likely("en").expect("a script") }
    }

    fn habit() -> Habit {
        let pattern = r"(?i)\bin vain\b".to_owned();
        Habit { pattern, instead: "without success".to_owned(), files: Vec::new(), attributes: Vec::new() }
    }

    #[test]
    fn a_habit_is_found_outside_of_quotations() {
        let rules = rules(habit());
        let habits = Habits::new(&rules).expect("a pattern");
        let found = habits.check("locales/en/smtp.ftl", Some("fix"), "In vain, it tries again.");
        assert_eq!(found, ["has the habit \"In vain\"; write without success"]);
        assert!(habits.check("locales/en/smtp.ftl", None, "It says “in vain”.").is_empty());
        assert!(habits.check("locales/en/smtp.ftl", None, "It tries in vainglory.").is_empty());
    }

    #[test]
    fn a_habit_may_be_one_of_some_files_or_attributes() {
        let rules = rules(Habit { files: vec!["smtp.ftl".into()], attributes: vec!["fix".into()], ..habit() });
        let habits = Habits::new(&rules).expect("a pattern");
        assert_eq!(habits.check("locales/en/smtp.ftl", Some("fix"), "in vain").len(), 1);
        assert!(habits.check("locales/en/smtp.ftl", Some("use"), "in vain").is_empty());
        assert!(habits.check("locales/en/smtp.ftl", None, "in vain").is_empty());
        assert!(habits.check("locales/en/http.ftl", Some("fix"), "in vain").is_empty());
    }

    #[test]
    fn a_pattern_that_is_none_is_named() {
        let rules = rules(Habit { pattern: "(".to_owned(), ..habit() });
        assert!(Habits::new(&rules).is_err_and(|error| error.contains("unclosed group")));
    }
}
