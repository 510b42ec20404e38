//! Pictures of pages for people to look at; see `tools/shots.sh`.

use crate::support::{Device, in_browser, visit::Visit};
use serde_json::json;
use std::{env, fs, path::Path};

/// No page is pictured longer than this (CSS pixels).
const TALLEST: u32 = 12_000;

#[test]
#[ignore = "takes pictures, tests nothing"]
fn shots() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/shots");
    fs::create_dir_all(&dir).unwrap();
    for device in list("SHOTS_SIZES", "412,1280").iter().map(|width| device(width)) {
        in_browser(device, async |visit| {
            let theme = env::var("SHOTS_THEME").unwrap_or("light".into());
            visit.media(&[("prefers-color-scheme", &theme)]).await;
            if let Ok(script) = env::var("SHOTS_SCRIPT") {
                visit.before_each_page(&script).await;
            }
            for lang in list("SHOTS_LANGS", "fr,ar,zgh,en") {
                for page in list("SHOTS_PATHS", ",agenda,outcomes") {
                    let file = dir.join(file_name(&page, &lang, device, &theme));
                    take(visit, &format!("/{lang}/{page}"), &file).await;
                }
            }
        });
    }
}

async fn take(visit: &Visit, address: &str, file: &Path) {
    visit.device.emulate(&visit.client).await;
    visit.open(address).await;
    if env::var_os("SHOTS_FULL").is_some() {
        let height = visit.js("return document.documentElement.scrollHeight", Vec::new()).await;
        let height = (height.as_u64().unwrap() as u32).min(TALLEST);
        visit.device.emulate_with_height(&visit.client, height).await;
    }
    visit.js("return document.fonts.ready.then(() => true)", Vec::new()).await;
    // A frame with everything in it.
    visit.devtools("Page.bringToFront", json!({})).await;
    fs::write(file, visit.client.screenshot().await.unwrap()).unwrap();
    println!("{}", file.display());
}

fn list(variable: &str, default: &str) -> Vec<String> {
    let list = env::var(variable).unwrap_or_else(|_| default.into());
    list.split(',').map(|item| item.trim().to_owned()).collect()
}

fn device(width: &str) -> Device {
    let found = Device::ALL.into_iter().find(|device| device.size().0.to_string() == width);
    found.unwrap_or_else(|| panic!("there is no device that is {width} wide"))
}

/// Such as `session-opening.ar.412.dark.png`; the start page is `programme`.
fn file_name(page: &str, lang: &str, device: Device, theme: &str) -> String {
    let page: String =
        page.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let page = if page.is_empty() { "programme" } else { &page };
    format!("{page}.{lang}.{}.{theme}.png", device.size().0)
}
