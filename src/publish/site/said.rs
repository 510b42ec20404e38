//! What the organiser is told of a publication, a line each.

use super::output::Written;
use crate::sentences::Sentence;
use std::path::Path;

/// What an upload has to bring.
pub fn summary(out: &Path, written: &Written) -> Sentence {
    let Written { files, bytes, changed, removed } = written;
    let tenths = (bytes + 50_000) / 100_000;
    let megabytes =
        Sentence::new("megabytes").with("whole", tenths / 10).with("tenth", tenths % 10);
    let files = Sentence::new("files").with("count", *files);
    let different = || Sentence::new("new-or-different").with("count", changed.len());
    let gone = || Sentence::new("gone-from-site").with("count", removed.len());
    let sentence = match (changed.len(), removed.len()) {
        (0, 0) => Sentence::new("site-unchanged"),
        (_, 0) => Sentence::new("site-to-upload").with("different", different()),
        (_, _) => Sentence::new("site-to-upload-with-gone")
            .with("different", different())
            .with("gone", gone()),
    };
    sentence.with("dir", out).with("files", files).with("size", megabytes)
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

fn check_of(programme: &Path) -> String {
    format!("barnamaj check {}", programme.display())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::lang::Lang;

    fn written(files: usize, changed: usize, removed: usize) -> Sentence {
        let paths = |number: usize| vec![String::new(); number];
        let bytes = 1_460_000;
        let written = Written { files, bytes, changed: paths(changed), removed: paths(removed) };
        summary(Path::new("dist"), &written)
    }

    #[test]
    fn an_upload_is_told_in_good_english() {
        let told = |files, changed, removed| written(files, changed, removed).english();
        assert_eq!(told(94, 0, 0), "dist: 94 files, 1.5 MB; nothing has changed");
        let one = "dist: 94 files, 1.5 MB, ready to upload; 1 is new or different";
        assert_eq!(told(94, 1, 0), one);
        assert_eq!(told(94, 1, 2), format!("{one}, 2 are gone"));
        let many = "dist: 94 files, 1.5 MB, ready to upload; 29 are new or different, 1 is gone";
        assert_eq!(told(94, 29, 1), many);
    }

    #[test]
    fn an_upload_is_told_in_good_french() {
        let told = |files, changed, removed| written(files, changed, removed).say(Lang::FR);
        assert_eq!(told(1, 0, 0), "dist\u{a0}: 1 fichier, 1,5 Mo\u{a0}; rien n’a changé");
        let one = "dist\u{a0}: 94 fichiers, 1,5 Mo, à mettre en ligne\u{a0}; \
                   1 est nouveau ou différent";
        assert_eq!(told(94, 1, 0), one);
        assert_eq!(told(94, 1, 2), format!("{one}, 2 ont disparu"));
    }

    #[test]
    fn an_upload_is_told_in_arabic_with_the_form_of_each_number() {
        let told = |files, changed, removed| written(files, changed, removed).say(Lang::AR);
        let dist = "\u{2068}dist\u{2069}";
        assert_eq!(told(2, 0, 0), format!("{dist}: ملفان، 1.5 ميغابايت؛ لم يتغير شيء"));
        assert_eq!(
            told(94, 3, 1),
            format!(
                "{dist}: 94 ملفا، 1.5 ميغابايت، جاهزة للرفع؛ 3 ملفات جديدة أو مختلفة، وأزيل ملف واحد"
            )
        );
        for (number, files) in [
            (11, "11 ملفا جديدا أو مختلفا"),
            (100, "100 ملف جديد أو مختلف"),
            (102, "102 ملف جديد أو مختلف"),
            (103, "103 ملفات جديدة أو مختلفة"),
            (1510, "1510 ملفات جديدة أو مختلفة"),
            (1555, "1555 ملفا جديدا أو مختلفا"),
        ] {
            let told = told(2000, number, 0);
            assert!(told.ends_with(&format!("؛ {files}")), "{told}");
        }
    }

    #[test]
    fn warnings_are_told_in_good_english() {
        let told = |number| warned("notices.json", number, Path::new("p.json")).say(Lang::EN);
        assert_eq!(told(1), "notices.json has 1 warning: barnamaj check p.json tells it.");
        assert_eq!(told(2), "notices.json has 2 warnings: barnamaj check p.json tells them.");
    }
}
