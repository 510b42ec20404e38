//! What the organiser is told of a publication, a line each.

use super::output::Written;
use crate::sentences::Sentence;
use std::path::Path;

/// What an upload has to bring.
pub fn summary(written: &Written) -> String {
    let Written { files, bytes, changed, removed } = written;
    let files = if *files == 1 { "1 file".to_owned() } else { format!("{files} files") };
    let size = format!("{files}, {:.1} MB", *bytes as f64 / 1e6);
    match (changed.len(), removed.len()) {
        (0, 0) => format!("{size}; nothing has changed"),
        (changed, 0) => format!("{size}, ready to upload; {} new or different", are(changed)),
        (changed, removed) => format!(
            "{size}, ready to upload; {} new or different, {} gone",
            are(changed),
            are(removed)
        ),
    }
}

/// That a file is fit to publish, with warnings, and who tells them: a check of the programme.
pub fn warned(file: &str, warnings: usize, programme: &Path) -> Sentence {
    Sentence::new("has-warnings")
        .with("file", file)
        .with("count", warnings)
        .with("command", check_of(programme))
}

/// That a file is not fit to publish, and who tells why: a check of the programme.
pub fn unfit_as_checked(file: &str, programme: &Path) -> Sentence {
    Sentence::new("not-fit-as-checked").with("file", file).with("command", check_of(programme))
}

/// That a file is not fit to publish.
pub fn unfit(file: &str) -> Sentence {
    Sentence::new("not-fit").with("file", file)
}

fn check_of(programme: &Path) -> String {
    format!("barnamaj check {}", programme.display())
}

fn are(number: usize) -> String {
    format!("{number} {}", if number == 1 { "is" } else { "are" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::lang::Lang;

    fn written(files: usize, changed: usize, removed: usize) -> String {
        let paths = |number: usize| vec![String::new(); number];
        let bytes = 1_460_000;
        summary(&Written { files, bytes, changed: paths(changed), removed: paths(removed) })
    }

    #[test]
    fn an_upload_is_told_in_good_english() {
        assert_eq!(written(94, 0, 0), "94 files, 1.5 MB; nothing has changed");
        let one = "94 files, 1.5 MB, ready to upload; 1 is new or different";
        assert_eq!(written(94, 1, 0), one);
        assert_eq!(written(94, 1, 2), format!("{one}, 2 are gone"));
        let many = "94 files, 1.5 MB, ready to upload; 29 are new or different, 1 is gone";
        assert_eq!(written(94, 29, 1), many);
    }

    #[test]
    fn warnings_are_told_in_good_english() {
        let told = |number| warned("notices.json", number, Path::new("p.json")).say(Lang::EN);
        assert_eq!(told(1), "notices.json has 1 warning: barnamaj check p.json tells it.");
        assert_eq!(told(2), "notices.json has 2 warnings: barnamaj check p.json tells them.");
    }
}
