/** Bytes. Above what phones save, below what makes a tab run out of memory. */
export const maxPhotoBytes = 40 * 1024 * 1024;
/** Pixels (width × height). Phones of today save up to 50 megapixels by themselves. */
export const maxPhotoPixels = 60_000_000;
