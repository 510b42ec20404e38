//! Messages with a number.

use super::{Plural, fill, plural};
use crate::programme::lang::Lang;

/// One message in its plural forms, with `{n}` for the number. A form that is empty is the same
/// as `other`; a message without `other` is not to be had in the language.
pub struct Counted {
    /// Said of exactly 0, also where CLDR has no such category ("Aucune session").
    pub zero: &'static str,
    pub one: &'static str,
    pub two: &'static str,
    pub few: &'static str,
    pub many: &'static str,
    pub other: &'static str,
}

impl Counted {
    /// Nothing in this language.
    pub(super) const NONE: Counted = Counted::of("", "", "");

    /// For languages that know one and many.
    pub(super) const fn of(zero: &'static str, one: &'static str, other: &'static str) -> Counted {
        Counted { zero, one, two: "", few: "", many: "", other }
    }

    /// The form for a number in a language; empty where there is none.
    fn form(&self, lang: Lang, n: u64) -> &'static str {
        let form = match plural(lang, n) {
            _ if n == 0 && !self.zero.is_empty() => self.zero,
            Plural::Zero => self.zero,
            Plural::One => self.one,
            Plural::Two => self.two,
            Plural::Few => self.few,
            Plural::Many => self.many,
            Plural::Other => self.other,
        };
        if form.is_empty() { self.other } else { form }
    }
}

/// A message with a number, for a reader of `lang`, and the language it is really in.
pub fn count(lang: Lang, pick: fn(&Counts) -> &Counted, n: u64) -> (String, Lang) {
    first(lang, &|lang| pick(counts(lang)), n)
}

/// The message in the first language of the fallbacks that has it.
pub(super) fn first(
    lang: Lang,
    message: &dyn Fn(Lang) -> &'static Counted,
    n: u64,
) -> (String, Lang) {
    let (form, lang) = lang
        .fallbacks()
        .into_iter()
        .map(|lang| (message(lang).form(lang, n), lang))
        .find(|(form, _)| !form.is_empty())
        .unwrap_or(("", lang));
    (fill(form, &[("n", &n.to_string())]), lang)
}

fn counts(lang: Lang) -> &'static Counts {
    match lang {
        Lang::Ar => &AR,
        Lang::Zgh => &ZGH,
        Lang::Fr => &FR,
        Lang::En => &EN,
    }
}

