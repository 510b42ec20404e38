//! The page of instructions.

use super::super::book::{Cell, Sheet};
use super::super::words::word;
use super::{LaidOut, Look, Writing};

impl Writing<'_> {
    /// A sheet of instructions in the main language, or in English where there are none in it.
    pub fn help(&self) -> LaidOut {
        let lines = (1..).map(|number| word(&format!("help-{number}"), self.main));
        let lines = lines.take_while(|line| !line.is_empty());
        let mut rows = vec![vec![Cell::text(word("help-title", self.main))], Vec::new()];
        rows.extend(lines.map(|line| vec![Cell::text(line)]));
        LaidOut {
            sheet: Sheet { name: self.sheet_name("help"), file: String::new(), rows },
            columns: vec![Look { width: 100, list: None }],
            has_heads: true,
            is_hidden: false,
        }
    }
}
