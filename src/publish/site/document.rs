//! Whole documents: the page that the build left, with the inside of a page in it.

use super::app::App;
use super::assets::{Asset, Assets};
use super::policy::inline_hash;
use super::style::LATER;
use crate::html::{El, h};
use crate::i18n::Message;
use crate::programme::lang::Lang;
use crate::programme::model::Event;
use crate::programme::text::Phrase;
use crate::publish::elements::{content_security_policy, html as html_of, link, meta};
use crate::publish::language::{in_each, script, tags};
use crate::sentences::Sentence;
use lol_html::html_content::ContentType::{Html, Text};
use lol_html::html_content::Element;
use lol_html::{RewriteStrSettings, element, rewrite_str};

/// The name of the script that runs before the first paint.
pub const EARLY: &str = "early.js";

type Handled = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// The page of the build with the final names of its files.
pub struct Template {
    /// With the script that runs before the first paint inside.
    whole: String,
    /// With that script as a file.
    linked: String,
    /// The files of the fonts of pages in Latin letters, as `early.js` reads them.
    latin_fonts: String,
    /// The same of pages in Arabic letters; empty on a site that has none.
    arabic_fonts: String,
    /// Tags that fetch the parts of the app that are loaded later, for pages that need them at once.
    parts: String,
    /// The tag that fetches the look on paper where no script does.
    paper: String,
    /// Hash of the script that runs before the first paint, for the content security policy.
    pub script_hash: String,
}

/// The content of a document, as far as it differs from document to document.
pub struct Document<'a> {
    /// The language of the page.
    pub lang: Lang,
    /// The title of the document.
    pub title: &'a str,
    /// Tags for the head, as HTML.
    pub head: &'a str,
    /// The style sheet and the script that runs before the first paint.
    pub start: Start<'a>,
    /// The content security policy.
    pub policy: &'a str,
    /// The script that starts the app with the words of the page's language.
    pub boot: &'a Asset,
    /// The inside of `#app`.
    pub inside: Inside<'a>,
    /// A time of the event by the clock of the venue, for who reads it elsewhere.
    pub venue_time: &'a str,
    /// Whether the programme is worth a grid: something is on in several rooms at once.
    pub parallel: bool,
    /// A version of the app, for the service worker to compare.
    pub version: &'a str,
}

