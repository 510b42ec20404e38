use super::*;
use crate::programme::model::{LinkKind, Role, SessionState};

#[test]
fn a_simple_list_of_sessions_is_a_programme() {
    let draft = sessions(
        "Date;Heure;Fin;Titre;Intervenants;Salle;Thématique\n\
         01/07/2025;9h30;10h15;Ouverture;Aziz Akhannouch;Plénière;\n\
         ;10:30;;Santé numérique;Ada Lovelace; Toubkal;Santé\n\
         2 juillet 2025;٠٩:٣٠;;Clôture;Ada Lovelace ; toubkal;\n",
    );
    assert_eq!(times(&draft), ["07-01 09:30-10:15", "07-01 10:30-", "07-02 09:30-"]);
    assert_eq!(people(&draft), ["fr Aziz Akhannouch", "fr Ada Lovelace"], "the heads are French");
    assert_eq!((draft.rooms.len(), draft.tracks.len()), (2, 1), "Toubkal is toubkal");
    assert_eq!(draft.sessions[2].rooms, draft.sessions[1].rooms);
    assert_eq!(told(&draft.sessions[0].title), "fr Ouverture");
    assert_eq!(draft.sessions[0].start.unwrap().to_string(), "2025-07-01T09:30:00+01:00");
    assert_eq!(notes(&draft), [""; 0]);
}

#[test]
fn the_day_first_is_told_only_where_nothing_decides_it() {
    let of = |first: &str, second: &str| {
        sessions(&format!("Date;Start;Title\n{first};9:00;A\n{second};9:00;B\n"))
    };
    let days = |draft: &Draft| times(draft).iter().map(|it| it[..5].to_owned()).collect::<Vec<_>>();
    let decided = of("01/07/2025", "13/07/2025");
    assert_eq!((days(&decided), notes(&decided).len()), (vec!["07-01".into(), "07-13".into()], 0));
    let american = of("07/01/2025", "07/13/2025");
    assert_eq!(
        (days(&american), notes(&american).len()),
        (vec!["07-01".into(), "07-13".into()], 0)
    );
    let known = of("07/01/2025", "1 July 2025");
    assert_eq!((days(&known), notes(&known).len()), (vec!["07-01".into(), "07-01".into()], 0));
    let doubtful = of("01/07/2025", "02/07/2025");
    assert_eq!(days(&doubtful), ["07-01", "07-02"]);
    assert_eq!(
        notes(&doubtful),
        [
            "Sessions!A2: 01/07/2025 is read as 2025-07-01: the day first. Written so, there is no doubt"
        ]
    );
}

#[test]
fn all_that_cannot_be_read_is_told_at_once_by_its_cell() {
    let told = faults(
        "Titre;Date;Début;Fin;Durée;État;Numéro;Diapositives;Langues\n\
         Un;01/07/2025;25:30;10h;;annulé;1;;fr\n\
         Deux;demain;9h;tôt;;peut-être;x;bientôt;fr, klingon\n\
         Trois;2025-07-01;;;longtemps;;;;\n\
         ;2025-07-01;9h;;;;;;\n",
    );
    let wanted = [
        "Sessions!C2: 25:30 is no time",
        "Sessions!B3: demain is no date",
        "Sessions!D3: tôt is no time",
        "Sessions!G3: “x” is no whole number that can stand here",
        "Sessions!F3: “peut-être” is none of: Prévu, Déplacé, Annulé, Complet",
        "Sessions!I3: “klingon” is no language that is known: fr, ar, en",
        "Sessions!H3: “bientôt” has no address, which begins with https://",
        "Sessions!E4: longtemps is no length: 45, 1h30",
        "Sessions!C5: there is a time, and no title",
    ];
    let mut told = told;
    told.sort();
    let mut wanted = wanted.map(str::to_owned);
    wanted.sort();
    assert_eq!(told, wanted);
}

#[test]
fn one_column_per_language_and_heads_in_any_of_them() {
    let draft = sessions(
        "Titre;العنوان;title (en);Date;Début;Résumé en arabe\nUn;واحد;One;2025-07-01;9h;نص\n",
    );
    assert_eq!(told(&draft.sessions[0].title), "fr Un, ar واحد, en One");
    assert_eq!(told(&draft.sessions[0].summary), "ar نص");
    let arabic = sessions(
        "العنوان;التاريخ;البداية;المتدخلون;الحالة\nواحد;1 يوليوز 2025;9:30 ص;أحمد ؛ سارة;ملغاة\n",
    );
    assert_eq!(times(&arabic), ["07-01 09:30-"]);
    assert_eq!(people(&arabic), ["ar أحمد", "ar سارة"]);
    assert_eq!(arabic.sessions[0].state, Some(SessionState::Cancelled));
    let twice = sessions("Titre;Titre (fr);Date;Début\nUn;Autre;2025-07-01;9h\n");
    assert_eq!(told(&twice.sessions[0].title), "fr Un");
    assert_eq!(
        notes(&twice),
        ["Sessions!B1: “Titre (fr)” is there twice in one language (fr): this column is not read"]
    );
}

