/**
 * Which browsers the site is made for: those that know the selector `:has()`, which its styles need. It was the last to
 * come of all that practice needs, so one question tells a browser that is too old (hosting/inline-scripts.ts asks it).
 * Chrome, Edge and Firefox renew themselves, so that readers have only to be told of Safari's version.
 */
export const oldestBrowsers = { chrome: '105', edge: '105', firefox: '121', safari: '15.4' } as const;

/** For the build: scripts and styles are written for these. */
export const buildTarget = Object.entries(oldestBrowsers).map(([browser, version]) => browser + version);
