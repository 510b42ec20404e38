//! Amazigh: no source attests any of these.

use super::*;

/// The messages in Amazigh.
pub static MESSAGES: Messages =
    Messages { sheet: Sheet { scan: "", paper_of_wall: "", paper_of_doors: "" } };
