/** A login without a notification: what its response proves, and how long notifications stay away. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { holds } from '../../../src/practice/conditions.ts';
import { replay, withPortal, withPortalContext } from '../journeys/replay.ts';
import { begin, client, inTime, leaveBrowser, setUpBrowser } from './stage.ts';

describe('the response on the phone', () => {
  const after = replay(journeys['log-in-android-response']).findLast(
    ({ step }) => step.id === 'type-challenge',
  )?.after;
  if (!after) throw new RangeError('Nobody types the challenge.');

  test('counts for the login that asks for it', () => {
    expect(holds(after, 'responseShown', 'phone')).toBe(true);
  });

  test('does not count once the portal has refused the login', () => {
    expect(holds(withPortal(after, { screen: 'refused' }), 'responseShown', 'phone')).toBe(false);
  });

  test('does not count for the next login, which has a challenge of its own', () => {
    const { session } = after.devices.portal.context;
    if (!session?.login) throw new RangeError('Nobody logs in.');
    const next = { ...session, login: { ...session.login, challenge: '000001' } };
    expect(holds(withPortalContext(after, { session: next }), 'responseShown', 'phone')).toBe(false);
  });
});

describe('notifications that do not arrive', () => {
  beforeEach(setUpBrowser);
  afterEach(leaveBrowser);

  const arrive = async (): Promise<boolean> => {
    const practice = await inTime(client.readPractice());
    return practice.ok && practice.value.conditions.notifications;
  };

  test('arrive again from the next login on, once the reader has gone on without one', async () => {
    const { practice } = await begin(journeys['log-in-android-response']);
    expect(await arrive()).toBe(false);
    await inTime(practice.repair('withoutIt', 'phone'));
    expect(await arrive()).toBe(true);
  });

  test('stay away after any other repair', async () => {
    const { practice } = await begin(journeys['log-in-android-response']);
    await inTime(practice.repair('tryAgain', 'portal'));
    expect(await arrive()).toBe(false);
  });
});
