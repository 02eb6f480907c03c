/**
 * Stands in for html5-qrcode's own decoder in the browser bundle (astro.config.mjs): ours takes its place at once
 * (own-decoder.ts), and the library behind it has 300 kB.
 */
export class ZXingHtml5QrcodeDecoder {}
