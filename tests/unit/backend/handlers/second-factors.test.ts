import { expect, test } from 'vitest';
import { pathOf } from '../../../../src/api/contract.ts';
import { factorsPath } from '../../../../src/api/second-factors.ts';
import { createBackend, enrol, enrolElsewhere } from '../builders.ts';

const asked = async (backend: Awaited<ReturnType<typeof createBackend>>, userId: string) =>
  (await backend.ask('GET', pathOf(factorsPath, userId))).body;

test('a user has several second factors once IB Key is active, on this phone or elsewhere', async () => {
  const backend = await createBackend();
  expect(await asked(backend, 'practice-ana')).toMatchObject({ several: false });
  await enrol(backend, 'practice-firm', 'phone');
  await enrolElsewhere(backend);
  for (const user of ['practice-ana', 'practice-firm'])
    expect(await asked(backend, user)).toMatchObject({ several: true });
});

test('asking sends nothing to the phone', async () => {
  const backend = await createBackend();
  await enrol(backend, 'practice-ana', 'phone');
  await asked(backend, 'practice-ana');
  expect((await backend.readPhone('phone')).body.logins).toEqual([]);
});

test('nobody else is known', async () => {
  expect(await asked(await createBackend(), 'somebody')).toMatchObject({ type: 'user-unknown' });
});
