/** Binding a user anew: what holds of keys and codes, whatever two phones do in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redeemCode } from '../../../src/enrolment/activation-codes.ts';
import type { Bound } from '../../../src/enrolment/binding.ts';
import { recover, restore } from '../../../src/enrolment/binding.ts';
import { answerChallenge, answerLogin, loginState, viewSession } from '../../../src/enrolment/logins.ts';
import { responseTo } from '../../../src/enrolment/phone-key.ts';
import type { Practice } from '../../../src/enrolment/practice.ts';
import { emptyPractice, enrolmentOf } from '../../../src/enrolment/practice.ts';
import type { TextMessage, TextPurpose } from '../../../src/enrolment/text-messages.ts';
import { sendText, takeText, textLifetime, textPurposes } from '../../../src/enrolment/text-messages.ts';
import type { UserId } from '../../../src/enrolment/users.ts';
import { createWorld, enrolled, enrolledElsewhere, loggedIn, minutes, valueOf } from './builders.ts';

const ana = 'practice-ana';
const phones = ['one', 'two'] as const;
type Phone = (typeof phones)[number];

const sent = (world: ReturnType<typeof createWorld>, phoneId: string, purpose: TextPurpose = 'recovery') =>
  sendText([], { purpose, userId: ana, phoneId, number: 'own', way: 'text' }, 'prompt', world.at());
const digitsOf = (messages: readonly TextMessage[]): string => messages.at(-1)?.digits ?? '';

/** Ana has IB Key on a phone, and a login waits for her there. */
function waiting(on = 'one') {
  const world = createWorld();
  const { practice, session } = loggedIn(enrolled(ana, on, world.at()), ana, world.at());
  const old = enrolmentOf(practice, ana)!;
  const login = practice.logins.at(-1)!;
  return { world, practice, session, old, login };
}

/** The same, bound anew to a phone. */
function boundAnew(to = 'one') {
  const before = waiting();
  const messages = sent(before.world, to);
  const given = { userId: ana, phoneId: to, digits: digitsOf(messages) } as const;
  const recovered = recover(before.practice, messages, given, before.world.at());
  return {
    ...before,
    given,
    messages: recovered.messages,
    after: recovered.practice,
    bound: valueOf(recovered.outcome),
  };
}

describe.each(phones)('a user who is bound anew, to phone %s', (to) => {
  test('has one key, the new one, on that phone', () => {
    const { after, bound, old } = boundAnew(to);
    expect(after.enrolments).toEqual([bound]);
    expect(bound).toMatchObject({ userId: ana, phoneId: to });
    expect(bound.key).not.toBe(old.key);
  });

  test('loses the login that waits, and the portal says why', () => {
    const { after, session, world, login, bound } = boundAnew(to);
    const seen = valueOf(viewSession(after, session.id, world.at().now));
    expect(seen).toMatchObject({ state: 'refused', login: { state: 'keyEnded' } });
    const given = { loginId: login.id, phoneId: to, key: bound.key, answer: 'approved' } as const;
    expect(answerLogin(after, given, world.at()).outcome.ok).toBe(false);
  });

  test('cannot use the old key any more: no approval, no response', () => {
    const { after, world, old } = boundAnew(to);
    const again = loggedIn(after, ana, world.at()).practice;
    const { id, challenge } = again.logins.at(-1)!;
    const ended = { practice: again, outcome: { ok: false, problem: 'key-ended' } };
    for (const phoneId of phones)
      expect(
        answerLogin(again, { loginId: id, phoneId, key: old.key, answer: 'approved' }, world.at()),
      ).toEqual(ended);
    const response = responseTo(challenge, old.key);
    expect(answerChallenge(again, { loginId: id, response }, world.at())).toEqual(ended);
  });

  test('approves the next login with the new key', () => {
    const { after, world, bound } = boundAnew(to);
    const again = loggedIn(after, ana, world.at()).practice;
    const { id } = again.logins.at(-1)!;
    const given = { loginId: id, phoneId: to, key: bound.key, answer: 'approved' } as const;
    expect(valueOf(answerLogin(again, given, world.at()).outcome)).toMatchObject({ answer: 'approved' });
  });
});

