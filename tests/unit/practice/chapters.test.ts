/** Chapters: what a journey needs of a device comes with the journey, and with a kept screen that belongs to it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeMisfit } from '../../../src/devices/kit/kept.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { chaptersOf, loadCasting, startPlayers } from '../../../src/practice/players.ts';
import { begin, client, leaveBrowser, playing, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const journey = journeys['change-pin-android'];
const { cast } = journey;

async function openChangePin() {
  const { practice } = await begin(journey);
  for (const control of ['ibkrMobile', 'services', 'authenticate', 'changePin'])
    practice.send('phone', { type: `press.${control}` });
  expect(playing(practice).devices.phone.screen).toBe('changePin');
  practice.close();
}

test('a guide names no chapter, and its phone has none', async () => {
  expect(chaptersOf(cast)).toEqual([]);
  const { phone } = await loadCasting(cast);
  expect(Object.keys(phone?.facts.screens ?? {})).not.toContain('changePin');
});

test('a page that shows a kept screen of a chapter fetches that chapter, and goes on there', async () => {
  await openChangePin();
  expect(chaptersOf(cast)).toEqual(['changePin']);
  const players = startPlayers(client, await loadCasting(cast, chaptersOf(cast)));
  expect(players.states().phone?.screen).toBe('changePin');
  players.stop();
});

test('a phone without the chapter of its kept screen begins on its first screen, with all that it has', async () => {
  await openChangePin();
  const players = startPlayers(client, await loadCasting(cast));
  const { phone } = players.states();
  expect([phone?.screen, phone?.context.phone.users.length, takeMisfit()]).toEqual(['home', 1, false]);
  players.stop();
});

test('a screen that every such phone has needs no chapter', async () => {
  await openChangePin();
  const players = startPlayers(client, await loadCasting(cast, ['changePin']));
  players.actors.phone?.send({ type: 'press.home' });
  players.stop();
  expect(chaptersOf(cast)).toEqual([]);
});
