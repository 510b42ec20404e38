use super::*;
use crate::exchange::limits::BYTES;
use crate::exchange::merge::merge;
use crate::exchange::spreadsheet::model::Field;
use crate::exchange::spreadsheet::model::{
    KINDS, PEOPLE, ROOMS, SESSIONS, SheetModel, Sort, TAGS, VERTICALS,
};
use crate::exchange::spreadsheet::words::word;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use proptest::prelude::*;
use proptest::sample::Index;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn refused(name: &str, bytes: Vec<u8>) -> String {
    let faults = read(&[Input::named(name.into(), bytes)], &options()).unwrap_err();
    faults[0].to_string()
}

/// A spreadsheet of LibreOffice with these rows.
fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet>\
         <table:table table:name='Sessions'>{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ])
}

#[test]
fn an_archive_that_becomes_huge_is_refused() {
    let chunk = vec![b' '; BYTES];
    let bytes = archive(&[
        ("xl/workbook.xml", b""),
        ("a", &chunk),
        ("b", &chunk),
        ("c", &chunk),
        ("d", &chunk),
    ]);
    assert!(bytes.len() < 1 << 20, "it is small");
    assert_eq!(refused("bomb.xlsx", bytes), "bomb.xlsx: unpacked, it has more than 256 MB");
}

#[test]
fn cells_that_are_repeated_without_end_are_refused() {
    let text = "x".repeat(100_000);
    let cell = format!(
        "<table:table-cell table:number-columns-repeated='900' table:number-rows-repeated='1'><text:p>{text}</text:p></table:table-cell>"
    );
    let row =
        format!("<table:table-row table:number-rows-repeated='1000000'>{cell}</table:table-row>");
    let told = refused("a.ods", ods(&row));
    assert!(told.contains("more in these cells than is read"), "{told}");
    let wide = "<table:table-row><table:table-cell table:number-columns-repeated='99999999999'><text:p>x</text:p></table:table-cell></table:table-row>";
    assert!(refused("a.ods", ods(wide)).contains("1000 columns"));
}

#[test]
fn empty_rows_that_are_repeated_without_end_are_none() {
    let head = "<table:table-row><table:table-cell><text:p>Title</text:p></table:table-cell></table:table-row>";
    let empty = "<table:table-row table:number-rows-repeated='1048576'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
    let input = Input::named("a.ods".into(), ods(&format!("{head}{empty}")));
    assert!(read(&[input], &options()).unwrap().sessions.is_empty());
}

#[test]
fn rows_that_a_filter_hides_are_read() {
    let row = |attributes: &str, [title, start]: [&str; 2]| {
        let cell =
            |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
        format!("<table:table-row {attributes}>{}{}</table:table-row>", cell(title), cell(start))
    };
    let rows = [
        row("", ["Title", "Start"]),
        row("table:visibility='filter'", ["Apples", "2025-07-01 9:00"]),
        row("table:visibility='collapse'", ["Pears", "2025-07-01 10:00"]),
    ];
    let input = Input::named("a.ods".into(), ods(&rows.concat()));
    assert_eq!(read(&[input], &options()).unwrap().sessions.len(), 2);
}

#[test]
fn damaged_and_foreign_files_are_told_in_a_sentence() {
    let xlsx =
        crate::exchange::spreadsheet::xlsx::write(&super::files::layout(), super::files::moment())
            .unwrap();
    assert!(refused("a.xlsx", xlsx[..xlsx.len() / 2].to_vec()).contains("damaged"));
    assert!(refused("a.xlsx", archive(&[("word/document.xml", b"")])).contains("cannot be read"));
    assert!(
        refused("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....".to_vec())
            .contains("save it as .xlsx")
    );
    assert!(refused("a.csv", b"Title;Start\nA;\0\n".to_vec()).contains("NUL"));
    assert!(refused("a.csv", Vec::new()).contains("no sheet of sessions"));
}

