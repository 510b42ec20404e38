//! Sheets go out as `.ods`. No crate writes what is asked for without bringing a whole office along,
//! and the format needs five short files.

use super::super::super::place::{Fault, column_letters};
use super::super::book::Cell;
use super::super::layout::{LaidOut, Layout, List};
use quick_xml::escape::escape;
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

const NAMESPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
    xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" \
    xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
    xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" \
    xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" office:version=\"1.2\"";

/// What cells look like: heads, texts, dates and times.
const STYLES: &str = "<style:style style:name=\"heads\" style:family=\"table-cell\">\
    <style:table-cell-properties fo:background-color=\"#e8ecf4\" fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/>\
    <style:text-properties fo:font-weight=\"bold\" style:font-weight-complex=\"bold\"/></style:style>\
    <style:style style:name=\"words\" style:family=\"table-cell\">\
    <style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/></style:style>\
    <number:date-style style:name=\"d\"><number:year number:style=\"long\"/><number:text>-</number:text>\
    <number:month number:style=\"long\"/><number:text>-</number:text><number:day number:style=\"long\"/></number:date-style>\
    <number:time-style style:name=\"t\"><number:hours number:style=\"long\"/><number:text>:</number:text>\
    <number:minutes number:style=\"long\"/></number:time-style>\
    <number:date-style style:name=\"m\"><number:year number:style=\"long\"/><number:text>-</number:text>\
    <number:month number:style=\"long\"/><number:text>-</number:text><number:day number:style=\"long\"/>\
    <number:text> </number:text><number:hours number:style=\"long\"/><number:text>:</number:text>\
    <number:minutes number:style=\"long\"/></number:date-style>\
    <style:style style:name=\"date\" style:family=\"table-cell\" style:parent-style-name=\"words\" style:data-style-name=\"d\"/>\
    <style:style style:name=\"time\" style:family=\"table-cell\" style:parent-style-name=\"words\" style:data-style-name=\"t\"/>\
    <style:style style:name=\"moment\" style:family=\"table-cell\" style:parent-style-name=\"words\" style:data-style-name=\"m\"/>";

/// The bytes of a spreadsheet.
///
/// # Errors
/// When the archive cannot be made.
pub fn write(layout: &Layout) -> Result<Vec<u8>, Vec<Fault>> {
    pack(layout).map_err(|error| vec![Fault::whole(format!("it cannot be written: {error}"))])
}

fn pack(layout: &Layout) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // The first file, not packed, tells by its place what the archive is (part 2, 3.3).
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    archive.start_file("mimetype", stored)?;
    archive.write_all(MIME.as_bytes())?;
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let files = [
        ("content.xml", content(layout)),
        ("settings.xml", settings(layout)),
        ("META-INF/manifest.xml", manifest()),
    ];
    for (name, text) in files {
        archive.start_file(name, packed)?;
        archive
            .write_all(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}").as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn manifest() -> String {
    let entry = |path: &str, mime: &str| {
        format!(
            "<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{mime}\"/>"
        )
    };
    format!(
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" \
         manifest:version=\"1.2\">{}{}{}</manifest:manifest>",
        entry("/", MIME),
        entry("content.xml", "text/xml"),
        entry("settings.xml", "text/xml")
    )
}

fn content(layout: &Layout) -> String {
    let mut styles = String::from(STYLES);
    let mut lists = String::new();
    let mut tables = String::new();
    let mode = if layout.is_right_to_left { "rl-tb" } else { "lr-tb" };
    for (is_shown, name) in [(true, "shown"), (false, "hidden")] {
        put(
            &mut styles,
            format_args!(
                "<style:style style:name=\"{name}\" style:family=\"table\"><style:table-properties \
             table:display=\"{is_shown}\" style:writing-mode=\"{mode}\"/></style:style>"
            ),
        );
    }
    for (at, laid_out) in layout.sheets.iter().enumerate() {
        table(at, laid_out, &mut styles, &mut lists, &mut tables);
    }
    format!(
        "<office:document-content {NAMESPACES}><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:spreadsheet><table:content-validations>{lists}</table:content-validations>\
         {tables}</office:spreadsheet></office:body></office:document-content>"
    )
}

fn table(
    at: usize,
    laid_out: &LaidOut,
    styles: &mut String,
    lists: &mut String,
    tables: &mut String,
) {
    let style = if laid_out.is_hidden { "hidden" } else { "shown" };
    let name = escape(&*laid_out.sheet.name);
    put(tables, format_args!("<table:table table:name=\"{name}\" table:style-name=\"{style}\">"));
    for (column, look) in laid_out.columns.iter().enumerate() {
        let own = format!("c{at}-{column}");
        // A letter is about two millimetres wide.
        let width = f64::from(look.width) * 2.1;
        put(
            styles,
            format_args!(
                "<style:style style:name=\"{own}\" style:family=\"table-column\">\
             <style:table-column-properties style:column-width=\"{width:.1}mm\"/></style:style>"
            ),
        );
        put(
            tables,
            format_args!(
                "<table:table-column table:style-name=\"{own}\" table:default-cell-style-name=\"words\"/>"
            ),
        );
        if let Some(list) = look.list.as_ref().filter(|list| list.rows > 0) {
            put(lists, format_args!("{}", validation(&own, list)));
        }
    }
    let width = laid_out.columns.len();
    for (row, cells) in laid_out.sheet.rows.iter().enumerate() {
        *tables += "<table:table-row>";
        for column in 0..width {
            let list =
                laid_out.columns[column].list.as_ref().filter(|list| list.rows > 0 && row > 0);
            let list = list.map(|_| format!("c{at}-{column}"));
            let is_head = row == 0 && laid_out.has_heads;
            cell(cells.get(column).unwrap_or(&Cell::Empty), is_head, list.as_deref(), tables);
        }
        *tables += "</table:table-row>";
    }
    // Rows for what comes, with the same lists.
    if laid_out.columns.iter().any(|look| look.list.is_some()) {
        *tables += "<table:table-row table:number-rows-repeated=\"500\">";
        for (column, look) in laid_out.columns.iter().enumerate() {
            let list =
                look.list.as_ref().filter(|list| list.rows > 0).map(|_| format!("c{at}-{column}"));
            cell(&Cell::Empty, false, list.as_deref(), tables);
        }
        *tables += "</table:table-row>";
    }
    *tables += "</table:table>";
}

