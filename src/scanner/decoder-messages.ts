/** What the page and the decoder's worker say to each other. */

/**
 * How hard a picture is looked at. `plain`: as it is, for each frame of a camera. `denoised`: also with small specks
 * closed. `contrasted`: with each pixel moved away from the light around it, which brings back what blur, glare and
 * shadow have taken, and with one measure of dark and light for the whole picture; for small pictures.
 */
export type Look = 'plain' | 'denoised' | 'contrasted';

/** A frame of a camera, a drawn picture, or pixels. All but pixels belong to whoever has it last. */
export type Frame = VideoFrame | ImageBitmap | ImageData;

/** A frame, or a whole picture file. */
export type DecoderJob =
  { kind: 'warm-up' } | { kind: 'pixels'; frame: Frame; look: Look } | { kind: 'file'; file: Blob };

export type DecoderRequest = { id: number; job: DecoderJob };

/** `not-opened`: of a kind that only the page can open, or broken. `too-large`: by what its header says. */
export type FileFault = 'not-opened' | 'too-large';

/**
 * Why nothing can be decoded.
 * - `no-webassembly`: the browser has none, or a policy forbids it (Lockdown mode, a strict setting).
 * - `worker-refused`: the browser starts no worker for this page.
 * - `decoder-unavailable`: the network did not bring a part. `decoder-gone`: the part is no longer on the server, since
 *   the site was updated.
 * - `decoder-broken`: everything is there, and it stopped, for want of memory perhaps.
 */
export type DecoderFault =
  'no-webassembly' | 'worker-refused' | 'decoder-unavailable' | 'decoder-gone' | 'decoder-broken';

export type DecoderReply =
  | { id: number; ok: true; texts: string[] }
  | { id: number; ok: false; fault: FileFault }
  | { id: number; ok: false; fault: DecoderFault };