#[test]
fn heads_may_stand_below_a_title_and_totals_below_the_rows() {
    let draft = sessions(
        "Assises 2025;;;\n;;;\nversion du 3 juin;;;\nTitre;Jour;De;À\n;;;\nUn;2025-07-01;9h;10h\n;;;\nTitre;Jour;De;À\nDeux;;11h;12h\n;;;2 séances\n# à revoir;2025-07-01;13h;\n",
    );
    assert_eq!(times(&draft), ["07-01 09:00-10:00", "07-01 11:00-12:00"]);
    assert_eq!(
        notes(&draft),
        ["Sessions!A10: this row is left out: there is nothing in the column “Titre”"]
    );
}

#[test]
fn a_day_can_stand_on_a_row_of_its_own_or_be_the_name_of_a_sheet() {
    let draft = sessions(
        "Heure;Titre\nMardi 1er juillet 2025;\n9h30 - 10h15;Un\n22h - 1h;Nuit\nMercredi 2 juillet 2025;\n9h;Deux\n",
    );
    assert_eq!(times(&draft), ["07-01 09:30-10:15", "07-01 22:00-01:00", "07-02 09:00-"]);
    let draft = tables(&[
        ("Mardi 1 juillet 2025.csv", "Heure;Titre\n9h;Un\n"),
        ("Mercredi 2 juillet 2025.csv", "Heure;Titre\n9h;Deux\n"),
        ("Salles.csv", "Nom\nToubkal\n"),
    ]);
    assert_eq!(times(&draft.unwrap()), ["07-01 09:00-", "07-02 09:00-"]);
}

#[test]
fn a_length_stands_for_an_end() {
    let draft = sessions(
        "Title,Date,Start,Duration\nA,2025-07-01,9:00,45\nB,2025-07-01,23:30,1h\nC,2025-07-01 14:00,,30 min\n",
    );
    assert_eq!(times(&draft), ["07-01 09:00-09:45", "07-01 23:30-00:30", "07-01 14:00-14:30"]);
}

#[test]
fn several_names_in_a_cell_are_told_apart() {
    let draft = sessions(
        "Title;Date;Start;Speaker 1;Speaker 2;Moderator\n\
         A;2025-07-01;9:00;Ada Lovelace, Alan Turing;Grace Hopper;Jane Doe\n\
         B;2025-07-01;9:00;Ada Lovelace;Alan Turing;\n\
         C;2025-07-01;9:00;Doe, John;;\n",
    );
    let session = &draft.sessions[0];
    let names: Vec<(String, Role)> =
        session.speakers.iter().map(|it| (told(&draft.people[it.person].name), it.role)).collect();
    let speaker = |name: &str| (format!("en {name}"), Role::Speaker);
    let wanted = [
        speaker("Ada Lovelace"),
        speaker("Alan Turing"),
        speaker("Grace Hopper"),
        ("en Jane Doe".into(), Role::Moderator),
    ];
    assert_eq!(names, wanted);
    assert_eq!(
        notes(&draft),
        ["Sessions!D4: “Doe, John” is read as one name: a semicolon separates several"]
    );
}

#[test]
fn who_is_only_named_in_a_session_gets_an_entry_and_a_slip_of_the_pen_is_noted() {
    let draft = tables(&[
        (
            "Séances.csv",
            "Titre;Date;Début;Intervenants;Salle\nUn;2025-07-01;9h;ada lovelace; Sale Toubkal\n",
        ),
        (
            "Personnes.csv",
            "Prénom;Nom;Fonction;Organisme;Site web\nAda;Lovelace;Comtesse;;https://ada.example\n",
        ),
        ("Salles.csv", "Nom;Capacité;Étage\nSalle Toubkal;120;2\n"),
    ]);
    let draft = draft.unwrap();
    assert_eq!(people(&draft), ["fr Ada Lovelace"]);
    let ada = &draft.people[0];
    assert_eq!((told(&ada.function), ada.links[0].kind), ("fr Comtesse".into(), LinkKind::Page));
    assert_eq!((draft.rooms[0].capacity, told(&draft.rooms[0].at)), (Some(120), "fr 2".into()));
    assert_eq!(
        notes(&draft),
        ["Séances.csv, Séances!E2: “Sale Toubkal” is new, and almost “Salle Toubkal”"]
    );
}

