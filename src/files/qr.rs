//! A text as a QR code: blocks for a terminal, a picture for a file. Must not know what the text opens.

use std::io::Cursor;

use image::{GrayImage, ImageFormat, Luma};
use qrcode::render::unicode::Dense1x2;
use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

/// Quiet modules around the code, as ISO/IEC 18004 asks.
const QUIET: u32 = 4;

/// Pixels a module: readable from a screen at arm's length.
const SCALE: u32 = 8;

/// A text that no QR code holds.
#[derive(Debug, thiserror::Error)]
#[error("the text is too long for a QR code")]
pub struct TooLong;

/// A QR code.
pub struct Qr(QrCode);

impl Qr {
    /// Encodes `text` with the least redundancy: a terminal's lines are few, and a screen does not get scratched.
    pub fn of(text: &str) -> Result<Self, TooLong> {
        QrCode::with_error_correction_level(text, EcLevel::L).map(Self).map_err(|_| TooLong)
    }

    /// Lines of half blocks for a dark terminal: what is drawn is bright, so the light modules and the quiet zone are.
    pub fn blocks(&self) -> Zeroizing<String> {
        let image = self.0.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build();
        Zeroizing::new(image)
    }

    /// The same as a PNG picture.
    pub fn png(&self) -> Result<Zeroizing<Vec<u8>>, image::ImageError> {
        let width = u32::try_from(self.0.width()).unwrap_or(0);
        let side = (width + 2 * QUIET) * SCALE;
        let dark = |at: u32| (at / SCALE).checked_sub(QUIET).filter(|module| *module < width);
        let picture = GrayImage::from_fn(side, side, |x, y| match (dark(x), dark(y)) {
            (Some(x), Some(y)) if self.0[(x as usize, y as usize)] == Color::Dark => Luma([0]),
            _ => Luma([255]),
        });
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, ImageFormat::Png)?;
        Ok(Zeroizing::new(bytes.into_inner()))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not foresee")]
mod tests {
    use super::*;

    const URI: &str = "otpauth://totp/BSrE:rani?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=BSrE";

    #[test]
    fn log_02_the_code_fits_a_terminal_and_has_its_quiet_zone() {
        let blocks = Qr::of(URI).unwrap().blocks();
        assert!(blocks.lines().count() <= 30, "{}", blocks.lines().count());
        assert!(blocks.lines().all(|line| line.chars().count() <= 60));
        assert!(blocks.starts_with("████"), "the quiet zone is bright");
    }

    #[test]
    fn log_02_the_picture_is_black_and_white_with_its_three_corners() {
        let png = Qr::of(URI).unwrap().png().unwrap();
        let picture = image::load_from_memory(&png).unwrap().to_luma8();
        let side = picture.width();
        assert_eq!(side, picture.height());
        let first = QUIET * SCALE;
        for (x, y) in [(first, first), (side - 1 - first, first), (first, side - 1 - first)] {
            assert_eq!(picture.get_pixel(x, y).0, [0]);
        }
        assert_eq!(picture.get_pixel(0, 0).0, [255]);
    }

    #[test]
    fn what_does_not_fit_is_said() {
        assert!(Qr::of(&"x".repeat(4_000)).is_err());
    }
}
