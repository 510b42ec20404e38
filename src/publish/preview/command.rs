//! Arguments in, a site that follows its programme until Ctrl-C.

use super::build::Workshop;
use super::server::{Place, router};
use super::shown::Stage;
use super::target::Target;
use super::watch::Changes;
use super::{lan, qr};
use crate::programme::lang::Lang;
use crate::publish::import::About;
use crate::publish::interruption::interruption;
use crate::publish::project::Project;
use crate::publish::serve::{listen, parse_base};
use crate::publish::site::Tools;
use crate::publish::site_url::SiteUrl;
use crate::sentences::{Language, Sentence};
use clap::Args;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// What to show, and where.
#[derive(Args, Debug)]
pub struct Arguments {
    /// A directory with a programme, a programme, or anything that can be imported, such as a
    /// spreadsheet; without this the programme of barnamaj.toml here or above, else programme.json
    /// or public/programme.json
    #[arg(value_name = "DIR or FILE")]
    target: Option<PathBuf>,
    /// Port to listen on; 0 takes any free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Address to listen on; 0.0.0.0 lets other devices of the network in
    #[arg(long, default_value = "127.0.0.1")]
    bind: IpAddr,
    /// Let phones of this network in, and show a QR code for them: the same as --bind 0.0.0.0
    #[arg(long, conflicts_with = "bind")]
    lan: bool,
    /// Path below which the site is shown, such as /2025/; without this that of barnamaj.toml,
    /// else /
    #[arg(long, value_parser = parse_base)]
    base: Option<String>,
    /// Directory of a built app; without it the one inside of this command, and where there is none
    /// the app is built first
    #[arg(long, value_name = "DIR")]
    app: Option<PathBuf>,
    #[command(flatten)]
    about: About,
    #[command(flatten)]
    language: Language,
}

/// Shows a programme, and what becomes of it, until somebody interrupts.
///
/// # Errors
/// A sentence for the command line when there is nothing to be shown, or nowhere to show it. What is
/// wrong with the programme is no error: it is told on the pages.
#[tokio::main]
pub async fn run(arguments: Arguments) -> Result<(), String> {
    let lang = arguments.language.get();
    preview(arguments, lang).await.map_err(|why| why.say(lang))
}

async fn preview(arguments: Arguments, lang: Lang) -> Result<(), Sentence> {
    let Arguments { target, port, bind, lan, base, app, about, .. } = arguments;
    let (target, project) = find(target.as_deref(), about, lang)?;
    let base = base.unwrap_or(project.url.base);
    let bind = if lan { Ipv4Addr::UNSPECIFIED.into() } else { bind };
    let (listener, address) = listen(bind, port).await.map_err(|error| error.sentence())?;
    let place = Place { base: base.clone(), lan: lan::origin(address), lang };
    let here = if bind.is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { bind };
    let origin = format!("http://{}", SocketAddr::new(here, address.port()));
    let url = SiteUrl { origin, base };
    let tools = Tools::of(app.as_deref(), None)?;
    let name = target.name();
    // What is saved while the first site is made is not missed.
    let changes = Changes::begin(target.directories(None))?;
    let workshop = Workshop::new(target, tools, url.clone(), project.paper, lang)?;
    let stage = Arc::new(Stage::default());
    let routes = router(&workshop.site(), &place, Arc::clone(&stage));
    let begins = Sentence::new("preview-begins").with("file", name).with("address", url.url(""));
    println!("{}", begins.say(lang));
    if let Some(lan) = &place.lan {
        let phone = format!("{lan}{}", place.base);
        let phones = Sentence::new("preview-phones").with("address", &*phone);
        println!("{}\n{}", phones.say(lang), qr::blocks(&phone));
    }
    let workshop = Arc::new(Mutex::new(Some(workshop)));
    thread::spawn({
        let workshop = Arc::clone(&workshop);
        move || follow(&workshop, changes, &stage)
    });
    let ended = tokio::select! {
        result = axum::serve(listener, routes).into_future() => {
            result.map_err(|error| Sentence::from(error.to_string()))
        }
        () = interruption() => Ok(()),
    };
    // A site on its way is finished first, and then goes with its directory.
    drop(workshop.lock().unwrap_or_else(PoisonError::into_inner).take());
    ended
}

/// What is to be shown, and its project: that has a programme, or a spreadsheet that will be one.
fn find(named: Option<&Path>, about: About, lang: Lang) -> Result<(Target, Project), Sentence> {
    let project = match named {
        Some(dir) if dir.is_dir() => Project::in_directory(dir)?,
        named => Project::around(named)?,
    };
    let file = match named {
        Some(file) if file.is_file() => Some(file.to_owned()),
        named => [&project.programme, &project.programme.with_extension("xlsx")]
            .into_iter()
            .find(|file| file.is_file())
            .cloned()
            // A folder of somebody else's files.
            .or(named.filter(|dir| dir.is_dir()).map(Path::to_owned)),
    };
    let Some(file) = file else {
        return Err(Sentence::new("nothing-to-preview").with("file", &project.programme));
    };
    Ok((Target::new(file, about, lang)?, project))
}

/// Makes the site, and makes it again after each change, for as long as it is wanted.
fn follow(workshop: &Mutex<Option<Workshop>>, mut changes: Changes, stage: &Stage) {
    loop {
        {
            let mut workshop = workshop.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(workshop) = workshop.as_mut() else { return };
            workshop.make(stage);
            changes.watch(workshop.directories());
        }
        if !changes.wait() {
            return;
        }
    }
}
