/** What a reader picks where a guide branches changes the phone only where the phone does not match it. */
import { expect, test } from 'vitest';
import { androidMemory } from '../../../src/devices/android/android.memory.ts';
import type { PhoneMemory } from '../../../src/devices/phone/phone.memory.ts';
import { choiceEvent } from '../../../src/practice/choices.ts';

const fresh = androidMemory.newPhone('phone');
const installed = { ...fresh, installed: true };
const users: PhoneMemory['users'] = [{ id: 'practice-ana', key: 'a1'.repeat(32), place: 'here' }];
const changed = (phone: object) => ({ type: 'phone.remembered', phone });

test.each([
  ['nothing is picked', fresh, {}, true, undefined],
  ['nothing is picked and the app is there', installed, {}, true, undefined],
  ['the app is picked and is there', installed, { banner: 'app' }, true, undefined],
  ['the app is picked and is not there', fresh, { banner: 'app' }, false, changed(installed)],
  ['the website is picked and there is no app', fresh, { banner: 'website' }, true, undefined],
  ['the website is picked now', installed, { banner: 'website' }, true, changed(fresh)],
  ['the website was picked before', installed, { banner: 'website' }, false, undefined],
  [
    'the website is picked, and a user is active',
    { ...installed, users },
    { banner: 'website' },
    true,
    undefined,
  ],
  ['the app opens so already', fresh, { entry: 'login' }, true, undefined],
  [
    'the app opens in another way',
    fresh,
    { entry: 'inside' },
    true,
    changed({ ...fresh, settings: { ...fresh.settings, opens: 'inside' } }),
  ],
] as const)('%s', (_what, memory, picked, justPicked, event) => {
  expect(choiceEvent(memory, picked, justPicked)).toEqual(event);
});
