//! Scripts as they are sent: without what is for developers alone. (A real minifier knows more
//! ways to break a script; this one only leaves out whole lines, and what they begin with.)

/// A script without comments that have lines of their own, empty lines and indentation. Where a
/// text goes over several lines (in backquotes), or a comment stands before code, the script is
/// left as it is.
pub fn compact(script: &str) -> String {
    let is_odd = |line: &str| {
        let after = line.rsplit_once("*/").map_or("", |(_, after)| after.trim());
        line.matches('`').count() % 2 == 1 || !after.is_empty()
    };
    if script.lines().any(is_odd) {
        return script.to_owned();
    }
    let mut in_comment = false;
    let mut compact = String::with_capacity(script.len());
    for line in script.lines().map(str::trim) {
        let begins = line.starts_with("/*");
        let commented = in_comment || begins || line.starts_with("//");
        in_comment = (in_comment || begins) && !line.ends_with("*/");
        if !commented && !line.is_empty() {
            compact.push_str(line);
            compact.push('\n');
        }
    }
    compact
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_are_left_out() {
        let script = "// One.\n/**\n * @param {x} y\n */\nfunction f() {\n\n    /* two */\n    return 1; // three\n}\n";
        assert_eq!(compact(script), "function f() {\nreturn 1; // three\n}\n");
    }

    #[test]
    fn what_looks_like_a_comment_inside_a_line_stays() {
        let script = "const url = 'https://host/*';\nconst a = `//${b}`;\n";
        assert_eq!(compact(script), script);
    }

    #[test]
    fn where_a_line_may_be_more_than_a_comment_all_is_kept() {
        for script in ["const text = `one\n    // two\n\n`;\n", "  /* one */ two();\n"] {
            assert_eq!(compact(script), script);
        }
    }
}
