//! A source from the network.

use crate::exchange::Input;
use crate::exchange::limits;
use std::time::Duration;
use ureq::Agent;

/// The longest that a source may take, from the first question to the last byte.
const LONGEST: Duration = Duration::from_secs(120);

/// The longest until somebody answers.
const ANSWER: Duration = Duration::from_secs(20);

/// Asks an address for what is there.
///
/// # Errors
/// A sentence for the command line when it is not to be had, or is too large.
pub fn fetch(address: &str) -> Result<Input, String> {
    if !address.starts_with("https://") && !is_here(address) {
        return Err(format!(
            "{address} is not asked: anybody on the way could change a programme that \
                            comes by http. What to do: use https"
        ));
    }
    let refuse = |error: ureq::Error| format!("{address} cannot be had: {}", why(&error));
    let mut response = agent(address).get(address).call().map_err(refuse)?;
    let body = response.body_mut().with_config().limit(limits::BYTES as u64);
    let bytes = body.read_to_vec().map_err(refuse)?;
    Ok(Input { name: name(address), bytes })
}

fn agent(address: &str) -> Agent {
    Agent::config_builder()
        .https_only(!is_here(address))
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
        ureq::Error::StatusCode(status) => format!("the answer is {status}"),
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
