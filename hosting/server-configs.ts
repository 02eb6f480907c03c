import { allHeaders } from './policy.ts';
import { inlineScriptHashes } from './inline-scripts.ts';

/** A year, and no question asked again: the names of these files change with their content. */
const forHashedFiles = 'public, max-age=31536000, immutable';

/** Pages are asked for again each time (the answer is mostly 304), so that a mended guide is seen at once. */
const forPages = 'no-cache';

/** `_headers`, understood by Netlify and Cloudflare Pages. `base` as in astro.config: `/` or `/ib-key/`. */
export function headersFile(base: string, scriptHashes: readonly string[]): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const lines = allHeaders(scriptHashes).map(([name, value]) => `  ${name}: ${value}`);
  return [`${root}*`, ...lines, '', `${root}_astro/*`, `  Cache-Control: ${forHashedFiles}`, ''].join('\n');
}

const generated = [
  '# Written by "node hosting/write.ts" from hosting/policy.ts: change that file, not this one.',
  '# Put your own name and folder in the places marked HERE.',
];

export function nginxConfig(): string {
  // "always": error pages need the headers too. nginx drops inherited headers in a location that adds one of
  // its own, so Cache-Control comes from a map and no location adds any.
  const headers = allHeaders(inlineScriptHashes).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return [
    ...generated,
    '',
    'map $uri $practice_cache {',
    `    ~/_astro/  "${forHashedFiles}";`,
    `    default    "${forPages}";`,
    '}',
    '',
    'server {',
    '    listen 80;',
    '    server_name guides.example.org;      # HERE',
    '    return 301 https://$host$request_uri;',
    '}',
    '',
    'server {',
    '    listen 443 ssl;',
    '    http2 on;',
    '    server_name guides.example.org;      # HERE',
    '    ssl_certificate     /etc/ssl/guides.pem;  # HERE',
    '    ssl_certificate_key /etc/ssl/guides.key;  # HERE',
    '',
    '    root /var/www/guides;                # HERE: the content of dist/',
    '    index index.html;',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    gzip on;',
    '    gzip_types text/css text/javascript application/javascript application/json image/svg+xml application/wasm;',
    '',
    ...headers,
    '    add_header Cache-Control $practice_cache always;',
    '',
    '    # /es/guides without its slash becomes /es/guides/ by itself, because it is a folder.',
    '    location / { try_files $uri $uri/ =404; }',
    '    error_page 404 /404.html;',
    '}',
    '',
  ].join('\n');
}

export function caddyfile(): string {
  const headers = allHeaders(inlineScriptHashes).map(([name, value]) => `\t\t${name} "${value}"`);
  return [
    ...generated,
    '',
    '# HERE',
    'guides.example.org {',
    '\t# HERE: the content of dist/',
    '\troot * /var/www/guides',
    '\tencode zstd gzip',
    '',
    '\theader {',
    ...headers,
    '\t\t-Server',
    '\t}',
    '\t@hashed path */_astro/*',
    '\t@pages not path */_astro/*',
    `\theader @pages Cache-Control "${forPages}"`,
    `\theader @hashed Cache-Control "${forHashedFiles}"`,
    '',
    '\tfile_server',
    '\thandle_errors {',
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}
