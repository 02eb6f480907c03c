/** The rules of codes by text message: the newest code counts, once, and for a while. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueCode, redeemCode, whyNot } from '../../../src/enrolment/activation-codes.ts';
import type { Practice } from '../../../src/enrolment/practice.ts';
import { emptyPractice } from '../../../src/enrolment/practice.ts';
import type { Asked, TextMessage } from '../../../src/enrolment/text-messages.ts';
import {
  nextTextAt,
  sendText,
  takeText,
  textDelay,
  textFates,
  textLifetime,
  textNumbers,
  textsOn,
  textWays,
} from '../../../src/enrolment/text-messages.ts';
import { userIds } from '../../../src/enrolment/users.ts';
import { createWorld, enrolled, minutes } from './builders.ts';

const phones = ['phone', 'other'] as const;
const asked: Asked = {
  purpose: 'activation',
  userId: 'practice-ana',
  phoneId: 'phone',
  number: 'own',
  way: 'text',
};

type Deed =
  | { do: 'send'; asked: Asked; fate: (typeof textFates)[number] }
  /** Types the digits of one of the messages so far, or other digits. */
  | { do: 'take'; by: Pick<Asked, 'userId' | 'phoneId'>; which: number }
  | { do: 'pass'; ms: number };

const by = { userId: fc.constantFrom(...userIds), phoneId: fc.constantFrom(...phones) };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('send' as const),
    asked: fc.record({
      ...by,
      purpose: fc.constant('activation' as const),
      number: fc.constantFrom(...textNumbers),
      way: fc.constantFrom(...textWays),
    }),
    fate: fc.constantFrom(...textFates),
  }),
  fc.record({ do: fc.constant('take' as const), by: fc.record(by), which: fc.nat({ max: 12 }) }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 6 * minutes }) }),
);

test('whatever is sent and typed, only the newest code of a user on a phone counts, in time, and only once', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const world = createWorld();
      let practice: Practice = emptyPractice;
      let messages: readonly TextMessage[] = [];
      const used = new Set<string>();
      for (const each of deeds) {
        if (each.do === 'pass') world.pass(each.ms);
        if (each.do === 'send') messages = sendText(messages, each.asked, each.fate, world.at());
        if (each.do !== 'take') continue;
        const { userId, phoneId } = each.by;
        const digits = messages[each.which]?.digits ?? '000000';
        const newest = messages.findLast((to) => to.userId === userId && to.phoneId === phoneId);
        const taken = takeText(practice, messages, { userId, phoneId, digits }, world.at());
        const inTime = newest !== undefined && world.at().now < newest.sentAt + textLifetime;
        const isEnrolled = practice.enrolments.some((enrolment) => enrolment.userId === userId);
        const counts = newest?.digits === digits && inTime && newest.spentAt === null && !isEnrolled;
        expect(taken.outcome.ok).toBe(counts);
        if (!taken.outcome.ok) {
          expect([taken.practice, taken.messages]).toEqual([practice, messages]);
          continue;
        }
        expect(used.has(newest?.id ?? '')).toBe(false);
        used.add(newest?.id ?? '');
        messages = taken.messages;
        const { code } = taken.outcome.value;
        const redeemed = redeemCode(taken.practice, { code, phoneId }, world.at());
        expect(redeemed.outcome.ok).toBe(true);
        practice = redeemed.practice;
        const again = redeemCode(practice, { code, phoneId }, world.at());
        expect(again.outcome.ok).toBe(false);
      }
      expect(new Set(practice.enrolments.map(({ userId }) => userId)).size).toBe(practice.enrolments.length);
    }),
  );
});

test('a message comes at once, late, never or twice, as the reader has set it', () => {
  const world = createWorld();
  const arrived = (fate: (typeof textFates)[number]) => {
    const sent = sendText([], asked, fate, world.at());
    const { now } = world.at();
    return [textsOn(sent, 'phone', now).length, textsOn(sent, 'phone', now + textDelay).length];
  };
  expect(textFates.map(arrived)).toEqual([
    [1, 1],
    [0, 1],
    [0, 0],
    [2, 2],
  ]);
});

test('a message for another number comes to no phone, and a call is not held up', () => {
  const world = createWorld();
  const { now } = world.at();
  const sent = sendText([], { ...asked, number: 'other' }, 'prompt', world.at());
  expect(textsOn(sent, 'phone', now + textLifetime)).toEqual([]);
  const called = sendText(sent, { ...asked, way: 'voice' }, 'lost', world.at());
  expect(textsOn(called, 'phone', now)).toMatchObject([{ way: 'voice' }]);
});

