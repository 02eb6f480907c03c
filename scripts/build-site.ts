import { runCommand, secondsSince } from './progress.ts';

/** Builds into dist/ and reports progress; throws if the build fails. */
export async function buildSite(): Promise<void> {
  const start = performance.now();
  console.log('Building the site (half a minute on a slow computer) …');
  if ((await runCommand('astro', ['build'], { label: 'build', quiet: true })) !== 0) {
    throw new Error('\nThe build failed; its last lines are above. Nothing is served.');
  }
  console.log(`Built in ${secondsSince(start)}.`);
}
