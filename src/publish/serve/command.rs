//! `barnamaj serve`: arguments in, a finished site that is served until Ctrl-C.

use super::router::parse_base;
use super::server::Server;
use crate::sentences::{Language, Sentence};
use clap::Args;
use std::net::IpAddr;
use std::path::PathBuf;

/// What to serve, and where.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Directory of the site
    dir: PathBuf,
    /// Port to listen on; 0 takes any free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Address to listen on; 0.0.0.0 lets other devices of the network in
    #[arg(long, default_value = "127.0.0.1")]
    bind: IpAddr,
    /// Path below which the site lives, such as /2025/
    #[arg(long, default_value = "/", value_parser = parse_base)]
    base: String,
    #[command(flatten)]
    language: Language,
}

/// Serves a site until somebody interrupts.
///
/// # Errors
/// A sentence for the command line when there is no site, or nowhere to serve it.
#[tokio::main]
pub async fn run(arguments: Arguments) -> Result<(), String> {
    let Arguments { dir, port, bind, base, language } = arguments;
    let lang = language.get();
    let served = async {
        let server = Server::bind(&dir, &base, bind, port).await?;
        let begins = Sentence::new("serve-begins").with("dir", &dir).with("address", server.url());
        println!("{}", begins.say(lang));
        server.run().await
    };
    served.await.map_err(|error| error.sentence().say(lang))
}
