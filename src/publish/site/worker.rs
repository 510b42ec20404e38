//! The service worker of a site, with the list of files that it keeps.

use super::build::Site;
use super::kiosk::Kiosk;
use crate::publish::offline::{SiteFiles, service_worker};

/// The script of the service worker, which keeps the app and the programme in each language. It
/// does not keep the icons of an installed app, the only assets in PNG: systems fetch those by
/// themselves; nor licences, the only ones in plain text.
pub fn of(site: &Site) -> String {
    let frames = ["index.html", "offline.html"].map(str::to_owned);
    let assets = site.assets.all().map(|asset| asset.path.clone());
    let assets = assets.filter(|path| !path.ends_with(".png") && !path.ends_with(".txt"));
    let languages = site.press.programme.languages();
    service_worker(&SiteFiles {
        version: &site.version,
        event: &site.press.programme.programme().event.id,
        shell: "offline.html",
        files: &frames.into_iter().chain(assets).collect::<Vec<_>>(),
        kiosk: &languages
            .iter()
            .map(|lang| Kiosk::path(*lang))
            .chain(site.kiosk.assets().map(|asset| asset.path.clone()))
            .collect::<Vec<_>>(),
        pages: &languages.iter().map(|lang| format!("{}/", lang.code())).collect::<Vec<_>>(),
    })
}
