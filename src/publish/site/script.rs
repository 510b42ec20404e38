//! Scripts as they are sent: without what is for developers alone.

/// A script in fewer bytes, without comments and needless space. Its names stay as they are.
///
/// # Errors
/// When it is no JavaScript.
pub fn minified(script: &str) -> Result<String, String> {
    match minifier::js::minify(script) {
        Ok(minified) => Ok(minified.to_string()),
        Err(error) => Err(format!("a script of the built app cannot be read: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_needless_space_are_left_out() {
        let script = "// One.\n/**\n * @param {x} y\n */\nfunction f() {\n\n    /* two */\n    return 1; // three\n}\n";
        assert_eq!(minified(script).unwrap(), "function f(){return 1;}");
    }

    #[test]
    fn texts_and_patterns_stay_whole() {
        for script in [
            "const url='https://host/*';",
            "const text=`//${b}\n    // two\n\n`;",
            "const pattern=/[?&]  a=\\/\\/ b/.test(c);",
            "const quotes=\"it's // no comment\";",
        ] {
            assert_eq!(minified(script).unwrap(), script);
        }
    }
}
