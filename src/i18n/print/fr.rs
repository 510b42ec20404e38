//! French.

use super::*;

/// The messages in French.
pub static MESSAGES: Messages = Messages {
    sheet: Sheet {
        scan: "Scannez ce code pour voir le programme à jour",
        paper_of_wall: "À imprimer sur A3, à l’horizontale : une feuille par jour",
        paper_of_doors: "À imprimer sur A4, à la verticale : une feuille par salle et par jour",
    },
};
