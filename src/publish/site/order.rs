//! The order in which the files of a site are put on a host that does not exchange all at once.

/// The turn of a file, lowest first: what others name, then what the app reads, then pages, and the
/// service worker when all that it fetches is there. A page of a new session would find a programme
/// without it, came it before `programme.json`.
pub fn turn(path: &str) -> u8 {
    let file = [".br", ".gz"].iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path);
    match file {
        "sw.js" => 3,
        _ if file.starts_with("assets/") || file.starts_with("pictures/") => 0,
        // It says what pages may load.
        "_headers" => 2,
        _ if file.ends_with(".html") => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_a_file_that_is_not_there_yet() {
        let order = [
            "assets/app-1.js.br",
            "pictures/a-1.jpg",
            "programme.json",
            "calendars/fr/programme.ics.gz",
            "_headers",
            "fr/index.html",
            "sw.js",
            "sw.js.gz",
        ];
        assert!(order.map(turn).is_sorted(), "{:?}", order.map(turn));
        assert!(turn("pictures/a-1.jpg") < turn("programme.json"));
        assert!(turn("programme.json") < turn("fr/index.html.gz"));
        assert!(turn("404.html") < turn("sw.js"));
    }
}
