//! The address by which phones of the network beside find this machine.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};

/// An address of nobody (RFC 5737, section 3): what it takes to ask the system for a way out.
const NOBODY: (Ipv4Addr, u16) = (Ipv4Addr::new(192, 0, 2, 1), 9);

/// The origin for other devices of a server that listens here; `None` where it lets none in, or
/// where there is no network.
pub fn origin(listening: SocketAddr) -> Option<String> {
    let ip = match listening.ip() {
        ip if ip.is_loopback() => return None,
        ip if ip.is_unspecified() => way_out()?,
        ip => ip,
    };
    Some(format!("http://{}", SocketAddr::new(ip, listening.port())))
}

/// The address of this machine on the way to others. Connecting a socket of UDP sends nothing.
fn way_out() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect(NOBODY).ok()?;
    let ip = socket.local_addr().ok()?.ip();
    (!ip.is_loopback() && !ip.is_unspecified()).then_some(ip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_lets_nobody_in_has_no_address_for_phones() {
        assert_eq!(origin("127.0.0.1:8080".parse().unwrap()), None);
        assert_eq!(origin("[::1]:8080".parse().unwrap()), None);
    }

    #[test]
    fn a_server_on_an_address_of_the_network_is_found_there() {
        let told = origin("192.168.1.7:8080".parse().unwrap());
        assert_eq!(told.as_deref(), Some("http://192.168.1.7:8080"));
    }
}
