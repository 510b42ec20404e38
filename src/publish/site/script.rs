//! Scripts as they are sent: in fewer bytes, without what is for developers alone.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_mangler::Mangler;
use oxc_parser::Parser;
use oxc_span::SourceType;

/// A module without comments and needless space, and with short names for what it does not export.
///
/// # Errors
/// When it is no JavaScript.
pub fn module(script: &str) -> Result<String, String> {
    minified(script, SourceType::mjs())
}

/// A classic script in the same way; what it declares at its top keeps its name, for other scripts.
///
/// # Errors
/// When it is no JavaScript.
pub fn classic(script: &str) -> Result<String, String> {
    minified(script, SourceType::script())
}

/// A module with the modules in it that it imports for their effects alone, each in a block of its
/// own: one request instead of several.
///
/// # Errors
/// When a part is not there.
pub fn whole<'a, E>(module: &str, part: impl Fn(&str) -> Result<&'a str, E>) -> Result<String, E> {
    let line = |line: &str| {
        let name = line.strip_prefix("import './").and_then(|rest| rest.strip_suffix("';"));
        name.map_or(Ok(line.to_owned()), |name| Ok(format!("{{\n{}}}", part(name)?)))
    };
    let lines: Result<Vec<String>, E> = module.lines().map(line).collect();
    Ok(lines?.join("\n"))
}

fn minified(script: &str, kind: SourceType) -> Result<String, String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, kind).parse();
    if let Some(fault) = parsed.diagnostics.first() {
        return Err(format!("a script of the built app cannot be read: {fault}"));
    }
    let names = Mangler::new().build(&parsed.program);
    let writer = Codegen::new()
        .with_options(CodegenOptions::minify())
        .with_scoping(Some(names.scoping))
        .with_private_member_mappings(Some(names.class_private_mappings));
    Ok(writer.build(&parsed.program).code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_needless_space_are_left_out() {
        let script = "// One.\n/**\n * @param {x} y\n */\nfunction f() {\n\n    /* two */\n    return 1; // three\n}\n";
        assert_eq!(classic(script).unwrap(), "function f(){return 1}");
    }

    #[test]
    fn texts_and_patterns_stay_whole() {
        for script in [
            "let url=`https://host/*`;",
            "let text=`//${b}\n    // two\n\n`;",
            "let pattern=/[?&]  a=\\/\\/ b/.test(c);",
            "let quotes=`it's // \"no\" comment`;",
        ] {
            assert_eq!(classic(script).unwrap(), script);
        }
    }

    #[test]
    fn what_others_can_name_keeps_its_name() {
        let script = "import { given } from './other.js';\nconst inner = given;\nexport function outer(long) { return inner.member + long; }";
        let module = module(script).unwrap();
        assert!(module.contains("export function outer("), "{module}");
        assert!(module.contains(".member") && !module.contains("inner"), "{module}");
        let classic = classic("const shared = (long) => long + shared;").unwrap();
        assert_eq!(classic, "const shared=e=>e+shared;");
    }

    #[test]
    fn what_a_module_imports_for_its_effects_stands_in_it() {
        let part = |name: &str| match name {
            "part.js" => Ok("const x = 2;\nf(x);\n"),
            _ => Err(format!("there is no {name}")),
        };
        let module = "import './part.js';\nconst x = 1;\nimport { y } from './y.js';";
        let expected = "{\nconst x = 2;\nf(x);\n}\nconst x = 1;\nimport { y } from './y.js';";
        assert_eq!(whole(module, part).unwrap(), expected);
        assert_eq!(whole("import './other.js';", part).unwrap_err(), "there is no other.js");
    }

    #[test]
    fn what_is_no_script_is_told() {
        assert!(module("const = 1").unwrap_err().contains("cannot be read"));
    }
}
