//! The printed programme, typed from the paper: what the published file is held against.
//!
//! Capitals are set in sentence case and accents that capitals lost are put back. Misprints that
//! are certain appear corrected; [`MISPRINTS`] lists how they were printed.

/// A session as it is printed.
pub struct Printed {
    pub number: u16,
    pub kind: &'static str,
    /// Day of July 2025.
    pub day: u8,
    pub start: &'static str,
    /// Empty where the print has none.
    pub end: &'static str,
    /// Empty where the print names none.
    pub room: &'static str,
    pub room_status: &'static str,
    /// Not printed: the editorial mapping.
    pub verticals: &'static str,
    pub title: &'static str,
}

const fn printed(
    (number, kind): (u16, &'static str),
    (day, start, end): (u8, &'static str, &'static str),
    (room, room_status): (&'static str, &'static str),
    verticals: &'static str,
    title: &'static str,
) -> Printed {
    Printed { number, kind, day, start, end, room, room_status, verticals, title }
}

const PLENARY_HALL: (&str, &str) = ("pleniere", "confirmed");
const TOUBKAL: (&str, &str) = ("toubkal", "confirmed");
const TOUBKAL_PROPOSED: (&str, &str) = ("toubkal", "proposed");
const OUZOUD: (&str, &str) = ("ouzoud", "confirmed");
const TIMZGUIDA: (&str, &str) = ("timzguida", "confirmed");
const OURIKA: (&str, &str) = ("ourika", "confirmed");
const OUTDOORS: (&str, &str) = ("ext", "confirmed");
const TO_BE_CONFIRMED: (&str, &str) = ("", "to_be_confirmed");
const NONE: (&str, &str) = ("", "confirmed");

/// All sessions of both days, in the printed order.
#[rustfmt::skip]
pub const SESSIONS: [Printed; 30] = [
    printed((1, "ceremony"), (1, "08:55", ""), PLENARY_HALL, "",
        "Hymne national"),
    printed((2, "ceremony"), (1, "09:00", "09:10"), PLENARY_HALL, "",
        "Cérémonie d'ouverture : Aziz Akhannouch"),
    printed((3, "ceremony"), (1, "09:10", "09:20"), PLENARY_HALL, "",
        "Cérémonie d'ouverture : Amal El Fallah Seghrouchni"),
    printed((4, "keynote"), (1, "09:30", "10:00"), PLENARY_HALL, "cooperation",
        "Keynotes d'ouverture"),
    printed((5, "conversation"), (1, "10:15", "11:15"), PLENARY_HALL,
        "admin education health agriculture industry culture infrastructure innovation",
        "Conversation interministérielle"),
    printed((6, "plenary"), (1, "11:15", "12:15"), PLENARY_HALL, "governance security",
        "Gouvernance d'une IA de confiance"),
    printed((7, "showcase"), (1, "12:15", "13:00"), OUTDOORS, "innovation",
        "Moment dédié aux start-ups : ouverture des stands de démonstration, \
         espace « pitch » et rencontres avec investisseurs"),
    printed((8, "break"), (1, "13:00", "14:15"), NONE, "",
        "Pause déjeuner"),
    printed((9, "plenary"), (1, "14:30", "15:30"), PLENARY_HALL, "industry infrastructure",
        "IA, industrie et soutenabilité : construire les écosystèmes d'avenir du Maroc"),
    printed((10, "round_table"), (1, "15:30", "16:30"), OUZOUD, "education",
        "IA au service des apprenants : construire un modèle marocain éthique et inclusif"),
    printed((11, "round_table"), (1, "15:30", "16:30"), TIMZGUIDA, "health",
        "Système de soins augmenté : l'IA au service de l'accès, de la fluidité et de l'équité"),
    printed((12, "round_table"), (1, "15:30", "16:30"), OURIKA, "agriculture",
        "Nouvelle donne agricole et halieutique : l'IA, meilleure alliée de la souveraineté \
         alimentaire et de l'agriculture durable et inclusive ?"),
    printed((13, "round_table"), (1, "15:30", "16:30"), TOUBKAL_PROPOSED, "health",
        "IA et santé publique : mieux prévenir pour mieux guérir"),
    printed((14, "round_table"), (1, "15:30", "16:30"), TO_BE_CONFIRMED, "culture",
        "Les industries créatives et culturelles marocaines à l'ère de l'IA : quelles opportunités ?"),
    printed((15, "plenary"), (1, "16:30", "17:30"), PLENARY_HALL, "industry infrastructure",
        "Industrie durable : faire de l'IA un levier majeur pour accélérer la décarbonation \
         de l'industrie marocaine"),
    printed((16, "plenary"), (2, "09:30", "10:30"), PLENARY_HALL, "cooperation",
        "Coopération horizontale en matière d'IA : développer des synergies en Afrique \
         et dans la région MENA"),
    printed((17, "round_table"), (2, "10:45", "11:45"), TOUBKAL, "security",
        "IA, cybersécurité et résilience : les piliers d'une souveraineté numérique durable"),
    printed((18, "round_table"), (2, "10:45", "11:45"), OUZOUD, "innovation infrastructure",
        "IA et FinTech"),
    printed((19, "round_table"), (2, "10:45", "11:45"), TIMZGUIDA, "infrastructure innovation",
        "Fonds souverains technologiques : catalyseurs d'un écosystème national de l'IA compétitif"),
    printed((20, "round_table"), (2, "10:45", "11:45"), TIMZGUIDA, "media",
        "Les médias à l'ère de l'IA : les nouveaux enjeux de la fabrique de l'information"),
    printed((21, "round_table"), (2, "11:45", "12:45"), TOUBKAL, "admin",
        "Réformer l'administration : quelle feuille de route à l'ère de l'IA ?"),
    printed((22, "round_table"), (2, "11:45", "12:45"), TIMZGUIDA, "sport",
        "IA et sport : révolutionner la performance, la formation et l'expérience sportive au Maroc"),
    printed((23, "round_table"), (2, "11:45", "12:45"), OURIKA, "education",
        "Réapprendre à apprendre : les nouveaux savoir-faire pour les enseignants"),
    printed((24, "round_table"), (2, "11:45", "12:45"), TO_BE_CONFIRMED, "security",
        "IA et innovation au service de la sécurité publique"),
    printed((25, "break"), (2, "13:00", "14:15"), NONE, "",
        "Pause déjeuner"),
    printed((26, "plenary"), (2, "14:30", "15:30"), PLENARY_HALL, "education innovation",
        "IA à l'université : forger l'écosystème académique de demain"),
    printed((27, "plenary"), (2, "15:30", "16:30"), PLENARY_HALL, "cooperation governance",
        "Multilatéralisme ou course à l'IA : quelle gouvernance mondiale ?"),
    printed((28, "break"), (2, "16:30", "16:45"), NONE, "",
        "Pause-café et réseautage"),
    printed((29, "signing"), (2, "16:45", "17:15"), PLENARY_HALL, "cooperation infrastructure",
        "Conventions et partenariats : signatures de partenariats et MoU"),
    printed((30, "ceremony"), (2, "17:15", "18:15"), PLENARY_HALL, "",
        "Cérémonie de clôture finale : présentation des livrables stratégiques \
         et principales recommandations"),
];

/// Sessions by day of July and kind.
pub const COUNTS: [(u8, &str, usize); 12] = [
    (1, "break", 1),
    (1, "ceremony", 3),
    (1, "conversation", 1),
    (1, "keynote", 1),
    (1, "plenary", 3),
    (1, "round_table", 5),
    (1, "showcase", 1),
    (2, "break", 2),
    (2, "ceremony", 1),
    (2, "plenary", 3),
    (2, "round_table", 8),
    (2, "signing", 1),
];

/// The verticals in the printed order.
pub const VERTICALS: [&str; 13] = [
    "Réforme et modernisation de l'administration",
    "Éducation et nouvelles pédagogies",
    "Sport",
    "Santé et médecine de précision",
    "Smart agriculture et production halieutique",
    "Industrie X.0",
    "Sécurité et souveraineté",
    "Culture et créativité",
    "Médias et démocratie",
    "Coopération internationale",
    "Gouvernance, confiance et éthique",
    "Innovation et startups",
    "Infrastructures et investissements",
];

/// Certain misprints, as they stand on the paper; none may reach a visitor.
pub const MISPRINTS: [&str; 14] = [
    "SEGHTOUCHE",
    "Seghtouche",
    "HILAË",
    "Hilaë",
    "BENSaid",
    "Mohammed Mehdi",
    "FIGHRI",
    "Fighri",
    "DÉJEUNATOIRE",
    "déjeunatoire",
    "la Communications",
    "Sécurité et des",
    "FGES-",
    "TBC",
];

/// The people of whom the print is doubtful: kept, and marked for the organiser.
pub const DOUBTFUL: [&str; 9] = [
    "abouch",
    "benmessaoud",
    "fassi-fehri",
    "fathallah",
    "jakani",
    "kipsang",
    "lotfi",
    "rabii",
    "tisne",
];
