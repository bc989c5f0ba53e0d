//! What remains of a face photo once it has been looked at: a perceptual hash. Knows how to compare; must not know
//! pictures.

use super::refusal::Refusal;
use super::rule::Rule;
use crate::say;

/// The largest photo accepted, in bytes (ACT-07).
pub const MAX_BYTES: usize = 2 << 20;

/// The longest side accepted, in pixels: 16 megapixels in all, so that a small file cannot unfold into all memory (ACT-07).
pub const MAX_SIDE: u32 = 4096;

/// What is wrong with a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoFault {
    /// It cannot be opened.
    Damaged,
    /// Another kind of file.
    NoPhoto,
    /// More bytes than [`MAX_BYTES`].
    TooLarge,
    /// A side longer than [`MAX_SIDE`], or too many pixels in all.
    TooManyPixels,
}

impl From<PhotoFault> for Refusal {
    /// Refuses a photo that is none, or too much of one (ACT-07).
    fn from(fault: PhotoFault) -> Self {
        let message = match fault {
            PhotoFault::Damaged => {
                say!("the photo is damaged and cannot be opened", "foto rusak dan tidak dapat dibuka")
            }
            PhotoFault::NoPhoto => say!("the photo is neither PNG nor JPEG", "foto bukan PNG maupun JPEG"),
            PhotoFault::TooLarge => say!("the photo is larger than 2 MiB", "foto lebih besar dari 2 MiB"),
            PhotoFault::TooManyPixels => {
                say!("the photo is larger than {MAX_SIDE} pixels a side", "sisi foto lebih dari {MAX_SIDE} piksel")
            }
        };
        Self::input(Rule::Act07, message)
    }
}

/// A gradient hash of 16 × 16 bits over the photo's low frequencies (VER-08).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PhotoHash([u8; 32]);

/// The most bits of 256 by which two photos of one face may differ (VER-08).
/// Measured on 60 drawn faces: one face saved anew, halved, or brightened by 20 differs by at most 23 bits, two faces by
/// at least 77. Just under the middle: a wrong yes is worse than a wrong no, which only brings in a person.
pub const THRESHOLD: u32 = 48;

impl PhotoHash {
    /// The hash as computed or stored.
    pub const fn new(bits: [u8; 32]) -> Self {
        Self(bits)
    }

    /// The hash as stored; `None` when it has another length.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes to store.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// How many bits differ, of 256.
    pub fn distance(&self, other: &Self) -> u32 {
        self.0.iter().zip(other.0).map(|(one, two)| (one ^ two).count_ones()).sum()
    }

    /// Whether both photos pass for the same face (VER-08).
    pub fn agrees(&self, other: &Self) -> bool {
        self.distance(other) <= THRESHOLD
    }
}

/// Says only that there is one: a photo is a person's own.
impl std::fmt::Debug for PhotoHash {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("PhotoHash")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ver_08_the_threshold_itself_still_agrees() {
        let mut bits = [0; 32];
        let blank = PhotoHash::new(bits);
        for bit in 0..THRESHOLD as usize {
            bits[bit / 8] |= 1 << (bit % 8);
        }
        assert!(PhotoHash::new(bits).agrees(&blank));
        bits[31] |= 0x80;
        assert!(!PhotoHash::new(bits).agrees(&blank));
        assert_eq!(PhotoHash::from_bytes(&[0; 31]), None);
        assert_eq!(PhotoHash::from_bytes(&[0; 32]), Some(blank));
    }
}
