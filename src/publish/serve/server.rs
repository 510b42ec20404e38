//! Listening, and stopping without cutting anybody off.

use super::headers;
use super::router::router;
use crate::sentences::{Sentence, io_fault};
use axum::Router;
use std::{
    io,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};
use tokio::net::TcpListener;

/// A server that has its port and serves once it is [run](Server::run).
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    base: String,
    router: Router,
}

/// A reason why a site cannot be served.
#[derive(Debug)]
pub enum Error {
    /// There is no such directory.
    NoDirectory(PathBuf),
    /// The directory is there but holds no `index.html`.
    NoSite(PathBuf),
    /// Its `_headers` cannot be understood: this says why.
    Headers(String),
    /// Somebody else listens on this address.
    PortTaken(SocketAddr),
    /// The system refuses for another reason.
    Io(SocketAddr, io::Error),
}

impl Server {
    /// Checks the site and takes the port (0: any free one).
    ///
    /// # Errors
    /// When `dir` is no built site or the address cannot be had.
    pub async fn bind(dir: &Path, base: &str, ip: IpAddr, port: u16) -> Result<Server, Error> {
        if !dir.is_dir() {
            return Err(Error::NoDirectory(dir.into()));
        }
        if !dir.join("index.html").is_file() {
            return Err(Error::NoSite(dir.into()));
        }
        headers::of_site(dir).await.map_err(Error::Headers)?;
        let (listener, address) = listen(ip, port).await?;
        Ok(Server { listener, address, base: base.into(), router: router(dir, base) })
    }

    /// The address of the site's first page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }

    /// Serves until Ctrl-C, then lets answers under way finish; a second Ctrl-C does not wait.
    ///
    /// # Errors
    /// When the system takes the port away.
    pub async fn run(self) -> Result<(), Error> {
        let serving =
            axum::serve(self.listener, self.router).with_graceful_shutdown(interruptions(1));
        tokio::select! {
            result = serving.into_future() => result.map_err(|error| Error::Io(self.address, error)),
            () = interruptions(2) => Ok(()),
        }
    }
}

/// Takes a port (0: any free one).
///
/// # Errors
/// When the address cannot be had.
pub async fn listen(ip: IpAddr, port: u16) -> Result<(TcpListener, SocketAddr), Error> {
    let wanted = SocketAddr::new(ip, port);
    let listener = TcpListener::bind(wanted).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => Error::PortTaken(wanted),
        _ => Error::Io(wanted, error),
    })?;
    let address = listener.local_addr().map_err(|error| Error::Io(wanted, error))?;
    Ok((listener, address))
}

/// Resolves at the n-th Ctrl-C.
async fn interruptions(count: usize) {
    for _ in 0..count {
        if tokio::signal::ctrl_c().await.is_err() {
            // No signals to be had here: serve for ever.
            std::future::pending::<()>().await;
        }
    }
}

impl Error {
    /// The reason in the organiser's words.
    pub fn sentence(&self) -> Sentence {
        match self {
            Error::NoDirectory(dir) => Sentence::new("serve-no-directory").with("dir", dir),
            Error::NoSite(dir) => Sentence::new("serve-no-site").with("dir", dir),
            Error::Headers(reason) => Sentence::from(&**reason),
            Error::PortTaken(address) => Sentence::new("serve-port-taken")
                .with("address", address.to_string())
                .with("option", "--port"),
            Error::Io(address, error) => Sentence::new("serve-refused")
                .with("address", address.to_string())
                .with("why", io_fault(error)),
        }
    }
}