describe('a recovery code', () => {
  const refused = (problem: string) => ({ ok: false, problem });

  test('counts once, in time, and on the phone that asked for it', () => {
    const { after, messages, given, world } = boundAnew();
    expect(recover(after, messages, given, world.at()).outcome).toEqual(refused('text-code-used'));
    const fresh = sent(world, 'one');
    const other = { ...given, phoneId: 'two', digits: digitsOf(fresh) };
    expect(recover(after, fresh, other, world.at()).outcome).toEqual(refused('text-code-wrong'));
    const late = { ...given, digits: digitsOf(fresh) };
    const at = { ...world.at(), now: world.at().now + textLifetime };
    expect(recover(after, fresh, late, at).outcome).toEqual(refused('text-code-expired'));
  });

  test('never activates, and a code for an activation never recovers', () => {
    const { practice, world } = waiting();
    const given = { userId: ana, phoneId: 'one' } as const;
    const codes = { recovery: sent(world, 'one'), activation: sent(world, 'one', 'activation') };
    const typed = (purpose: TextPurpose) => ({ ...given, digits: digitsOf(codes[purpose]) });
    expect(takeText(emptyPractice, codes.recovery, typed('recovery'), world.at()).outcome).toEqual(
      refused('text-code-wrong'),
    );
    expect(recover(practice, codes.activation, typed('activation'), world.at()).outcome).toEqual(
      refused('text-code-wrong'),
    );
  });

  test('is not spent where there is nothing to recover', () => {
    const world = createWorld();
    const messages = sent(world, 'one');
    const given = { userId: ana, phoneId: 'one', digits: digitsOf(messages) } as const;
    expect(recover(emptyPractice, messages, given, world.at())).toEqual({
      practice: emptyPractice,
      messages,
      outcome: refused('nothing-to-recover'),
    });
  });
});

describe('a restoration without a code', () => {
  test('is refused where there is nothing to restore', () => {
    const restored = restore(emptyPractice, { userId: ana, phoneId: 'one' }, createWorld().at());
    expect(restored).toEqual({
      practice: emptyPractice,
      outcome: { ok: false, problem: 'nothing-to-recover' },
    });
  });

  test('leaves a login as it is that was answered before', () => {
    const { practice, world, login, old } = waiting('one');
    const given = { loginId: login.id, phoneId: 'one', key: old.key, answer: 'approved' } as const;
    const answered = answerLogin(practice, given, world.at()).practice;
    const { practice: after } = restore(answered, { userId: ana, phoneId: 'one' }, world.at());
    expect(after.logins).toEqual(answered.logins);
  });

  test('is for the phone alone that has the user', () => {
    const { practice, world } = waiting('one');
    const other = restore(practice, { userId: ana, phoneId: 'two' }, world.at());
    expect(other).toEqual({ practice, outcome: { ok: false, problem: 'already-enrolled-elsewhere' } });
    const elsewhere = enrolledElsewhere(ana, world.at()).practice;
    expect(restore(elsewhere, { userId: ana, phoneId: 'one' }, world.at()).outcome.ok).toBe(false);
    const same = restore(practice, { userId: ana, phoneId: 'one' }, world.at());
    expect(valueOf(same.outcome)).toMatchObject({ userId: ana, phoneId: 'one' });
  });

  test('leaves every other user alone', () => {
    const { practice, world } = waiting('one');
    const both = loggedIn(
      enrolled('practice-joint', 'one', world.at(), { before: practice }),
      'practice-joint',
      world.at(),
    );
    const { practice: after } = restore(both.practice, { userId: ana, phoneId: 'one' }, world.at());
    expect(enrolmentOf(after, 'practice-joint')).toEqual(enrolmentOf(both.practice, 'practice-joint'));
    expect(after.logins.at(-1)).toEqual(both.practice.logins.at(-1));
  });
});

const users: readonly UserId[] = [ana, 'practice-joint'];
const by = { user: fc.constantFrom(...users), phone: fc.constantFrom(...phones) };
const newest = fc.constantFrom(0, 0, 0, 1, 2);
/** What two phones do: moving to the other phone is a recovery there. */
const deed = fc.oneof(
  fc.record({ do: fc.constant('logIn' as const), ...by }),
  fc.record({ do: fc.constant('activate' as const), ...by, which: newest }),
  fc.record({ do: fc.constant('send' as const), ...by, purpose: fc.constantFrom(...textPurposes) }),
  fc.record({ do: fc.constant('recover' as const), ...by, which: newest }),
  fc.record({ do: fc.constant('restore' as const), ...by }),
  fc.record({ do: fc.constant('approve' as const), ...by, which: newest, key: newest }),
  fc.record({ do: fc.constant('respond' as const), ...by, which: newest, key: newest }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.nat({ max: 2 * minutes }) }),
);

