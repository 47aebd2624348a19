//! Times on the command line.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// A time in seconds, which may have decimals: `0.5`. Zero is refused, and more than thirty years, with which clocks
/// overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seconds(Duration);

impl FromStr for Seconds {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        const MOST: f64 = 1e9;
        let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
        if seconds > MOST {
            return Err("more than 30 years".to_owned());
        }
        match Duration::try_from_secs_f64(seconds) {
            Ok(duration) if !duration.is_zero() => Ok(Self(duration)),
            _ => Err("not a positive number of seconds".to_owned()),
        }
    }
}

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.as_secs_f64().fmt(f)
    }
}

impl From<Duration> for Seconds {
    fn from(duration: Duration) -> Self {
        Self(duration)
    }
}

impl From<Seconds> for Duration {
    fn from(seconds: Seconds) -> Self {
        seconds.0
    }
}

#[cfg(test)]
mod tests {
    use super::Seconds;
    use std::time::Duration;

    #[test]
    fn seconds_are_positive_and_count_no_centuries() {
        for (text, millis) in [("10", 10_000), ("0.25", 250), ("1e9", 1_000_000_000_000)] {
            assert_eq!(text.parse(), Ok(Seconds(Duration::from_millis(millis))), "{text}");
        }
        for text in ["", "0", "-1", "1e10", "inf", "nan", "1s"] {
            assert!(text.parse::<Seconds>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn seconds_are_printed_as_they_are_written() {
        for text in ["10", "0.25", "1800"] {
            assert_eq!(text.parse::<Seconds>().map(|seconds| seconds.to_string()).as_deref(), Ok(text));
        }
    }
}
