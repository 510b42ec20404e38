//! The screens that the site is made for.

use super::command::devtools;
use fantoccini::Client;
use serde_json::json;

/// A kind of screen, and whether it is touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    SmallPhone,
    Phone,
    Tablet,
    /// A wide screen whose owner likes the programme as a list, which most tests are about.
    Desktop,
    /// A wide screen of somebody who has chosen nothing yet.
    Laptop,
    Kiosk,
    /// A kiosk that lies.
    Lying,
    /// A screen of 4K on a wall.
    Wall,
}

impl Device {
    /// Those that all pages are made for.
    pub const ALL: [Device; 5] =
        [Device::SmallPhone, Device::Phone, Device::Tablet, Device::Desktop, Device::Kiosk];

    /// Width and height in CSS pixels.
    pub const fn size(self) -> (u32, u32) {
        match self {
            Device::SmallPhone => (360, 640),
            Device::Phone => (412, 823),
            Device::Tablet => (820, 1180),
            Device::Desktop => (1280, 900),
            Device::Laptop => (1440, 900),
            Device::Kiosk => (1080, 1920),
            Device::Lying => (1920, 1080),
            Device::Wall => (3840, 2160),
        }
    }

    /// Physical pixels to a CSS pixel.
    const fn density(self) -> f64 {
        match self {
            Device::SmallPhone => 2.0,
            Device::Phone => 2.6,
            Device::Tablet => 2.0,
            Device::Desktop | Device::Laptop | Device::Kiosk | Device::Lying | Device::Wall => 1.0,
        }
    }

    const fn is_mobile(self) -> bool {
        matches!(self, Device::SmallPhone | Device::Phone | Device::Tablet)
    }

    /// Whether fingers are used, and no mouse.
    pub const fn is_touched(self) -> bool {
        self.is_mobile() || matches!(self, Device::Kiosk | Device::Lying | Device::Wall)
    }

    /// Makes the current tab show pages as this device does.
    pub async fn emulate(self, client: &Client) {
        self.emulate_with_height(client, self.size().1).await;
    }

    /// The same with another height, for pictures of whole pages.
    pub async fn emulate_with_height(self, client: &Client, height: u32) {
        let metrics = json!({
            "width": self.size().0,
            "height": height,
            "deviceScaleFactor": self.density(),
            "mobile": self.is_mobile(),
        });
        devtools(client, "Emulation.setDeviceMetricsOverride", metrics).await;
        let touch = json!({ "enabled": self.is_touched(), "maxTouchPoints": 5 });
        devtools(client, "Emulation.setTouchEmulationEnabled", touch).await;
    }
}
