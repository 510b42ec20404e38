//! A source from the network.

use crate::exchange::Input;
use crate::exchange::limits;
use crate::sentences::Sentence;
use std::io;
use std::time::Duration;
use ureq::Agent;

/// The longest that a source may take, from the first question to the last byte.
const LONGEST: Duration = Duration::from_secs(120);

/// The longest until somebody answers.
const ANSWER: Duration = Duration::from_secs(20);

/// What a server says to tell one version of a file from another (RFC 9110, 8.8); empty where it says
/// nothing, and before it was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    etag: Option<String>,
    last_modified: Option<String>,
}

/// What an address gives.
#[derive(Debug)]
pub enum Answer {
    /// The version that is known already.
    AsBefore,
    /// A file, and how to ask for it next time.
    File(Input, Validators),
}

/// Why a source cannot be had.
#[derive(Debug)]
pub struct Refusal {
    /// A sentence without its full stop.
    pub why: Sentence,
    /// When the server wants to be asked again, as it says so (RFC 9110, 10.2.3).
    pub retry_after: Option<String>,
}

/// Asks an address for what is there.
///
/// # Errors
/// A sentence for the command line when it is not to be had, or is too large.
pub fn fetch(address: &str) -> Result<Input, Sentence> {
    match ask(address, &Validators::default()).map_err(|refusal| refusal.why)? {
        Answer::File(input, _) => Ok(input),
        Answer::AsBefore => Err(answered(address, 304)),
    }
}

/// Asks an address for what is there, unless it is what is known already.
///
/// # Errors
/// When it is not to be had, or is too large.
pub fn ask(address: &str, known: &Validators) -> Result<Answer, Refusal> {
    if !address.starts_with("https://") && !is_here(address) {
        return Err(Refusal::from(Sentence::new("fetch-no-https").with("address", address)));
    }
    let refuse = |error: ureq::Error| Refusal::from(unavailable(address, why(&error)));
    let mut question = agent(address).get(address);
    let conditions = [("If-None-Match", &known.etag), ("If-Modified-Since", &known.last_modified)];
    for (name, value) in conditions {
        if let Some(value) = value {
            question = question.header(name, value);
        }
    }
    let mut response = question.call().map_err(refuse)?;
    let header = |name: &str| {
        let value = response.headers().get(name)?.to_str().ok()?;
        Some(value.to_owned())
    };
    let status = response.status();
    if status.as_u16() == 304 && *known != Validators::default() {
        return Ok(Answer::AsBefore);
    }
    if !status.is_success() {
        let why = answered(address, status.as_u16());
        return Err(Refusal { why, retry_after: header("Retry-After") });
    }
    let validators = Validators { etag: header("ETag"), last_modified: header("Last-Modified") };
    let body = response.body_mut().with_config().limit(limits::BYTES as u64);
    let bytes = body.read_to_vec().map_err(refuse)?;
    Ok(Answer::File(Input::named(name(address), bytes), validators))
}

impl From<Sentence> for Refusal {
    fn from(why: Sentence) -> Refusal {
        Refusal { why, retry_after: None }
    }
}

fn agent(address: &str) -> Agent {
    Agent::config_builder()
        .https_only(!is_here(address))
        // Their headers are wanted, too.
        .http_status_as_error(false)
        .max_redirects(5)
        .timeout_global(Some(LONGEST))
        .timeout_connect(Some(ANSWER))
        .timeout_recv_response(Some(ANSWER))
        .user_agent(concat!("barnamaj/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent()
}

/// Whether it is this machine, where nobody is on the way.
fn is_here(address: &str) -> bool {
    let rest = address.strip_prefix("http://").unwrap_or_default();
    let host = rest.split(['/', ':', '?']).next().unwrap_or_default();
    matches!(host, "127.0.0.1" | "localhost")
}

fn unavailable(address: &str, why: Sentence) -> Sentence {
    Sentence::new("fetch-unavailable").with("address", address).with("why", why)
}

fn answered(address: &str, status: u16) -> Sentence {
    let status = Sentence::new("fetch-status").with("status", status.to_string());
    unavailable(address, status)
}

/// The reason in plain words; what is left is told as the client says it.
fn why(error: &ureq::Error) -> Sentence {
    match error {
        ureq::Error::BodyExceedsLimit(_) => {
            Sentence::new("source-too-large").with("most", limits::BYTES >> 20)
        }
        ureq::Error::HostNotFound => Sentence::new("fetch-no-host"),
        ureq::Error::Timeout(_) => Sentence::new("fetch-too-long"),
        ureq::Error::TooManyRedirects => Sentence::new("fetch-redirects"),
        ureq::Error::RequireHttpsOnly(_) => Sentence::new("fetch-away-from-https"),
        ureq::Error::Io(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
            Sentence::new("fetch-nobody-answers")
        }
        ureq::Error::ConnectionFailed => Sentence::new("fetch-nobody-answers"),
        error => Sentence::english_only(error.to_string()),
    }
}

/// The last part of an address, which formats are told apart by at times.
fn name(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    last.to_owned()
}
