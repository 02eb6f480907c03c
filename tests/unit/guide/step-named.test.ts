import { expect, test } from 'vitest';
import { stepNamed } from '../../../src/guide/step-named.ts';

test('a step or a check is named by its journey and its id', () => {
  const { journey, step } = stepNamed('activate-android-qr/scan');
  expect([journey.id, step.id]).toEqual(['activate-android-qr', 'scan']);
  expect(stepNamed('activate-android-qr/approve').step.id).toBe('approve');
});

test.each(['activate-android-qr/no-such-step', 'no-such-guide/scan', 'activate-android-qr', ''])(
  'a name without a step is an error in the words: "%s"',
  (name) => {
    expect(() => stepNamed(name)).toThrow(`"${name}" names no step. Write <journey>/<step>`);
  },
);
