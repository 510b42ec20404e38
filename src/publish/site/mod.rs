//! `barnamaj publish`: makes a finished site of a built app and a programme.

mod app;
mod assets;
mod calendars;
mod command;
mod compress;
mod document;
mod frames;
mod head;
mod kiosk;
mod module;
mod output;
mod pages;
mod pictures;
mod place;
mod prerender;
mod script;
mod sheets;
mod style;
mod worker;

pub use command::{Arguments, run};
pub use compress::{Effort, in_brotli};
pub use head::first_language;
pub use place::{Place, parse_origin};

use crate::address::Page;
use crate::formats::Links;
use crate::formats::json_ld::JsonLd;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::publish::hosting::{self, Headers, Policy, content_security_policy};
use crate::publish::search_engines;
use crate::ui::state::later::comes_later;
use app::App;
use assets::{Assets, policy_hash, short_hash};
use document::{Document, Inside, Template};
use head::{Head, plain};
use kiosk::Kiosk;
use output::Output;
use pictures::{Cards, Icons};
use prerender::Press;
use rayon::prelude::*;
use std::path::Path;
use std::sync::Arc;
use style::Style;

/// So many sessions are told to search engines on one page.
const TOLD_TOGETHER: usize = 200;

/// Where `barnamaj serve` serves a site when it is not told otherwise.
const LOCAL: &str = "http://127.0.0.1:8080";

struct Site {
    app: App,
    assets: Assets,
    icons: Icons,
    kiosk: Kiosk,
    template: Template,
    style: Style,
    place: Place,
    press: Press,
    /// Content security policies of prerendered pages and of frames, for their heads.
    policies: [String; 2],
    /// Changes with the app, but not with the programme.
    version: String,
}

impl Site {
    /// `now`: the moment of the publication, in seconds since the Unix epoch.
    fn new(app: App, place: Place, programme: Arc<Index>, now: i64) -> Result<Site, String> {
        let mut assets = Assets::of(&app)?;
        assets.add(style::LATER, style::later(&app, &assets)?.into());
        let icons = Icons::draw(&app, &mut assets)?;
        let kiosk = Kiosk::of(&app, &assets)?;
        let template = Template::new(&app, &assets, &place, &languages(&programme))?;
        let style = Style::new(&app, &assets, &programme)?;
        let press = Press {
            programme,
            place: place.clone(),
            sprite: assets.get("icons.svg")?.path.clone(),
            now,
        };
        let [early, root] = [template.script_hash.clone(), frames::root_hash()];
        let meta = |style: &str, scripts| {
            let policy = policy(&place, &[style], scripts);
            content_security_policy(&policy, hosting::Place::Meta)
        };
        let policies =
            [meta(&style.with_paint, vec![early.clone()]), meta(&style.plain, vec![early, root])];
        let version = String::new();
        let mut site =
            Site { app, assets, icons, kiosk, template, style, place, press, policies, version };
        let all = site.frame("")? + &site.kiosk.page(&site, Lang::Fr, "")?;
        site.version = short_hash(all.as_bytes());
        Ok(site)
    }

    fn write(&self, programme: &str, fonts: &Path, output: &Output) -> Result<(), String> {
        output.put("programme.json", programme.as_bytes())?;
        for schema in ["programme.schema.json", "notices.schema.json"] {
            output.put(schema, self.app.file(schema)?)?;
        }
        for asset in self.assets.all().chain(self.kiosk.assets()) {
            output.put(&asset.path, &asset.content)?;
        }
        let index = &self.press.programme;
        let nothing = frames::not_for_search_engines();
        output.put("index.html", self.frame(&frames::root_head(index, &self.place))?.as_bytes())?;
        output.put("offline.html", self.frame(&nothing)?.as_bytes())?;
        output.put("404.html", self.frame(&nothing)?.as_bytes())?;
        output.put("_headers", self.headers().to_string().as_bytes())?;
        let pages = pages::pages(index);
        for (path, calendar) in calendars::calendars(index, &self.place, &pages) {
            output.put(&path, calendar.as_bytes())?;
        }
        self.write_for_search_engines(&pages, output)?;
        sheets::write(self, output)?;
        for lang in Lang::ALL {
            let (path, manifest) = self.icons.manifest(index, lang, &self.place.base);
            output.put(&path, manifest.as_bytes())?;
            let page = self.kiosk.page(self, lang, &self.version)?;
            output.put(&(Kiosk::path(lang) + "index.html"), page.as_bytes())?;
        }
        eprintln!("Drawing share cards…");
        let cards = Cards::draw(index, fonts, output)?;
        eprintln!("Writing {} pages in {} languages…", pages.len(), Lang::ALL.len());
        self.write_pages(&pages, &cards, output)
    }

