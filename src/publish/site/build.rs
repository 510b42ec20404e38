//! A site as a whole: puts its pages and files together.

use super::app::App;
use super::assets::Assets;
use super::document::{Document, EARLY, Inside, Start, Template};
use super::head::Head;
use super::kiosk::{Kiosk, KioskPage};
use super::output::Output;
use super::pictures::{Cards, Icons};
use super::policy::Policies;
use super::prerender::Press;
use super::progress::Stage;
use super::style::Style;
use super::words::SiteWords;
use super::{calendars, fonts, frames, look, pages, script, sheets, style};
use crate::address::Page;
use crate::formats::Links;
use crate::formats::json_ld::JsonLd;
use crate::i18n::autonym;
use crate::i18n::{self, source::Edition};
use crate::programme::grid::has_parallel_rooms;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::publish::brand::Design;
use crate::publish::directory::Directory;
use crate::publish::hash::short_hash;
use crate::publish::hosting::Headers;
use crate::publish::language::plain;
use crate::publish::print::{Paper, Printer};
use crate::publish::published::Published;
use crate::publish::search_engines::Listing;
use crate::publish::site_url::SiteUrl;
use crate::sentences::Sentence;
use crate::ui::state::later::comes_later;
use rayon::prelude::*;
use std::sync::Arc;

/// The most sessions that one page tells to search engines.
const TOLD_TOGETHER: usize = 200;

/// A site that is ready to be written.
pub struct Site {
    app: Arc<App>,
    design: Design,
    /// The files whose names change with their content.
    pub assets: Assets,
    icons: Icons,
    /// The files that only kiosks need.
    pub kiosk: Kiosk,
    template: Template,
    style: Style,
    url: SiteUrl,
    /// The printer of the pages.
    pub press: Press,
    policies: Policies,
    /// A time of the event by the clock of the venue.
    venue_time: String,
    /// Whether the programme is worth a grid.
    parallel: bool,
    /// The region of the event (ISO 3166).
    region: Option<String>,
    /// Changes with the app, but not with the programme.
    pub version: String,
}

impl Site {
    /// Puts a site together in a look, for a programme as it is published. `now`: the moment of the
    /// publication, in seconds since the Unix epoch.
    ///
    /// # Errors
    /// When the built app is not complete.
    pub fn new(
        app: Arc<App>,
        design: Design,
        edition: &Edition,
        url: SiteUrl,
        published: &Published,
        programme: Arc<Index>,
        now: i64,
    ) -> Result<Site, Sentence> {
        let mut assets = Assets::of(&app)?;
        let event = &programme.programme().event;
        edition.all().into_iter().for_each(i18n::load);
        let words = SiteWords::new(edition, &mut assets);
        fonts::keep_needed(&app, &mut assets, &[&published.text, &words.whole()])?;
        let named = event.languages.iter().filter(|_| event.languages.len() > 1);
        let names: Vec<&str> = named.map(|lang| autonym(*lang)).collect();
        fonts::add_names(&mut assets, &names)?;
        assets.add(style::LATER, style::later(&app, &assets)?.into());
        look::add_files(&design, &mut assets);
        let icons = Icons::draw(&design, &mut assets);
        assets.add(EARLY, script::classic(app.text(EARLY)?)?.into());
        let boot_script = script::whole(app.text("boot.js")?, |name| app.text(name))?;
        for lang in &event.languages {
            assets.add(&boot(*lang), script::module(&words.boot(&boot_script, *lang)?)?.into());
        }
        let kiosk = Kiosk::of(&app, &design, &assets, &words)?;
        let colour = design.palette.light.brand.hex();
        let template = Template::new(&app, &assets, &url.base, event, &colour)?;
        let style = Style::new(&app, &assets, &design, &programme)?;
        let press = Press {
            programme,
            site: url.clone(),
            sprite: assets.get("icons.svg")?.path.clone(),
            now,
        };
        let [early, language] = [template.script_hash.clone(), frames::script_hash()];
        let policies = Policies::new(&url.base, &style, early, language);
        let venue_time = venue_time(&press.programme);
        let parallel = has_parallel_rooms(&press.programme);
        let version = String::new();
        let mut site = Site {
            app,
            design,
            assets,
            icons,
            kiosk,
            template,
            style,
            url,
            press,
            policies,
            venue_time,
            parallel,
            region: edition.region().map(str::to_owned),
            version,
        };
        let first = site.press.programme.languages()[0];
        let mut all = site.frame("")? + &site.kiosk_page(first, "")?;
        site.assets.all().for_each(|asset| all += &asset.path);
        site.version = short_hash(all.as_bytes());
        Ok(site)
    }

