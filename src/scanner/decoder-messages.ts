/** The messages between the page and the decoder's worker. */

/**
 * How hard the decoder looks at a picture. `plain`: at the picture as it is, for each frame of a camera. `denoised`:
 * also with small specks closed. `contrasted`: with each pixel moved away from the light around it, to bring back
 * what blur, glare and shadow have taken, and with one threshold of dark and light for the whole picture; for small
 * pictures.
 */
export type Look = 'plain' | 'denoised' | 'contrasted';

/**
 * A frame of a camera, a drawn picture, or pixels. Frames and drawn pictures belong to their last receiver; pixels can
 * be shared.
 */
export type Frame = VideoFrame | ImageBitmap | ImageData;

/** A frame, the first look at a picture file, one more look at the file of the job with that id, or the end of it. */
export type DecoderJob =
  | { kind: 'warm-up' }
  | { kind: 'pixels'; frame: Frame; look: Look }
  | { kind: 'file'; file: Blob }
  | { kind: 'look-on'; of: number }
  | { kind: 'let-go'; of: number };

export type DecoderRequest = { id: number; job: DecoderJob };

/** What a look found; `more` tells whether a further look at the same file may find more. */
export type Found = { texts: string[]; more: boolean };

/**
 * `not-opened`: the file is broken, or only the page can open its kind. `too-large`: the file's header names too
 * large a size.
 */
export type FileFault = 'not-opened' | 'too-large';

/**
 * Why the decoder cannot work.
 * - `no-webassembly`: the browser has none, or a policy forbids it (Lockdown mode, a strict setting).
 * - `worker-refused`: the browser starts no worker for this page.
 * - `decoder-unavailable`: the network did not bring a part.
 * - `decoder-gone`: a part is no longer on the server because the site was updated.
 * - `decoder-broken`: all parts are there, but the decoder stopped, perhaps for want of memory.
 */
export type DecoderFault =
  'no-webassembly' | 'worker-refused' | 'decoder-unavailable' | 'decoder-gone' | 'decoder-broken';

export type DecoderReply =
  | ({ id: number; ok: true } & Found)
  | { id: number; ok: false; fault: FileFault }
  | { id: number; ok: false; fault: DecoderFault };
