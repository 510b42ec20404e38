//! What is wrong with a file, in words for the organiser.

/// Something that was wrong with the file, for the organiser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: `sessions[3]`, `event.days[0]`.
    pub place: String,
    /// The id of the element, where it has one.
    pub id: Option<String>,
    /// What, in English.
    pub message: String,
}

impl Fault {
    pub(in crate::programme) fn new(place: &str, id: Option<&str>, message: &str) -> Fault {
        Fault { place: place.into(), id: id.map(str::to_owned), message: message.into() }
    }
}

/// Tells of a fault. A phone does without, and without the words for it: `check` told the organiser,
/// and what the visitor has to know (that sessions are missing) is counted.
pub fn tell(faults: &mut Vec<Fault>, fault: impl FnOnce() -> Fault) {
    if cfg!(not(target_arch = "wasm32")) {
        faults.push(fault());
    }
}
