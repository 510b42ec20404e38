//! Scripts in fewer bytes.

/// A script without the lines that are only comment, and without its indentation. For scripts
/// whose strings stay on one line, as those of the app and of wasm-bindgen do.
pub fn without_comments(script: &str) -> String {
    let mut in_comment = false;
    let is_code = |line: &&str| {
        let opens = line.starts_with("/*");
        let comment = in_comment || opens || line.starts_with("//") || line.is_empty();
        in_comment = (in_comment || opens) && !line.ends_with("*/");
        !comment
    };
    script.lines().map(str::trim).filter(is_code).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_are_nothing_but_comment_go() {
        let script = "// a\n/* b */\n\n/**\n * c();\n */\nd(); // e\n  f('/*');\ng('//');\n";
        assert_eq!(without_comments(script), "d(); // e\nf('/*');\ng('//');");
    }
}