    /// Writes all files of the site but the notices and the service worker. `fonts`: those that share
    /// cards are drawn with; without them there are no cards. `paper`: that of the sheets for the
    /// wall.
    ///
    /// # Errors
    /// When a file cannot be written, or one of the app or of the fonts cannot be read.
    pub fn write(
        &self,
        programme: &Published,
        fonts: Option<&Directory>,
        paper: Paper,
        output: &Output,
    ) -> Result<(), Sentence> {
        output.put("programme.json", programme.text.as_bytes())?;
        for picture in &programme.pictures {
            output.put(&picture.path, &picture.content)?;
        }
        for schema in ["programme.schema.json", "notices.schema.json"] {
            output.put(schema, self.app.file(schema)?)?;
        }
        let style = [&self.style.file];
        for asset in self.assets.all().chain(self.kiosk.assets()).chain(style) {
            output.put(&asset.path, &asset.content)?;
        }
        let index = &self.press.programme;
        let head = frames::any_head();
        output.put(
            "index.html",
            self.frame(&frames::root_head(index, &self.url, self.region.as_deref()))?.as_bytes(),
        )?;
        output.put("offline.html", self.frame(&head)?.as_bytes())?;
        output.put("404.html", self.frame(&head)?.as_bytes())?;
        output.put("_headers", self.headers().to_string().as_bytes())?;
        let pages = pages::pages(index);
        for (path, calendar) in calendars::calendars(index, &self.url, &pages) {
            output.put(&path, calendar.as_bytes())?;
        }
        self.write_for_search_engines(&pages, output)?;
        let printer = Printer { index, site: &self.url, paper };
        sheets::write(&self.app, &self.assets, &self.design, &printer, output)?;
        for &lang in index.languages() {
            let (path, manifest) =
                self.icons.manifest(index, &self.design.palette.light, lang, &self.url.base);
            output.put(&path, manifest.as_bytes())?;
            let page = self.kiosk_page(lang, &self.version)?;
            output.put(&(Kiosk::path(lang) + "index.html"), page.as_bytes())?;
        }
        let cards = fonts.map(|fonts| Cards::draw(index, &self.design, fonts, output));
        self.write_pages(&pages, cards.transpose()?.as_ref(), output)
    }

    fn write_for_search_engines(&self, pages: &[Page], output: &Output) -> Result<(), Sentence> {
        let address = self.url.url("");
        let listing = Listing::of(&self.press.programme, &address);
        // The page of changes is empty but on devices of visitors: there is nothing to be found.
        let listed = pages.iter().filter(|page| **page != Page::Changes).cloned();
        let sitemap = listing.sitemap(&listed.collect::<Vec<_>>());
        let sitemap = sitemap.map_err(|error| format!("sitemap.xml: {error}"))?;
        for file in sitemap.into_iter().chain([listing.robots()]) {
            output.put(&file.name, file.text.as_bytes())?;
        }
        Ok(())
    }

    /// The headers that the host is asked to send.
    pub fn headers(&self) -> Headers {
        Headers::for_site(&self.policies.all)
    }

