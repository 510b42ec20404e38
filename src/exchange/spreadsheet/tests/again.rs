use super::*;
use crate::exchange::merge::{Merged, merge};
use crate::programme::load;
use crate::programme::time::Moment;

const ROWS: [&str; 4] = [
    "1;pommes;2025-07-01;9:00;Pommes;Ada;Grange",
    "2;poires;2025-07-01;10:00;Poires;Bob;Grange",
    "3;prunes;2025-07-01;11:00;Prunes;Cleo;Grenier",
    "4;coings;2025-07-02;9:00;Coings;Dora;Grange",
];

fn table(rows: &[&str]) -> Draft {
    sessions(&format!(
        "Numéro;Identifiant;Date;Début;Titre;Intervenants;Salle\n{}\n",
        rows.join("\n")
    ))
}

fn put(rows: &[&str], into: Option<&str>) -> Merged {
    merge(&table(rows), into, Moment::parse("2025-06-01T00:00:00Z").unwrap()).unwrap()
}

/// Title, id, number and state of each session.
fn told(text: &str) -> Vec<String> {
    let programme = load::load(text).unwrap().programme;
    let one = |it: &crate::programme::model::Session| {
        let title = it.title.all().next().unwrap().text;
        format!("{title} {} {} {}", it.id, it.number, it.state.code())
    };
    programme.sessions.iter().map(one).collect()
}

fn first() -> String {
    put(&ROWS, None).text.unwrap()
}

#[test]
fn ids_and_numbers_come_from_their_columns() {
    assert_eq!(told(&first())[..2], ["Pommes pommes 1 scheduled", "Poires poires 2 scheduled"]);
    assert_eq!(put(&ROWS, Some(&first())).text, None);
}

#[test]
fn rows_that_are_numbered_anew_keep_their_numbers() {
    let rows = [
        "9;pommes;2025-07-01;9:00;Pommes;Ada;Grange",
        "8;poires;2025-07-01;10:00;Poires;Bob;Grange",
        ROWS[2],
        ROWS[3],
    ];
    assert_eq!(put(&rows, Some(&first())).text, None);
}

#[test]
fn a_row_that_is_deleted_is_cancelled_and_one_in_the_middle_is_new() {
    let new = ";;2025-07-01;10:30;Figues;Ada;Grange";
    let merged = put(&[ROWS[0], new, ROWS[2], ROWS[3]], Some(&first()));
    let wanted = [
        "Pommes pommes 1 scheduled",
        "Poires poires 2 cancelled",
        "Prunes prunes 3 scheduled",
        "Coings coings 4 scheduled",
        "Figues figues 5 scheduled",
    ];
    assert_eq!(told(&merged.text.unwrap()), wanted);
}

#[test]
fn ids_that_were_filled_down_do_not_exchange_sessions() {
    // Somebody drew the first cell down over the column, after sorting by title.
    let rows = [
        "1;pommes-4;2025-07-02;9:00;Coings;Dora;Grange",
        "2;pommes-5;2025-07-01;10:00;Poires;Bob;Grange",
        "3;pommes;2025-07-01;9:00;Pommes;Ada;Grange",
        "4;pommes-7;2025-07-01;11:00;Prunes;Cleo;Grenier",
    ];
    let text = put(&rows, Some(&first())).text.unwrap_or(first());
    assert_eq!(told(&text), told(&first()));
}

#[test]
fn a_row_that_was_copied_with_its_id_is_another_session() {
    let copy = "2;poires;2025-07-02;10:00;Poires au vin;Bob;Grange";
    let text = put(&[ROWS[0], copy, ROWS[1], ROWS[2], ROWS[3]], Some(&first())).text.unwrap();
    assert_eq!(told(&text)[1], "Poires poires 2 scheduled");
    assert!(
        told(&text)[4].starts_with("Poires au vin ") && told(&text)[4].contains(" 5 "),
        "{:?}",
        told(&text)
    );
}

#[test]
fn a_spreadsheet_without_ids_is_known_again_by_what_it_says() {
    let without = |rows: &[&str]| {
        let rows: Vec<String> =
            rows.iter().map(|row| row.splitn(3, ';').nth(2).unwrap().to_owned()).collect();
        sessions(&format!("Date;Début;Titre;Intervenants;Salle\n{}\n", rows.join("\n")))
    };
    let at = Moment::parse("2025-06-01T00:00:00Z").unwrap();
    let text = merge(&without(&ROWS), None, at).unwrap().text.unwrap();
    let rows = [
        ROWS[3],
        "x;x;2025-07-01;15:00;Poires;Bob;Grenier",
        "x;x;2025-07-01;9:00;Pommes d’or;Ada;Grange",
    ];
    let again = merge(&without(&rows), Some(&text), at).unwrap().text.unwrap();
    let wanted = [
        "Pommes d’or pommes 1 scheduled",
        "Poires poires 2 scheduled",
        "Prunes prunes 3 cancelled",
        "Coings coings 4 scheduled",
    ];
    assert_eq!(told(&again), wanted);
}

#[test]
fn what_another_source_said_of_itself_stays() {
    let frab = "\"source\": {\n        \"id\": \"4711\"\n      },\n      \"number\": 1,";
    let text = first().replacen("\"number\": 1,", frab, 1);
    assert!(text.contains("4711"));
    assert_eq!(put(&ROWS, Some(&text)).text, None);
    let merged =
        put(&[&ROWS[0].replace("Pommes", "Pommes rouges"), ROWS[1], ROWS[2], ROWS[3]], Some(&text));
    assert!(merged.text.unwrap().contains("\"id\": \"4711\""));
}
