import { allHeaders } from './policy.ts';
import { inlineScriptHashes } from './inline-scripts.ts';
import { languages } from '../src/i18n/languages.ts';

/** For a year, browsers use their copy without asking: the names of these files change with their content. */
export const forHashedFiles = 'public, max-age=31536000, immutable';

/** Browsers ask for a page each time (the answer is mostly 304), so that readers see a corrected guide at once. */
export const forPages = 'no-cache';

/** Cloudflare Pages reads at most this many rules (developers.cloudflare.com/pages/configuration/headers). */
const mostRules = 100;

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Each file has a rule of its own: at least at Cloudflare Pages,
 * one rule for all of `_astro/` would also apply to missing files, and a browser that keeps "not found" for a year is
 * locked out. Browsers ask for the files beyond the last rule at each visit, which is the default of both hosts.
 * @param base As in astro.config: `/` or `/ib-key/`.
 * @param hashedFiles Names in `_astro/`, the heaviest first.
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

/**
 * `_redirects`, for Netlify: the page for a wrong address, in the language at the start of that address. Cloudflare
 * Pages finds the nearest 404.html without these lines, and ignores them.
 */
export function redirectsFile(base: string): string {
  const root = base.replace(/\/*$/, '');
  return languages.map((language) => `${root}/${language}/* ${root}/${language}/404.html 404\n`).join('');
}

/** The methods that a server of files accepts. */
export const allowed = 'GET, HEAD';

const generated = [
  '# Written by "node hosting/write.ts" from hosting/policy.ts: change that file, not this one.',
  '# Put your own name and folder in the places marked HERE.',
];

/** The configuration for nginx 1.22 and later. */
export function nginxConfig(): string {
  // "always": error pages need the headers too. nginx drops inherited headers in a location that adds one of its own,
  // so a map sets Cache-Control and no location adds a header.
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
    '# The first part of an address: where it is a language, that folder has a page for wrong addresses.',
    'map $uri $practice_folder {',
    '    ~^/(?<practice_part>[^/]+)/  $practice_part;',
    '    default                      "";',
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
    '    error_page 403 =404 @missing;',
    '    error_page 404 @missing;',
    '    location @missing { try_files /$practice_folder/404.html /404.html =404; }',
    '}',
    '',
  ].join('\n');
}

/** Plain text is UTF-8 too; servers handle `text/html` without being told. */
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

/** The configuration for Caddy 2.6 and later. */
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
    '\t# file_server gives an address its slash, and drops what follows "?".',
    '\t@asked {',
    '\t\tmethod GET HEAD',
    '\t\tnot path */',
    '\t\tfile {path}/index.html',
    '\t\t# An address that begins with two slashes would lead to another host.',
    '\t\texpression {query} != "" && !{path}.startsWith("//")',
    '\t}',
    '\tredir @asked {path}/?{query} 308',
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
    '\t\t\t# Where the first part of an address is a language, that folder has a page of its own.',
    '\t\t\ttry_files /{http.request.uri.path.0}/404.html /404.html',
    '\t\t\tfile_server {',
    '\t\t\t\tprecompressed br gzip',
    '\t\t\t}',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}
