//! Reads a face photo and keeps only its perceptual hash (ACT-07, VER-08). Knows PNG and JPEG by their first bytes,
//! whatever the file's name, and how to open them safely; must not know whose face it is.

use std::fmt;
use std::io::Cursor;
use std::path::Path;

use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use image_hasher::{FilterType, HashAlg, HasherConfig};

use super::Failure;
use super::input::Input;
use crate::domain::Refusal;
use crate::domain::photo::{MAX_BYTES, MAX_SIDE, PhotoFault, PhotoHash};

/// The most bytes that a decoded photo may take.
const MAX_DECODED: u64 = 4 * (MAX_SIDE as u64) * (MAX_SIDE as u64);

/// A face photo: the file as it came in, and its perceptual hash.
#[derive(Clone)]
pub struct Photo {
    bytes: Vec<u8>,
    hash: PhotoHash,
}

impl Photo {
    /// Reads the photo at `path` (`-` is standard input).
    pub fn read(path: &Path) -> Result<Self, Failure> {
        Ok(Self::of(Input::open(path, Some(MAX_BYTES as u64))?.whole()?)?)
    }

    /// Takes a photo that is at hand.
    pub fn of(bytes: Vec<u8>) -> Result<Self, Refusal> {
        Ok(Self { hash: hash(&bytes)?, bytes })
    }

    /// The file as it came in.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What it looks like, whatever its size and compression.
    pub const fn hash(&self) -> &PhotoHash {
        &self.hash
    }
}

/// Says its size only: a photo shows a person.
impl fmt::Debug for Photo {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Photo").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

/// The perceptual hash of a PNG or JPEG: brightness, size and compression hardly move it.
/// Refuses with ACT-07 what is too large, no such picture, or damaged; a JPEG that is cut short counts as far as it goes.
pub fn hash(bytes: &[u8]) -> Result<PhotoHash, Refusal> {
    let picture = decode(bytes)?;
    let hasher = HasherConfig::with_bytes_type::<[u8; 32]>()
        .hash_alg(HashAlg::Gradient)
        .hash_size(16, 16)
        .resize_filter(FilterType::Triangle)
        .preproc_dct()
        .to_hasher();
    Ok(PhotoHash::new(hasher.hash_image(&picture.to_luma8()).into_inner()))
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, PhotoFault> {
    if bytes.len() > MAX_BYTES {
        return Err(PhotoFault::TooLarge);
    }
    let Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) = image::guess_format(bytes) else {
        return Err(PhotoFault::NoPhoto);
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_DECODED);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| said(&error))?;
    if decoder.total_bytes() > MAX_DECODED {
        return Err(PhotoFault::TooManyPixels);
    }
    // Cameras turn the picture by a note beside it, not by its pixels.
    let turned = decoder.orientation().map_err(|error| said(&error))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| said(&error))?;
    picture.apply_orientation(turned);
    Ok(picture)
}

