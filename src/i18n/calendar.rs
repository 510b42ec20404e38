//! Names of months and days of the week, as in Unicode CLDR 48 (ar-MA, zgh, fr-MA, en).
//!
//! Own tables, because browsers do not know `zgh` and disagree on `ar`.

use crate::programme::lang::Lang;
use crate::programme::time::Date;

/// The names of a month.
pub struct Month {
    /// The full name.
    pub name: &'static str,
    /// The shortened name, for narrow places.
    pub short: &'static str,
}

const fn month(name: &'static str, short: &'static str) -> Month {
    Month { name, short }
}

/// A month whose name is never shortened.
const fn whole(name: &'static str) -> Month {
    Month { name, short: name }
}

static MONTHS_AR: [Month; 12] = [
    whole("يناير"),
    whole("فبراير"),
    whole("مارس"),
    whole("أبريل"),
    whole("ماي"),
    whole("يونيو"),
    whole("يوليوز"),
    whole("غشت"),
    whole("شتنبر"),
    whole("أكتوبر"),
    whole("نونبر"),
    whole("دجنبر"),
];

static MONTHS_ZGH: [Month; 12] = [
    month("ⵉⵏⵏⴰⵢⵔ", "ⵉⵏⵏ"),
    month("ⴱⵕⴰⵢⵕ", "ⴱⵕⴰ"),
    month("ⵎⴰⵕⵚ", "ⵎⴰⵕ"),
    month("ⵉⴱⵔⵉⵔ", "ⵉⴱⵔ"),
    month("ⵎⴰⵢⵢⵓ", "ⵎⴰⵢ"),
    month("ⵢⵓⵏⵢⵓ", "ⵢⵓⵏ"),
    month("ⵢⵓⵍⵢⵓⵣ", "ⵢⵓⵍ"),
    month("ⵖⵓⵛⵜ", "ⵖⵓⵛ"),
    month("ⵛⵓⵜⴰⵏⴱⵉⵔ", "ⵛⵓⵜ"),
    month("ⴽⵜⵓⴱⵔ", "ⴽⵜⵓ"),
    month("ⵏⵓⵡⴰⵏⴱⵉⵔ", "ⵏⵓⵡ"),
    month("ⴷⵓⵊⴰⵏⴱⵉⵔ", "ⴷⵓⵊ"),
];

static MONTHS_FR: [Month; 12] = [
    month("janvier", "jan."),
    month("février", "fév."),
    month("mars", "mar."),
    month("avril", "avr."),
    whole("mai"),
    month("juin", "jui."),
    month("juillet", "juil."),
    whole("août"),
    month("septembre", "sept."),
    month("octobre", "oct."),
    month("novembre", "nov."),
    month("décembre", "déc."),
];

static MONTHS_EN: [Month; 12] = [
    month("January", "Jan"),
    month("February", "Feb"),
    month("March", "Mar"),
    month("April", "Apr"),
    whole("May"),
    month("June", "Jun"),
    month("July", "Jul"),
    month("August", "Aug"),
    month("September", "Sep"),
    month("October", "Oct"),
    month("November", "Nov"),
    month("December", "Dec"),
];

/// Monday first, as in [`Date::weekday`].
static WEEKDAYS_AR: [&str; 7] =
    ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
static WEEKDAYS_ZGH: [&str; 7] =
    ["ⴰⵢⵏⴰⵙ", "ⴰⵙⵉⵏⴰⵙ", "ⴰⴽⵕⴰⵙ", "ⴰⴽⵡⴰⵙ", "ⴰⵙⵉⵎⵡⴰⵙ", "ⴰⵙⵉⴹⵢⴰⵙ", "ⴰⵙⴰⵎⴰⵙ"];
static WEEKDAYS_FR: [&str; 7] =
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
static WEEKDAYS_EN: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The month of a date.
pub fn month_of(lang: Lang, date: Date) -> &'static Month {
    let months = match lang.code() {
        "ar" => &MONTHS_AR,
        "zgh" => &MONTHS_ZGH,
        "fr" => &MONTHS_FR,
        _ => &MONTHS_EN,
    };
    &months[usize::from(date.month.clamp(1, 12)) - 1]
}

/// The name of the day of the week: "mardi".
pub fn weekday(lang: Lang, date: Date) -> &'static str {
    let names = match lang.code() {
        "ar" => &WEEKDAYS_AR,
        "zgh" => &WEEKDAYS_ZGH,
        "fr" => &WEEKDAYS_FR,
        _ => &WEEKDAYS_EN,
    };
    names[usize::from(date.weekday())]
}