#[test]
fn more_rows_than_are_read_are_refused_with_their_place() {
    let mut text = String::from("Title;Date;Start\n");
    (0..50_001).for_each(|number| text += &format!("S{number};2025-07-01;9:00\n"));
    assert!(faults(&text)[0].starts_with("Sessions!A50001: beyond the 50000 rows"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_table_panics(head in "(Title|Start|Date|Speakers|Id|Slides|#|;|\"|,|\n){0,12}", text in "\\PC{0,120}", bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = tables(&[("Sessions.csv", &format!("{head}\n{text}")), ("Tags.csv", &text)]);
        let _ = read(&[Input::named("a.xlsx".into(), bytes.clone())], &options());
        let zip = archive(&[("content.xml", text.as_bytes()), ("xl/workbook.xml", &bytes)]);
        let _ = read(&[Input::named("a".into(), zip)], &options());
    }

    #[test]
    fn no_damage_of_a_real_file_panics(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        for mut bytes in [
            crate::exchange::spreadsheet::xlsx::write(&super::files::layout(), super::files::moment()).unwrap(),
            crate::exchange::spreadsheet::ods::write(&super::files::layout()).unwrap(),
        ] {
            let place = at.index(bytes.len());
            bytes[place] = byte;
            let _ = read(&[Input::named("a".into(), bytes)], &options());
        }
    }
}

/// What organisers, and others, may have in a cell of a column; what could not be read would keep the
/// whole table from being a programme, and is tested elsewhere.
fn cells(field: &'static Field) -> &'static [&'static str] {
    match (field.name, field.sort) {
        ("id" | "facet_id", _) => &["", "", "a", "A", "a.b", "c"],
        ("colour", _) => &["", "#123456", "abcdef"],
        ("image" | "photo", _) => &["", "../../etc/passwd", "images/a.png", "https://a.ma/a.png"],
        ("part_of", _) => &["", "2", "a", "[#a]"],
        (_, Sort::Plain | Sort::Line | Sort::Text) => &[
            "A",
            "a",
            "B",
            "",
            "[#a]",
            "<b>x</b>",
            "\u{202e}x",
            "A: B",
            "1 juillet 2025",
            "T https://a.ma",
        ],
        (_, Sort::Names(_)) => &[
            "A; B",
            "a",
            "A, B [#a]",
            "[#a]",
            "[#]",
            "a:b",
            "A: B; A: C",
            ":",
            ";",
            "",
            "Pause",
            "https://a.ma",
            "é",
        ],
        (_, Sort::Languages) => &["fr, ar", "français", ""],
        (_, Sort::Date) => &["2025-07-01", "01/07/2025", "2 juillet", "", "2025-07-01 23:59"],
        (_, Sort::Time) => &["9h30", "24:00", "23:00", "", "9h30 - 8h", "2025-07-02 01:00"],
        (_, Sort::Length) => &["45", "1h30", "0", "", "60000"],
        (_, Sort::Number) => &["1", "1", "65535", "7", "", "0"],
        (_, Sort::Choice(choice)) => choice.codes(),
        (_, Sort::YesNo) => &["oui", "non", "", "1"],
        (_, Sort::Links) => {
            &["https://a.ma", "T https://a.ma https://a.ma; B http://b", "", "https://"]
        }
    }
}

/// A table of a sheet of the layout: some of its heads, and cells below them.
fn table(model: &'static SheetModel) -> impl Strategy<Value = String> {
    let more = prop::collection::vec(any::<Index>(), 0..9);
    let rows = prop::collection::vec(prop::collection::vec(any::<Index>(), 12), 0..6);
    (more, rows).prop_map(|(more, rows)| {
        let needed = ["title", "name", "facet", "date", "start"]
            .into_iter()
            .filter_map(|it| model.field(it));
        let fields: Vec<&Field> =
            needed.chain(more.iter().map(|it| it.get(model.fields))).collect();
        let line = |words: Vec<&str>| words.join("\t") + "\n";
        let mut text = line(fields.iter().map(|field| word(field.name, Lang::FR)).collect());
        for row in rows {
            let cells = fields.iter().zip(row).map(|(field, cell)| *cell.get(cells(field)));
            text += &line(cells.collect());
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_made_of_any_tables_is_a_programme_and_is_not_changed_by_them_again(
        sessions in table(&SESSIONS),
        people in table(&PEOPLE),
        rooms in table(&ROOMS),
        verticals in table(&VERTICALS),
        tags in table(&TAGS),
        kinds in table(&KINDS),
    ) {
        let files = [
            ("Sessions.csv", &*sessions), ("People.csv", &people), ("Rooms.csv", &rooms),
            ("Verticals.csv", &verticals), ("Tags.csv", &tags), ("Kinds.csv", &kinds),
        ];
        // With those that can be read: most of such tables have something that is told.
        for number in [6, 3, 1] {
            let Ok(draft) = tables(&files[..number]) else { continue };
            let Ok(merged) = merge(&draft, None, super::files::moment()) else { continue };
            let text = merged.text.expect("a new file is written");
            let loaded = load(&text).expect("a programme");
            prop_assert!(loaded.faults.is_empty(), "{:?}\n{}", loaded.faults, text);
            let again = merge(&draft, Some(&text), super::files::moment()).expect("the same event");
            prop_assert_eq!(again.text, None);
        }
    }
}
