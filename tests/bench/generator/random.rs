//! Numbers that look like chance and are the same on every machine.

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number of `0..end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// What `of` makes of `number` different numbers of `0..end`.
    pub fn choose<T>(
        &mut self,
        end: usize,
        number: usize,
        mut of: impl FnMut(usize) -> T,
    ) -> Vec<T> {
        let mut chosen = Vec::new();
        while chosen.len() < number.min(end) {
            let one = self.below(end);
            if !chosen.contains(&one) {
                chosen.push(one);
            }
        }
        chosen.into_iter().map(&mut of).collect()
    }
}
