/** A login whose notification cannot come: the iPhone answers its challenge once it is unlocked, without a network. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureChallenge, figureKey } from '../../../../src/devices/kit/figured.ts';
import { groupDigits } from '../../../../src/enrolment/given-digits.ts';
import { responseTo } from '../../../../src/enrolment/phone-key.ts';
import { anyChallenge } from '../../enrolment/builders.ts';
import { foreignTexts } from '../answers.ts';
import { activeIphone, iphoneWithApp, playIphone, runIphone, sharedIphone } from '../play.ts';
import { drawIphone, said } from '../render.tsx';

const challenge = figureChallenge.replace(' ', '');
const typed = (text: string) => ({ type: 'type.challengeField', text }) as const;
const atField = (phone = activeIphone) => playIphone(phone).press('ibkrMobile', 'services', 'authenticate');

describe('the response', () => {
  test('is computed from any challenge and the key of the user', () => {
    fc.assert(
      fc.property(anyChallenge, fc.constantFrom(...sharedIphone.users), (asked, { id, key }) => {
        const phone = atField(sharedIphone)
          .press(id)
          .send(typed(groupDigits(asked)))
          .press('generate');
        expect([phone.at, phone.context.response]).toEqual(['secureResponse', null]);
        phone.press('giveFace');
        expect([phone.at, phone.context.response]).toEqual(['response', responseTo(asked, key)]);
      }),
      { numRuns: 50 },
    );
  });

  test('is shown in groups, for the user it is of', () => {
    const { at, context } = atField().send(typed(figureChallenge)).press('generate', 'giveFace');
    const words = said(drawIphone(at, context));
    expect(words).toContain(groupDigits(responseTo(challenge, figureKey)));
    expect(words.join(' ')).toContain('practice-ana');
  });

  test('asks the backend for nothing', () => {
    const { press, type, activations, answers, at } = runIphone(activeIphone);
    press('ibkrMobile', 'services', 'authenticate');
    type('challengeField', challenge);
    press('generate', 'givePasscode');
    expect(at()).toBe('response');
    expect([activations, answers]).toEqual([[], []]);
  });

  test('is not made when the lock is left by Cancel: the challenge stays', () => {
    const phone = atField().send(typed(challenge)).press('generate', 'cancel');
    expect(phone.at).toBe('authenticate');
    expect(phone.context).toMatchObject({ challengeField: challenge, response: null });
  });

  test('left by Back asks again, and Done leads to the app’s first screen', () => {
    const phone = atField(sharedIphone).press('practice-joint').send(typed(challenge));
    phone.press('generate', 'giveFace', 'back');
    expect(phone.at).toBe('authenticate');
    expect(phone.context).toMatchObject({ challengeField: '', response: null, authUser: 'practice-joint' });
    expect(phone.send(typed(challenge)).press('generate', 'giveFace', 'done').at).toBe('appStart');
  });

  test('is reached from inside too', () => {
    const settings = { ...activeIphone.settings, opens: 'inside' as const };
    const phone = playIphone({ ...activeIphone, settings }).press('ibkrMobile', 'more', 'twoFactor');
    phone.press('generateCode').send(typed(challenge)).press('generate', 'giveFace');
    expect(phone.context.response).toBe(responseTo(challenge, figureKey));
    expect(phone.press('done').at).toBe('appHome');
  });
});

describe('Generate Passcode', () => {
  test.each(['', '04821', '0482134'])('refuses %j before the phone is unlocked', (text) => {
    const phone = atField().send(typed(text)).press('generate');
    expect(phone.at).toBe('authenticate');
    expect(phone.context).toMatchObject({ problem: 'challenge-length', challengeField: text });
  });

  test.each(foreignTexts.filter((text) => !/^\d+$/.test(text)))(
    'clears a text without digits, and keeps it nowhere: %s',
    (text) => {
      const phone = atField().send(typed(text)).press('generate');
      expect(phone.context).toMatchObject({
        problem: text.startsWith('otpauth') ? 'maybe-secret' : 'not-ours',
        challengeField: '',
      });
      expect(phone.stored()).not.toContain(text);
    },
  );

  test('makes no response on an iPhone without users: there is only the way to add one', () => {
    const phone = atField(iphoneWithApp).send(typed(challenge)).press('generate');
    expect([phone.at, phone.context.authUser]).toEqual(['authenticate', null]);
    expect(phone.press('addUser').at).toBe('addUser');
  });
});
