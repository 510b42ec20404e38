//! A source from the network.

use crate::exchange::Input;
use crate::exchange::limits;
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
    /// A sentence for the command line.
    pub why: String,
    /// When the server wants to be asked again, as it says so (RFC 9110, 10.2.3).
    pub retry_after: Option<String>,
}

/// Asks an address for what is there.
///
/// # Errors
/// A sentence for the command line when it is not to be had, or is too large.
pub fn fetch(address: &str) -> Result<Input, String> {
    match ask(address, &Validators::default()).map_err(|refusal| refusal.why)? {
        Answer::File(input, _) => Ok(input),
        Answer::AsBefore => Err(format!("{address} cannot be had: the answer is 304")),
    }
}

/// Asks an address for what is there, unless it is what is known already.
///
/// # Errors
/// When it is not to be had, or is too large.
pub fn ask(address: &str, known: &Validators) -> Result<Answer, Refusal> {
    if !address.starts_with("https://") && !is_here(address) {
        return Err(Refusal::from(format!(
            "{address} is not asked: anybody on the way could change a programme that \
                            comes by http. What to do: use https"
        )));
    }
    let refuse =
        |error: ureq::Error| Refusal::from(format!("{address} cannot be had: {}", why(&error)));
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
        let why = format!("{address} cannot be had: the answer is {}", status.as_u16());
        return Err(Refusal { why, retry_after: header("Retry-After") });
    }
    let validators = Validators { etag: header("ETag"), last_modified: header("Last-Modified") };
    let body = response.body_mut().with_config().limit(limits::BYTES as u64);
    let bytes = body.read_to_vec().map_err(refuse)?;
    Ok(Answer::File(Input::named(name(address), bytes), validators))
}

impl From<String> for Refusal {
    fn from(why: String) -> Refusal {
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

/// The reason in plain words.
fn why(error: &ureq::Error) -> String {
    match error {
        ureq::Error::BodyExceedsLimit(_) => {
            format!("it has more than the {} MB that are read", limits::BYTES >> 20)
        }
        ureq::Error::HostNotFound => "there is no such host".to_owned(),
        ureq::Error::Timeout(_) => "it takes too long".to_owned(),
        ureq::Error::TooManyRedirects => "it leads from one address to the next".to_owned(),
        ureq::Error::RequireHttpsOnly(_) => "it leads away from https".to_owned(),
        error => error.to_string(),
    }
}

/// The last part of an address, which formats are told apart by at times.
fn name(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    last.to_owned()
}
