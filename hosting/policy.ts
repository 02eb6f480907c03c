/**
 * The one source of the site's safety rules: the layout's <meta> policy, `dist/_headers`, `nginx.conf` and
 * `Caddyfile` are all made from this file.
 *
 * `upgrade-insecure-requests` is left out on purpose: the site must also work on plain http, when a phone opens it
 * from a computer in the same network.
 */

type Directive = readonly [name: string, ...sources: string[]];

/** The list names each kind of thing that the site loads; `default-src 'none'` refuses all else. */
export const directives: readonly Directive[] = [
  ['default-src', "'none'"],
  // wasm-unsafe-eval: the decoder of the QR reader is WebAssembly. It does not allow eval().
  ['script-src', "'self'", "'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  // Only style="" attributes: html5-qrcode and computed sizes need them. <style> elements stay refused.
  ['style-src-attr', "'unsafe-inline'"],
  ['img-src', "'self'", 'data:', 'blob:'],
  ['media-src', "'self'", 'blob:'],
  ['font-src', "'self'"],
  ['manifest-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'self'"],
];

/** Browsers ignore these directives in a <meta> and complain about them in the console (CSP 3, section 3.3). */
const headerOnly = new Set(['frame-ancestors']);

/**
 * The policy as one line.
 * @param forMeta True for a `<meta http-equiv>`, false for a header.
 * @param scriptHashes Sources such as `'sha256-…'`, quotes included, of the inline scripts that may run.
 */
export function contentSecurityPolicy(options: {
  forMeta: boolean;
  scriptHashes?: readonly string[];
}): string {
  const hashes = options.scriptHashes ?? [];
  return directives
    .filter(([name]) => !(options.forMeta && headerOnly.has(name)))
    .map(([name, ...sources]) => [name, ...sources, ...(name === 'script-src' ? hashes : [])].join(' '))
    .join('; ');
}

/** The headers beside the policy, the same for every path. HSTS counts over https only, so plain http still works. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(self), microphone=(), geolocation=()'],
];

/** All headers of a page, with the policy first. */
export function allHeaders(scriptHashes: readonly string[]): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy({ forMeta: false, scriptHashes })],
    ...securityHeaders,
  ];
}

/**
 * The headers of our own server in a local network, without HSTS: that server makes its own certificates, and a
 * browser that has noted HSTS lets nobody past its warning about these (RFC 6797, section 12.1).
 */
export function localHeaders(scriptHashes: readonly string[]): readonly (readonly [string, string])[] {
  return allHeaders(scriptHashes).filter(([name]) => name !== 'Strict-Transport-Security');
}
