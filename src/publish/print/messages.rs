//! The messages of sheets, in the languages of the app. (What sheets share with the app is worded
//! in `i18n`.)

use crate::programme::lang::Lang;
use crate::programme::text::Phrase;

/// The messages in one language; empty where no source attests one.
pub struct Messages {
    /// Beside a code that leads to the live programme.
    pub scan: &'static str,
    /// The paper that the sheets are for.
    pub paper_of_wall: &'static str,
    pub paper_of_doors: &'static str,
}

const AR: Messages = Messages {
    scan: "امسحوا الرمز للاطلاع على البرنامج المحيّن",
    paper_of_wall: "للطباعة على ورق A3 بالعرض، ورقة لكل يوم",
    paper_of_doors: "للطباعة على ورق A4 بالطول، ورقة لكل قاعة ويوم",
};

/// None of these is attested in Tifinagh.
const ZGH: Messages = Messages { scan: "", paper_of_wall: "", paper_of_doors: "" };

const FR: Messages = Messages {
    scan: "Scannez ce code pour voir le programme à jour",
    paper_of_wall: "À imprimer sur A3, à l’horizontale : une feuille par jour",
    paper_of_doors: "À imprimer sur A4, à la verticale : une feuille par salle et par jour",
};

const EN: Messages = Messages {
    scan: "Scan this code for the programme as it is now",
    paper_of_wall: "To be printed on A3, landscape: a sheet per day",
    paper_of_doors: "To be printed on A4, portrait: a sheet per room and day",
};

/// Messages for a reader of `lang`, in the first language of its fallbacks that has it.
pub fn say(lang: Lang, pick: fn(&Messages) -> &'static str) -> Phrase<'static> {
    let messages = |lang| match lang {
        Lang::Ar => &AR,
        Lang::Zgh => &ZGH,
        Lang::Fr => &FR,
        Lang::En => &EN,
    };
    let all = lang.fallbacks().into_iter().map(|lang| Phrase { text: pick(messages(lang)), lang });
    all.into_iter().find(|one| !one.text.is_empty()).unwrap_or(Phrase { text: "", lang })
}
