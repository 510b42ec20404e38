//! What holds on every page in every language: of a first visit, of one that has seen a lot, and of
//! an event of which hardly anything is said.

mod languages;

use super::kit::{Piece, Sample, Scene, Seen};
use crate::programme::lang::Lang;
use crate::ui::state::app::Toast;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Every page of the sample below its language, and some that there are not.
const PATHS: [&str; 22] = [
    "/",
    "/?q=voix&room=rif,attic&kind=session&mine=1",
    "/session/opening",
    "/session/wells",
    "/session/seeds",
    "/session/coffee",
    "/session/wind",
    "/session/forest",
    "/session/x",
    "/agenda",
    "/people",
    "/people/one",
    "/people/silent",
    "/people/x",
    "/verticals",
    "/verticals/water",
    "/verticals/soil",
    "/verticals/air",
    "/outcomes",
    "/changes",
    "/about",
    "/nowhere",
];

/// A page as it is written.
struct Page {
    address: String,
    lang: Lang,
    html: String,
}

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    let mut pages = Vec::new();
    for lang in Lang::ALL {
        for path in PATHS {
            let address = format!("/{}{path}", lang.code());
            pages.push(page(Scene::at(&address), &address));
            pages.push(page(seen_a_lot(&address), &format!("{address}, later")));
            pages.push(page(of_few_words(&address), &format!("{address}, of few words")));
        }
    }
    pages.push(page(Scene::at("/de/agenda"), "/de/agenda"));
    pages
});

fn page(scene: Scene, address: &str) -> Page {
    let (html, lang) = scene.written();
    Page { address: address.to_owned(), lang, html }
}

/// Somebody comes back in the middle of the event, with an agenda that clashes, to an app that has
/// a lot to say.
fn seen_a_lot(address: &str) -> Scene {
    let programme = Sample::new().with_outcomes().schema(2).edit("coffee", "12:00", "noon");
    let scene = Scene::of(&programme, address);
    scene.clock("06 10:35");
    scene.keep(&["opening", "wells", "dams", "forest", "closing"]).keep_maybe(&["seeds"]);
    scene.act(|state| {
        state.app.offer_update(true);
        state.app.say(Toast::Added("seeds".into()));
    });
    scene
}

/// Somebody with an agenda is at an event of which hardly anything is said.
fn of_few_words(address: &str) -> Scene {
    let scene = Scene::of(&Sample::bare(), address);
    scene.keep(&["opening", "wells"]);
    scene
}

/// Looks at every page, as it is with script and without.
fn on_every_page(check: impl Fn(&Seen)) {
    for page in PAGES.iter() {
        let without_script =
            page.html.replace("<noscript>", "<div>").replace("</noscript>", "</div>");
        let both = [&page.html, &without_script];
        let different = if page.html == without_script { &both[..1] } else { &both };
        for html in different {
            let seen = Seen::new(html, page.lang);
            let checked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(&seen)));
            assert!(checked.is_ok(), "on {}", page.address);
        }
    }
}

#[test]
fn every_page_has_exactly_one_main_heading_that_names_it() {
    on_every_page(|page| {
        assert_eq!(page.one("h1").attr("id"), Some("title"));
        assert_ne!(page.text("h1"), "");
        assert!(page.has("main#main h1"));
    });
}

#[test]
fn headings_go_down_by_one_at_a_time() {
    on_every_page(|page| {
        let headings = page.all("main h1, main h2, main h3, main h4, main h5, main h6");
        let mut above = 0;
        for heading in headings.into_iter().filter(|heading| heading.is_shown()) {
            let level = u32::from(heading.tag().as_bytes()[1] - b'0');
            // What stands above the page itself begins where it likes.
            assert!(above == 0 || level <= above + 1, "h{above}, then {}", heading.html());
            above = level;
        }
    });
}

#[test]
fn a_page_has_a_handful_of_landmarks_to_jump_to() {
    let landmarks = ".app > header, .app > footer, main, nav, form[role=search], [role=region], \
         section[aria-label], section[aria-labelledby]";
    on_every_page(|page| {
        let found: Vec<_> = page.all(landmarks).into_iter().map(Piece::name).collect();
        assert!((4..=10).contains(&found.len()), "{found:?}");
    });
}

#[test]
fn ids_are_there_once_and_what_names_them_finds_them() {
    on_every_page(|page| {
        let ids: Vec<_> = page.all("[id]").iter().filter_map(|part| part.attr("id")).collect();
        let known: BTreeSet<_> = ids.iter().copied().collect();
        let twice = ids.iter().find(|id| ids.iter().filter(|other| other == id).count() > 1);
        assert_eq!(twice, None);
        for by in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for part in page.all(&format!("[{by}]")) {
                let id = part.attr(by).unwrap();
                // What is closed need not be there.
                let closed = by == "aria-controls" && part.attr("aria-expanded") == Some("false");
                assert!(closed || known.contains(id), "no {id} for {}", part.html());
            }
        }
    });
}

