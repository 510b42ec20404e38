//! The app that lies in `target/app`, as `tools/bin/wasm-bindgen` leaves it: one script that
//! imports no other, and knows how each part of the app is loaded. Run after the build
//! (`tools/test.sh`); whether a browser takes it is a matter of `tests/browser`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What the app's first module imports its loaders from, until the glue holds them itself.
const LOADERS: &str = "./__wasm_split.js";

fn built(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/app").join(path)
}

fn script(path: &str) -> String {
    fs::read_to_string(built(path)).expect("the app has been built (make site)")
}

/// What a module imports from another one: a name there follows that of its module, and both
/// follow their lengths, which are a single byte here.
fn imports(module: &[u8], from: &str) -> BTreeSet<String> {
    let length = u8::try_from(from.len()).expect("a short name");
    let from = [&[length], from.as_bytes()].concat();
    let ends = (from.len()..module.len()).filter(|&end| module[..end].ends_with(&from));
    ends.map(|end| {
        let name = &module[end + 1..][..usize::from(module[end])];
        String::from_utf8(name.to_vec()).expect("the name of an import")
    })
    .collect()
}

fn imports_a_script(glue: &str) -> bool {
    glue.lines().any(|line| line.starts_with("import ") || line.starts_with("import{"))
        || glue.contains(" import(")
}

/// The parts that a script fetches, by the names of their files.
fn fetched(glue: &str) -> BTreeSet<String> {
    let fetches = glue.split("fetch(new URL(\"./snippets/").skip(1);
    fetches.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_scripts_of_the_apps_stand_alone() {
    for path in ["app.js", "kiosk/kiosk.js"] {
        assert!(!imports_a_script(&script(path)), "{path} imports another script");
    }
}

#[test]
fn each_loader_that_the_first_module_imports_is_in_the_script() {
    let glue = script("app.js");
    let loaders = imports(&fs::read(built("app_bg.wasm")).expect("the first module"), LOADERS);
    assert!(!loaders.is_empty(), "the first module loads no part");
    let handed_on =
        glue.split_once(&format!("\"{LOADERS}\": ")).expect("the loaders are handed on");
    let object = handed_on.1.split(',').next().unwrap_or_default();
    let object = glue.split_once(&format!("const {object} = {{")).expect("they are defined").1;
    let object: BTreeSet<&str> =
        object.split('}').next().unwrap_or_default().split(',').map(str::trim).collect();
    for loader in &loaders {
        assert!(object.contains(loader.as_str()), "{loader} is not among {object:?}");
        assert!(glue.contains(&format!("\nconst {loader} = ")), "{loader} is not defined");
    }
}

#[test]
fn the_script_fetches_the_very_parts_that_lie_beside_it() {
    let beside: BTreeSet<String> = fs::read_dir(built("snippets"))
        .expect("the parts of the app")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .collect();
    assert!(beside.contains("split_later.wasm"), "{beside:?}");
    assert_eq!(fetched(&script("app.js")), beside);
}

#[test]
fn each_part_is_started_by_what_copes_with_any_type() {
    let glue = script("app.js");
    assert_eq!(glue.matches("=> instantiate(await src, imports)").count(), fetched(&glue).len());
    assert!(!glue.contains("instantiateStreaming(src"), "a part is streamed whatever its type");
}

#[test]
fn a_kiosk_has_all_of_it_from_the_start() {
    assert_eq!(fetched(&script("kiosk/kiosk.js")), BTreeSet::new());
    let module = fs::read(built("kiosk/kiosk_bg.wasm")).expect("its module");
    assert_eq!(imports(&module, LOADERS), BTreeSet::new());
}
