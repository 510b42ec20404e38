//! The pages of kiosks: one in each language, which the app fills from the address it is started
//! with. Phones neither show nor keep any of them.

use super::app::App;
use super::assets::{Asset, Assets};
use super::look::logo_on_kiosks;
use super::policy::policy_of_page;
use super::script::module;
use super::sheet::Sheet;
use super::wasm::Names;
use super::words::SiteWords;
use crate::html::{El, Html, h};
use crate::i18n::Message;
use crate::programme::lang::Lang;
use crate::programme::model::Event;
use crate::publish::brand::Design;
use crate::publish::elements::{content_security_policy, document, link, meta};
use crate::publish::language::{in_each, plain};
use crate::publish::site_url::SiteUrl;
use crate::sentences::Sentence;

/// The sheets of a kiosk, in the order of their layers.
const SHEETS: [&str; 6] =
    ["tokens.css", "base.css", "components.css", "pages.css", "later.css", "kiosk/kiosk.css"];

/// The files that kiosks need beside those of phones.
pub struct Kiosk {
    assets: Assets,
}

impl Kiosk {
    /// Takes them from the built app, in a look.
    ///
    /// # Errors
    /// When the built app is not complete.
    pub fn of(
        app: &App,
        design: &Design,
        phones: &Assets,
        words: &SiteWords,
    ) -> Result<Kiosk, Sentence> {
        let mut assets = Assets::default();
        let built = app.file("kiosk/kiosk_bg.wasm")?;
        let names = Names::of(built)?;
        assets.add("kiosk.js", module(&names.in_script(app.text("kiosk/kiosk.js")?))?.into());
        assets.add("kiosk_bg.wasm", names.in_module(built)?);
        let script = words.kiosk_boot(app.text("kiosk-boot.js")?)?;
        assets.add("kiosk-boot.js", module(&script)?.into());
        let sheets = app.texts(&SHEETS)? + &logo_on_kiosks(design);
        let sheet = Sheet::read(&sheets)?.in_look(design).linked(phones, Asset::sibling_path);
        // Its languages take turns: a font that comes late must not be left out.
        let sheet = sheet.with_optional_fonts("swap");
        assets.add("kiosk.css", sheet.minified()?.into());
        Ok(Kiosk { assets })
    }

    /// All files.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.assets.all()
    }

    /// The path of the page in a language, below the site's base.
    pub fn path(lang: Lang) -> String {
        format!("{}/kiosk/", lang.code())
    }
}

/// The page of kiosks in a language.
pub struct KioskPage<'a> {
    /// The files that only kiosks need.
    pub kiosk: &'a Kiosk,
    /// The files that kiosks share with phones.
    pub phones: &'a Assets,
    /// The address of the site.
    pub site: &'a SiteUrl,
    /// The event, whose name is the title of the document.
    pub event: &'a Event,
    /// The language of the page.
    pub lang: Lang,
    /// The version of the site.
    pub version: &'a str,
}

impl KioskPage<'_> {
    /// The whole document.
    ///
    /// # Errors
    /// When the built app lacks a file.
    pub fn write(&self) -> Result<String, Sentence> {
        let html = h::html()
            .attr("lang", self.lang.code())
            .attr("dir", self.lang.dir())
            // It speaks the languages of its visitors: no browser has to offer another.
            .attr("translate", "no")
            .child(self.head()?)
            .child(self.body()?);
        Ok(document(html))
    }

    fn head(&self) -> Result<El, Sentence> {
        let link = |rel, asset: &Asset| link(rel, &*asset.path);
        let policy = policy_of_page(&self.site.base, &[], Vec::new());
        let title = plain(self.event.short_name.or(&self.event.name), self.lang);
        Ok(h::head()
            .child(h::meta().attr("charset", "utf-8"))
            .child(content_security_policy(policy))
            .child(meta("viewport", "width=device-width, initial-scale=1, user-scalable=no"))
            .child(h::base().attr("href", self.site.base.clone()))
            .child(h::title().child(title))
            .child(meta("robots", "noindex"))
            .child(meta("google", "notranslate"))
            .child(meta("version", self.version))
            .child(link("icon", self.phones.get("favicon.svg")?))
            .child(link("stylesheet", self.kiosk.assets.get("kiosk.css")?)))
    }

    fn body(&self) -> Result<El, Sentence> {
        let boot = self.kiosk.assets.get("kiosk-boot.js")?;
        let module = self.kiosk.assets.get("kiosk_bg.wasm")?;
        let script = h::script()
            .attr("type", "module")
            .attr("src", boot.path.clone())
            .attr("integrity", boot.integrity().to_owned())
            .attr("data-js", self.kiosk.assets.get("kiosk.js")?.path.clone())
            .attr("data-wasm", module.path.clone())
            .attr("data-integrity", module.integrity().to_owned())
            .attr("data-icons", self.phones.get("icons.svg")?.path.clone())
            .attr("data-sw", "sw.js")
            .attr("data-origin", self.site.public_origin().map(str::to_owned));
        let fatal =
            h::div().attr("id", "fatal").class("k-fatal").attr("role", "alert").attr("hidden", "");
        Ok(h::body()
            .child(fatal.child(coming_back(&self.event.languages)))
            .child(h::div().attr("id", "app"))
            .child(script))
    }
}

/// The words on the screen while it comes back by itself, in each language.
fn coming_back(languages: &[Lang]) -> Html {
    let said = in_each(languages, Message::DoorComingBack).into_iter();
    said.map(|said| {
        h::p().attr("lang", said.lang.code()).attr("dir", said.lang.dir()).child(said.text)
    })
    .collect()
}
