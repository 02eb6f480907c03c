/** A login that was left on a page of a chapter: in another guide, too, the ring leads on from there. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PortalControl } from '../../../src/devices/portal/portal.types.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { JourneyId } from '../../../src/journeys/journeys.ts';
import { allSteps } from '../../../src/journeys/steps.ts';
import { chaptersOf } from '../../../src/practice/players.ts';
import { nextUse } from '../../../src/practice/ring.ts';
import { begin, goOn, leaveBrowser, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const usual = journeys['log-in-android-notification'];
const left: readonly [JourneyId, screen: string, presses: readonly PortalControl[]][] = [
  ['second-factor-android', 'otherFactor', []],
  ['second-factor-android', 'factorList', ['deviceList']],
  ['wrong-password-android', 'passwordChoice', []],
  ['wrong-password-android', 'passwordWrong', ['wrongPassword']],
  ['wrong-password-android', 'loginLocked', ['wrongPassword', 'untilLocked']],
  ['paper-trading-android', 'accountChoice', []],
  ['paper-trading-android', 'paperOpen', ['paperAccount']],
];

test.each(left)('the ring leads on from %s, left at %s', async (id, screen, presses) => {
  const { practice } = await begin(journeys[id]);
  for (const control of ['practice-ana', ...presses]) {
    practice.send('portal', { type: `press.${control}` });
    await goOn(200);
  }
  expect(playing(practice).devices.portal.screen).toBe(screen);
  practice.close();
  const { practice: other } = await begin({ ...usual, chapters: chaptersOf(usual.cast) });
  // The other guide has the page on which the login was left.
  expect(playing(other).devices.portal.screen).toBe(screen);
  const steps = allSteps(usual);
  const [first] = steps;
  for (let count = 0; first && count < 6; count += 1) {
    const world = playing(other);
    if (world.devices.portal.screen === 'awaitingApproval') break;
    const next = nextUse(world, steps, first);
    other.send('portal', { type: `press.${next?.control}` });
    await goOn(200);
  }
  expect(playing(other).devices.portal.screen).toBe('awaitingApproval');
});

test('a login left at its password leads to the list of second factors, where a guide has that list', async () => {
  const { practice } = await begin(journeys['wrong-password-android']);
  practice.send('portal', { type: 'press.practice-ana' });
  practice.close();
  const guide = journeys['second-factor-android'];
  const { practice: other } = await begin({ ...guide, chapters: chaptersOf(guide.cast, guide.chapters) });
  other.send('portal', { type: 'press.rightPassword' });
  await goOn(200);
  expect(playing(other).devices.portal.screen).toBe('otherFactor');
});
