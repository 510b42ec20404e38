//! An nginx of one test: any user may run it, and it stops with the test.

use crate::site::Site;
use axum::{
    body::Body,
    http::{Request, Response, Uri},
};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// How long it may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

pub struct Nginx {
    process: Child,
    address: SocketAddr,
    client: Client<HttpConnector, Body>,
    /// Its own files.
    own: TempDir,
}

impl Nginx {
    pub async fn start(site: &Site) -> Nginx {
        let own = tempfile::tempdir().unwrap();
        let address = free_address();
        fs::write(own.path().join("nginx.conf"), frame(own.path())).unwrap();
        fs::write(own.path().join("site.conf"), site.nginx(&address.to_string())).unwrap();
        let process = Command::new(program())
            .args(["-e", "error.log", "-c", "nginx.conf", "-p"])
            .arg(own.path())
            .spawn()
            .expect("nginx is there: tools/setup.sh --tests installs it");
        let client = Client::builder(TokioExecutor::new()).build_http();
        let mut nginx = Nginx { process, address, client, own };
        nginx.wait().await;
        nginx
    }

    /// Asks for the path of the request.
    pub async fn ask(&self, mut request: Request<Body>) -> Response<Body> {
        let url = format!("http://{}{}", self.address, request.uri());
        *request.uri_mut() = url.parse::<Uri>().unwrap();
        self.client.request(request).await.expect("an answer").map(Body::new)
    }

    async fn wait(&mut self) {
        let started = Instant::now();
        while TcpStream::connect(self.address).is_err() {
            let has_ended = self.process.try_wait().unwrap().is_some();
            if has_ended || started.elapsed() > PATIENCE {
                let log = fs::read_to_string(self.own.path().join("error.log"));
                panic!("nginx does not start: {}", log.unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Not everybody's PATH has the place where Debian puts it.
fn program() -> &'static str {
    ["/usr/sbin/nginx", "/usr/local/sbin/nginx"]
        .into_iter()
        .find(|program| Path::new(program).exists())
        .unwrap_or("nginx")
}

fn free_address() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap()
}

/// What stands around a site's configuration: all files in one directory, one process.
fn frame(own: &Path) -> String {
    let own = own.display();
    format!(
        "daemon off;
master_process off;
pid {own}/nginx.pid;
error_log {own}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {own}/body;
    proxy_temp_path {own}/proxy;
    fastcgi_temp_path {own}/fastcgi;
    uwsgi_temp_path {own}/uwsgi;
    scgi_temp_path {own}/scgi;
    include {own}/site.conf;
}}
"
    )
}
