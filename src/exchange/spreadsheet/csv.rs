//! Tables as text: fields separated by commas, semicolons or tabs (RFC 4180, and as spreadsheets
//! write it in countries whose numbers have a comma).

use super::super::place::{Fault, Place};
use super::super::source::Input;
use super::book::{Builder, Cell, Sheet};
use csv::{QuoteStyle, ReaderBuilder, WriterBuilder};

/// Enters the table of a file as a sheet of the file's name.
///
/// # Errors
/// When it is no text, or too large.
pub fn read(input: &Input, file: &str, builder: &mut Builder) -> Result<(), Fault> {
    let text = input.text()?;
    let text = text.trim_start_matches('\u{feff}');
    builder.sheet(file, stem(&input.name))?;
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    // The first line of Excel's own dialect names its separator.
    let told = first.trim_end().strip_prefix("sep=").and_then(|it| it.bytes().next());
    let (separator, table, skipped) = match told {
        Some(separator) => (separator, rest, 1),
        None => (separator(text), text, 0),
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(table.as_bytes());
    let (mut row, mut record) = (skipped, csv::StringRecord::new());
    loop {
        let line = reader.position().line();
        let is_one = reader.read_record(&mut record).map_err(|error| {
            Place::line(line as usize + skipped).in_file(&input.name).fault(error.to_string())
        })?;
        if !is_one {
            return Ok(());
        }
        // Lines without anything are passed over by the reader, and are rows all the same.
        let start = record.position().map_or(line, csv::Position::line);
        row += start.saturating_sub(line) as usize;
        for (column, field) in record.iter().enumerate() {
            builder.cell(row, column, Cell::text(unguarded(field)))?;
        }
        row += 1;
    }
}

/// A sheet as a table: UTF-8 with its mark, without which Excel would take it for Windows-1252.
/// `separator`: a semicolon where numbers have a comma.
pub fn write(sheet: &Sheet, separator: u8) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .flexible(true)
        .delimiter(separator)
        .quote_style(QuoteStyle::Necessary)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let width = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
    for row in 0..sheet.rows.len() {
        let fields = (0..width).map(|column| guarded(sheet.cell(row, column)));
        // Writing into memory cannot fail.
        let _ = writer.write_record(fields);
    }
    writer.into_inner().unwrap_or_default()
}

/// The text of a cell. One that spreadsheets would take for a formula gets an apostrophe in front, as
/// they write it themselves: sources of programmes are open to anybody.
fn guarded(cell: &Cell) -> String {
    let text = cell.shown();
    let is_text = matches!(cell, Cell::Text(_));
    if is_text && is_formula(&text) { format!("'{text}") } else { text }
}

fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(text)
}

/// Whether a text begins like a formula, with apostrophes in front of it or without.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@'])
}

/// The separator that is in most of the first lines, outside of quotes; of several, the rarest one in
/// texts.
fn separator(text: &str) -> u8 {
    /// The lines that are looked at.
    const LINES: usize = 20;
    let mut lines = [(b'\t', 0), (b';', 0), (b',', 0)];
    let (mut is_quoted, mut line, mut seen) = (false, 0, Vec::new());
    for byte in text.bytes() {
        is_quoted ^= byte == b'"';
        if byte == b'\n' && !is_quoted {
            (line, seen) = (line + 1, Vec::new());
        }
        if line == LINES {
            break;
        }
        let known = lines.iter_mut().find(|(separator, _)| *separator == byte && !is_quoted);
        if let Some((separator, number)) = known.filter(|(separator, _)| !seen.contains(separator))
        {
            *number += 1;
            seen.push(*separator);
        }
    }
    let most = lines.iter().rev().max_by_key(|(_, number)| *number);
    most.map_or(b';', |(separator, _)| *separator)
}

/// The name of a file without its ending.
fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(bytes: &[u8]) -> Vec<Vec<String>> {
        let mut builder = Builder::default();
        let input = Input::named("Sessions.csv".into(), bytes.into());
        read(&input, "", &mut builder).unwrap();
        let sheet = builder.finish().sheets.remove(0);
        assert_eq!(sheet.name, "Sessions");
        sheet.rows.iter().map(|row| row.iter().map(Cell::shown).collect()).collect()
    }

    #[test]
    fn tables_are_read_whatever_separates_their_fields() {
        let wanted = vec![vec!["Titre", "Début"], vec!["Un, deux; trois", "9h30"]];
        for separator in [';', ',', '\t'] {
            let text = format!("Titre{separator}Début\r\n\"Un, deux; trois\"{separator}9h30\r\n");
            assert_eq!(table(text.as_bytes()), wanted, "{separator:?}");
        }
        let commas = table("Langues;ar, zgh, fr\nNom;A, b, c\nTitre;\"a\n,,\"\n".as_bytes());
        assert_eq!(commas[0], ["Langues", "ar, zgh, fr"]);
        let told = "sep=|\nTitre|Début\n\"Un, deux; trois\"|9h30";
        assert_eq!(table(told.as_bytes())[1..], wanted);
    }

    #[test]
    fn tables_are_read_in_the_encodings_that_excel_writes() {
        let wanted = vec![vec!["Début", "Été"]];
        let utf_16: Vec<u8> =
            "\u{feff}Début\tÉté".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(table(&utf_16), wanted);
        assert_eq!(table(b"D\xe9but;\xc9t\xe9"), wanted, "Windows-1252");
        assert_eq!(table("\u{feff}Début;Été".as_bytes()), wanted);
    }

    #[test]
    fn lines_and_quotes_in_fields_come_back() {
        let mut sheet = Sheet { name: "Sessions".into(), ..Sheet::default() };
        let row = ["a \"b\"", "", "c\nd;e", "=1+1", "'-2", "'f"].map(Cell::text).to_vec();
        sheet.rows = vec![row.clone(), vec![Cell::Empty], row];
        let written = write(&sheet, b';');
        assert!(String::from_utf8_lossy(&written).contains(";'=1+1;''-2;'f\r\n"));
        let back = table(&written);
        assert_eq!(back[0], ["a \"b\"", "", "c\nd;e", "=1+1", "'-2", "'f"]);
        assert_eq!((back.len(), &back[2]), (3, &back[0]), "rows keep their numbers");
    }
}
