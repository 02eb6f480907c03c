import { expect, test } from 'vitest';
import { passwordPath } from '../../../../src/api/passwords.ts';
import { seconds } from '../../enrolment/builders.ts';
import { createBackend, enrol } from '../builders.ts';

type Backend = Awaited<ReturnType<typeof createBackend>>;

const day = 24 * 60 * 60 * seconds;
const tries = async (backend: Backend, given: object, requestId = backend.newRequestId()) =>
  (await backend.ask('POST', passwordPath, { requestId, userId: 'practice-ana', right: false, ...given }))
    .body;

test('a wrong password sends nothing, and ten lock the login for a day', async () => {
  const backend = await createBackend();
  await enrol(backend, 'practice-ana', 'phone');
  expect(await tries(backend, {})).toMatchObject({ outcome: 'wrong', failed: 1 });
  expect((await backend.readPhone('phone')).body.logins).toEqual([]);
  expect(await tries(backend, { times: 9 })).toMatchObject({ outcome: 'locked', failed: 10 });
  backend.pass(day - 1);
  expect(await tries(backend, { right: true })).toMatchObject({ outcome: 'locked' });
  backend.pass(1);
  expect(await tries(backend, { right: true })).toMatchObject({ outcome: 'right', failed: 0 });
});

test('the same request counts once', async () => {
  const backend = await createBackend();
  await tries(backend, {}, 'same');
  await tries(backend, {}, 'same');
  expect(await tries(backend, {})).toMatchObject({ failed: 2 });
});

test('what does not fit is put aside', async () => {
  const backend = await createBackend();
  await backend.store.transact((document) => ({
    document: {
      ...document,
      practice: { ...document.practice, added: { passwords: { 'practice-ana': 'ten' } } },
    },
    result: undefined,
  }));
  expect(await tries(backend, {})).toMatchObject({ outcome: 'wrong', failed: 1 });
});

test.each([{ right: 'yes' }, { times: 11 }, { times: 0 }, { userId: 'somebody' }])(
  '%j is malformed',
  async (given) => {
    expect(await tries(await createBackend(), given)).toMatchObject({ type: 'request-malformed' });
  },
);
