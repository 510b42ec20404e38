//! The content security policies of a site.

use super::style::Style;
use crate::publish::hosting::{Delivery, Policy, content_security_policy};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policies of the pages of a site.
pub struct Policies {
    /// For prerendered pages that hold what they start with.
    pub whole: String,
    /// For those that have it in files.
    pub linked: String,
    /// For pages without content of their own.
    pub frame: String,
    /// For all of them, as the host sends it.
    pub all: Policy,
}

impl Policies {
    /// The policies for a style sheet and the hashes of two scripts: of the one that runs early, and
    /// of the one that picks a language.
    pub fn new(base: &str, style: &Style, early: String, language: String) -> Policies {
        let scripts = vec![early.clone(), language];
        Policies {
            whole: policy_of_page(base, &[&style.with_paint], vec![early]),
            linked: policy_of_page(base, &[], Vec::new()),
            frame: policy_of_page(base, &[&style.plain], scripts.clone()),
            all: policy(base, &[&style.with_paint, &style.plain], scripts),
        }
    }
}

/// The policy that allows these inline styles, and the inline scripts of these hashes.
fn policy(base: &str, styles: &[&str], script_hashes: Vec<String>) -> Policy {
    let style_hashes = styles.iter().map(|style| inline_hash(style)).collect();
    Policy { base: base.to_owned(), style_hashes, script_hashes }
}

/// The same as text, for the head of a page.
pub fn policy_of_page(base: &str, styles: &[&str], script_hashes: Vec<String>) -> String {
    content_security_policy(&policy(base, styles, script_hashes), Delivery::Meta)
}

/// The hash by which a policy allows something inline (CSP 3, section 2.3.1).
pub fn inline_hash(inline: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(inline)))
}
