import type { Look } from './decoder-messages.ts';

/** Bytes: above the size of phones' pictures, below the size at which a tab runs out of memory. */
export const maxPhotoBytes = 40 * 1024 * 1024;
/** Pixels (width × height). Phones of today save up to 50 megapixels by default. */
export const maxPhotoPixels = 60_000_000;

/** The further looks at a picture whose full size did not give what is wanted. */
export const furtherLooks: readonly Look[] = ['denoised', 'contrasted'];
/** Pixels: the longer side of the picture that is redrawn for the further looks. */
export const redrawnSide = 800;
