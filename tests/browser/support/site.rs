//! The server of one test: the same routes that `barnamaj serve` has, with a memory of what was
//! asked, and able to fail in the ways that networks at events do.

mod answers;
mod changed;
mod pieces;

pub use answers::{Answered, Clock, Programme};
pub use pieces::{Cut, REST};

use answers::{NOTICES, PROGRAMME, Shared, answer, is_file};
use axum::Router;
use barnamaj::publish::serve::router;
use changed::Changed;
use pieces::Pieces;
use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::runtime::{Builder, Runtime};

/// For so long nothing must have come or gone before a server counts as quiet.
const CALM: Duration = Duration::from_millis(300);

/// A server on a port of its own. It stops when it is dropped.
pub struct Site {
    base: String,
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    running: Mutex<Option<Runtime>>,
}

impl Site {
    /// Serves the site in `dir` below `base` (`/`, or a sub-path such as `/2025/`) on any free
    /// port.
    pub fn start(dir: &Path, base: &str) -> Site {
        let (listener, address) = listen(0);
        let site = Site {
            base: base.into(),
            address,
            shared: Arc::new(Mutex::new(Shared::new(router(dir, base), dir))),
            running: Mutex::new(None),
        };
        site.run(listener);
        site
    }

    /// An absolute address on this server.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on the site in another directory is served at the same address, as after an
    /// upload.
    pub fn publish(&self, dir: &Path) {
        self.shared.lock().unwrap().publish(router(dir, &self.base), dir);
    }

    /// From now on `programme.json` is answered like this, also where an answer was held back.
    pub fn answer_programme(&self, programme: Programme) {
        self.shared.lock().unwrap().programme.send_replace(programme);
    }

    /// From now on `notices.json` is answered with this text.
    pub fn answer_notices(&self, text: impl Into<String>) {
        self.shared.lock().unwrap().notices = Some(text.into());
    }

    /// From now on files whose name ends like this are not there; nothing is lost by `None`.
    pub fn lose(&self, end: Option<&str>) {
        self.shared.lock().unwrap().lost = end.map(str::to_owned);
    }

    /// From now on WebAssembly is sent as what old hosts take it for: bytes of no known type.
    pub fn forget_wasm(&self) {
        self.shared.lock().unwrap().knows_wasm = false;
    }

    /// From now on pages come in two pieces, the second when the page asks for it (which
    /// `Visit::cut_pages` sees to).
    pub(super) fn cut_pages(&self, cut: Cut) {
        self.shared.lock().unwrap().pieces = Some(Pieces::new(cut));
    }

    /// From now on this script runs before all others of a page, in any browser.
    pub fn run_first(&self, script: &str) {
        self.change_pages(script, |page| page);
    }

    /// The same, and the text of pages is changed.
    pub fn change_pages(&self, script: &str, text: fn(String) -> String) {
        self.shared.lock().unwrap().changed = Some(Changed { script: script.into(), text });
    }

    /// Path and query of all requests so far.
    pub fn requests(&self) -> Vec<String> {
        self.shared.lock().unwrap().requests.clone()
    }

    /// How often the programme was asked for.
    pub fn programme_requests(&self) -> usize {
        self.requests().iter().filter(|path| is_file(path, PROGRAMME)).count()
    }

    /// How often the notices were asked for.
    pub fn notices_requests(&self) -> usize {
        self.requests().iter().filter(|path| is_file(path, NOTICES)).count()
    }

    /// How the programme was answered so far.
    pub fn programme_answers(&self) -> Vec<Answered> {
        self.shared.lock().unwrap().answers.clone()
    }

    /// From now on the server's clock is like this.
    pub fn set_clock(&self, clock: Clock) {
        self.shared.lock().unwrap().clock = clock;
    }

    /// Whether everything was answered that was asked for, and for a moment nothing was asked.
    pub(super) fn is_quiet(&self) -> bool {
        self.shared.lock().unwrap().traffic.is_quiet_for(CALM)
    }

    /// Goes away, with all its connections. (Tests say `Visit::lose_server`, which waits before
    /// until nothing is on its way.)
    pub(super) fn stop(&self) {
        if let Some(runtime) = self.running.lock().unwrap().take() {
            runtime.shutdown_background();
        }
    }

    /// Comes back at the same address.
    pub fn restart(&self) {
        self.stop();
        self.run(listen(self.address.port()).0);
    }

    fn run(&self, listener: TcpListener) {
        let router = Router::new().fallback(answer).with_state(self.shared.clone());
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router).await
        });
        *self.running.lock().unwrap() = Some(runtime);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

fn listen(port: u16) -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).expect("the port is free");
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}
