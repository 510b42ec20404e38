//! Everybody on the printed programme: name, function and organisation, session by session.

/// Name, function and organisation (empty where none is printed).
pub type PrintedSpeaker = (&'static str, &'static str, &'static str);

const MINISTER_DELEGATE: &str = "Ministre déléguée auprès du Chef du Gouvernement, \
     chargée de la Transition numérique et de la Réforme de l'administration";

/// The sessions that have speakers, by number, in the printed order of both.
#[rustfmt::skip]
pub const SPEAKERS: [(u16, &[PrintedSpeaker]); 10] = [
    (2, &[("Aziz Akhannouch", "Chef du Gouvernement", "")]),
    (3, &[("Amal El Fallah Seghrouchni", MINISTER_DELEGATE, "")]),
    (4, &[
        ("Martin Tisné", "Directeur général", "AI Collaborative"),
        ("Abdullah bin Amer Alswaha",
            "Ministre des Communications et des Technologies de l'information", "Arabie saoudite"),
        ("Deemah AlYahya", "Fondatrice et Secrétaire générale",
            "Digital Cooperation Organization (DCO), Arabie saoudite"),
    ]),
    (5, &[
        ("Mohamed Saad Berrada", "Ministre de l'Éducation nationale, du Préscolaire et des Sports", ""),
        ("Amine Tahraoui", "Ministre de la Santé et de la Protection sociale", ""),
        ("Ahmed Al Bouari", "Ministre de l'Agriculture, de la Pêche maritime, \
            du Développement rural et des Eaux et Forêts", ""),
        ("Younes Sekkouri Oubbahessou", "Ministre de l'Inclusion économique, \
            de la Petite entreprise, de l'Emploi et des Compétences", ""),
        ("Ryad Mezzour", "Ministre de l'Industrie et du Commerce", ""),
        ("Azeddine El Midaoui", "Ministre de l'Enseignement supérieur, \
            de la Recherche scientifique et de l'Innovation", ""),
        ("Leila Benali", "Ministre de la Transition énergétique et du Développement durable", ""),
        ("Mohamed Mehdi Bensaid", "Ministre de la Jeunesse, de la Culture et de la Communication", ""),
        ("Karim Zidane", "Ministre délégué auprès du Chef du Gouvernement, chargé de l'Investissement, \
            de la Convergence et de l'Évaluation des politiques publiques", ""),
        ("Chakib Alj", "Président", "Confédération générale des entreprises du Maroc (CGEM)"),
    ]),
    (6, &[
        ("Mohamed El Hajoui", "Secrétaire général du Gouvernement", "Gouvernement"),
        ("Omar Seghrouchni", "Président",
            "Commission nationale de contrôle de la protection des données à caractère personnel (CNDP) \
             et Commission du droit d'accès à l'information (CDAI)"),
        ("Mohammed Tawfik Mouline", "Directeur général", "Institut royal des études stratégiques (IRES)"),
        ("Général de brigade Mostafa Rabii", "Directeur général",
            "Direction générale de la sécurité des systèmes d'information (DGSSI)"),
        ("Mohammed Benhammou", "Président", "Centre marocain des études stratégiques (CMES)"),
    ]),
    (9, &[
        ("Hendrik Kasteel", "CEO", "Orange Maroc"),
        ("Mehdi Tazi", "Vice-président général", "CGEM"),
        ("Mohamed Bachiri", "Directeur pays", "Groupe Renault Maroc"),
        ("Mohamed El Kettani", "Président-directeur général", "Attijariwafa bank"),
        ("Nadia Fassi Fehri", "Directrice générale Rock Solutions", "OCP"),
        ("Soufiane Jakani", "Directeur général Maroc", "Suez Maroc"),
        ("Yassine Abouch", "Fondateur et Président", "ABA Technology"),
    ]),
    (15, &[
        ("Blandine Chalet", "Directrice support technique et opérationnel", "Veolia Maroc"),
        ("Hamid Maher", "Directeur général et associé senior", "Boston Consulting Group (Maroc)"),
        ("Issam Lotfi", "Chief Strategy Officer", "Institut royal des études stratégiques (IRES)"),
        ("Stéphane Amarger", "Président-directeur général", "ZenInnovation"),
        ("Soumia Fathallah", "Directrice générale du pôle Corporate & Investment Banking",
            "Banque centrale populaire du Maroc"),
        ("Yasmina Benmesaud", "Directrice stratégie et veille", "MASEN"),
    ]),
    (16, &[
        ("Belio Kipsang", "Secrétaire principal",
            "Ministère de l'Éducation, Département d'État pour l'éducation de base, Kenya"),
        ("Hajar El Haddaoui", "Directrice générale", "Digital Cooperation Organization (DCO)"),
        ("Martin Tisné", "Directeur général par intérim", "AI Collaborative"),
        ("Karim El Aynaoui", "Président exécutif & Doyen",
            "Policy Center for the New South & Faculté de gouvernance, sciences économiques \
             et sociales (FGSES-UM6P)"),
        ("Seydina Moussa Ndiaye", "Membre de l'Organe consultatif de haut niveau de l'IA", "Nations Unies"),
    ]),
    (27, &[
        ("Amal El Fallah Seghrouchni", "Ministre déléguée auprès du Chef du Gouvernement",
            "Ministère de la Transition numérique et de la Réforme de l'administration, Maroc"),
        ("Abdullah bin Amer Alswaha", "Ministre",
            "Ministère des Communications et des Technologies de l'information, Arabie saoudite"),
        ("Deemah AlYahya", "Fondatrice et Secrétaire générale",
            "Digital Cooperation Organization, Arabie saoudite"),
        ("Omar Hilale", "Représentant permanent du Royaume du Maroc", "Nations Unies"),
        ("Chloé Goupille", "Secrétaire générale", "Sommet de Paris sur l'IA"),
        // Printed in English; the French is ours.
        ("Marina Walter", "Administratrice assistante adjointe et directrice adjointe \
            du Bureau régional du PNUD pour l'Europe et la CEI", "PNUD (UNDP)"),
    ]),
    (30, &[
        ("Aziz Akhannouch", "Chef du Gouvernement", ""),
        ("Amal El Fallah Seghrouchni", MINISTER_DELEGATE, ""),
    ]),
];

/// Where a person's English is printed although the programme is in French.
pub const PRINTED_IN_ENGLISH: (u16, &str, &str) = (
    27,
    "Marina Walter",
    "Deputy Assistant Administrator and Deputy Director of the UNDP Regional Bureau \
     for Europe and the CIS",
);
