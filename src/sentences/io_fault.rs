//! What the system has against a file, in the organiser's words.

use super::{Argument, Sentence};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::process::ExitStatus;

/// Why the system refuses a file, as far as there is a sentence for it; else as the system says it.
pub fn io_fault(error: &io::Error) -> Argument {
    let key = match error.kind() {
        ErrorKind::NotFound => "source-no-file",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "fault-not-allowed",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "fault-disk-full",
        ErrorKind::IsADirectory => "fault-is-directory",
        ErrorKind::NotADirectory => "fault-no-directory",
        _ => return error.to_string().into(),
    };
    Sentence::new(key).into()
}

/// How a command ended that has failed.
pub fn exit_fault(status: ExitStatus) -> Argument {
    match status.code() {
        Some(code) => Sentence::new("exit-code").with("code", code.to_string()).into(),
        None => status.to_string().into(),
    }
}

/// That a file cannot be read.
pub fn unreadable(file: &Path, error: &io::Error) -> Sentence {
    of_file("source-unreadable-file", file, error)
}

/// That a file cannot be written.
pub fn unwritable(file: &Path, error: &io::Error) -> Sentence {
    of_file("unwritable", file, error)
}

/// What cannot be done with a file: the sentence has its name and the reason.
pub fn of_file(key: &'static str, file: &Path, error: &io::Error) -> Sentence {
    Sentence::new(key).with("file", file).with("why", io_fault(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::lang::Lang;

    #[test]
    fn what_the_system_refuses_is_told_in_the_language_of_the_organiser() {
        let told = |kind: ErrorKind, lang| unwritable(Path::new("a.json"), &kind.into()).say(lang);
        assert_eq!(
            told(ErrorKind::PermissionDenied, Lang::FR),
            "a.json ne peut pas être écrit\u{a0}: ce n’est pas permis"
        );
        assert_eq!(
            told(ErrorKind::StorageFull, Lang::AR),
            "تعذرت كتابة \u{2068}a.json\u{2069}: امتلأ القرص"
        );
        let told = unreadable(Path::new("a.json"), &ErrorKind::NotFound.into());
        assert_eq!(told.english(), "a.json cannot be read: there is no such file");
    }
}
