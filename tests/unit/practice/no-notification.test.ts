// A reader who tells Client Portal that no notification came is not led to one, and none covers the next control.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { begin, goOn, inTime, leaveBrowser, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

test.each(['activate-android-code', 'activate-iphone-code'] as const)(
  '%s: the notification slides away, and the ring is at Services under it',
  async (id) => {
    const { practice } = await begin(journeys[id]);
    await inTime(practice.bring('approve'));
    await goOn();
    expect(playing(practice).devices.phone.context.headsUp).not.toBeNull();
    practice.send('portal', { type: 'press.noNotification' });
    await goOn();
    const { headsUp, logins } = playing(practice).devices.phone.context;
    expect([headsUp, logins.length]).toEqual([null, 1]);
    const { marks } = practice.snapshot();
    expect([marks.phone?.control, marks.away]).toEqual(['services', undefined]);
  },
);