const fn said(error: &ImageError) -> PhotoFault {
    match error {
        ImageError::Limits(_) => PhotoFault::TooManyPixels,
        _ => PhotoFault::Damaged,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop here")]
mod tests {
    use super::*;
    use crate::domain::photo::THRESHOLD;
    use crate::files::faces::{self, jpeg};
    use image::imageops;
    use proptest::prelude::*;

    fn of(picture: &DynamicImage) -> PhotoHash {
        let mut png = Cursor::new(Vec::new());
        picture.write_to(&mut png, ImageFormat::Png).unwrap();
        hash(png.get_ref()).unwrap()
    }

    /// Over 60 faces the same one differed by at most 23 bits, two different ones by at least 77.
    #[test]
    fn ver_08_one_face_agrees_however_it_was_saved_and_two_faces_do_not() {
        let faces: Vec<_> = (0..12).map(faces::draw).collect();
        let known: Vec<_> = faces.iter().map(of).collect();
        for (face, known) in faces.iter().zip(&known) {
            let small = face.resize_exact(80, 100, imageops::FilterType::Triangle);
            let bright = face.brighten(20);
            for again in [jpeg(face, 60), jpeg(&small, 90), jpeg(&bright, 60), jpeg(&small.brighten(-20), 60)] {
                let distance = hash(&again).unwrap().distance(known);
                assert!(distance <= THRESHOLD * 2 / 3, "{distance}");
            }
        }
        for (at, one) in known.iter().enumerate() {
            for other in &known[..at] {
                assert!(one.distance(other) >= THRESHOLD * 4 / 3, "{}", one.distance(other));
            }
        }
    }

    #[test]
    fn act_07_a_photo_is_known_by_its_bytes_and_bounded() {
        let said = |bytes: &[u8]| hash(bytes).unwrap_err().message.en;
        let photo = jpeg(&faces::draw(1), 80);
        assert!(hash(&photo).is_ok());
        assert_eq!(said(b""), "the photo is neither PNG nor JPEG");
        assert_eq!(said(b"GIF89a..."), "the photo is neither PNG nor JPEG");
        let cut = &include_bytes!("../../fixtures/selfies/ayu-lestari.jpg")[..100];
        assert_eq!(said(cut), "the photo is damaged and cannot be opened");
        assert_eq!(said(&vec![0; MAX_BYTES + 1]), "the photo is larger than 2 MiB");
        let wide = DynamicImage::new_luma8(MAX_SIDE + 1, 1);
        assert_eq!(said(&jpeg(&wide, 50)), "the photo is larger than 4096 pixels a side");
    }

    /// A PNG header that promises a picture of 30,000 × 30,000 pixels, and one that keeps to the sides but not to memory.
    #[test]
    fn act_07_a_picture_that_unfolds_is_refused_before_it_does() {
        let mut bomb = Cursor::new(Vec::new());
        DynamicImage::new_rgba16(1, 1).write_to(&mut bomb, ImageFormat::Png).unwrap();
        let mut bomb = bomb.into_inner();
        for side in [30_000_u32, MAX_SIDE] {
            bomb[16..20].copy_from_slice(&side.to_be_bytes());
            bomb[20..24].copy_from_slice(&side.to_be_bytes());
            let crc = crc(&bomb[12..29]);
            bomb[29..33].copy_from_slice(&crc.to_be_bytes());
            let message = hash(&bomb).unwrap_err().message.en;
            assert_eq!(message, "the photo is larger than 4096 pixels a side", "{side}");
        }
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0, |crc: u32, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 * (crc & 1)))
        })
    }

    #[test]
    fn ver_08_the_fixture_selfies_match_their_registry_photos_and_the_stranger_none() {
        let folder = Path::new("fixtures");
        let stranger = *Photo::read(&folder.join("selfies/somebody-else.jpg")).unwrap().hash();
        for name in ["ayu-lestari.jpg", "bagus-prakoso.jpg", "vino-adiputra.jpg", "farah-nabila.jpg"] {
            let known = *Photo::read(&folder.join("registry/photos").join(name)).unwrap().hash();
            let selfie = *Photo::read(&folder.join("selfies").join(name)).unwrap().hash();
            assert!(selfie.agrees(&known), "{name}");
            assert!(!stranger.agrees(&known), "{name}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn act_07_no_bytes_make_the_reader_panic(
            at in 0..2000_usize, bytes in prop::collection::vec(any::<u8>(), 1..60), magic in 0..3_usize
        ) {
            let magic: &[u8] = [&b"\x89PNG\r\n\x1a\n"[..], b"\xFF\xD8\xFF\xE0", b""][magic];
            let _ = hash(&[magic, &bytes].concat());
            let mut photo = include_bytes!("../../fixtures/selfies/ayu-lestari.jpg").to_vec();
            for (place, byte) in photo.iter_mut().skip(at).zip(&bytes) {
                *place = *byte;
            }
            let _ = hash(&photo);
        }
    }
}