macro_rules! counted {
    ($($(#[$note:meta])* $message:ident,)*) => {
        /// The messages with a number of one language.
        pub struct Counts {
            $($(#[$note])* pub $message: Counted,)*
        }

        #[cfg(any(test, feature = "publish"))]
        impl Counts {
            /// Every message with its name.
            pub fn all(lang: Lang) -> Vec<(&'static str, &'static Counted)> {
                let counts = counts(lang);
                vec![$((stringify!($message), &counts.$message),)*]
            }
        }
    };
}

pub(super) use counted;

counted! {
    sessions,
    speakers,
    /// On the button that closes the filter sheet.
    show_sessions,
    /// A notice: sessions that could not be read.
    left_out,
    minutes,
    hours,
    /// After "in", "dans", "بعد": the genitive in Arabic.
    after_minutes,
    /// As above.
    after_hours,
    /// As above.
    after_days,
}

static FR: Counts = Counts {
    sessions: Counted::of("Aucune session", "{n} session", "{n} sessions"),
    speakers: Counted::of("Aucun intervenant", "{n} intervenant", "{n} intervenants"),
    show_sessions: Counted::of("Aucune session", "Afficher {n} session", "Afficher {n} sessions"),
    left_out: Counted::of(
        "",
        "{n} session n’a pas pu être lue et n’est pas affichée.",
        "{n} sessions n’ont pas pu être lues et ne sont pas affichées.",
    ),
    minutes: Counted::of("", "{n} minute", "{n} minutes"),
    hours: Counted::of("", "{n} heure", "{n} heures"),
    after_minutes: Counted::of("", "{n} minute", "{n} minutes"),
    after_hours: Counted::of("", "{n} heure", "{n} heures"),
    after_days: Counted::of("", "{n} jour", "{n} jours"),
};

static EN: Counts = Counts {
    sessions: Counted::of("No sessions", "{n} session", "{n} sessions"),
    speakers: Counted::of("No speakers", "{n} speaker", "{n} speakers"),
    show_sessions: Counted::of("No sessions", "Show {n} session", "Show {n} sessions"),
    left_out: Counted::of(
        "",
        "{n} session could not be read and is not shown.",
        "{n} sessions could not be read and are not shown.",
    ),
    minutes: Counted::of("", "{n} minute", "{n} minutes"),
    hours: Counted::of("", "{n} hour", "{n} hours"),
    after_minutes: Counted::of("", "{n} minute", "{n} minutes"),
    after_hours: Counted::of("", "{n} hour", "{n} hours"),
    after_days: Counted::of("", "{n} day", "{n} days"),
};

/// Where no plural has a source, the attested word stands as a label before the number.
static ZGH: Counts = Counts {
    sessions: Counted::of("", "", "ⵜⵉⵖⵉⵎⵉⵜ: {n}"),
    speakers: Counted::NONE,
    show_sessions: Counted::NONE,
    left_out: Counted::NONE,
    minutes: Counted::of("", "{n} ⵜⵓⵙⴷⵉⴷⵜ", "{n} ⵜⵓⵙⴷⵉⴷⵉⵏ"),
    hours: Counted::of("", "{n} ⵜⵙⵔⴰⴳⵜ", "{n} ⵜⵙⵔⴰⴳⵉⵏ"),
    after_minutes: Counted::NONE,
    after_hours: Counted::NONE,
    after_days: Counted::NONE,
};

static AR: Counts = Counts {
    sessions: Counted {
        zero: "لا جلسات",
        one: "جلسة واحدة",
        two: "جلستان",
        few: "{n} جلسات",
        many: "{n} جلسة",
        other: "{n} جلسة",
    },
    speakers: Counted {
        zero: "لا متدخلين",
        one: "متدخل واحد",
        two: "متدخلان",
        few: "{n} متدخلين",
        many: "{n} متدخلًا",
        other: "{n} متدخل",
    },
    show_sessions: Counted {
        zero: "لا جلسات",
        one: "عرض جلسة واحدة",
        two: "عرض جلستين",
        few: "عرض {n} جلسات",
        many: "عرض {n} جلسة",
        other: "عرض {n} جلسة",
    },
    left_out: Counted {
        zero: "",
        one: "تعذّرت قراءة جلسة واحدة، فهي غير معروضة.",
        two: "تعذّرت قراءة جلستين، فهما غير معروضتين.",
        few: "تعذّرت قراءة {n} جلسات، فهي غير معروضة.",
        many: "تعذّرت قراءة {n} جلسة، فهي غير معروضة.",
        other: "تعذّرت قراءة {n} جلسة، فهي غير معروضة.",
    },
    minutes: Counted {
        zero: "{n} دقيقة",
        one: "دقيقة",
        two: "دقيقتان",
        few: "{n} دقائق",
        many: "{n} دقيقة",
        other: "{n} دقيقة",
    },
    hours: Counted {
        zero: "{n} ساعة",
        one: "ساعة",
        two: "ساعتان",
        few: "{n} ساعات",
        many: "{n} ساعة",
        other: "{n} ساعة",
    },
    after_minutes: Counted {
        zero: "{n} دقيقة",
        one: "دقيقة",
        two: "دقيقتين",
        few: "{n} دقائق",
        many: "{n} دقيقة",
        other: "{n} دقيقة",
    },
    after_hours: Counted {
        zero: "{n} ساعة",
        one: "ساعة",
        two: "ساعتين",
        few: "{n} ساعات",
        many: "{n} ساعة",
        other: "{n} ساعة",
    },
    after_days: Counted {
        zero: "{n} يوم",
        one: "يوم",
        two: "يومين",
        few: "{n} أيام",
        many: "{n} يومًا",
        other: "{n} يوم",
    },
};
