import { expect, test } from 'vitest';
import { pathsOf, wordsOf, type WordsFile } from '../../../src/guide/step-words.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { allSteps, stepOf } from '../../../src/journeys/steps.ts';

const journey = journeys['add-user-android-qr'];
const step = stepOf(journey, 'scan');

/** The words of the step where only these files exist. */
const wordsFrom = (files: Record<string, WordsFile>) => wordsOf('en', (path) => files[path], journey, step);

const shared: WordsFile = {
  data: { name: 'Scan', where: 'Here', do: 'Point at <Ui k="phone.viewfinder" />', caption: 'Look.' },
  body: 'It reads.',
};

test('words of a step may stand with its guide, its purpose and device, its purpose, its device, or all steps', () => {
  expect(pathsOf(journey, step)).toEqual([
    'add-user-android-qr/scan',
    'add-user-android/scan',
    'add-user/scan',
    'android/scan',
    'scan',
  ]);
  const [first] = allSteps(journey);
  expect(first && pathsOf(journey, first)).toEqual([
    'add-user-android-qr/log-in',
    'add-user-portal/log-in',
    'add-user/log-in',
    'portal/log-in',
    'log-in',
  ]);
});

test('the shared words are used where nothing differs', () => {
  expect(wordsFrom({ scan: shared })).toEqual({
    name: 'Scan',
    where: 'Here',
    do: ['Point at ', { k: 'phone.viewfinder' }],
    caption: 'Look.',
    then: shared,
  });
});

test('the most specific file wins, part by part', () => {
  const guide: WordsFile = { data: { where: 'There' }, body: '' };
  const device: WordsFile = { data: { name: 'Point', where: 'Nowhere' }, body: 'It reads by itself.' };
  expect(wordsFrom({ 'add-user-android-qr/scan': guide, 'android/scan': device, scan: shared })).toEqual({
    name: 'Point',
    where: 'There',
    do: ['Point at ', { k: 'phone.viewfinder' }],
    caption: 'Look.',
    then: device,
  });
});

test.each(['name', 'where', 'do'] as const)(
  'a step without "%s" is named, with the files it may stand in',
  (key) => {
    const { [key]: _, ...data } = shared.data;
    expect(() => wordsFrom({ scan: { ...shared, data } })).toThrow(
      `The step "scan" of add-user-android-qr has no "${key}". Write it in content/en/steps/, in one of add-user-android-qr/scan.mdx, add-user-android/scan.mdx, add-user/scan.mdx, android/scan.mdx, scan.mdx.`,
    );
  },
);

test('a step must say what follows, but needs no caption', () => {
  expect(() => wordsFrom({ scan: { ...shared, body: ' ' } })).toThrow('has no "body"');
  const { caption: _, ...data } = shared.data;
  expect(wordsFrom({ scan: { ...shared, data } }).caption).toBeUndefined();
});
