// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import columns from './hosting/columns.ts';
import compressed from './hosting/compressed.ts';
import headers from './hosting/headers.ts';
import joinedStrings from './hosting/joined-strings.ts';
import notFoundPages from './hosting/not-found-pages.ts';
import { withoutTheUnused } from './hosting/lighter-i18next.ts';
import { withoutCookies, withoutLines, withoutPhrases } from './hosting/lighter-msw.ts';
import searchIndex from './hosting/search-index.ts';
import { sitemapOptions } from './hosting/sitemap.ts';
import { firstLanguage, languages } from './src/i18n/languages.ts';
import { buildTarget } from './src/page/browsers.ts';

// SITE and BASE place the build: SITE=https://example.org BASE=/ib-key/ npm run build
const site = process.env.SITE ?? 'http://localhost:4321';
const base = process.env.BASE ?? '/';

/** @param {string} name */
const inBackend = (name) => fileURLToPath(new URL(`./src/backend/${name}.ts`, import.meta.url));

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  i18n: {
    locales: [...languages],
    defaultLocale: firstLanguage,
    // Astro's own routing allows no page outside the languages, but short addresses are outside.
    routing: 'manual',
  },
  integrations: [
    mdx(),
    react(),
    sitemap(sitemapOptions(new URL(base.replace(/\/*$/, '/'), site).href)),
    notFoundPages(languages),
    headers(),
    searchIndex(),
    // The compression comes last: the files are final by then.
    compressed(),
  ],
  devToolbar: { enabled: false },
  // The build goes on with other pages while it draws a page's picture (src/layouts/share-picture.ts).
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    // Nothing inline: the content security policy then needs no hashes for styles and bundled scripts.
    build: {
      target: buildTarget,
      assetsInlineLimit: 0,
      // The hooks of pages are constants with names in the source, and only their texts in what is served. Astro hands
      // no option of the client's environment to the bundler but those of its output.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } },
    },
    resolve: {
      alias: {
        // MSW keeps cookies with the public-suffix list (48 kB); this site has no cookies.
        'tough-cookie': inBackend('no-cookies'),
      },
    },
    plugins: [
      joinedStrings(),
      columns(),
      {
        // For the browser alone: Astro itself has another use for `cookie`.
        name: 'lighter-msw',
        enforce: 'pre',
        applyToEnvironment: ({ name }) => name === 'client',
        resolveId: (id) =>
          ['cookie', 'outvariant', '@msw/url', '@mswjs/interceptors'].includes(id)
            ? inBackend('lighter-msw')
            : null,
        // The phrases of all HTTP statuses, and the lines of handlers, serve MSW's log, which the practice backend does
        // not write. A store of cookies in localStorage has no use on a site without cookies.
        transform: {
          filter: { id: /msw[\\/]lib[\\/]_chunks[\\/]cookie-store[.]js$/ },
          handler: (code) => withoutCookies(withoutLines(withoutPhrases(code))),
        },
      },
      {
        // Texts of codes come split: the package need not split them (src/devices/kit/lighter-qrcode.ts).
        name: 'lighter-qrcode',
        enforce: 'pre',
        applyToEnvironment: ({ name }) => name === 'client',
        resolveId: (id, importer) =>
          /^[.][/](segments|regex)$/.test(id) && importer?.includes('/qrcode/lib/core/')
            ? fileURLToPath(new URL('./src/devices/kit/lighter-qrcode.ts', import.meta.url))
            : null,
      },
      {
        name: 'lighter-html5-qrcode',
        enforce: 'pre',
        applyToEnvironment: ({ name }) => name === 'client',
        resolveId: (id) =>
          id.endsWith('/zxing-html5-qrcode-decoder')
            ? fileURLToPath(new URL('./src/scanner/no-second-decoder.ts', import.meta.url))
            : null,
      },
      {
        // A file that is imported at once needs no preload of its own: the practice names each file once.
        name: 'no-preload-of-itself',
        configEnvironment: (name) =>
          name === 'client'
            ? {
                build: {
                  modulePreload: {
                    polyfill: false,
                    resolveDependencies: (file, all) => all.filter((other) => other !== file),
                  },
                },
              }
            : undefined,
      },
      {
        name: 'lighter-i18next',
        enforce: 'pre',
        applyToEnvironment: ({ name }) => name === 'client',
        transform: {
          filter: { id: /i18next[\\/]dist[\\/]esm[\\/]i18next[.]js$/ },
          handler: withoutTheUnused,
        },
      },
    ],
    worker: { format: 'es' },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page holds the name of its script; Astro's name has 60 letters.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
              // Reading a property of ours or of a library never has a side effect.
              minify: {
                compress: {
                  target: 'es2022',
                  treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
                },
              },
              codeSplitting: {
                groups: [
                  // The browser runs a separate file before the file that needs it (src/backend/offer-storage.ts says
                  // why).
                  { name: 'storage', priority: 3, test: /offer-storage/ },
                  // What the scripts of all pages share, in one file.
                  {
                    name: 'page',
                    priority: 2,
                    test: /preload-helper|src[\\/](page[\\/](find|part|safe-storage|waits)|search[\\/]once|i18n[\\/](paths|languages))[.]ts/,
                  },
                  // A browser asks an HTTP/1.1 server for six files at a time, and the first answer needs six. One of
                  // them brings the sheets of practice, too.
                  {
                    name: 'words',
                    priority: 3,
                    test: /src[\\/](search[\\/](words-in|article-number)|page[\\/]load-styles)[.]ts/,
                  },
                  // What practice shares with the page of a device alone, and with no page of a guide.
                  {
                    name: 'alone',
                    priority: 3,
                    test: /src[\\/]page[\\/](still-hooks|give-way|time-of-day)[.]ts/,
                  },
                  // What the scripts of pages share that have practice, or lead to it.
                  {
                    name: 'guides',
                    priority: 2,
                    test: /src[\\/](page[\\/]|guide[\\/](progress|parts[\\/](widths|do-here))[.]ts|practice[\\/]progress[\\/]ticks)/,
                  },
                  {
                    name: 'codes',
                    priority: 2,
                    test: /src[\\/]enrolment[\\/](activation-code|activation-link|base32|users|given-text|foreign-kind)[.]ts/,
                  },
                  // What every practice needs is in one file: twenty small files weigh 4 kB more. Files in deeper
                  // folders (except the portal's screens) are fetched when needed.
                  {
                    name: 'practice',
                    priority: 1,
                    test: /src[\\/]((bench|practice|devices[\\/](kit|phone|portal([\\/]screens)?))[\\/][^\\/]+$|backend[\\/]start[.]ts)|node_modules[\\/](react|react-dom|xstate|i18next|qrcode)[\\/]/,
                  },
                  // One file for each kind of phone.
                  {
                    name: (id) => /devices[\\/](\w+)[\\/]/.exec(id)?.[1] ?? null,
                    // Chapters are files of their own.
                    test: /src[\\/]devices[\\/](?!kit|phone|portal)\w+[\\/](?!chapters[\\/])/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
