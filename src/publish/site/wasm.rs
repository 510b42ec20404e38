//! WebAssembly modules as they are sent: without the sections that only a debugger reads, and with
//! short names where the build has long ones.

use std::collections::BTreeMap;
use std::convert::Infallible;
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{
    BinaryReaderError, CustomSectionReader, Export, Import, ImportSectionReader, Parser, Payload,
};

/// Short names for what a module and its script know each other by. Those of wasm-bindgen tell what
/// is imported, with a hash; two hundred of them, in both files, are a thirtieth of what a phone
/// fetches.
#[derive(Default)]
pub struct Names(BTreeMap<String, String>);

impl Names {
    /// Names for the imports and exports that wasm-bindgen gave a module.
    ///
    /// # Errors
    /// When it is no module.
    pub fn of(module: &[u8]) -> Result<Names, String> {
        let read = || -> Result<Names, BinaryReaderError> {
            let mut names = Names::default();
            for payload in Parser::new(0).parse_all(module) {
                match payload? {
                    Payload::ImportSection(imports) => {
                        for import in imports.into_imports() {
                            names.add(import?.name);
                        }
                    }
                    Payload::ExportSection(exports) => {
                        for export in exports {
                            names.add(export?.name);
                        }
                    }
                    _ => {}
                }
            }
            Ok(names)
        };
        read().map_err(unreadable)
    }

    fn add(&mut self, name: &str) {
        let is_of_bindgen = ["__wbg_", "__wbindgen_", "__externref_", "wasm_bindgen__"];
        if is_of_bindgen.iter().any(|start| name.starts_with(start)) {
            let number = self.0.len();
            self.0.entry(name.to_owned()).or_insert_with(|| short(number));
        }
    }

    fn short<'a>(&'a self, name: &'a str) -> &'a str {
        self.0.get(name).map_or(name, String::as_str)
    }

    /// The script of the module, which gives and takes by the short names.
    pub fn in_script(&self, script: &str) -> String {
        let is_of_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
        let mut rest = script;
        let mut named = String::with_capacity(script.len());
        while let Some(start) = rest.find(is_of_name) {
            let (before, from) = rest.split_at(start);
            let end = from.find(|c| !is_of_name(c)).unwrap_or(from.len());
            named.extend([before, self.short(&from[..end])]);
            rest = &from[end..];
        }
        named + rest
    }

    /// The module as it is sent. A browser runs it without its custom sections as well: the build
    /// leaves the names of all functions in the parts that come later, a third of their bytes.
    ///
    /// # Errors
    /// When it is no module.
    pub fn in_module(&self, module: &[u8]) -> Result<Vec<u8>, String> {
        let mut sent = Module::new();
        Sent { names: self }
            .parse_core_module(&mut sent, Parser::new(0), module)
            .map_err(unreadable)?;
        Ok(sent.finish())
    }
}

/// The name of a number: `a` to `z`, then `aa`, `ba` and so on.
fn short(number: usize) -> String {
    let letter = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => letter.into(),
        more => format!("{letter}{}", short(more - 1)),
    }
}

fn unreadable(reason: impl std::fmt::Display) -> String {
    format!("a module of the built app cannot be read: {reason}")
}

/// Writes a module as it is sent.
struct Sent<'a> {
    names: &'a Names,
}

impl Reencode for Sent<'_> {
    type Error = Infallible;

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        Ok(())
    }

    // Groups of imports that share a module are given one by one: not all browsers know groups.
    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        let names = self.names;
        for import in section.into_imports() {
            let import = import?;
            let import = Import { name: names.short(import.name), ..import };
            reencode::utils::parse_import(self, imports, import)?;
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), reencode::Error> {
        let names = self.names;
        let export = Export { name: names.short(export.name), ..export };
        reencode::utils::parse_export(self, exports, export)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &[u8] = b"\0asm\x01\0\0\0";
    /// A type, a function of it, and its body, which is empty.
    const TYPES: &[u8] = &[1, 4, 1, 0x60, 0, 0];
    const FUNCTIONS: &[u8] = &[3, 2, 1, 0];
    const CODE: &[u8] = &[10, 4, 1, 2, 0, 0x0b];

    /// A custom section of a name and so many bytes, at most 16,000 with the name.
    fn custom(name: &str, content: usize) -> Vec<u8> {
        let size = 1 + name.len() + content;
        let head = [0, (size & 0x7f) as u8 | 0x80, (size >> 7) as u8, name.len() as u8];
        [&head, name.as_bytes(), &vec![7; content]].concat()
    }

    /// A section of functions by name: imported from `./app_bg.js`, or exported.
    fn named(section: u8, names: &[&str]) -> Vec<u8> {
        let text = |text: &str| [&[text.len() as u8], text.as_bytes()].concat();
        let one = |name: &&str| match section {
            2 => [text("./app_bg.js"), text(name), vec![0, 0]].concat(),
            _ => [text(name), vec![0, 0]].concat(),
        };
        let content: Vec<u8> = names.iter().flat_map(one).collect();
        [&[section, content.len() as u8 + 1, names.len() as u8], &*content].concat()
    }

    #[test]
    fn what_is_custom_goes_and_all_else_stays_in_its_order() {
        let (name, producers) = (custom("name", 300), custom("producers", 0));
        let whole = [EMPTY, &name, TYPES, FUNCTIONS, &producers, CODE, &name].concat();
        let sent = |module: &[u8]| Names::default().in_module(module);
        assert_eq!(sent(&whole), Ok([EMPTY, TYPES, FUNCTIONS, CODE].concat()));
        assert_eq!(sent(EMPTY), Ok(EMPTY.to_vec()));
    }

    #[test]
    fn a_module_and_its_script_know_each_other_by_short_names() {
        let import = named(2, &["__wbg_focus_d5e2fdbdb56416f0", "__wbg_focus_d5e2", "later"]);
        let export = named(7, &["memory", "__wbindgen_malloc", "main"]);
        let module = [EMPTY, TYPES, &import, FUNCTIONS, &export, CODE].concat();
        let names = Names::of(&module).unwrap();
        let import = named(2, &["a", "b", "later"]);
        let export = named(7, &["memory", "c", "main"]);
        let expected = [EMPTY, TYPES, &import, FUNCTIONS, &export, CODE].concat();
        assert_eq!(names.in_module(&module), Ok(expected));
        let script = "{ __wbg_focus_d5e2: f, __wbg_focus_d5e2fdbdb56416f0: () => x.memory, \
                      y: wasm.__wbindgen_malloc(1), __wbindgen_malloc_more: 'é' }; main";
        let expected = "{ b: f, a: () => x.memory, y: wasm.c(1), __wbindgen_malloc_more: 'é' }; \
                        main";
        assert_eq!(names.in_script(script), expected);
    }

    #[test]
    fn no_two_names_are_the_same() {
        let names: std::collections::BTreeSet<String> = (0..2000).map(short).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!([short(0), short(25), short(26), short(27)], ["a", "z", "aa", "ba"]);
    }

    #[test]
    fn what_ends_too_early_or_is_no_module_is_refused() {
        let whole = [EMPTY, TYPES, &custom("name", 300)].concat();
        let refused = |module: &[u8]| {
            Names::of(module).is_err() && Names::default().in_module(module).is_err()
        };
        for length in [0, 7, 9, 10, 13, 15, whole.len() - 1] {
            assert!(refused(&whole[..length]), "{length}");
        }
        assert!(refused(&[EMPTY, &[1, 0x80, 0x80, 0x80, 0x80, 0x80]].concat()));
        assert!(refused(b"<!doctype html>"));
    }
}
