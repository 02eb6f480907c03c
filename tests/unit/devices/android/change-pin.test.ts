/** The change of a PIN: each slip is told, and only the phone's own PIN opens the way to a new one. */
import { expect, test } from 'vitest';
import { isPin } from '../../../../src/enrolment/pin.ts';
import type { PinChangeField } from '../../../../src/devices/android/android.types.ts';
import { buildStrings } from '../../../../src/i18n/at-build.ts';
import { foreignTexts } from '../answers.ts';
import { active, playAndroid } from '../play.ts';
import { drawAndroid } from '../render.tsx';

const right = { currentPin: '4072', newPin: '5038', newPinAgain: '5038' };

function submit(given: Partial<Record<PinChangeField, string>>) {
  const phone = playAndroid(active).press('ibkrMobile', 'services', 'authenticate', 'changePin');
  for (const [field, text] of Object.entries({ ...right, ...given }))
    phone.send({ type: `type.${field as PinChangeField}`, text });
  return phone.press('submit');
}

/** The labels of the fields that the screen calls invalid. */
function invalid({ at, context }: ReturnType<typeof submit>): readonly (string | undefined)[] {
  const html = drawAndroid(at, context, { live: true });
  const bad = [...html.matchAll(/<input[^>]*aria-invalid="true"[^>]*>/g)].map(([field]) => field);
  return bad.map((field) => {
    const id = / id="([^"]*)"/.exec(field)?.[1] ?? '';
    return new RegExp(`<label[^>]*for="${id}"[^>]*>(?:<[^>]*>)*([^<]*)`).exec(html)?.[1];
  });
}

const keeps = (phone: ReturnType<typeof submit>, pin: string): boolean =>
  phone.context.phone.pin !== null && isPin(pin, phone.context.phone.pin);

test('the phone takes the new PIN and no longer the old one, and nothing typed is left', () => {
  const phone = submit({});
  expect([phone.at, keeps(phone, '5038'), keeps(phone, '4072')]).toEqual(['pinChanged', true, false]);
  expect(phone.context.typed).toEqual({});
  expect(phone.stored()).not.toMatch(/"(4072|5038)"/);
});

test.each([
  ['another current PIN', { currentPin: '4073' }, 'pin-wrong', { currentPin: '' }],
  ['no current PIN', { currentPin: '' }, 'pin-length', {}],
  ['a short current PIN', { currentPin: '407' }, 'pin-length', {}],
  ['a short new PIN', { newPin: '503', newPinAgain: '503' }, 'pin-length', {}],
  ['a long new PIN', { newPin: '5038123', newPinAgain: '5038123' }, 'pin-length', {}],
  ['a space in the new PIN', { newPin: '50 38', newPinAgain: '50 38' }, 'pin-character', { newPin: '' }],
  ['the old PIN as the new one', { newPin: '4072', newPinAgain: '4072' }, 'pin-unchanged', { newPin: '' }],
  ['the old PIN in other digits', { newPin: '٤٠٧٢', newPinAgain: '4072' }, 'pin-unchanged', { newPin: '' }],
  ['two different new PINs', { newPinAgain: '5083' }, 'pin-differs', { newPinAgain: '' }],
])('%s is refused, and the field to type in again is cleared', (_, given, problem, cleared) => {
  const phone = submit(given);
  expect([phone.at, phone.context.problem]).toEqual(['changePin', problem]);
  expect(phone.context.typed).toEqual({ ...right, ...given, ...cleared });
  expect(keeps(phone, '4072')).toBe(true);
});

const labels = buildStrings.en.android.control;

test.each([
  [{ currentPin: '' }, 'currentPin'],
  [{ currentPin: '', newPin: '', newPinAgain: '' }, 'currentPin'],
  [{ currentPin: '407' }, 'currentPin'],
  [{ currentPin: '40 72' }, 'currentPin'],
  [{ currentPin: '4073' }, 'currentPin'],
  [{ newPin: '50 38' }, 'newPin'],
  [{ newPin: '503' }, 'newPin'],
  [{ newPin: '4072', newPinAgain: '4072' }, 'newPin'],
  [{ newPinAgain: '5083' }, 'newPinAgain'],
] as const)('the error of %o stands under the field that is wrong', (given, field) => {
  expect(invalid(submit(given))).toEqual([labels[field]]);
});

test('the same PIN typed with the digits of another keyboard is the same', () => {
  expect(submit({ newPinAgain: '٥٠٣٨' }).at).toBe('pinChanged');
});

test.each(foreignTexts)('a foreign text is dropped from its field: %s', (text) => {
  for (const field of ['currentPin', 'newPin', 'newPinAgain'] as const)
    expect(submit({ [field]: text }).stored()).not.toContain(text);
});

test.each(['home', 'back', 'statusBar'] as const)(
  'what was typed is gone after %s and another look',
  (control) => {
    const phone = playAndroid(active).press('ibkrMobile', 'services', 'authenticate', 'changePin');
    phone.send({ type: 'type.currentPin', text: '4072' }).press(control);
    if (control === 'statusBar')
      expect(phone.press('closeShade').context.typed).toEqual({ currentPin: '4072' });
    else expect(phone.context.typed).toEqual({});
  },
);
