//! Bits in bytes, the highest of a byte first, and Rice codes of them.

/// Puts bits into bytes.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    /// How many bits of the last byte are in use; 0 when it is full or there is none.
    used: u8,
}

impl Writer {
    /// Puts one bit behind those that are there.
    pub fn push(&mut self, bit: bool) {
        if self.used == 0 {
            self.bytes.push(0);
        }
        if let Some(last) = self.bytes.last_mut() {
            *last |= u8::from(bit) << (7 - self.used);
        }
        self.used = (self.used + 1) % 8;
    }

    /// The Rice code with parameter `k`: the quotient by 2^k in ones with a zero behind, the
    /// remainder in `k` bits.
    pub fn rice(&mut self, value: u32, k: u8) {
        (0..value >> k).for_each(|_| self.push(true));
        self.push(false);
        (0..k).rev().for_each(|place| self.push(value >> place & 1 == 1));
    }

    /// The bytes, the last one filled up with zeros.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Takes bits out of bytes.
pub struct Reader<'a> {
    bytes: &'a [u8],
    /// How many bits have been taken.
    taken: usize,
}

impl Reader<'_> {
    /// Begins at the first bit.
    pub fn new(bytes: &[u8]) -> Reader<'_> {
        Reader { bytes, taken: 0 }
    }

    /// The next bit; `None` behind the last one.
    pub fn bit(&mut self) -> Option<bool> {
        let byte = self.bytes.get(self.taken / 8)?;
        let bit = byte >> (7 - self.taken % 8) & 1 == 1;
        self.taken += 1;
        Some(bit)
    }

    /// A Rice code with parameter `k`, at most 15; `None` when the bits end inside of it, or it
    /// is greater than 32 bits hold.
    pub fn rice(&mut self, k: u8) -> Option<u32> {
        let mut value = 0u32;
        while self.bit()? {
            value = value.checked_add(1 << k)?;
        }
        for place in (0..k).rev() {
            value |= u32::from(self.bit()?) << place;
        }
        Some(value)
    }
}
