/** The computer's own Firefox without a window, driven by WebDriver BiDi. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connect } from './bidi.ts';
import type { Engine } from './engine.ts';
import { onPath } from './on-path.ts';
import { browserPatienceMs } from './until.ts';
import { visitByBidi } from './visit-by-bidi.ts';

const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * What differs from a reader's Firefox from the start: no page of its own, nothing sent to the network, and room to
 * keep the left pages of all visits (Firefox keeps eight in all). Firefox itself sets more once it is driven
 * (RecommendedPreferences.sys.mjs).
 */
const preferences: Readonly<Record<string, boolean | number | string>> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.sessionhistory.max_total_viewers': 100,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'services.settings.server': 'data:,#none',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
};

/** @returns the address at which Firefox can be driven, which Firefox prints. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    firefox.once('error', reject);
    firefox.once('exit', (code) => reject(new Error(`Firefox ended at once, exit code ${code}.`)));
    setTimeout(() => reject(new Error('Firefox does not say its address.')), browserPatienceMs).unref();
    createInterface({ input: firefox.stderr! }).on('line', (line) => {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(`${address}/session`);
    });
  });
}

/** @returns undefined when Firefox is not installed. */
export async function startFirefox(): Promise<Engine | undefined> {
  const program = [onPath('firefox'), onPath('firefox-esr'), onMac].find((file) => file && existsSync(file));
  if (program === undefined) return undefined;
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(
    (entry) => `user_pref(${JSON.stringify(entry).slice(1, -1)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => firefox.once('exit', resolve));

  async function end(): Promise<void> {
    firefox.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    const { send, close } = await connect(await addressOf(firefox));
    type Session = { capabilities: { browserVersion: string } };
    const { capabilities } = await send<Session>('session.new', { capabilities: {} });
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      // Firefox drops a page that is left while it loads or stores anything.
      keepsPages: false,
      visit: () => visitByBidi(send),
      async close() {
        close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
