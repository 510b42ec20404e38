//! Words as a file that the app reads.

use crate::i18n::messages::{Counted, Message, Part};
use crate::i18n::words::{FORMS, Words};
use serde_json::json;

impl Words {
    /// The words as far as those of a part, as JSON ([`Words::read`]). What nothing in the first part
    /// says is not in its file: names of languages.
    pub fn file(&self, until: Part) -> String {
        let parts =
            || Part::ALL.into_iter().take_while(move |part| *part as usize <= until as usize);
        let messages: usize = parts().map(|part| Message::of(part).len()).sum();
        let counted: usize = parts().map(|part| Counted::of(part).len()).sum();
        json!({
            "lang": self.lang,
            "fallback": self.fallback,
            "messages": self.messages[..messages],
            "counted": self.counted[..counted * FORMS],
            "plurals": self.plurals,
            "months": self.months,
            "weekdays": self.weekdays,
            "dates": self.dates,
            "first_day": self.first_day,
            "joint": self.joint,
            "names": if until == Part::First { &[] } else { &self.names[..] },
            "languages": self.languages,
            "order": self.order,
        })
        .to_string()
    }
}
