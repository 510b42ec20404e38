//! English.

use super::*;

/// The messages in English.
pub static MESSAGES: Messages = Messages {
    sheet: Sheet {
        scan: "Scan this code for the programme as it is now",
        paper_of_wall: "To be printed on A3, landscape: a sheet per day",
        paper_of_doors: "To be printed on A4, portrait: a sheet per room and day",
    },
};
