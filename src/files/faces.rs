//! Draws made-up faces for tests and fixtures: a number is a face. Not part of the program.

use std::path::Path;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GrayImage, Luma};

use super::registry_csv;

/// A face of 160 × 200 pixels; the same `seed` is the same face.
pub(super) fn draw(seed: u64) -> DynamicImage {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03;
    let mut pick = |low: f32, high: f32| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        low + (high - low) * ((state >> 40) as f32 / (1 << 24) as f32)
    };
    for _ in 0..8 {
        pick(0.0, 1.0);
    }
    let (x, y) = (pick(66.0, 94.0), pick(92.0, 112.0));
    let (wide, high) = (pick(34.0, 54.0), pick(52.0, 72.0));
    let (skin, back, slope) = (pick(120.0, 225.0), pick(30.0, 240.0), pick(-0.5, 0.5));
    let (hair, hair_high, hair_side) = (pick(10.0, 110.0), pick(0.35, 0.95), pick(0.9, 1.35));
    let (eye, apart, eyes_at) = (pick(4.0, 9.0), pick(0.32, 0.5), pick(0.05, 0.28));
    let (mouth, mouth_at, nose) = (pick(10.0, 26.0), pick(0.42, 0.62), pick(0.08, 0.3));
    let (shirt, shoulders, stripe) = (pick(20.0, 240.0), pick(50.0, 90.0), pick(6.0, 30.0));
    let glasses = pick(0.0, 1.0) > 0.6;
    let inside =
        |px: f32, py: f32, cx: f32, cy: f32, rx: f32, ry: f32| ((px - cx) / rx).powi(2) + ((py - cy) / ry).powi(2);
    let picture = GrayImage::from_fn(160, 200, |column, row| {
        let (px, py) = (column as f32, row as f32);
        let mut tone = back + slope * (px - 80.0) + slope * 0.6 * (py - 100.0);
        if inside(px, py, x, y + high + 55.0, shoulders, 60.0) < 1.0 {
            tone = if (px / stripe).sin() > 0.0 { shirt } else { 255.0 - shirt };
        }
        if inside(px, py, x, y - high * 0.2, wide * hair_side, high * 1.05) < 1.0 && py < y + high * hair_high * 0.5 {
            tone = hair;
        }
        if inside(px, py, x, y, wide, high) < 1.0 && py > y - high * (0.3 + 0.5 * hair_high) {
            tone = skin + 0.25 * (px - x);
        }
        for side in [-1.0, 1.0] {
            let (cx, cy) = (x + side * wide * apart, y - high * eyes_at);
            let ring = inside(px, py, cx, cy, eye * 2.0, eye * 1.8);
            if inside(px, py, cx, cy, eye * 1.3, eye * 0.8) < 1.0 || (glasses && (0.7..1.0).contains(&ring)) {
                tone = 25.0;
            }
        }
        if inside(px, py, x, y + high * mouth_at, mouth, 5.0) < 1.0
            || inside(px, py, x, y + high * nose, 4.0, 9.0) < 1.0
        {
            tone = skin * 0.45;
        }
        Luma([tone.clamp(0.0, 255.0) as u8])
    });
    DynamicImage::ImageLuma8(picture)
}

/// The picture as a JPEG file.
#[expect(clippy::unwrap_used, reason = "a test may stop here")]
pub(super) fn jpeg(picture: &DynamicImage, quality: u8) -> Vec<u8> {
    let mut file = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut file, quality)).unwrap();
    file
}

/// Writes `fixtures/registry/photos` and `fixtures/selfies` anew from the names in `fixtures/registry/dukcapil.csv`.
#[test]
#[ignore = "writes fixtures"]
#[expect(clippy::unwrap_used, reason = "a test may stop here")]
fn write_the_fixture_photos() {
    let selfies = Path::new("fixtures/selfies");
    for folder in [selfies, Path::new("fixtures/registry/photos")] {
        std::fs::create_dir_all(folder).unwrap();
    }
    for (seed, row) in (1..).zip(registry_csv::dukcapil(Path::new("fixtures/registry/dukcapil.csv")).unwrap()) {
        let Some(photo) = row.unwrap().photo else { continue };
        let (face, name) = (draw(seed), photo.file_name().unwrap());
        std::fs::write(&photo, jpeg(&face, 70)).unwrap();
        std::fs::write(selfies.join(name), jpeg(&face.brighten(15), 60)).unwrap();
    }
    std::fs::write(selfies.join("somebody-else.jpg"), jpeg(&draw(1000), 60)).unwrap();
}
