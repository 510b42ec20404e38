//! What is asked on a terminal.

use super::event::{Event, check_days, parse_date, parse_languages, parse_name, parse_named_zone};
use crate::exchange::times::Zone;
use crate::programme::lang::Lang;
use crate::programme::time::Date;
use dialoguer::Input;
use std::io::{IsTerminal, stderr, stdin};

/// What the command line says of an event.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub name: Option<String>,
    pub first: Option<Date>,
    pub last: Option<Date>,
    pub zone: Option<Zone>,
    pub languages: Option<Vec<Lang>>,
}

impl Said {
    /// The event, when all is said.
    ///
    /// # Errors
    /// A sentence for the command line that lists the options that are missing.
    pub fn whole(self) -> Result<Event, String> {
        let missing = self.missing();
        let Said { name: Some(name), first: Some(first), last: Some(last), .. } = self else {
            return Err(missing);
        };
        let (Some(zone), Some(languages)) = (self.zone, self.languages) else {
            return Err(missing);
        };
        check_days(first, last)?;
        Ok(Event { name, first, last, zone, languages })
    }

    /// The event, with what is not said asked for where somebody can answer.
    ///
    /// # Errors
    /// As [`Said::whole`]; or when nobody answers.
    pub fn or_asked(self) -> Result<Event, String> {
        if !stdin().is_terminal() || !stderr().is_terminal() {
            return self.whole();
        }
        let name = match self.name {
            Some(name) => name,
            None => ask("What is the event called?", None, parse_name)?,
        };
        let first = match self.first {
            Some(first) => first,
            None => ask("Its first day, such as 2030-07-01", None, parse_date)?,
        };
        let last = match self.last {
            Some(last) => last,
            None => ask("Its last day", Some(first.to_string()), |text| {
                let last = parse_date(text)?;
                check_days(first, last).map(|()| last)
            })?,
        };
        let zone = match self.zone {
            Some(zone) => zone,
            None => ask("Its time zone", iana_time_zone::get_timezone().ok(), parse_named_zone)?,
        };
        let languages = match self.languages {
            Some(languages) => languages,
            None => ask("Its languages, the main one first, such as fr,ar", None, parse_languages)?,
        };
        check_days(first, last)?;
        Ok(Event { name, first, last, zone, languages })
    }

    /// What is missing, as a sentence.
    fn missing(&self) -> String {
        let options = [
            ("--name NAME", self.name.is_none()),
            ("--first 2030-07-01", self.first.is_none()),
            ("--last 2030-07-02", self.last.is_none()),
            ("--zone Africa/Casablanca", self.zone.is_none()),
            ("--languages fr,ar", self.languages.is_none()),
        ];
        let missing =
            options.iter().filter(|(_, is_missing)| *is_missing).map(|(option, _)| *option);
        format!(
            "there is no terminal to ask on: say {} (such as these)",
            missing.collect::<Vec<_>>().join(" ")
        )
    }
}

/// Asks until the answer can be read.
fn ask<T>(
    question: &str,
    proposal: Option<String>,
    read: impl Fn(&str) -> Result<T, String>,
) -> Result<T, String> {
    let input = Input::<String>::new().with_prompt(question);
    let input = match proposal {
        Some(proposal) => input.default(proposal),
        None => input,
    };
    let answer = input
        .validate_with(|answer: &String| read(answer).map(|_| ()))
        .interact_text()
        .map_err(|error| format!("nobody has answered: {error}"))?;
    read(&answer)
}
