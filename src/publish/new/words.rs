//! What the example says in each language. The translations are our own.

use crate::programme::lang::Lang;

/// The texts of an example.
pub struct Words {
    /// The language, without region.
    lang: &'static str,
    pub opening: &'static str,
    pub coffee: &'static str,
    pub session: &'static str,
    /// The abstract of that session.
    pub about: &'static str,
    pub person: &'static str,
    pub function: &'static str,
    pub organisation: &'static str,
    pub room: &'static str,
    pub vertical: &'static str,
}

/// English first: it stands in where a language has none.
const ALL: [Words; 6] = [
    Words {
        lang: "en",
        opening: "Opening",
        coffee: "Coffee break",
        session: "Your first session",
        about: "What this session is about, in a few sentences.",
        person: "First name Surname",
        function: "Function",
        organisation: "Organisation",
        room: "Main hall",
        vertical: "Your first theme",
    },
    Words {
        lang: "fr",
        opening: "Ouverture",
        coffee: "Pause-café",
        session: "Votre première session",
        about: "Ce dont parle cette session, en quelques phrases.",
        person: "Prénom Nom",
        function: "Fonction",
        organisation: "Organisation",
        room: "Grande salle",
        vertical: "Votre premier thème",
    },
    Words {
        lang: "ar",
        opening: "الافتتاح",
        coffee: "استراحة قهوة",
        session: "جلستكم الأولى",
        about: "موضوع هذه الجلسة في بضع جمل.",
        person: "الاسم الكامل",
        function: "الوظيفة",
        organisation: "المؤسسة",
        room: "القاعة الكبرى",
        vertical: "محوركم الأول",
    },
    Words {
        lang: "de",
        opening: "Eröffnung",
        coffee: "Kaffeepause",
        session: "Ihr erster Programmpunkt",
        about: "Worum es dabei geht, in ein paar Sätzen.",
        person: "Vorname Nachname",
        function: "Funktion",
        organisation: "Organisation",
        room: "Großer Saal",
        vertical: "Ihr erstes Thema",
    },
    Words {
        lang: "es",
        opening: "Inauguración",
        coffee: "Pausa para el café",
        session: "Su primera sesión",
        about: "De qué trata esta sesión, en unas pocas frases.",
        person: "Nombre Apellido",
        function: "Cargo",
        organisation: "Organización",
        room: "Sala principal",
        vertical: "Su primer tema",
    },
    Words {
        lang: "he",
        opening: "פתיחה",
        coffee: "הפסקת קפה",
        session: "המושב הראשון שלכם",
        about: "במה עוסק המושב, בכמה משפטים.",
        person: "שם מלא",
        function: "תפקיד",
        organisation: "ארגון",
        room: "האולם הגדול",
        vertical: "הנושא הראשון שלכם",
    },
];

/// The words of a language; `None` where there are none.
pub fn of(lang: Lang) -> Option<&'static Words> {
    ALL.iter().find(|words| words.lang == lang.primary())
}

/// The languages with words that an example is written in, of those of an event; English where none
/// of them has any.
pub fn of_event(languages: &[Lang]) -> Vec<(Lang, &'static Words)> {
    let own: Vec<_> = languages.iter().filter_map(|lang| Some((*lang, of(*lang)?))).collect();
    if own.is_empty() { vec![(Lang::EN, &ALL[0])] } else { own }
}
