// @ts-check
/*
 * Who may import whom. Dependencies point one way:
 *
 *     problems <- enrolment <- api <- backend             scanner, i18n
 *                      ^        ^        ^ (lazily)          ^
 *                      +------ devices   |                   |
 *                         (types) ^  ^---|-------------------+
 *                            journeys    |
 *                                 ^      |
 *                            practice <- bench <- (lazily) guide <- layouts, pages
 *
 * .astro and .mdx files are not read by this tool, so what pages and layouts import is held by their being thin.
 */

/** Any file of ours, tests aside; stylesheets are nobody's business. */
const ours = '^(src|content|hosting)/(?!.*\\.css$)';

/**
 * @param {string} name of a folder under src/
 * @param {string[]} allowed paths that its files may import, besides its own
 */
const only = (name, allowed) => ({
  name: `${name}-imports-only`,
  comment: `src/${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}`,
  severity: /** @type {const} */ ('error'),
  from: { path: `^src/${name}/` },
  to: { path: ours, pathNot: [`^src/${name}/`, ...allowed.map((path) => `^${path}`)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only('problems', []),
    only('enrolment', ['src/problems/']),
    only('icons', []),
    only('scanner', []),
    only('page', []),
    only('i18n', ['content/[a-z]+/strings/']),
    only('api', ['src/enrolment/', 'src/problems/']),
    only('backend', ['src/enrolment/', 'src/problems/', 'src/api/']),
    only('devices', [
      'src/enrolment/',
      'src/problems/',
      'src/api/',
      'src/i18n/',
      'src/scanner/',
      'src/icons/',
      'src/page/',
    ]),
    only('journeys', ['src/devices/', 'src/enrolment/', 'src/problems/', 'src/api/']),
    only('practice', ['src/journeys/', 'src/devices/', 'src/enrolment/', 'src/problems/', 'src/api/']),
    only('bench', [
      'src/practice/',
      'src/problems/',
      'src/journeys/',
      'src/devices/',
      'src/i18n/',
      'src/icons/',
      'src/page/',
      'src/enrolment/',
      'src/api/',
      'src/backend/start[.]ts$',
    ]),
    only('mdx', []),
    only('guide', [
      'src/problems/',
      'src/journeys/',
      'src/devices/',
      'src/i18n/',
      'src/icons/',
      'src/bench/',
      'src/page/',
      'src/practice/progress/',
      'src/mdx/',
    ]),
    only('search', [
      'src/problems/',
      'src/enrolment/',
      'src/journeys/',
      'src/page/',
      'src/devices/kinds[.]ts$',
      'src/i18n/',
      'content/[a-z]+/(strings/|questions|intents/|concepts)',
    ]),
    only('(layouts|pages)', [
      'src/(guide|devices|i18n|icons|layouts|mdx|page|pages|journeys|problems|search)/',
      'hosting/policy',
      'hosting/inline',
    ]),
    {
      name: 'journeys-take-types-only',
      comment:
        'A journey is data: it names screens and controls (import type) and carries no code of a device.',
      severity: 'error',
      from: { path: '^src/journeys/' },
      to: { path: '^src/(devices|enrolment|problems|api)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'practice-knows-no-view',
      comment: 'Practice runs without a page: it draws nothing and imports nothing that draws.',
      severity: 'error',
      from: { path: '^src/practice/' },
      to: { path: '[.]tsx$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kinds-of-phones-by-the-registry',
      comment:
        'A kind of phone is known to its own folder and to src/devices/kinds.ts and chapters.ts; others ask the registry.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/devices/(android/|iphone/|kinds[.]ts$|chapters[.]ts$)' },
      to: { path: '^src/devices/(android|iphone)/' },
    },
    {
      name: 'kinds-stand-alone',
      comment: 'One kind of device knows nothing of another.',
      severity: 'error',
      from: { path: '^src/devices/(portal|android|iphone)/' },
      to: { path: '^src/devices/(portal|android|iphone)/', pathNot: '^src/devices/$1/' },
    },
    {
      name: 'bench-is-loaded-lazily',
      comment: 'Before practice starts nothing of the live bench is fetched: import() it.',
      severity: 'error',
      from: { path: '^src/(guide|layouts|pages)/', pathNot: '^src/guide/live-guide[.]ts$' },
      to: {
        path: '^src/(bench|backend|guide/live-guide)',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'devices-think-without-react',
      comment: 'Only .tsx files of devices draw; machines and the rest run and are tested without React.',
      severity: 'error',
      from: { path: '^src/devices/.*(?<![.]tsx)$' },
      to: {
        path: 'node_modules/(@types/)?(react|react-dom|@xstate/react)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'logic-needs-no-react',
      comment: 'enrolment, api, backend, scanner, journeys, practice and i18n serve any framework.',
      severity: 'error',
      from: { path: '^src/(enrolment|api|backend|scanner|journeys|practice|i18n)/' },
      to: { path: 'node_modules/(@types/)?(react|react-dom)/' },
    },
    {
      name: 'screens-do-not-call',
      comment: 'A screen is a function of snapshot, strings and send; its machine talks to the backend.',
      severity: 'error',
      from: { path: '^src/devices/.*[.]tsx$' },
      to: { path: '^src/api/client' },
    },
    {
      name: 'nobody-imports-pages',
      severity: 'error',
      from: { pathNot: '^src/pages/' },
      to: { path: '^src/pages/' },
    },
    {
      name: 'site-imports-no-tests',
      severity: 'error',
      from: { pathNot: '^tests/|^[^/]+$' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types that name each other do no harm; code that waits for itself does.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'views-take-their-model',
      comment: 'A view of the bench is given its model by type, and never asks for what makes one.',
      severity: 'error',
      from: { path: '^src/bench/' },
      to: { circular: true, path: '^src/bench/' },
    },
    {
      name: 'no-plumbing-folders',
      comment: 'A folder is named after a thing of the field, never utils, helpers or common.',
      severity: 'error',
      from: {},
      to: { path: '/(utils|util|helpers|common|misc)/', pathNot: 'node_modules/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere, or to a package that package.json does not name.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: ['^astro:', '[.](astro|mdx)$', '[?]'] },
    },
    {
      name: 'shipped-code-needs-dependencies',
      comment: 'What src imports belongs into "dependencies", not into "devDependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]astro|[.]cache)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
