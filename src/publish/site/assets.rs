//! Assets: files whose names change with their content, so that they may be kept for good.

use super::app::App;
use super::script;
use super::wasm::Names;
use crate::publish::hash::short_hash;
use crate::sentences::Sentence;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Directory of all hashed files.
const DIR: &str = "assets";

/// The published files, by the names that the build gave them.
#[derive(Default)]
pub struct Assets {
    by_name: BTreeMap<String, Asset>,
}

/// A published file.
#[derive(Clone)]
pub struct Asset {
    /// Its path below the site's base.
    pub path: String,
    /// The content of the file.
    pub content: Vec<u8>,
    /// The value of an `integrity` attribute for it: thousands of pages ask for that of a few.
    integrity: OnceLock<String>,
}

impl Asset {
    /// A file of this content, whose path is made of its name and a hash of the content.
    pub fn new(name: &str, content: Vec<u8>) -> Asset {
        Asset { path: hashed(name, &content), content, integrity: OnceLock::new() }
    }

    /// Its path as other assets name it: from the directory that all of them lie in.
    pub fn sibling_path(&self) -> &str {
        self.path.strip_prefix(DIR).map_or(&*self.path, |path| path.trim_start_matches('/'))
    }

    /// The value of an `integrity` attribute (Subresource Integrity, section 3.1).
    pub fn integrity(&self) -> &str {
        let integrity = || format!("sha256-{}", STANDARD.encode(Sha256::digest(&self.content)));
        self.integrity.get_or_init(integrity)
    }
}

impl Assets {
    /// Takes the files of the app that pages or the app itself name.
    ///
    /// # Errors
    /// When the built app is not complete.
    pub fn of(app: &App) -> Result<Assets, Sentence> {
        let mut assets = Assets::default();
        let names = Names::of(app.file("app_bg.wasm")?)?;
        for (name, content) in app.files().filter(|(name, _)| is_asset(name)) {
            let content = match name {
                "app_bg.wasm" => names.in_module(content)?,
                _ if is_part(name) => Names::default().in_module(content)?,
                _ => content.to_vec(),
            };
            assets.add(name, content);
        }
        let glue = assets.naming_parts(&names.in_script(app.text("app.js")?))?;
        assets.add("app.js", script::module(&glue)?.into());
        for name in ["app_bg.wasm", "icons.svg"] {
            assets.get(name)?;
        }
        Ok(assets)
    }

    /// The glue of the app with the published names and the hashes of the parts that it loads later
    /// (`tools/bin/wasm-bindgen`).
    fn naming_parts(&self, glue: &str) -> Result<String, Sentence> {
        self.by_name.iter().filter(|(name, _)| is_part(name)).try_fold(
            glue.to_owned(),
            |glue, (name, part)| {
                let load = format!("fetch(new URL(\"./{name}\", import.meta.url))");
                let path = part.sibling_path();
                let integrity = part.integrity();
                let checked = format!(
                    "fetch(new URL(\"./{path}\", import.meta.url), {{ integrity: \"{integrity}\" }})"
                );
                if !glue.contains(&load) {
                    return Err(Sentence::new("app-incomplete").with("dir", "app.js").with("file", &**name));
                }
                Ok(glue.replace(&load, &checked))
            },
        )
    }

    /// Adds a file; its published path.
    pub fn add(&mut self, name: &str, content: Vec<u8>) -> String {
        let asset = Asset::new(name, content);
        let path = asset.path.clone();
        self.by_name.insert(name.to_owned(), asset);
        path
    }

    /// A file, by the name that the build gave it.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn get(&self, name: &str) -> Result<&Asset, Sentence> {
        self.by_name
            .get(name)
            .ok_or_else(|| Sentence::new("app-incomplete").with("dir", "app").with("file", name))
    }

    /// Leaves out the files whose names do not pass.
    pub fn retain(&mut self, pass: impl Fn(&str) -> bool) {
        self.by_name.retain(|name, _| pass(name));
    }

    /// All files.
    pub fn all(&self) -> impl Iterator<Item = &Asset> {
        self.by_name.values()
    }

    /// The parts of the app that are loaded later.
    pub fn parts(&self) -> impl Iterator<Item = &Asset> {
        self.by_name.iter().filter(|(name, _)| is_part(name)).map(|(_, asset)| asset)
    }
}

fn is_asset(name: &str) -> bool {
    matches!(name, "app_bg.wasm" | "icons.svg") || is_font(name) || is_part(name)
}

/// Fonts, and their licences.
fn is_font(name: &str) -> bool {
    name.ends_with(".woff2") || name.starts_with("fonts/LICENSE-")
}

fn is_part(name: &str) -> bool {
    name.starts_with("snippets/") && name.ends_with(".wasm")
}

/// The published path of a file of this name and content.
pub fn hashed(name: &str, content: &[u8]) -> String {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, "bin"));
    format!("{DIR}/{stem}-{}.{end}", short_hash(content))
}
