//! What is worth saying of something that fails and gets well again.

use crate::programme::time::Moment;

/// The health of something, as it was told last.
#[derive(Debug, Default)]
pub struct Health {
    /// What it suffers from, and since when it is not well.
    trouble: Option<(String, Moment)>,
}

impl Health {
    /// Notes a trouble. Whether it is to be told: not again while it stays the same.
    pub fn fails(&mut self, what: &str, now: Moment) -> bool {
        match &mut self.trouble {
            Some((before, _)) if before == what => false,
            Some((before, _)) => {
                what.clone_into(before);
                true
            }
            None => {
                self.trouble = Some((what.to_owned(), now));
                true
            }
        }
    }

    /// Notes that it is well. Since when it was not, if that was so: this is to be told then.
    pub fn is_well(&mut self) -> Option<Moment> {
        self.trouble.take().map(|(_, since)| since)
    }
}
