//! The content security policies of a site.

use crate::publish::hosting::{Delivery, Policy, content_security_policy};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy that allows these inline styles, and the inline scripts of these hashes.
pub fn policy(base: &str, styles: &[&str], script_hashes: Vec<String>) -> Policy {
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
