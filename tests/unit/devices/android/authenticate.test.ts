/** A login whose notification cannot come: the phone answers its challenge, from its own key and without a network. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureChallenge, figureKey, figurePin } from '../../../../src/devices/kit/figured.ts';
import { groupDigits } from '../../../../src/enrolment/given-digits.ts';
import { responseTo } from '../../../../src/enrolment/phone-key.ts';
import { anyChallenge } from '../../enrolment/builders.ts';
import { foreignTexts } from '../answers.ts';
import { active, playAndroid, runAndroid, shared, userWith, withApp } from '../play.ts';
import { drawAndroid, said } from '../render.tsx';

const challenge = figureChallenge.replace(' ', '');
const typed = (text: string) => ({ type: 'type.challengeField', text }) as const;
const pin = (text: string) => ({ type: 'type.pinField', text }) as const;

const atField = (phone = active) => playAndroid(phone).press('ibkrMobile', 'services', 'authenticate');

describe('the response', () => {
  test('is computed from any challenge and the key of the user', () => {
    fc.assert(
      fc.property(anyChallenge, fc.constantFrom(...shared.users), (asked, { id, key }) => {
        const phone = atField(shared)
          .press(id)
          .send(typed(groupDigits(asked)), pin(figurePin));
        phone.press('generate');
        expect([phone.at, phone.context.response]).toEqual(['response', responseTo(asked, key)]);
      }),
      { numRuns: 50 },
    );
  });

  test('is shown in groups, for the user it is of', () => {
    const { at, context } = atField().send(typed(figureChallenge), pin(figurePin)).press('generate');
    const words = said(drawAndroid(at, context));
    expect(words).toContain(groupDigits(responseTo(challenge, figureKey)));
    expect(words.join(' ')).toContain('practice-ana');
  });

  test('asks the backend for nothing', () => {
    const { press, type, activations, answers, at } = runAndroid(active);
    press('ibkrMobile', 'services', 'authenticate');
    type('challengeField', challenge);
    type('pinField', figurePin);
    press('generate');
    expect(at()).toBe('response');
    expect([activations, answers]).toEqual([[], []]);
  });

  test('leaves no PIN behind, and DONE leads to the first screen of the app', () => {
    const phone = atField().send(typed(challenge), pin(figurePin)).press('generate');
    expect(phone.context.pinField).toBe('');
    expect(phone.press('done').at).toBe('appStart');
  });

  test('left by BACK asks again: challenge, PIN and response are gone, the user stays', () => {
    const phone = atField(shared).press('practice-joint').send(typed(challenge), pin(figurePin));
    phone.press('generate', 'back');
    expect(phone.at).toBe('authenticate');
    expect(phone.context).toMatchObject({
      challengeField: '',
      pinField: '',
      response: null,
      authUser: 'practice-joint',
    });
  });
});

describe('GENERATE judges the challenge first, then the PIN', () => {
  test.each([
    ['', '', 'challenge-length'],
    ['04821', figurePin, 'challenge-length'],
    ['0482134', '9999', 'challenge-length'],
    ['048 213', '', 'pin-length'],
    ['048 213', '12 45', 'pin-character'],
    ['048 213', '9999', 'pin-wrong'],
  ])('%j with the PIN %j: %s', (text, given, problem) => {
    const phone = atField().send(typed(text), pin(given)).press('generate');
    expect(phone.at).toBe('authenticate');
    const pinField = problem === 'pin-wrong' ? '' : given;
    expect(phone.context).toMatchObject({ problem, challengeField: text, pinField, response: null });
    phone.send(pin(figurePin));
    expect(phone.context.problem).toBeNull();
  });

  test.each(['048213', ' 048 213 ', '048-213', '０４８２１３'])(
    'and forgives how digits are typed: %j',
    (text) => {
      const phone = atField().send(typed(text), pin(figurePin)).press('generate');
      expect(phone.context.response).toBe(responseTo(challenge, figureKey));
    },
  );

  test.each(foreignTexts.filter((text) => !/^\d+$/.test(text)))(
    'and clears a text without digits, and keeps it nowhere: %s',
    (text) => {
      const phone = atField().send(typed(text), pin(figurePin)).press('generate');
      expect(phone.at).toBe('authenticate');
      expect(phone.context).toMatchObject({
        problem: text.startsWith('otpauth') ? 'maybe-secret' : 'not-ours',
        challengeField: '',
      });
      expect(phone.stored()).not.toContain(text);
    },
  );
});

describe('whose login it is', () => {
  test('need not be chosen on a phone with one user', () => {
    expect(atField().context.authUser).toBe('practice-ana');
  });

  test('is chosen among the users of the phone, and is the first of them until then', () => {
    const phone = atField(shared);
    expect(phone.context.authUser).toBe('practice-firm');
    const words = said(drawAndroid(phone.at, phone.context)).join(' ');
    for (const { id } of shared.users) expect(words).toContain(id);
    expect(phone.press('practice-joint').context.authUser).toBe('practice-joint');
  });

  test('is remembered the next time', () => {
    const phone = atField(shared).press('practice-ana', 'back', 'authenticate');
    expect(phone.context.authUser).toBe('practice-ana');
  });

  test('removes a message when it is changed, and nothing that was typed', () => {
    const phone = atField(shared).send(typed('048')).press('generate', 'practice-ana');
    expect(phone.context).toMatchObject({ problem: null, challengeField: '048' });
  });

  test('is nobody’s on a phone without users: there is no response, but the way to activate', () => {
    const phone = atField(withApp);
    expect(phone.context.authUser).toBeNull();
    phone.send(typed(challenge), pin(figurePin)).press('generate');
    expect([phone.at, phone.context.response]).toEqual(['authenticate', null]);
    expect(phone.press('addUser').at).toBe('twoFactor');
  });

  test('may be a user whose portal is in another browser: the response is the same', () => {
    const phone = atField({ ...active, users: [{ ...active.users[0]!, place: 'elsewhere' }] });
    phone.send(typed(challenge), pin(figurePin)).press('generate');
    expect(phone.context.response).toBe(responseTo(challenge, figureKey));
  });

  test('is that of a user whom the phone has, even after another tab changed its users', () => {
    const phone = atField();
    const users = [userWith('practice-joint')];
    phone.send({ type: 'phone.remembered', phone: { ...active, users } }).press('back', 'authenticate');
    phone.send(typed(challenge), pin(figurePin)).press('generate');
    expect(phone.at).toBe('response');
  });
});
