//! How a screen is set up: by the parameters of the address that it is started with.

use crate::programme::lang::Lang;
use crate::programme::order::firsts;
use std::ops::RangeInclusive;

/// What the operator of a screen chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What the screen is for.
    pub screen: Screen,
    /// The languages that take turns, none twice.
    pub languages: Vec<Lang>,
    /// Seconds without a touch after which the screen asks whether somebody is there.
    pub idle: u32,
    /// Seconds that each language of the loop stays.
    pub rotate: u32,
    /// Seconds between requests of the programme.
    pub refresh: u32,
    /// Pixels that the picture may move to each side, so that nothing burns in.
    pub shift: u32,
}

/// What a screen is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The whole event, to be touched: `hall`.
    #[default]
    Hall,
    /// The sign at a room's door: `room:` and the room's id, which the programme may not have.
    Room(Box<str>),
}

/// A parameter that could not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingFault {
    /// Name of the parameter, such as `idle`.
    pub parameter: &'static str,
    /// What was asked for; of a list, the part that is not understood.
    pub value: String,
    /// What is used instead, written as the parameter.
    pub instead: String,
}

/// A parameter that is a number.
struct Number {
    parameter: &'static str,
    default: u32,
    range: RangeInclusive<u32>,
}

const IDLE: Number = Number { parameter: "idle", default: 60, range: 5..=3600 };
const ROTATE: Number = Number { parameter: "rotate", default: 12, range: 3..=600 };
const REFRESH: Number = Number { parameter: "refresh", default: 180, range: 5..=3600 };
const SHIFT: Number = Number { parameter: "shift", default: 4, range: 0..=24 };

impl Settings {
    /// Reads the parameters of an address, which `get` tells decoded: `screen=room:toubkal`,
    /// `languages=ar,fr`, `idle`, `rotate`, `refresh`, `shift`. What lacks has its default; for
    /// the languages, that is `event_languages`.
    pub fn read(
        get: &dyn Fn(&str) -> Option<String>,
        event_languages: &[Lang],
    ) -> (Settings, Vec<SettingFault>) {
        let mut faults = Vec::new();
        let settings = Settings {
            screen: screen(get("screen"), &mut faults),
            languages: languages(get("languages"), event_languages, &mut faults),
            idle: IDLE.read(get, &mut faults),
            rotate: ROTATE.read(get, &mut faults),
            refresh: REFRESH.read(get, &mut faults),
            shift: SHIFT.read(get, &mut faults),
        };
        (settings, faults)
    }
}

impl Number {
    /// The number, brought into its range; the default for what is no number.
    fn read(&self, get: &dyn Fn(&str) -> Option<String>, faults: &mut Vec<SettingFault>) -> u32 {
        let Some(value) = get(self.parameter) else { return self.default };
        let (least, most) = (*self.range.start(), *self.range.end());
        let asked: Option<i64> = value.trim().parse().ok();
        let used = asked.map_or(self.default, |number| {
            u32::try_from(number.max(0)).unwrap_or(most).clamp(least, most)
        });
        if asked != Some(used.into()) {
            faults.push(SettingFault {
                parameter: self.parameter,
                value,
                instead: used.to_string(),
            });
        }
        used
    }
}

fn screen(value: Option<String>, faults: &mut Vec<SettingFault>) -> Screen {
    let Some(value) = value else { return Screen::Hall };
    let asked = value.trim();
    match asked.strip_prefix("room:") {
        Some(id) if !id.is_empty() => return Screen::Room(id.into()),
        None if asked == "hall" => {}
        _ => faults.push(SettingFault { parameter: "screen", value, instead: "hall".to_owned() }),
    }
    Screen::Hall
}

fn languages(value: Option<String>, default: &[Lang], faults: &mut Vec<SettingFault>) -> Vec<Lang> {
    let value = value.unwrap_or_default();
    let known = |code: &str| default.iter().find(|lang| lang.code() == code).copied();
    let asked = value.split(',').map(str::trim).filter(|code| !code.is_empty());
    let (known, unknown): (Vec<_>, Vec<_>) =
        asked.map(|code| known(code).ok_or(code)).partition(Result::is_ok);
    let known: Vec<Lang> = known.into_iter().flatten().collect();
    let used = unique(if known.is_empty() { default } else { &known });
    let instead = used.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(",");
    faults.extend(unknown.into_iter().filter_map(Result::err).map(|code| SettingFault {
        parameter: "languages",
        value: code.to_owned(),
        instead: instead.clone(),
    }));
    used
}

