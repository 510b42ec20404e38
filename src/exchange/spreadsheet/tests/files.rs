use super::*;
use crate::exchange::spreadsheet::book::{Cell, Sheet};
use crate::exchange::spreadsheet::layout::{LaidOut, Layout, Look};
use crate::exchange::spreadsheet::{archive, written};
use crate::programme::time::{Date, Moment};
use rust_xlsxwriter::{Format, Formula, Workbook};

pub fn moment() -> Moment {
    Moment::parse("2025-06-01T00:00:00Z").unwrap()
}

/// A layout with one of each sort of cell.
pub fn layout() -> Layout {
    let date = Date::parse("2025-07-01").unwrap();
    let heads = ["Title", "Date", "Start", "End", "Capacity", "Full"].map(Cell::text).to_vec();
    let row = vec![
        Cell::text("Two  spaces\n\nand \"lines\" <&> _x0041_ =1+1"),
        Cell::Date(date),
        Cell::Time(570),
        Cell::Moment(date, 1439),
        Cell::Number(12.5),
        Cell::Yes(true),
    ];
    let sheet = |name: &str| LaidOut {
        sheet: Sheet {
            name: name.into(),
            file: String::new(),
            rows: vec![heads.clone(), Vec::new(), row.clone()],
        },
        columns: vec![Look { width: 10, list: None }; 6],
        has_heads: true,
        is_hidden: false,
    };
    Layout { sheets: vec![sheet("Instructions"), sheet("L’été & co")], is_right_to_left: true }
}

#[test]
fn cells_come_back_as_they_were_written() {
    for form in [Form::Xlsx, Form::Ods] {
        let layout = layout();
        let bytes = written(&layout, form, moment()).unwrap();
        assert_eq!(bytes, written(&layout, form, moment()).unwrap(), "the same bytes each time");
        assert_eq!(archive::has(&bytes, "content.xml"), form == Form::Ods);
        let mut builder = super::super::Builder::default();
        super::super::enter(&Input::named("a".into(), bytes), "", &mut builder).unwrap();
        let book = builder.finish();
        for (sheet, laid_out) in book.sheets.iter().zip(&layout.sheets) {
            assert_eq!(
                (&sheet.name, &sheet.rows),
                (&laid_out.sheet.name, &laid_out.sheet.rows),
                "{form:?}"
            );
        }
    }
}

#[test]
fn a_text_that_is_too_long_for_a_cell_is_told() {
    let mut layout = layout();
    layout.sheets[1].sheet.rows[2][0] = Cell::text("x".repeat(32_768));
    let faults = written(&layout, Form::Xlsx, moment()).unwrap_err();
    assert!(faults[0].to_string().starts_with("L’été & co!A3: this text has 32768 characters"));
    assert!(written(&layout, Form::Ods, moment()).is_ok());
}

/// A workbook of an organiser: a title, merged days and rooms, real dates and times, formulas.
fn workbook() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Programme").unwrap();
    let (date, time) =
        (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("[h]:mm"));
    sheet.merge_range(0, 0, 0, 5, "Programme des Assises", &Format::new()).unwrap();
    for (column, head) in
        ["Jour", "Début", "Durée", "Titre", "Salle", "Total"].into_iter().enumerate()
    {
        sheet.write_string(2, column as u16, head).unwrap();
    }
    sheet.merge_range(3, 0, 5, 0, "", &date).unwrap();
    sheet.write_number_with_format(3, 0, 45839.0, &date).unwrap();
    sheet.merge_range(4, 4, 5, 4, "Toubkal", &Format::new()).unwrap();
    for (row, (start, title)) in
        [(0.375, "Un"), (0.395_833_333, "Deux"), (0.5, "Trois")].into_iter().enumerate()
    {
        let row = row as u32 + 3;
        sheet
            .write_number_with_format(row, 1, start, &Format::new().set_num_format("hh:mm"))
            .unwrap();
        sheet.write_number_with_format(row, 2, 0.031_25, &time).unwrap();
        sheet.write_string(row, 3, title).unwrap();
    }
    sheet.write_formula(3, 3, Formula::new("=UPPER(\"un\")").set_result("UN")).unwrap();
    sheet.set_row_hidden(4).unwrap();
    sheet.set_column_hidden(4).unwrap();
    book
}

#[test]
fn a_workbook_of_an_organiser_is_read_as_it_is_meant() {
    let input = Input::named("a.xlsx".into(), workbook().save_to_buffer().unwrap());
    let draft = read(&[input], &options()).unwrap();
    assert_eq!(times(&draft), ["07-01 09:00-09:45", "07-01 09:30-10:15", "07-01 12:00-12:45"]);
    let titles: Vec<String> = draft.sessions.iter().map(|it| told(&it.title)).collect();
    assert_eq!(
        titles,
        ["fr UN", "fr Deux", "fr Trois"],
        "the value of a formula, and a hidden row"
    );
    let rooms: Vec<&[usize]> = draft.sessions.iter().map(|it| &*it.rooms).collect();
    assert_eq!(rooms, [&[][..], &[0], &[0]], "a hidden column");
}

#[test]
fn formulas_without_a_value_are_told_by_their_cells() {
    let mut book = workbook();
    let sheet = book.worksheet_from_name("Programme").unwrap();
    sheet.write_formula(4, 3, Formula::new("=Feuil9!A1").set_result("#REF!")).unwrap();
    sheet.write_formula(5, 5, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    let input = Input::named("a.xlsx".into(), book.save_to_buffer().unwrap());
    let faults = read(&[input], &options()).unwrap_err();
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(told[0], "Programme!D5: #REF!: the formula in this cell has no value");
    assert!(!told.iter().any(|fault| fault.contains("#DIV")), "that column is not ours: {told:?}");
}

#[test]
fn files_that_open_in_office_have_what_organisers_need() {
    let programme = crate::programme::load::load(super::round_trip::SMALL).unwrap().programme;
    let xlsx = super::super::write(&programme, Form::Xlsx).unwrap();
    let part = |name: &str| {
        let input = Input::named("a.xlsx".into(), xlsx.clone());
        archive::text(&input, name).unwrap().unwrap()
    };
    assert!(part("xl/workbook.xml").contains("name=\"القوائم\" sheetId=\"11\" state=\"hidden\""));
    let sessions = part("xl/worksheets/sheet2.xml");
    for piece in [
        "rightToLeft=\"1\"",
        "<pane ySplit=\"1\"",
        "<dataValidation type=\"list\"",
        "tabSelected=\"1\"",
        "'القاعات'!$A$2:$A$",
    ] {
        assert!(sessions.contains(piece), "{piece}");
    }
}
