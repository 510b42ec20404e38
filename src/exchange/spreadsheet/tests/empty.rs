use super::*;
use crate::exchange::spreadsheet::book::Cell;
use crate::exchange::spreadsheet::write_empty;
use crate::programme::lang::Lang;

fn empty(languages: &[Lang], form: Form) -> Input {
    Input::named("a".into(), write_empty(languages, form).unwrap())
}

#[test]
fn an_empty_spreadsheet_says_nothing_but_its_languages() {
    for (languages, form) in [([Lang::FR, Lang::AR], Form::Xlsx), ([Lang::AR, Lang::EN], Form::Ods)]
    {
        let draft = read(&[empty(&languages, form)], &options()).unwrap();
        assert_eq!(draft.event.languages, languages);
        assert!(draft.sessions.is_empty() && draft.people.is_empty() && draft.rooms.is_empty());
        assert_eq!((draft.event.origin.slug.clone(), notes(&draft)), (None, Vec::new()));
    }
}

#[test]
fn an_example_is_a_row_as_it_is_to_be_written() {
    let mut builder = super::super::Builder::default();
    super::super::enter(&empty(&[Lang::FR], Form::Xlsx), "", &mut builder).unwrap();
    let mut book = builder.finish();
    for sheet in &mut book.sheets {
        for cell in sheet.rows.iter_mut().flatten() {
            *cell = Cell::text(cell.shown().trim_start_matches("# "));
        }
    }
    let (draft, _) = crate::exchange::spreadsheet::reading::read(&book, &options()).unwrap();
    assert_eq!(times(&draft), ["07-01 09:30-10:00"]);
    assert_eq!((draft.people.len(), draft.rooms.len(), draft.tracks.len()), (1, 1, 1), "each once");
}
