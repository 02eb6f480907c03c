import { allHeaders } from './policy.ts';
import { inlineScriptHashes } from './inline-scripts.ts';
import { languages } from '../src/i18n/languages.ts';

/** A year, and no question asked again: the names of these files change with their content. */
export const forHashedFiles = 'public, max-age=31536000, immutable';

/** Pages are asked for again each time (the answer is mostly 304), so that a mended guide is seen at once. */
export const forPages = 'no-cache';

/** The page for an address that does not exist, in the language that the address begins with. */
export const notFoundPages: readonly (readonly [under: string, page: string])[] = languages.map(
  (language) => [`/${language}/`, `/${language}/404.html`],
);

/** Cloudflare Pages reads no more (developers.cloudflare.com/pages/configuration/headers). */
const mostRules = 100;

/**
 * `_headers`, understood by Netlify and Cloudflare Pages. One rule for all of `_astro/` would hold for files that are
 * not there, too, at Cloudflare Pages at least, and a browser that keeps "not found" for a year is locked out: each
 * file has its own. Files beyond the last rule are asked for again at each visit, which both hosts do by themselves.
 *
 * @param base as in astro.config: `/` or `/ib-key/`
 * @param hashedFiles names in `_astro/`, those that weigh most first
 */
export function headersFile(
  base: string,
  scriptHashes: readonly string[],
  hashedFiles: readonly string[],
): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const lines = allHeaders(scriptHashes).map(([name, value]) => `  ${name}: ${value}`);
  const rules = hashedFiles
    .slice(0, mostRules - 1)
    .flatMap((name) => [`${root}_astro/${name}`, `  Cache-Control: ${forHashedFiles}`]);
  return [`${root}*`, ...lines, '', ...rules, ''].join('\n');
}

/** `_redirects`, for Netlify. Cloudflare Pages finds the nearest 404.html by itself, and passes over these lines. */
export function redirectsFile(base: string): string {
  const root = base.replace(/\/*$/, '');
  return notFoundPages.map(([under, page]) => `${root}${under}* ${root}${page} 404\n`).join('');
}

/** What a server of files can be asked to do. */
export const allowed = 'GET, HEAD';

const generated = [
  '# Written by "node hosting/write.ts" from hosting/policy.ts: change that file, not this one.',
  '# Put your own name and folder in the places marked HERE.',
];

/** For nginx 1.22 and later. */
export function nginxConfig(): string {
  // "always": error pages need the headers too. nginx drops inherited headers in a location that adds one of
  // its own, so Cache-Control comes from a map and no location adds any.
  const headers = allHeaders(inlineScriptHashes).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return [
    ...generated,
    '# If yours has the Brotli module, add to the second server: brotli_static on;',
    '',
    '# By the status too: a browser that keeps "not found" for a year is locked out.',
    'map $status:$uri $practice_cache {',
    `    ~^(200|206|304):/_astro/  "${forHashedFiles}";`,
    `    default                   "${forPages}";`,
    '}',
    '',
    'map $status $practice_allow {',
    `    405      "${allowed}";`,
    '    default  "";',
    '}',
    '',
    'map $uri $practice_not_found {',
    ...notFoundPages.map(([under, page]) => `    ~^${under}  ${page};`),
    '    default  /404.html;',
    '}',
    '',
    'server {',
    '    listen 80;',
    '    server_name guides.example.org;      # HERE',
    '    return 301 https://$host$request_uri;',
    '}',
    '',
    'server {',
    '    # From 1.25.1 on nginx prefers "http2 on;" and warns. Up to then it knows this alone.',
    '    listen 443 ssl http2;',
    '    server_name guides.example.org;      # HERE',
    '    ssl_certificate     /etc/ssl/guides.pem;  # HERE',
    '    ssl_certificate_key /etc/ssl/guides.key;  # HERE',
    '',
    '    root /var/www/guides;                # HERE: the content of dist/',
    '    index index.html;',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    charset utf-8;',
    `    charset_types ${textTypes.join(' ')};`,
    '    # The build has compressed its files; "gzip on" is for what was put there by hand.',
    '    gzip_static on;',
    '    gzip on;',
    `    gzip_types ${textTypes.join(' ')} image/svg+xml application/wasm;`,
    '    gzip_proxied any;',
    '    gzip_vary on;',
    '',
    ...headers,
    '    add_header Cache-Control $practice_cache always;',
    '    add_header Allow $practice_allow always;',
    '',
    '    # /es/guides without its slash becomes /es/guides/ by itself, because it is a folder.',
    '    location / { try_files $uri $uri/ =404; }',
    '    # Not every nginx knows Markdown.',
    '    location ~ \\.md$ { types { } default_type text/markdown; }',
    '    # 403 is its word for a folder without a page.',
    '    error_page 403 =404 $practice_not_found;',
    '    error_page 404 $practice_not_found;',
    '}',
    '',
  ].join('\n');
}

/** Plain text is written in UTF-8, too; `text/html` needs no mention. */
const textTypes = [
  'text/plain',
  'text/css',
  'text/markdown',
  'text/javascript',
  'application/javascript',
  'application/json',
  'text/xml',
  'application/xml',
];

/** For Caddy 2.6 and later. */
export function caddyfile(): string {
  const headers = allHeaders(inlineScriptHashes).map(([name, value]) => `\t\t${name} "${value}"`);
  return [
    ...generated,
    '',
    '(policy) {',
    '\theader {',
    ...headers,
    '\t\t-Server',
    '\t}',
    '}',
    '',
    '# HERE',
    'guides.example.org {',
    '\t# HERE: the content of dist/',
    '\troot * /var/www/guides',
    '\timport policy',
    '\t@writing not method GET HEAD',
    `\theader @writing Allow "${allowed}"`,
    '\terror @writing 405',
    '\t# A file that is not there (yet) is not to be kept: a browser that keeps "not found" for a year is locked out.',
    '\t@hashed {',
    '\t\tpath /_astro/*',
    '\t\tnot path */',
    '\t\tfile',
    '\t}',
    `\theader ?Cache-Control "${forPages}"`,
    `\theader @hashed Cache-Control "${forHashedFiles}"`,
    '\t# The build has compressed its files; "encode" is for what was put there by hand.',
    '\tencode zstd gzip',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    '\t\timport policy',
    `\t\theader Cache-Control "${forPages}"`,
    '\t\t@missing expression {http.error.status_code} == 404',
    '\t\thandle @missing {',
    ...notFoundPages.map(([under, page]) => `\t\t\trewrite ${under}* ${page}`),
    '\t\t\trewrite * /404.html',
    '\t\t\tfile_server {',
    '\t\t\t\tprecompressed br gzip',
    '\t\t\t}',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}
