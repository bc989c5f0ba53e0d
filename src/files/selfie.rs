//! Draws a made-up selfie for made-up people who bring none. Must not be taken for anybody: it is a few discs.

use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageFormat, Luma};

use super::Failure;
use super::photo::Photo;

/// Width and height, in pixels.
const SIZE: (u32, u32) = (96, 120);

/// Discs from the back to the front: centre and radii as parts of the picture, and a tone.
const DISCS: [(f32, f32, f32, f32, u8); 7] = [
    (0.50, 1.05, 0.48, 0.32, 70),  // shoulders
    (0.50, 0.40, 0.31, 0.34, 30),  // hair
    (0.50, 0.47, 0.25, 0.30, 190), // face
    (0.40, 0.43, 0.04, 0.02, 25),  // eyes
    (0.60, 0.43, 0.04, 0.02, 25),
    (0.50, 0.52, 0.03, 0.05, 150), // nose
    (0.50, 0.64, 0.10, 0.02, 90),  // mouth
];

/// The same picture every time, as a photo that was read.
pub fn draw() -> Result<Photo, Failure> {
    let picture = GrayImage::from_fn(SIZE.0, SIZE.1, |column, row| {
        let (x, y) = (column as f32 / SIZE.0 as f32, row as f32 / SIZE.1 as f32);
        let inside =
            |(cx, cy, rx, ry, _): &&(f32, f32, f32, f32, u8)| ((x - cx) / rx).powi(2) + ((y - cy) / ry).powi(2) < 1.0;
        Luma([DISCS.iter().rev().find(inside).map_or(225, |disc| disc.4)])
    });
    let mut png = Cursor::new(Vec::new());
    let written = DynamicImage::ImageLuma8(picture).write_to(&mut png, ImageFormat::Png);
    written
        .map_err(|error| Failure::Io { name: "the drawn selfie".to_owned(), source: std::io::Error::other(error) })?;
    Ok(Photo::of(png.into_inner())?)
}

#[cfg(test)]
mod tests {
    #[test]
    fn act_07_the_drawn_selfie_is_a_small_photo() {
        assert!(super::draw().is_ok_and(|photo| photo.bytes().len() < 4_096));
    }
}
