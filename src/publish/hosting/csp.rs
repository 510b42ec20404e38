//! The Content-Security-Policy (CSP level 3).

use super::Policy;

/// The way in which a browser is given the policy (CSP 3, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// In the header of that name.
    Header,
    /// In `<meta http-equiv>`, for hosts that set no headers. It cannot say who may frame the
    /// page: browsers ignore `frame-ancestors` there and complain.
    Meta,
}

/// Everything comes from the site itself, nothing inline runs but what is named by its hash, and
/// what is not named here (media, plug-ins) is refused.
///
/// The site may frame itself: a kiosk's shell can show its pages in a frame.
pub fn content_security_policy(policy: &Policy, delivery: Delivery) -> String {
    let scripts = sources("'self' 'wasm-unsafe-eval'", &policy.script_hashes);
    let styles = sources("'self'", &policy.style_hashes);
    let mut directives = vec![
        ("default-src", "'none'"),
        ("script-src", &scripts),
        ("style-src", &styles),
        ("img-src", "'self' data:"),
        ("font-src", "'self'"),
        ("connect-src", "'self'"),
        ("worker-src", "'self'"),
        ("manifest-src", "'self'"),
        ("frame-src", "'self'"),
        ("object-src", "'none'"),
        ("base-uri", "'self'"),
        ("form-action", "'self'"),
        // Trusted Types (W3C): no text becomes markup or code. The address of the service worker
        // is the one that our scripts vouch for.
        ("require-trusted-types-for", "'script'"),
        ("trusted-types", "worker"),
    ];
    if delivery == Delivery::Header {
        directives.push(("frame-ancestors", "'self'"));
    }
    directives.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join("; ")
}

fn sources(first: &str, hashes: &[String]) -> String {
    let quoted = hashes.iter().map(|hash| format!(" '{hash}'"));
    std::iter::once(first.to_owned()).chain(quoted).collect()
}
