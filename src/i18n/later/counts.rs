//! Messages with a number.

use crate::i18n::counts::{Counted, counted};
use crate::programme::lang::Lang;

counted! {
    /// Changes of sessions of the agenda.
    changes_mine,
    /// Changes of other sessions.
    changes,
    /// Sessions that fit into free time, of verticals that the agenda has.
    fitting_mine,
    /// Sessions that fit into free time.
    fitting,
    /// Sessions of an agenda that arrived and that this programme does not know.
    unknown,
}

pub(super) fn counts(lang: Lang) -> &'static Counts {
    match lang {
        Lang::Ar => &AR,
        Lang::Zgh => &ZGH,
        Lang::Fr => &FR,
        Lang::En => &EN,
    }
}

static FR: Counts = Counts {
    changes_mine: Counted::of(
        "",
        "{n} changement dans votre agenda",
        "{n} changements dans votre agenda",
    ),
    changes: Counted::of("", "{n} changement au programme", "{n} changements au programme"),
    fitting_mine: Counted::of(
        "",
        "{n} session dans vos verticales",
        "{n} sessions dans vos verticales",
    ),
    fitting: Counted::of("", "{n} session possible", "{n} sessions possibles"),
    unknown: Counted::of(
        "",
        "{n} session inconnue de ce programme",
        "{n} sessions inconnues de ce programme",
    ),
};

static EN: Counts = Counts {
    changes_mine: Counted::of("", "{n} change to your agenda", "{n} changes to your agenda"),
    changes: Counted::of("", "{n} change to the programme", "{n} changes to the programme"),
    fitting_mine: Counted::of(
        "",
        "{n} session in your verticals",
        "{n} sessions in your verticals",
    ),
    fitting: Counted::of("", "{n} session that fits", "{n} sessions that fit"),
    unknown: Counted::of(
        "",
        "{n} session that this programme does not know",
        "{n} sessions that this programme does not know",
    ),
};

static ZGH: Counts = Counts {
    changes_mine: Counted::NONE,
    changes: Counted::NONE,
    fitting_mine: Counted::NONE,
    fitting: Counted::of("", "", "ⵜⵉⵖⵉⵎⵉⵜ: {n}"),
    unknown: Counted::NONE,
};

static AR: Counts = Counts {
    changes_mine: Counted {
        zero: "",
        one: "تغيير واحد في جدولك",
        two: "تغييران في جدولك",
        few: "{n} تغييرات في جدولك",
        many: "{n} تغييرًا في جدولك",
        other: "{n} تغيير في جدولك",
    },
    changes: Counted {
        zero: "",
        one: "تغيير واحد في البرنامج",
        two: "تغييران في البرنامج",
        few: "{n} تغييرات في البرنامج",
        many: "{n} تغييرًا في البرنامج",
        other: "{n} تغيير في البرنامج",
    },
    fitting_mine: Counted {
        zero: "",
        one: "جلسة واحدة في قطاعاتك",
        two: "جلستان في قطاعاتك",
        few: "{n} جلسات في قطاعاتك",
        many: "{n} جلسة في قطاعاتك",
        other: "{n} جلسة في قطاعاتك",
    },
    fitting: Counted {
        zero: "",
        one: "جلسة واحدة ممكنة",
        two: "جلستان ممكنتان",
        few: "{n} جلسات ممكنة",
        many: "{n} جلسة ممكنة",
        other: "{n} جلسة ممكنة",
    },
    unknown: Counted {
        zero: "",
        one: "جلسة واحدة غير معروفة في هذا البرنامج",
        two: "جلستان غير معروفتين في هذا البرنامج",
        few: "{n} جلسات غير معروفة في هذا البرنامج",
        many: "{n} جلسة غير معروفة في هذا البرنامج",
        other: "{n} جلسة غير معروفة في هذا البرنامج",
    },
};