test('a code by text message counts for ten minutes', () => {
  expect(textLifetime).toBe(10 * minutes);
});

test('a phone knows when the next message is due', () => {
  const world = createWorld();
  const { now } = world.at();
  const sent = sendText(sendText([], asked, 'late', world.at()), asked, 'lost', world.at());
  expect(nextTextAt(sent, 'phone', now)).toBe(now + textDelay);
  expect(nextTextAt(sent, 'phone', now + textDelay)).toBeNull();
  expect(nextTextAt(sent, 'other', now)).toBeNull();
});

test('a code that came by text message says so in what keeps it from being redeemed', () => {
  const world = createWorld();
  const byText = { byText: true } as const;
  const first = issueCode(emptyPractice, 'practice-ana', world.at(), byText);
  const why = (practice: Practice, now = world.at().now) => whyNot(practice, first.record, now);
  expect(why(first.practice)).toBeUndefined();
  expect(why(first.practice, first.record.expiresAt ?? 0)).toBe('text-code-expired');
  expect(why(issueCode(first.practice, 'practice-ana', world.at(), byText).practice)).toBe(
    'text-code-replaced',
  );
  const { practice } = redeemCode(first.practice, { code: first.record.code, phoneId: 'phone' }, world.at());
  const [spent] = practice.codes;
  expect(spent && whyNot(practice, spent, world.at().now)).toBe('text-code-used');
});

test.each([
  ['phone', 'already-enrolled-here'],
  ['other', 'already-enrolled-elsewhere'],
])('the digits of a user whose phone is %s bring no code: %s', (has, problem) => {
  const world = createWorld();
  const practice = enrolled('practice-ana', has, world.at());
  const messages = sendText([], asked, 'prompt', world.at());
  const typed = { userId: 'practice-ana', phoneId: 'phone', digits: messages[0]?.digits ?? '' } as const;
  expect(takeText(practice, messages, typed, world.at())).toEqual({
    practice,
    messages,
    outcome: { ok: false, problem },
  });
});

test('a code by text message and a code of the portal do not replace each other', () => {
  const world = createWorld();
  const shown = issueCode(emptyPractice, 'practice-ana', world.at());
  const texted = issueCode(shown.practice, 'practice-ana', world.at(), { byText: true });
  const { now } = world.at();
  expect(whyNot(texted.practice, shown.record, now)).toBeUndefined();
  expect(whyNot(texted.practice, texted.record, now)).toBeUndefined();
  expect(whyNot(emptyPractice, shown.record, now)).toBe('code-replaced');
});

test('a call comes once, and of messages that come the newest is first', () => {
  const world = createWorld();
  const { now } = world.at();
  expect(sendText([], { ...asked, way: 'voice' }, 'twice', world.at())).toHaveLength(1);
  const sent = sendText(sendText([], asked, 'prompt', world.at()), asked, 'prompt', world.at());
  expect(textsOn(sent, 'phone', now)).toEqual(sent.toReversed());
  expect(textsOn(sent, 'other', now)).toEqual([]);
});

test('of two messages on their way the one that comes first is waited for', () => {
  const world = createWorld();
  const { now } = world.at();
  const one = sendText([], asked, 'late', world.at());
  const two = sendText(one, asked, 'late', world.pass(minutes));
  expect(nextTextAt(two, 'phone', now)).toBe(now + textDelay);
});

test('the digits of an older message are refused, and the right ones are spent alone', () => {
  const world = createWorld();
  const one = sendText([], asked, 'prompt', world.at());
  const two = sendText(one, asked, 'prompt', world.at());
  const all = sendText(two, { ...asked, phoneId: 'other' }, 'prompt', world.at());
  const by = { userId: 'practice-ana', phoneId: 'phone' } as const;
  const take = (place: number) =>
    takeText(emptyPractice, all, { ...by, digits: all[place]?.digits ?? '' }, world.at());
  expect(take(0).outcome).toEqual({ ok: false, problem: 'text-code-replaced' });
  const { practice, messages, outcome } = take(1);
  expect(messages.map(({ spentAt }) => spentAt)).toEqual([null, world.at().now, null]);
  const code = outcome.ok ? outcome.value.code : undefined;
  const record = practice.codes.find((each) => each.code === code);
  expect(record && whyNot(practice, record, record.expiresAt ?? 0)).toBe('text-code-expired');
});