/// The way to what a document needs before its first paint.
#[derive(Clone, Copy)]
pub enum Start<'a> {
    /// All inside of it, with this style sheet: nothing has to be waited for.
    Inside(&'a str),
    /// In files that all such documents share, with the style sheet at this path. They need the
    /// parts of the app that are loaded later, too, and so have to wait for a file anyhow; and
    /// there are thousands of them.
    Files(&'a str),
}

/// The content of a document until the app is there.
pub enum Inside<'a> {
    /// A prerendered page.
    Page(&'a str),
    /// The frame that the build left, with these elements before it.
    Frame(&'a str),
}

impl Template {
    /// Fills in what all documents of a site have in common. The root chooses from
    /// the languages of the event in their order; the browser around the pages has the colour,
    /// `#rrggbb`.
    ///
    /// # Errors
    /// When the built app is not complete or its page cannot be read.
    pub fn new(
        app: &App,
        assets: &Assets,
        base: &str,
        event: &Event,
        colour: &str,
    ) -> Result<Template, Sentence> {
        let early = assets.get(EARLY)?;
        let early_inside = str::from_utf8(&early.content).map_err(|error| error.to_string())?;
        let [glue, module] = ["app.js", "app_bg.wasm"].map(|name| assets.get(name));
        let (glue, module) = (glue?, module?);
        let sprite = assets.get("icons.svg")?;
        let sheet = assets.get(LATER)?;
        let start = |script: &mut Element| -> Handled {
            for (name, value) in [
                ("data-js", &*glue.path),
                ("data-wasm", &module.path),
                ("data-integrity", module.integrity()),
                ("data-icons", &sprite.path),
                ("data-style", &sheet.path),
            ] {
                script.set_attribute(name, value)?;
            }
            script.set_attribute("data-sw", "sw.js")?;
            Ok(())
        };
        let inline = |script: &mut Element| -> Handled {
            script.remove_attribute("src");
            script.set_inner_content(early_inside, Html);
            Ok(())
        };
        let link_early = |script: &mut Element| -> Handled {
            script.set_attribute("src", &early.path)?;
            Ok(script.set_attribute("integrity", early.integrity())?)
        };
        let rename = |link: &mut Element| -> Handled {
            let name = link.get_attribute("href").unwrap_or_default();
            if let Ok(asset) = assets.get(name.trim_start_matches('/')) {
                link.set_attribute("href", &asset.path)?;
                if link.has_attribute("integrity") {
                    link.set_attribute("integrity", asset.integrity())?;
                }
            }
            Ok(())
        };
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!("html", |html| {
                Ok(html.set_attribute("data-languages", &tags(&event.languages))?)
            }))
            .append_element_content_handler(element!("base", |element| {
                Ok(element.set_attribute("href", base)?)
            }))
            .append_element_content_handler(element!("meta[name=theme-color]", |meta| {
                Ok(meta.set_attribute("content", colour)?)
            }))
            .append_element_content_handler(element!("link[rel=stylesheet]", |link| {
                link.remove();
                Ok(())
            }))
            // Trunk takes the parts of the module for scripts.
            .append_element_content_handler(element!("link[href*='snippets/']", |link| {
                link.remove();
                Ok(())
            }))
            .append_element_content_handler(element!("link[href]", rename))
            .append_element_content_handler(element!("script[data-wasm]", start))
            .append_element_content_handler(element!("#fatal", |fatal| {
                fatal.set_inner_content(&last_resort(&event.languages), Html);
                Ok(())
            }));
        let page = rewrite(app.text("index.html")?, settings)?;
        let of_early = "script[src='early.js']";
        let settings = RewriteStrSettings::new();
        let settings = settings.append_element_content_handler(element!(of_early, inline));
        let whole = rewrite(&page, settings)?;
        let settings = RewriteStrSettings::new();
        let settings = settings.append_element_content_handler(element!(of_early, link_early));
        let linked = rewrite(&page, settings)?;
        let latin_fonts = fonts(assets, ["plex-latin-400", "plex-latin-700"]);
        let arabic_fonts = fonts(assets, ["plex-arabic-400", "plex-arabic-700"]);
        // What comes later brings the look on paper along, where there is a script.
        let paper = link("stylesheet", &*sheet.path).attr("media", "print");
        let paper = html_of([h::noscript().child(paper)]);
        let sheet = link("stylesheet", &*sheet.path);
        let parts = html_of(assets.parts().map(preload_part).chain([sheet]));
        let script_hash = inline_hash(early_inside);
        Ok(Template { whole, linked, latin_fonts, arabic_fonts, parts, paper, script_hash })
    }

    /// A document.
    ///
    /// # Errors
    /// When the template cannot be filled in, which none of today's can be brought to.
    pub fn fill(&self, with: &Document) -> Result<String, Sentence> {
        let arabic = script(with.lang) == "Arab" && !self.arabic_fonts.is_empty();
        let fonts = if arabic { &self.arabic_fonts } else { &self.latin_fonts };
        let (html, parts, style) = match with.start {
            Start::Inside(style) => {
                (&self.whole, &self.paper, format!("<style>{}</style>", style.trim()))
            }
            Start::Files(sheet) => {
                (&self.linked, &self.parts, html_of([link("stylesheet", sheet)]))
            }
        };
        let version = html_of([meta("version", with.version)]);
        let head = format!("{parts}{}{version}\n{style}\n", with.head);
        let policy = format!("\n{}", html_of([content_security_policy(with.policy)]));
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!("html", |html| {
                html.set_attribute("lang", with.lang.code())?;
                html.set_attribute("data-venue-time", with.venue_time)?;
                if with.parallel {
                    html.set_attribute("data-parallel", "")?;
                }
                Ok(html.set_attribute("dir", with.lang.dir())?)
            }))
            // First of all: it holds for what comes after it.
            .append_element_content_handler(element!("meta[charset]", |meta| {
                meta.after(&policy, Html);
                Ok(())
            }))
            .append_element_content_handler(element!("title", |title| {
                title.set_inner_content(with.title, Text);
                Ok(())
            }))
            .append_element_content_handler(element!("head", |all| {
                all.append(&head, Html);
                Ok(())
            }))
            .append_element_content_handler(element!("script[data-fonts]", |script| {
                Ok(script.set_attribute("data-fonts", fonts)?)
            }))
            .append_element_content_handler(element!("script[data-wasm]", |script| {
                script.set_attribute("src", &with.boot.path)?;
                Ok(script.set_attribute("integrity", with.boot.integrity())?)
            }))
            .append_element_content_handler(element!("#app", |app| {
                match with.inside {
                    Inside::Frame(before) => app.before(before, Html),
                    Inside::Page(page) => {
                        app.set_attribute("data-prerendered", "")?;
                        app.set_inner_content(page, Html);
                    }
                }
                Ok(())
            }));
        rewrite(html, settings)
    }
}

/// The message of last resort, in each language.
fn last_resort(languages: &[Lang]) -> String {
    let marked = |el: El, phrase: Phrase<'static>| {
        el.attr("lang", phrase.lang.code()).attr("dir", phrase.lang.dir()).child(phrase.text)
    };
    let stopped = in_each(languages, Message::FatalStopped);
    let stopped = stopped.into_iter().map(|phrase| marked(h::p(), phrase));
    let mut reload = h::button().attr("type", "button").attr("id", "reload");
    for (at, phrase) in in_each(languages, Message::FatalReload).into_iter().enumerate() {
        let between = if at > 0 { " · " } else { "" };
        reload = reload.child(between).child(marked(h::span(), phrase));
    }
    html_of(stopped.chain([h::p().child(reload)]))
}

/// The files of those of some fonts that the site has, as `early.js` reads them.
fn fonts(assets: &Assets, names: [&str; 2]) -> String {
    let file = |name| assets.get(&format!("fonts/{name}.woff2")).ok();
    let files: Vec<&str> = names.iter().filter_map(file).map(|font| &*font.path).collect();
    files.join(" ")
}

/// A tag that fetches a part of the app in the same way as the glue will, or else it would be
/// fetched twice.
fn preload_part(part: &Asset) -> El {
    link("preload", &*part.path)
        .attr("as", "fetch")
        .attr("crossorigin", "anonymous")
        .attr("integrity", part.integrity().to_owned())
}

fn rewrite(html: &str, settings: RewriteStrSettings<'_, '_>) -> Result<String, Sentence> {
    rewrite_str(html, settings).map_err(|error| {
        let why = error.to_string();
        Sentence::new("settings-fault").with("file", "index.html").with("why", why)
    })
}