fn validation(name: &str, list: &List) -> String {
    let letters = column_letters(list.column);
    let sheet = list.sheet.replace('\'', "''");
    let range = format!("$'{sheet}'.${letters}$2:.${letters}${}", list.rows + 1);
    let condition = escape(format!("of:cell-content-is-in-list([{range}])")).into_owned();
    let kind = if list.is_closed { "warning" } else { "information" };
    format!(
        "<table:content-validation table:name=\"{name}\" table:condition=\"{condition}\" \
         table:allow-empty-cell=\"true\" table:display-list=\"unsorted\">\
         <table:error-message table:message-type=\"{kind}\" table:display=\"{}\"/></table:content-validation>",
        list.is_closed
    )
}

fn cell(cell: &Cell, is_head: bool, list: Option<&str>, tables: &mut String) {
    let clock = |minutes: i64| format!("PT{:02}H{:02}M00S", minutes / 60, minutes % 60);
    let hours = |minutes: i64| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let list =
        list.map(|name| format!(" table:content-validation-name=\"{name}\"")).unwrap_or_default();
    let (style, value) = match cell {
        Cell::Empty => ("words", String::new()),
        Cell::Text(_) | Cell::Error(_) => ("words", "office:value-type=\"string\"".to_owned()),
        Cell::Number(number) => {
            ("words", format!("office:value-type=\"float\" office:value=\"{number}\""))
        }
        Cell::Yes(yes) => {
            ("words", format!("office:value-type=\"boolean\" office:boolean-value=\"{yes}\""))
        }
        Cell::Date(date) => {
            ("date", format!("office:value-type=\"date\" office:date-value=\"{date}\""))
        }
        Cell::Time(minutes) => (
            "time",
            format!("office:value-type=\"time\" office:time-value=\"{}\"", clock(*minutes)),
        ),
        Cell::Moment(date, minutes) => {
            let value = format!("{date}T{}:00", hours(*minutes));
            ("moment", format!("office:value-type=\"date\" office:date-value=\"{value}\""))
        }
    };
    let style = if is_head { "heads" } else { style };
    put(tables, format_args!("<table:table-cell table:style-name=\"{style}\"{list} {value}>"));
    for line in cell.shown().split('\n').filter(|_| !cell.is_empty()) {
        put(tables, format_args!("<text:p>{}</text:p>", spaced(line)));
    }
    *tables += "</table:table-cell>";
}

/// A line with what XML would lose of it: runs of spaces, and tabs (part 3, 6.1.2).
fn spaced(line: &str) -> String {
    let mut text = String::new();
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' => {
                let mut more = 0;
                while letters.next_if_eq(&' ').is_some() {
                    more += 1;
                }
                let is_edge = text.is_empty() || letters.peek().is_none();
                let (first, more) = if is_edge { ("", more + 1) } else { (" ", more) };
                text += first;
                if more > 0 {
                    put(&mut text, format_args!("<text:s text:c=\"{more}\"/>"));
                }
            }
            '\t' => text += "<text:tab/>",
            letter => text += &escape(&*letter.encode_utf8(&mut [0; 4])),
        }
    }
    text
}

/// The first row of each sheet stays where it is.
fn settings(layout: &Layout) -> String {
    let item = |name: &str, kind: &str, value: &str| {
        format!(
            "<config:config-item config:name=\"{name}\" config:type=\"{kind}\">{value}</config:config-item>"
        )
    };
    let mut sheets = String::new();
    for laid_out in layout.sheets.iter().filter(|laid_out| laid_out.has_heads) {
        let name = escape(&*laid_out.sheet.name);
        put(&mut sheets, format_args!("<config:config-item-map-entry config:name=\"{name}\">"));
        for (name, value) in [("VerticalSplitMode", "2"), ("ActiveSplitRange", "2")] {
            sheets += &item(name, "short", value);
        }
        for (name, value) in [("VerticalSplitPosition", "1"), ("PositionBottom", "1")] {
            sheets += &item(name, "int", value);
        }
        sheets += "</config:config-item-map-entry>";
    }
    let active = layout.sheets.get(1).map_or("", |laid_out| &*laid_out.sheet.name);
    let active = item("ActiveTable", "string", &escape(active));
    format!(
        "<office:document-settings {NAMESPACES}><office:settings>\
         <config:config-item-set config:name=\"ooo:view-settings\">\
         <config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>{active}\
         <config:config-item-map-named config:name=\"Tables\">{sheets}</config:config-item-map-named>\
         </config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>\
         </office:settings></office:document-settings>"
    )
}

fn put(text: &mut String, what: std::fmt::Arguments) {
    // Writing to a string cannot fail.
    let _ = text.write_fmt(what);
}
