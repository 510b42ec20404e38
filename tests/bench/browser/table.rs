//! One table of everything that was measured, against its budget.

use std::fmt;

/// Rows as they were measured.
#[derive(Default)]
pub struct Table(Vec<Row>);

enum Row {
    Title(String),
    Measured { what: String, value: f64, unit: &'static str, budget: Option<f64> },
}

impl Table {
    /// Starts a part.
    pub fn title(&mut self, title: &str) {
        self.0.push(Row::Title(title.into()));
    }

    /// A value that a budget bounds from above, if there is one. Said at once, too: the whole
    /// takes minutes.
    pub fn row(&mut self, what: &str, value: f64, unit: &'static str, budget: Option<f64>) {
        let row = Row::Measured { what: what.into(), value, unit, budget };
        eprintln!("{row}");
        self.0.push(row);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "\n{:<56} {:>10}  {:>10}", "", "measured", "budget")?;
        self.0.iter().try_for_each(|row| writeln!(f, "{row}"))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Row::Title(title) => write!(f, "\n{title}"),
            Row::Measured { what, value, unit, budget } => {
                let digits = match *unit {
                    "ms" => 0,
                    "KB" | "MB" => 1,
                    _ => 3,
                };
                write!(f, "  {what:<54} {value:>10.digits$}")?;
                match budget {
                    None => write!(f, "  {:>10} {unit}", ""),
                    Some(budget) => {
                        let verdict = if value <= budget { "met" } else { "MISSED" };
                        write!(f, "  {budget:>10} {unit:<4} {verdict}")
                    }
                }
            }
        }
    }
}
