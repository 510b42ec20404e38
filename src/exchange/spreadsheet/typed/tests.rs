use super::*;
use proptest::prelude::*;

const CALENDAR: Calendar = Calendar { order: Order::DayFirst, year: Some(2025) };

fn time(text: &str) -> Option<i64> {
    times(text).filter(|(_, end)| end.is_none()).map(|(minutes, _)| minutes)
}

fn read(text: &str) -> String {
    date(text, CALENDAR).map(|date| date.to_string()).unwrap_or_default()
}

#[test]
fn dates_are_read_as_people_type_them() {
    for text in [
        "2025-07-01",
        "2025/7/1",
        "01/07/2025",
        "1/7/25",
        "1.7.2025",
        "01-07-2025",
        "1 juillet 2025",
        "1er juillet 2025",
        "Mardi 1er juillet 2025",
        "le 1 juill. 2025",
        "1 juil. 2025",
        "July 1, 2025",
        "Tuesday, July 1st, 2025",
        "1 July 2025",
        "1. Juli 2025",
        "Dienstag, der 1. Juli 2025",
        "1 de julio de 2025",
        "1 يوليوز 2025",
        "الثلاثاء 1 يوليو 2025",
        "١ يوليوز ٢٠٢٥",
        "٠١/٠٧/٢٠٢٥",
        "1 juillet",
        "Mar. 1er juillet",
        " 1\u{a0}juillet\u{a0}2025 ",
    ] {
        let wanted = if text.contains("juill.") { "" } else { "2025-07-01" };
        assert_eq!(read(text), wanted, "{text}");
    }
    for text in
        ["", "juillet 2025", "2025", "32/01/2025", "31/02/2025", "1/7", "demain", "1 juillet 1890"]
    {
        assert_eq!(read(text), "", "{text}");
    }
    let american = Calendar { order: Order::MonthFirst, year: None };
    let read = |text| date(text, american).map(|date| date.to_string()).unwrap_or_default();
    assert_eq!((&*read("07/01/2025"), &*read("1.7.2025")), ("2025-07-01", "2025-07-01"));
    assert_eq!(read("25/12/2025"), "2025-12-25", "there is no month 25");
    assert_eq!(read("1 juillet"), "", "of which year?");
}

#[test]
fn the_order_of_day_and_month_is_doubtful_only_where_both_are_small() {
    assert_eq!(orders("01/07/2025"), [Order::DayFirst, Order::MonthFirst]);
    assert_eq!(orders("13/07/2025"), [Order::DayFirst]);
    assert_eq!(orders("07-13-2025"), [Order::MonthFirst]);
    for text in ["07/07/2025", "1.7.2025", "2025-07-01", "1 juillet 2025", "9h30"] {
        assert_eq!(orders(text), [], "{text}");
    }
}

#[test]
fn times_are_read_as_people_type_them() {
    for text in [
        "9h30",
        "09h30",
        "9 h 30",
        "9:30",
        "09:30",
        "9.30",
        "09:30:00",
        "٠٩:٣٠",
        "۹:۳۰",
        "9:30 AM",
        "9h30min",
        "9.30 Uhr",
        "à partir de 9h30",
        "9:30 ص",
        "الساعة 9:30 صباحا",
        "\u{200f}9:30",
    ] {
        assert_eq!(time(text), Some(570), "{text}");
    }
    let cases = [
        ("14h", Some(840)),
        ("14", Some(840)),
        ("2 pm", Some(840)),
        ("2:00 م", Some(840)),
        ("12:15 AM", Some(15)),
        ("12:15 pm", Some(735)),
        ("24:00", Some(1440)),
        ("00:00", Some(0)),
        ("25:30", None),
        ("24:01", None),
        ("9:60", None),
        ("9:3", None),
        ("13 pm", None),
        ("", None),
        ("tôt", None),
        ("9h30 10h", None),
        ("-1", None),
        ("930", None),
    ];
    for (text, minutes) in cases {
        assert_eq!(time(text), minutes, "{text}");
    }
}

#[test]
fn two_times_in_one_cell_are_a_start_and_an_end() {
    for text in [
        "9h30 - 10h15",
        "9h30-10h15",
        "09:30–10:15",
        "de 9h30 à 10h15",
        "9:30 → 10:15",
        "from 9:30 to 10:15",
        "09:30 -> 10:15",
        "من 9:30 إلى 10:15",
        "9h30/10h15",
    ] {
        assert_eq!(times(text), Some((570, Some(615))), "{text}");
    }
    assert_eq!(times("9h30"), Some((570, None)));
    assert_eq!(times("9h30 - 25h"), None);
}

#[test]
fn a_day_and_a_time_can_stand_in_one_cell() {
    for text in [
        "2025-07-01 09:30",
        "2025-07-01T09:30:00",
        "01/07/2025 9h30",
        "mardi 1 juillet 2025 à 9h30",
        "1 July 2025, 9:30 am",
    ] {
        let wanted = Date::parse("2025-07-01").map(|date| (date, 570));
        assert_eq!(moment(text, CALENDAR), wanted, "{text}");
    }
    assert_eq!(moment("2025-07-01", CALENDAR), None);
}

#[test]
fn lengths_are_read_as_people_type_them() {
    let cases = [
        ("45", Some(45)),
        ("45 min", Some(45)),
        ("1h30", Some(90)),
        ("1 h", Some(60)),
        ("1 h 30 min", Some(90)),
        ("1:30", Some(90)),
        ("٤٥", Some(45)),
        ("45 minutes", Some(45)),
        ("long", None),
        ("", None),
        ("1:75", None),
        ("99999999", None),
    ];
    for (text, minutes) in cases {
        assert_eq!(length(text), minutes, "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,40}", typed in "[0-9٠-٩/:.hàmp -]{0,24}") {
        for text in [text, typed] {
            let _ = (date(&text, CALENDAR), moment(&text, CALENDAR), times(&text), length(&text), orders(&text));
        }
    }
}
