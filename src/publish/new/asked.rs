//! What is asked on a terminal.

use super::event::{Event, check_days, parse_date, parse_languages, parse_name, parse_named_zone};
use crate::exchange::times::Zone;
use crate::programme::lang::Lang;
use crate::programme::time::Date;
use crate::publish::now::system_zone;
use crate::sentences::Sentence;
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
    /// The event, when all is said but for the zone, which can be that of the system; it is told then,
    /// in a language.
    ///
    /// # Errors
    /// A sentence for the command line that lists the options that are missing.
    pub fn whole(
        mut self,
        spoken: Lang,
        system: impl FnOnce() -> Option<Zone>,
    ) -> Result<Event, Sentence> {
        if self.zone.is_none()
            && let Some(zone) = system()
        {
            let told = Sentence::new("zone-of-system").with("zone", zone.name());
            eprintln!("{}", told.with("option", "--zone").say(spoken));
            self.zone = Some(zone);
        }
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
    pub fn or_asked(self, spoken: Lang) -> Result<Event, Sentence> {
        if !stdin().is_terminal() || !stderr().is_terminal() {
            return self.whole(spoken, zone_of_place);
        }
        let ask_date = |key, proposal, read: &dyn Fn(&str) -> Result<Date, Sentence>| {
            let question = Sentence::new(key).with("example", "2030-07-01");
            ask(&question, proposal, read, spoken)
        };
        let name = match self.name {
            Some(name) => name,
            None => ask(&Sentence::new("ask-name"), None, parse_name, spoken)?,
        };
        let first = match self.first {
            Some(first) => first,
            None => ask_date("ask-first", None, &parse_date)?,
        };
        let last = match self.last {
            Some(last) => last,
            None => ask_date("ask-last", Some(first.to_string()), &|text| {
                let last = parse_date(text)?;
                check_days(first, last).map(|()| last)
            })?,
        };
        let zone = match self.zone {
            Some(zone) => zone,
            None => {
                let here = zone_of_place().map(|zone| zone.name().to_owned());
                ask(&Sentence::new("ask-zone"), here, parse_named_zone, spoken)?
            }
        };
        let languages = match self.languages {
            Some(languages) => languages,
            None => {
                let question = Sentence::new("ask-languages").with("example", "fr,ar");
                ask(&question, None, parse_languages, spoken)?
            }
        };
        check_days(first, last)?;
        Ok(Event { name, first, last, zone, languages })
    }

    /// What is missing, as a sentence.
    fn missing(&self) -> Sentence {
        let options = [
            ("--name NAME", self.name.is_none()),
            ("--first 2030-07-01", self.first.is_none()),
            ("--last 2030-07-02", self.last.is_none()),
            ("--zone Africa/Casablanca", self.zone.is_none()),
            ("--languages fr,ar", self.languages.is_none()),
        ];
        let missing =
            options.iter().filter(|(_, is_missing)| *is_missing).map(|(option, _)| *option);
        let missing = missing.collect::<Vec<_>>().join(" ");
        Sentence::new("nobody-to-ask").with("options", missing)
    }
}

/// The zone of this system, where it tells of a place. UTC does not: it is the clock of servers.
fn zone_of_place() -> Option<Zone> {
    system_zone().filter(|zone| is_of_place(zone.name()))
}

fn is_of_place(name: &str) -> bool {
    name.contains('/') && !name.starts_with("Etc/")
}

/// Asks in a language until the answer can be read.
fn ask<T>(
    question: &Sentence,
    proposal: Option<String>,
    read: impl Fn(&str) -> Result<T, Sentence>,
    spoken: Lang,
) -> Result<T, Sentence> {
    let input = Input::<String>::new().with_prompt(question.say(spoken));
    let input = match proposal {
        Some(proposal) => input.default(proposal),
        None => input,
    };
    let answer = input
        .validate_with(|answer: &String| match read(answer) {
            Ok(_) => Ok(()),
            Err(why) => Err(why.say(spoken)),
        })
        .interact_text()
        .map_err(|error| Sentence::new("no-answer").with("why", error.to_string()))?;
    read(&answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said() -> Said {
        Said {
            name: Some("Days".to_owned()),
            first: parse_date("2030-07-01").ok(),
            last: parse_date("2030-07-02").ok(),
            zone: None,
            languages: parse_languages("fr").ok(),
        }
    }

    #[test]
    fn the_zone_that_is_not_said_is_that_of_the_system() {
        let event = said().whole(Lang::EN, || Zone::named("Africa/Casablanca")).unwrap();
        assert_eq!(event.zone.name(), "Africa/Casablanca");
        let zone = Zone::named("Europe/Paris");
        let event = Said { zone, ..said() }.whole(Lang::EN, || panic!("it was said")).unwrap();
        assert_eq!(event.zone.name(), "Europe/Paris");
        let missing = said().whole(Lang::EN, || None).unwrap_err().english();
        assert!(missing.contains("--zone") && !missing.contains("--name"), "{missing}");
    }

    #[test]
    fn the_clock_of_servers_is_the_zone_of_no_place() {
        assert!(is_of_place("Africa/Casablanca") && is_of_place("America/Argentina/Ushuaia"));
        for none in ["UTC", "Etc/UTC", "Etc/GMT+1", "GMT"] {
            assert!(!is_of_place(none), "{none}");
        }
    }
}
