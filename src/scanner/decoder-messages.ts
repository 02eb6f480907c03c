/** What the page and the decoder's worker say to each other. */

/** A frame as pixels, or a whole picture file. */
export type DecoderJob =
  { kind: 'warm-up' } | { kind: 'pixels'; frame: ImageBitmap | ImageData } | { kind: 'file'; file: Blob };

export type DecoderRequest = { id: number; job: DecoderJob };

/** `not-an-image`: the file is of no kind that the decoder opens by itself. */
export type DecoderReply =
  | { id: number; ok: true; texts: string[] }
  | { id: number; ok: false; fault: 'not-an-image' | 'decoder-unavailable' };
