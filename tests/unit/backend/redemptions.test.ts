/** Many phones redeem one code through the backend, their steps interleaved in every order that fast-check finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/backend/store.ts';
import { createMemoryStore } from '../../../src/backend/store.ts';
import { createBackend, offeredCode } from './builders.ts';

/** A store whose transactions happen when the scheduler says so. */
function scheduled(scheduler: fc.Scheduler, inner: Store): { store: Store; begin: () => void } {
  let begun = false;
  return {
    begin: () => void (begun = true),
    store: {
      keeps: false,
      renewed: false,
      damaged: false,
      look: async (view) => {
        if (begun) await scheduler.schedule(Promise.resolve());
        return inner.look(view);
      },
      transact: async (change) => {
        if (begun) await scheduler.schedule(Promise.resolve());
        return inner.transact(change);
      },
    },
  };
}

const attempts = fc.array(
  fc.record({
    phone: fc.constantFrom('one', 'two', 'three'),
    requestId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  }),
  { minLength: 2, maxLength: 6 },
);

async function race(scheduler: fc.Scheduler, given: { phone: string; requestId: string }[]) {
  const { store, begin } = scheduled(scheduler, createMemoryStore());
  const backend = await createBackend({ store });
  const code = await offeredCode(backend);
  begin();
  // A request id belongs to one phone: the same id from the same phone is a repeated attempt.
  const asked = given.map(({ phone, requestId }) => ({ phone, id: `${phone}-${requestId}` }));
  const replies = await scheduler.waitFor(
    Promise.all(asked.map(({ phone, id }) => backend.activate(code, phone, id))),
  );
  const document = await scheduler.waitFor(backend.document());
  return { asked, replies, document };
}

describe('one code redeemed by many phones at once', () => {
  test('goes to exactly one; every other hears that the user is enrolled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), attempts, async (scheduler, given) => {
        const { asked, replies, document } = await race(scheduler, given);
        const winners = new Set(
          asked.filter((_, index) => replies[index]?.status === 201).map(({ id }) => id),
        );
        expect(winners.size).toBe(1);
        const [enrolment, ...others] = document.practice.enrolments;
        expect(others).toEqual([]);
        for (const [index, { phone, id }] of asked.entries()) {
          const { body } = replies[index]!;
          if (winners.has(id)) expect(body).toMatchObject({ phoneId: phone, userId: 'practice-ana' });
          else
            expect(body).toMatchObject({
              type: `already-enrolled-${phone === enrolment?.phoneId ? 'here' : 'elsewhere'}`,
            });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives a repeated request the same answer, whichever of the two came first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), attempts, async (scheduler, given) => {
        const { asked, replies } = await race(scheduler, [...given, ...given]);
        const answers = new Map<string, string>();
        for (const [index, { id }] of asked.entries()) {
          const { status, body } = replies[index]!;
          const answer = JSON.stringify([status, body]);
          expect(answers.get(id) ?? answer).toBe(answer);
          answers.set(id, answer);
        }
      }),
      { numRuns: 40 },
    );
  });
});
