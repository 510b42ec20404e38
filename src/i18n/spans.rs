//! Spans of time: how long, and how soon.

use super::messages::{Counted, Message};
use super::{count, fill, say};
use crate::programme::lang::Lang;

/// The length of a span: "45 min", "1 h", "1 h 15"; in Arabic in words.
pub fn duration(lang: Lang, minutes: u64) -> String {
    let one = |message, counted, name, n: u64| {
        let template = say(lang, message);
        let told = count(template.lang, counted, n).0;
        fill(template.text, &[("n", &n.to_string()), (name, &told)])
    };
    match (minutes / 60, minutes % 60) {
        (0, rest) => one(Message::DateMinutes, Counted::Minutes, "minutes", rest),
        (hours, 0) => one(Message::DateHours, Counted::Hours, "hours", hours),
        _ => both(lang, Message::DateLength, [Counted::Hours, Counted::Minutes], minutes),
    }
}

/// The time until a session starts: "Commence dans 12 minutes", with the language it is really in.
pub fn starts_in(lang: Lang, minutes: u64) -> (String, Lang) {
    if minutes == 0 {
        let starting = say(lang, Message::NowStarting);
        return (starting.text.to_owned(), starting.lang);
    }
    let starts = say(lang, Message::NowStartsIn);
    (fill(starts.text, &[("x", &after(starts.lang, minutes))]), starts.lang)
}

/// The days until the event starts, in running text: "aujourd’hui", "demain", "dans 3 jours".
pub fn days_to_go(lang: Lang, days: u64) -> (String, Lang) {
    let near = match days {
        0 => say(lang, Message::NowToday),
        1 => say(lang, Message::NowTomorrow),
        _ => {
            let within = say(lang, Message::NowInX);
            let span = count(within.lang, Counted::AfterDays, days).0;
            return (fill(within.text, &[("x", &span)]), within.lang);
        }
    };
    (near.text.to_owned(), near.lang)
}

/// A span of time as it stands after "in", "dans", "بعد".
fn after(lang: Lang, minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => count(lang, Counted::AfterMinutes, rest).0,
        (hours, 0) => count(lang, Counted::AfterHours, hours).0,
        _ => both(lang, Message::DateAfter, [Counted::AfterHours, Counted::AfterMinutes], minutes),
    }
}

/// A span of hours and minutes.
fn both(lang: Lang, message: Message, forms: [Counted; 2], all: u64) -> String {
    let template = say(lang, message);
    let told = |counted, n| count(template.lang, counted, n).0;
    let (h, m) = (all / 60, all % 60);
    let values = [
        ("h", h.to_string()),
        ("m", m.to_string()),
        ("mm", format!("{m:02}")),
        ("hours", told(forms[0], h)),
        ("minutes", told(forms[1], m)),
        ("all", told(forms[1], all)),
    ];
    fill(template.text, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_short_and_right() {
        let table = [
            (0, ["0 دقيقة", "0 ⵜⵓⵙⴷⵉⴷⵉⵏ", "0 min", "0 min"]),
            (10, ["10 دقائق", "10 ⵜⵓⵙⴷⵉⴷⵉⵏ", "10 min", "10 min"]),
            (45, ["45 دقيقة", "45 ⵜⵓⵙⴷⵉⴷⵉⵏ", "45 min", "45 min"]),
            (60, ["ساعة", "1 ⵜⵙⵔⴰⴳⵜ", "1 h", "1 h"]),
            (65, ["ساعة و5 دقائق", "65 ⵜⵓⵙⴷⵉⴷⵉⵏ", "1 h 05", "1 h 5 min"]),
            (75, ["ساعة و15 دقيقة", "75 ⵜⵓⵙⴷⵉⴷⵉⵏ", "1 h 15", "1 h 15 min"]),
            (122, ["ساعتان ودقيقتان", "122 ⵜⵓⵙⴷⵉⴷⵉⵏ", "2 h 02", "2 h 2 min"]),
            (180, ["3 ساعات", "3 ⵜⵙⵔⴰⴳⵉⵏ", "3 h", "3 h"]),
        ];
        for (minutes, texts) in table {
            let told = Lang::ALL.map(|lang| duration(lang, minutes).replace('\u{a0}', " "));
            assert_eq!(told, texts);
        }
    }

    #[test]
    fn soon_is_told_in_words() {
        let table = [
            (0, "تبدأ الآن", "Commence maintenant", "Starting now"),
            (1, "تبدأ بعد دقيقة", "Commence dans 1 minute", "Starts in 1 minute"),
            (2, "تبدأ بعد دقيقتين", "Commence dans 2 minutes", "Starts in 2 minutes"),
            (5, "تبدأ بعد 5 دقائق", "Commence dans 5 minutes", "Starts in 5 minutes"),
            (12, "تبدأ بعد 12 دقيقة", "Commence dans 12 minutes", "Starts in 12 minutes"),
            (60, "تبدأ بعد ساعة", "Commence dans 1 heure", "Starts in 1 hour"),
            (122, "تبدأ بعد ساعتين ودقيقتين", "Commence dans 2 h 02", "Starts in 2 h 2 min"),
        ];
        for (minutes, arabic, french, english) in table {
            let told = |lang| starts_in(lang, minutes).0.replace('\u{a0}', " ");
            assert_eq!([told(Lang::AR), told(Lang::FR), told(Lang::EN)], [arabic, french, english]);
            assert_eq!(
                (told(Lang::ZGH), starts_in(Lang::ZGH, minutes).1),
                (french.into(), Lang::FR)
            );
        }
    }

    #[test]
    fn the_days_to_the_event_are_counted_down() {
        let told = |lang, days| days_to_go(lang, days).0;
        assert_eq!(told(Lang::FR, 0), "aujourd’hui");
        assert_eq!(days_to_go(Lang::ZGH, 1), ("ⴰⵙⴽⴽⴰ".to_owned(), Lang::ZGH));
        assert_eq!(days_to_go(Lang::ZGH, 3), ("dans 3 jours".to_owned(), Lang::FR));
        assert_eq!(told(Lang::AR, 2), "بعد يومين");
        assert_eq!(told(Lang::AR, 11), "بعد 11 يومًا");
        assert_eq!(told(Lang::EN, 100), "in 100 days");
    }
}