#[test]
fn a_name_is_in_the_language_whose_script_it_is_written_in() {
    let draft = tables(&[
        (
            "الجلسات.csv",
            "العنوان;التاريخ;البداية;المتدخلون;القاعة\nواحد;2025-07-01;9:00;Ada Lovelace; أحمد;1\n",
        ),
        ("الفعالية.csv", "اللغات;ar, zgh, fr\nالاسم;حدث\n"),
    ]);
    let draft = draft.unwrap();
    assert_eq!(people(&draft), ["fr Ada Lovelace"]);
    assert_eq!(told(&draft.rooms[0].name), "ar أحمد", "and what has no letters, in the main one");
}

#[test]
fn what_is_not_ours_is_kept_and_counted() {
    let draft = tables(&[
        ("Sessions.csv", "Title;Date;Start;Budget;\nA;2025-07-01;9:00;100 €;x\n"),
        ("Budget.csv", "Item;Amount\nCoffee;100\n"),
    ]);
    let draft = draft.unwrap();
    assert_eq!(draft.sessions[0].origin.extras.str("Budget"), Some("100 €"));
    assert_eq!(draft.extras.iter().collect::<Vec<_>>(), [("sheet Budget", 1)]);
}

#[test]
fn a_sheet_without_heads_or_sessions_is_told() {
    assert!(faults("Un;2025-07-01;9h\n")[0].starts_with("there is no sheet of sessions"));
    let told = tables(&[("Sessions.csv", "Title;Start\nA;\n"), ("Rooms.csv", "What;Where\n")])
        .unwrap_err();
    assert_eq!(
        told,
        ["Rooms.csv, Rooms: there is no row of heads with a column “Name” (Nom, الاسم)"]
    );
}

#[test]
fn times_without_a_zone_ask_for_one_once() {
    let input = Input::named(
        "a.csv".into(),
        b"Title;Date;Start\nA;2025-07-01;9:00\nB;2025-07-01;9:00\n".to_vec(),
    );
    let faults = read(&[input], &Options::default()).unwrap_err();
    assert_eq!(faults.len(), 1);
    assert!(faults[0].to_string().contains("--zone Africa/Casablanca"));
}

#[test]
fn the_event_is_a_sheet_with_a_row_for_each_field() {
    let event = "Champ;Valeur;Texte (fr);Texte (ar)\nNom;;Les Assises;المناظرة\nFuseau horaire;Europe/Paris;;\n\
                 Langues;fr, ar;;\nÀ propos;;Un;\nÀ propos;;Deux;\nIdentifiant;assises;;\nLiens;;Site https://a.ma;\n";
    let days = "Date;Titre;العنوان\n2025-07-01;Premier;الأول\n";
    let draft = tables(&[
        ("Séances.csv", "Titre;Date;Début\nUn;1 juillet;9h\n"),
        ("Événement.csv", event),
        ("Jours.csv", days),
    ]);
    let draft = draft.unwrap();
    assert_eq!(told(&draft.event.name), "fr Les Assises, ar المناظرة");
    assert_eq!(
        (&*draft.event.time_zone, draft.event.origin.slug.as_deref()),
        ("Europe/Paris", Some("assises"))
    );
    assert_eq!((draft.event.about.len(), draft.event.links.len()), (2, 1));
    assert_eq!(told(&draft.event.days[0].title), "fr Premier, ar الأول");
    assert_eq!(
        draft.sessions[0].start.unwrap().to_string(),
        "2025-07-01T09:00:00+02:00",
        "of the year of the days"
    );
}

#[test]
fn an_id_that_stands_twice_is_noted_and_one_that_is_none_is_refused() {
    let draft = sessions("Title;Date;Start;Id\nA;2025-07-01;9:00;a\nB;2025-07-01;9:00;a\n");
    assert_eq!(
        notes(&draft),
        ["Sessions!D3: the id “a” stands at Sessions!D2, too: of these two, one counts as new"]
    );
    let told = faults("Title;Date;Start;Id\nA;2025-07-01;9:00;Été\n");
    assert!(told[0].starts_with("Sessions!D2: “Été” is no id"), "{told:?}");
}
