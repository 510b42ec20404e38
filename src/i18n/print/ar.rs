//! Modern standard Arabic as it is written in Morocco.

use super::*;

/// The messages in Arabic.
pub static MESSAGES: Messages = Messages {
    sheet: Sheet {
        scan: "امسحوا الرمز للاطلاع على البرنامج المحيّن",
        paper_of_wall: "للطباعة على ورق A3 بالعرض، ورقة لكل يوم",
        paper_of_doors: "للطباعة على ورق A4 بالطول، ورقة لكل قاعة ويوم",
    },
};