    fn write_pages(
        &self,
        pages: &[Page],
        cards: Option<&Cards>,
        output: &Output,
    ) -> Result<(), Sentence> {
        let languages = self.press.programme.languages();
        let all: Vec<(&Page, Lang)> =
            pages.iter().flat_map(|page| languages.iter().map(move |lang| (page, *lang))).collect();
        let stage = Stage::begin("Writing pages", all.len());
        all.into_par_iter().try_for_each(|(page, lang)| {
            let card = cards.and_then(|cards| cards.of(page, lang));
            let html = self.page(page, lang, card)?;
            output.put(&pages::file(page, lang), html.as_bytes())?;
            stage.step();
            Ok(())
        })
    }

    /// A prerendered page.
    fn page(&self, page: &Page, lang: Lang, card: Option<&str>) -> Result<String, Sentence> {
        let index = &*self.press.programme;
        let region = self.region.as_deref();
        let head = Head { index, site: &self.url, page, lang, card, region };
        let image = card.map(|card| self.url.url(card));
        let data = self.structured_data(page, lang, image.as_deref());
        let (start, policy) = match comes_later(page) {
            true => (Start::Files(&self.style.file.path), &self.policies.linked),
            false => (Start::Inside(&self.style.with_paint), &self.policies.whole),
        };
        self.template.fill(&Document {
            lang,
            title: &head.title(),
            head: &[head.tags(), self.icons.tags(lang), data].concat(),
            start,
            policy,
            venue_time: &self.venue_time,
            parallel: self.parallel,
            version: &self.version,
            boot: self.assets.get(&boot(lang))?,
            inside: Inside::Page(&self.press.page(page, lang)),
        })
    }

    /// The content of a page as data for search engines (JSON-LD); empty for pages without any.
    fn structured_data(&self, page: &Page, lang: Lang, image: Option<&str>) -> String {
        let index = &*self.press.programme;
        let session = |session: &Session| calendars::session_url(&self.url, session, lang);
        let programme = self.url.page(&Page::Programme, lang);
        let links = Some(Links { page: &programme, session: &session });
        let data = JsonLd { index, lang, links, image };
        let data = match page {
            Page::Programme => data.of_event(),
            Page::About if index.sessions().len() <= TOLD_TOGETHER => data.of_programme(),
            Page::Session(id) => match index.session(id) {
                Some(session) => {
                    let details = session.details.get();
                    let own = details.image.as_ref().map(|image| self.url.url(&image.src));
                    JsonLd { image: own.as_deref().or(image), ..data }.of_session(session)
                }
                None => return String::new(),
            },
            _ => return String::new(),
        };
        format!("<script type=\"application/ld+json\">{data}</script>")
    }

    /// A page without content of its own, with these tags in its head.
    fn frame(&self, head: &str) -> Result<String, Sentence> {
        let index = &*self.press.programme;
        let event = &index.programme().event;
        let lang = index.languages()[0];
        self.template.fill(&Document {
            lang,
            title: &plain(event.short_name.or(&event.name), lang),
            head,
            start: Start::Inside(&self.style.plain),
            policy: &self.policies.frame,
            venue_time: &self.venue_time,
            parallel: self.parallel,
            version: &self.version,
            boot: self.assets.get(&boot(lang))?,
            inside: Inside::Frame(&frames::way_on(index, &self.url)),
        })
    }

    fn kiosk_page(&self, lang: Lang, version: &str) -> Result<String, Sentence> {
        KioskPage {
            kiosk: &self.kiosk,
            phones: &self.assets,
            site: &self.url,
            event: &self.press.programme.programme().event,
            lang,
            version,
        }
        .write()
    }
}

/// The name of the script that starts the app on pages in a language.
fn boot(lang: Lang) -> String {
    format!("boot-{}.js", lang.code())
}

/// The start of the first session; without sessions, of the first publication.
fn venue_time(index: &Index) -> String {
    let first = index.sessions().first().map(|session| session.start);
    first.unwrap_or_else(|| index.at_venue(index.programme().published)).to_string()
}
