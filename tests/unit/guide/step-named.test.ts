import { expect, test } from 'vitest';
import { stepNamed } from '../../../src/guide/step-named.ts';

test('a step is named by its journey and its id, checks too', () => {
  const { journey, step } = stepNamed('activate-android-qr/scan');
  expect([journey.id, step.id]).toEqual(['activate-android-qr', 'scan']);
  expect(stepNamed('activate-android-qr/approve').step.id).toBe('approve');
});

test.each(['activate-android-qr/no-such-step', 'no-such-guide/scan', 'activate-android-qr', ''])(
  'a name of no step is a mistake of the words: "%s"',
  (name) => {
    expect(() => stepNamed(name)).toThrow(`"${name}" names no step. Write <journey>/<step>`);
  },
);