fn unique(languages: &[Lang]) -> Vec<Lang> {
    let first = firsts(languages.len(), &|one, other| languages[one].cmp(&languages[other]));
    languages.iter().zip(first).filter(|(_, first)| *first).map(|(lang, _)| *lang).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const EVENT: [Lang; 3] = [Lang::AR, Lang::FR, Lang::EN];

    fn read(query: &[(&str, &str)]) -> (Settings, Vec<SettingFault>) {
        let value = |key: &str| query.iter().find(|(name, _)| *name == key);
        Settings::read(&|key| value(key).map(|(_, value)| (*value).to_owned()), &EVENT)
    }

    fn fault(parameter: &'static str, value: &str, instead: &str) -> SettingFault {
        SettingFault { parameter, value: value.to_owned(), instead: instead.to_owned() }
    }

    #[test]
    fn an_address_without_parameters_is_the_hall_in_the_languages_of_the_event() {
        let (settings, faults) = read(&[("now", "2025-07-01T10:25")]);
        let expected = Settings {
            screen: Screen::Hall,
            languages: EVENT.into(),
            idle: 60,
            rotate: 12,
            refresh: 180,
            shift: 4,
        };
        assert_eq!((settings, faults), (expected, vec![]));
    }

    #[test]
    fn what_is_asked_for_is_done() {
        let (settings, faults) = read(&[
            ("screen", "room:toubkal"),
            ("languages", "en, fr,en"),
            ("idle", "10"),
            ("rotate", "600"),
            ("refresh", " 15"),
            ("shift", "0"),
        ]);
        let expected = Settings {
            screen: Screen::Room("toubkal".into()),
            languages: vec![Lang::EN, Lang::FR],
            idle: 10,
            rotate: 600,
            refresh: 15,
            shift: 0,
        };
        assert_eq!((settings, faults), (expected, vec![]));
    }

    #[test]
    fn a_number_out_of_range_is_brought_into_it_and_told() {
        for (value, used) in [("4", 5), ("-1", 5), ("3601", 3600), ("9999999999", 3600)] {
            let (settings, faults) = read(&[("idle", value)]);
            assert_eq!(settings.idle, used, "{value}");
            assert_eq!(faults, [fault("idle", value, &used.to_string())]);
        }
    }

    #[test]
    fn what_is_no_number_leaves_the_default_and_is_told() {
        for value in ["", "soon", "12.5", "1e2", "١٢", "99999999999999999999"] {
            let (settings, faults) = read(&[("refresh", value)]);
            assert_eq!(settings.refresh, 180, "{value}");
            assert_eq!(faults, [fault("refresh", value, "180")]);
        }
    }

    #[test]
    fn unknown_languages_are_left_out_and_told() {
        let (settings, faults) = read(&[("languages", "tlh,fr,AR,")]);
        assert_eq!(settings.languages, [Lang::FR]);
        assert_eq!(faults, ["tlh", "AR"].map(|code| fault("languages", code, "fr")));
        let (settings, faults) = read(&[("languages", "tlh")]);
        assert_eq!(settings.languages, EVENT, "none is left");
        assert_eq!(faults, [fault("languages", "tlh", "ar,fr,en")]);
    }

    #[test]
    fn a_screen_that_there_is_not_is_the_hall() {
        for value in ["lobby", "", "room:", "room"] {
            let (settings, faults) = read(&[("screen", value)]);
            assert_eq!(settings.screen, Screen::Hall, "{value}");
            assert_eq!(faults, [fault("screen", value, "hall")]);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_asked_for_the_settings_are_within_reason(value in "\\PC*|-?[0-9]{1,30}|room:\\PC*|[a-z,]*") {
            let (settings, _) = Settings::read(&|_| Some(value.clone()), &EVENT);
            prop_assert!(IDLE.range.contains(&settings.idle));
            prop_assert!(ROTATE.range.contains(&settings.rotate));
            prop_assert!(REFRESH.range.contains(&settings.refresh));
            prop_assert!(SHIFT.range.contains(&settings.shift));
            prop_assert!(!settings.languages.is_empty());
        }
    }
}
