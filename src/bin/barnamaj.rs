//! The organiser's command: arguments in, exit code out.

use barnamaj::publish::serve::{Error, Server, parse_base};
use clap::{Parser, Subcommand};
use std::{net::IpAddr, path::PathBuf, process::ExitCode};

/// The programme of an event: looks after a built site.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve a built site, as a good CDN would
    Serve {
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
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let Command::Serve { dir, port, bind, base } = Arguments::parse().command;
    let server = async {
        let server = Server::bind(&dir, &base, bind, port).await?;
        println!("{} is served at {} (Ctrl-C stops)", dir.display(), server.url());
        server.run().await
    };
    report(server.await)
}

fn report(outcome: Result<(), Error>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("barnamaj: {error}");
            ExitCode::FAILURE
        }
    }
}