    fn write_for_search_engines(&self, pages: &[Page], output: &Output) -> Result<(), String> {
        let address = self.place.url("");
        let site = search_engines::Site::of(&self.press.programme, &address);
        // What has changed is told by the visitor's own device: there is nothing to be found.
        let listed = pages.iter().filter(|page| **page != Page::Changes).cloned();
        let sitemap = site.sitemap(&listed.collect::<Vec<_>>());
        let sitemap = sitemap.map_err(|error| format!("sitemap.xml: {error}"))?;
        for file in sitemap.into_iter().chain([site.robots()]) {
            output.put(&file.name, file.text.as_bytes())?;
        }
        Ok(())
    }

    /// The headers that the host is asked to send.
    fn headers(&self) -> Headers {
        let styles = [&*self.style.with_paint, &self.style.plain];
        let scripts = vec![self.template.script_hash.clone(), frames::root_hash()];
        Headers::for_site(&policy(&self.place, &styles, scripts))
    }

    fn write_pages(&self, pages: &[Page], cards: &Cards, output: &Output) -> Result<(), String> {
        let all: Vec<(&Page, Lang)> =
            pages.iter().flat_map(|page| Lang::ALL.map(|lang| (page, lang))).collect();
        all.into_par_iter().try_for_each(|(page, lang)| {
            output.put(
                &pages::file(page, lang),
                self.page(page, lang, cards.of(page, lang))?.as_bytes(),
            )
        })
    }

    /// A prerendered page.
    fn page(&self, page: &Page, lang: Lang, card: Option<&str>) -> Result<String, String> {
        let index = &*self.press.programme;
        let head = Head { index, place: &self.place, page, lang, card };
        let image = card.map(|card| self.place.url(card));
        let data = self.structured_data(page, lang, image.as_deref());
        self.template.fill(&Document {
            lang,
            title: &head.title(),
            head: &[head.tags(), self.icons.tags(lang), data].concat(),
            style: &self.style.with_paint,
            policy: &self.policies[0],
            version: &self.version,
            whole_app: comes_later(page),
            inside: Inside::Page(&self.press.page(page, lang)),
        })
    }

    /// What a page is about, for search engines.
    fn structured_data(&self, page: &Page, lang: Lang, image: Option<&str>) -> String {
        let index = &*self.press.programme;
        let session = |session: &Session| calendars::session_url(&self.place, session, lang);
        let programme = self.place.page(&Page::Programme, lang);
        let links = Some(Links { page: &programme, session: &session });
        let data = JsonLd { index, lang, links, image };
        let data = match page {
            Page::Programme => data.of_event(),
            Page::About if index.sessions().len() <= TOLD_TOGETHER => data.of_programme(),
            Page::Session(id) => match index.session(id) {
                Some(session) => data.of_session(session),
                None => return String::new(),
            },
            _ => return String::new(),
        };
        format!("<script type=\"application/ld+json\">{data}</script>")
    }

    /// A page without content of its own, with these tags in its head.
    fn frame(&self, head: &str) -> Result<String, String> {
        let index = &*self.press.programme;
        let event = &index.programme().event;
        let lang = first_language(index);
        self.template.fill(&Document {
            lang,
            title: &plain(event.short_name.or(&event.name), lang),
            head,
            style: &self.style.plain,
            policy: &self.policies[1],
            version: &self.version,
            whole_app: false,
            inside: Inside::Frame(&frames::way_on(index, &self.place)),
        })
    }
}

/// What may stand inside of pages.
fn policy(place: &Place, styles: &[&str], script_hashes: Vec<String>) -> Policy {
    let style_hashes = styles.iter().map(|style| policy_hash(style)).collect();
    Policy { base: place.base.clone(), style_hashes, script_hashes }
}

/// The codes of all languages, the event's first one first.
fn languages(index: &Index) -> String {
    let first = first_language(index);
    let others = Lang::ALL.into_iter().filter(|lang| *lang != first);
    let codes: Vec<&str> = [first].into_iter().chain(others).map(Lang::code).collect();
    codes.join(" ")
}
