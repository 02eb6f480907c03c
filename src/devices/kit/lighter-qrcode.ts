/**
 * Stands in for a part of `qrcode` in the browser bundle (astro.config.mjs): the package looks for the shortest split of
 * a text by itself, in five ways to write and with a search for the shortest path. Our texts come split (qr-code.tsx), in
 * two ways to write.
 */
import AlphanumericData from 'qrcode/lib/core/alphanumeric-data.js';
import ByteData from 'qrcode/lib/core/byte-data.js';
import type { Part } from './qr-code.tsx';

/** @returns the parts as `qrcode` writes them. */
export const fromArray = (parts: readonly Part[]): object[] =>
  parts.map(({ data, mode }) => (mode === 'byte' ? new ByteData(data) : new AlphanumericData(data)));