#[test]
fn nothing_has_a_style_of_its_own_or_a_script() {
    on_every_page(|page| {
        let own = page.all("[style], style, script, [onclick], [srcdoc]");
        assert!(own.is_empty(), "{}", own[0].html());
    });
}

#[test]
fn every_button_is_one_and_sends_nothing() {
    on_every_page(|page| {
        for button in page.all("button") {
            let sends_nothing = matches!(button.attr("type"), Some("button" | "reset"));
            assert!(sends_nothing, "{}", button.html());
        }
    });
}

#[test]
fn whatever_can_be_touched_has_a_name() {
    on_every_page(|page| {
        for part in page.all("a, button, summary, label") {
            assert_ne!(part.name(), "", "{}", part.html());
        }
        for link in page.all("a") {
            assert!(link.attr("href").is_some_and(|href| !href.is_empty()), "{}", link.html());
        }
        for input in page.all("input") {
            let labelled = input.attr("id").is_some_and(|id| page.has(&format!("label[for={id}]")));
            let wrapped = input.line().any(|part| part.tag() == "label");
            assert!(labelled || wrapped, "{}", input.html());
        }
    });
}

#[test]
fn every_picture_is_hidden_or_has_a_name() {
    on_every_page(|page| {
        for picture in page.all("img, svg") {
            let hidden = picture.line().any(|part| part.attr("aria-hidden") == Some("true"));
            let named = picture.attr("role") == Some("img") && !picture.name().is_empty();
            // An empty one says that it is an ornament.
            let alternative = picture.tag() == "img" && picture.attr("alt").is_some();
            assert!(hidden || named || alternative, "{}", picture.html());
        }
    });
}

#[test]
fn lists_hold_entries_and_nothing_else() {
    on_every_page(|page| {
        let strange =
            page.all("ul > :not(li), ol > :not(li), dl > :not(div), dl > div > :not(dt, dd)");
        assert!(strange.is_empty(), "{}", strange[0].html());
        let lost = page.all("li");
        let lost = lost
            .iter()
            .find(|part| !matches!(part.line().nth(1).map(Piece::tag), Some("ul" | "ol")));
        assert!(lost.is_none(), "an entry outside of a list");
    });
}

/// The elements that say that something is there: a screen reader stops at them.
const SAYING: &str = "p, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, section, article, nav, header, \
    footer, aside, figure, figcaption, fieldset, legend, strong, em, a, time, s, ins, del";

#[test]
fn no_element_is_there_for_nothing() {
    on_every_page(|page| {
        for part in page.all(SAYING) {
            let shows = !part.said().is_empty() || part.has("svg, img, input");
            assert!(shows, "{} in {}", part.html(), part.line().nth(1).map_or("", Piece::tag));
        }
    });
}

#[test]
fn every_group_region_and_navigation_has_a_name() {
    on_every_page(|page| {
        for part in page.all("nav, [role=group], [role=region], [role=dialog], main") {
            let named = part.attr("aria-label").is_some_and(|name| !name.is_empty())
                || part.attr("aria-labelledby").is_some();
            assert!(named, "{}", part.html());
        }
    });
}

#[test]
fn no_link_leads_nowhere() {
    let mut inside = BTreeSet::new();
    on_every_page(|page| {
        let links = page.all("a[href^='/']");
        assert!(links.len() > 10);
    });
    for page in PAGES.iter() {
        let seen = Seen::new(&page.html, page.lang);
        inside.extend(seen.all("a[href^='/']").iter().filter_map(|link| {
            let href = link.attr("href")?;
            Some(href.split(['?', '#']).next()?.to_owned())
        }));
    }
    // Where a page is missing the languages of that very page are offered.
    let missing = ["/session/x", "/people/x", "/verticals/x", "/nowhere"];
    let missing = |href: &str| missing.iter().any(|path| href.ends_with(path));
    for href in inside.into_iter().filter(|href| !missing(href)) {
        let page = Scene::at(&href).page();
        assert!(!page.has("main .buttons > a[href$='/'].strong"), "{href}");
    }
}

/// The kit looks at what visitors see: a page that could not be read would pass every sweep.
#[test]
fn the_sweeps_see_whole_pages() {
    assert_eq!(PAGES.len(), 4 * 3 * PATHS.len() + 1);
    on_every_page(|page| {
        assert!(page.has(".nav") && page.has(".footer") && page.has(".languages"));
        assert!(page.all("body *").len() > 50);
    });
}
