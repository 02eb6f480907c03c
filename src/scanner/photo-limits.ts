/** Bytes: above the size of phones' pictures, below the size at which a tab runs out of memory. */
export const maxPhotoBytes = 40 * 1024 * 1024;
/** Pixels (width × height). Phones of today save up to 50 megapixels by default. */
export const maxPhotoPixels = 60_000_000;