test('of any interleaving of recover, move, activate and approve: one phone a user, no code twice, no old key approves', () => {
  const seen = { activated: 0, recovered: 0, moved: 0, restored: 0, approved: 0, oldKeyRefused: 0 };
  fc.assert(
    fc.property(fc.array(deed, { minLength: 20, maxLength: 60 }), (deeds) => {
      const world = createWorld();
      let practice: Practice = emptyPractice;
      let messages: readonly TextMessage[] = [];
      const spent = new Set<string>();
      /** Every key that a phone was ever given, oldest first. */
      const keys: { user: UserId; phone: Phone; key: string }[] = [];
      const spends = (code: string): void => {
        expect(spent.has(code)).toBe(false);
        spent.add(code);
      };
      const keeps = (user: UserId, phone: Phone): void => {
        const { key } = enrolmentOf(practice, user)!;
        keys.push({ user, phone, key });
      };
      const rebinds = (
        user: UserId,
        phone: Phone,
        done: { practice: Practice; outcome: { ok: true; value: Bound } | { ok: false } },
      ): boolean => {
        if (!done.outcome.ok) return false;
        seen[enrolmentOf(practice, user)?.phoneId === phone ? 'recovered' : 'moved'] += 1;
        practice = done.practice;
        keeps(user, phone);
        return true;
      };

      for (const each of deeds) {
        if (each.do === 'pass') world.pass(each.ms);
        if (each.do === 'logIn') practice = loggedIn(practice, each.user, world.at()).practice;
        if (each.do === 'send')
          messages = sendText(
            messages,
            { purpose: each.purpose, userId: each.user, phoneId: each.phone, number: 'own', way: 'text' },
            'prompt',
            world.at(),
          );
        if (each.do === 'activate') {
          const record = practice.codes.filter(({ userId }) => userId === each.user).at(-1 - each.which);
          if (!record) continue;
          const redeemed = redeemCode(practice, { code: record.code, phoneId: each.phone }, world.at());
          practice = redeemed.practice;
          if (!redeemed.outcome.ok) continue;
          seen.activated += 1;
          spends(record.code);
          keeps(each.user, each.phone);
        }
        if (each.do === 'recover') {
          const message = messages
            .filter(({ userId, phoneId }) => userId === each.user && phoneId === each.phone)
            .at(-1 - each.which);
          const given = { userId: each.user, phoneId: each.phone, digits: message?.digits ?? '' };
          const recovered = recover(practice, messages, given, world.at());
          if (!rebinds(each.user, each.phone, recovered)) continue;
          messages = recovered.messages;
          expect(message?.purpose).toBe('recovery');
          spends(message?.id ?? '');
        }
        if (
          each.do === 'restore' &&
          rebinds(
            each.user,
            each.phone,
            restore(practice, { userId: each.user, phoneId: each.phone }, world.at()),
          )
        )
          seen.restored += 1;
        if (each.do === 'approve' || each.do === 'respond') {
          const login = practice.logins.filter(({ userId }) => userId === each.user).at(-1 - each.which);
          const held = keys
            .filter(({ user, phone }) => user === each.user && phone === each.phone)
            .at(-1 - each.key);
          if (!login || !held) continue;
          const answered =
            each.do === 'approve'
              ? answerLogin(
                  practice,
                  { loginId: login.id, phoneId: each.phone, key: held.key, answer: 'approved' },
                  world.at(),
                )
              : answerChallenge(
                  practice,
                  { loginId: login.id, response: responseTo(login.challenge, held.key) },
                  world.at(),
                );
          const isOld = enrolmentOf(practice, each.user)?.key !== held.key;
          const isApproved = answered.outcome.ok && answered.outcome.value.answer === 'approved';
          if (isOld) {
            expect(answered.outcome.ok).toBe(false);
            expect(answered.practice).toBe(practice);
            seen.oldKeyRefused += 1;
          }
          if (isApproved) {
            expect(loginState(login, world.at().now)).toBe('pending');
            seen.approved += 1;
          }
          practice = answered.practice;
        }
        for (const user of users) {
          const bound = practice.enrolments.filter(({ userId }) => userId === user);
          expect(bound.length).toBeLessThanOrEqual(1);
          expect(practice.ended.some(({ key }) => key === bound[0]?.key)).toBe(false);
        }
      }
    }),
    { numRuns: 300 },
  );
  // Without these deeds among the others, the property would hold and prove nothing.
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0);
});
