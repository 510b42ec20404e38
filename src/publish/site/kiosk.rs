//! The pages of kiosks: one in each language, which the app fills from the address it is started
//! with. Phones neither show nor keep anything of it.

use super::Site;
use super::app::App;
use super::assets::{Asset, Assets};
use super::head::plain;
use super::place::Place;
use super::script::compact;
use super::style::minified;
use super::{LOCAL, policy};
use crate::html::{El, Html, h};
use crate::i18n;
use crate::programme::lang::Lang;
use crate::publish::hosting::{self, content_security_policy};

/// The sheets of a kiosk, in the order of their layers.
const SHEETS: [&str; 6] =
    ["tokens.css", "base.css", "components.css", "pages.css", "rest.css", "kiosk/kiosk.css"];

/// The files that kiosks need beside those of phones.
pub struct Kiosk {
    assets: Assets,
}

impl Kiosk {
    /// Takes them from the built app.
    ///
    /// # Errors
    /// When the built app is not complete.
    pub fn of(app: &App, phones: &Assets) -> Result<Kiosk, String> {
        let mut assets = Assets::default();
        assets.add("kiosk.js", compact(app.text("kiosk/kiosk.js")?).into());
        assets.add("kiosk_bg.wasm", app.file("kiosk/kiosk_bg.wasm")?.to_vec());
        assets.add("kiosk-boot.js", compact(app.text("kiosk-boot.js")?).into());
        let sheets: Result<Vec<&str>, String> =
            SHEETS.iter().map(|sheet| app.text(sheet)).collect();
        // Its languages take turns: a font that comes late must not be left out.
        let style = phones.in_style(&sheets?.concat()).replace("optional", "swap");
        let style = minified(&style.replace("url(\"assets/", "url(\""))?;
        assets.add("kiosk.css", style.into());
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

    /// The page in a language, for a version of the site.
    ///
    /// # Errors
    /// When the built app lacks a file.
    pub fn page(&self, site: &Site, lang: Lang, version: &str) -> Result<String, String> {
        let html = h::html()
            .attr("lang", lang.code())
            .attr("dir", lang.dir())
            // It speaks the languages of its visitors: no browser has to offer another.
            .attr("translate", "no")
            .child(self.head(site, lang, version)?)
            .child(self.body(site)?);
        let mut document = "<!doctype html>\n".to_owned();
        html.write(&mut document);
        Ok(document)
    }

    fn head(&self, site: &Site, lang: Lang, version: &str) -> Result<El, String> {
        let meta =
            |name, content: &str| h::meta().attr("name", name).attr("content", content.to_owned());
        let link = |rel, asset: &Asset| h::link().attr("rel", rel).attr("href", asset.path.clone());
        let policy = policy(&site.place, &[], Vec::new());
        let policy = content_security_policy(&policy, hosting::Place::Meta);
        let event = &site.press.programme.programme().event;
        let policy =
            h::meta().attr("http-equiv", "Content-Security-Policy").attr("content", policy);
        Ok(h::head()
            .child(h::meta().attr("charset", "utf-8"))
            .child(policy)
            .child(meta("viewport", "width=device-width, initial-scale=1, user-scalable=no"))
            .child(h::base().attr("href", site.place.base.clone()))
            .child(h::title().child(plain(event.short_name.or(&event.name), lang)))
            .child(meta("robots", "noindex"))
            .child(meta("google", "notranslate"))
            .child(meta("version", version))
            .child(link("icon", site.assets.get("favicon.svg")?))
            .child(link("stylesheet", self.assets.get("kiosk.css")?)))
    }

    fn body(&self, site: &Site) -> Result<El, String> {
        let boot = self.assets.get("kiosk-boot.js")?;
        let module = self.assets.get("kiosk_bg.wasm")?;
        let script = h::script()
            .attr("type", "module")
            .attr("src", boot.path.clone())
            .attr("integrity", boot.integrity())
            .attr("data-js", self.assets.get("kiosk.js")?.path.clone())
            .attr("data-wasm", module.path.clone())
            .attr("data-integrity", module.integrity())
            .attr("data-icons", site.assets.get("icons.svg")?.path.clone())
            .attr("data-sw", "sw.js")
            .attr("data-origin", public_origin(&site.place));
        let fatal =
            h::div().attr("id", "fatal").class("k-fatal").attr("role", "alert").attr("hidden", "");
        Ok(h::body()
            .child(fatal.child(coming_back()))
            .child(h::div().attr("id", "app"))
            .child(script))
    }
}

/// Where phones find the site, when that is known.
fn public_origin(place: &Place) -> Option<String> {
    (place.origin != LOCAL).then(|| place.origin.clone())
}

/// What is said while the screen comes back by itself, in each language that has words for it.
fn coming_back() -> Html {
    let said = |lang| i18n::kiosk::say(lang, |m| m.door.coming_back);
    let own = Lang::ALL.into_iter().filter(|lang| said(*lang).lang == *lang);
    own.map(|lang| h::p().attr("lang", lang.code()).attr("dir", lang.dir()).child(said(lang).text))
        .collect()
}
