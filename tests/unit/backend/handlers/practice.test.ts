import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { faultKinds, paths, practiceAnswer } from '../../../../src/api/contract.ts';
import { emptyDocument } from '../../../../src/backend/document.ts';
import { createMemoryStore } from '../../../../src/backend/store.ts';
import { minutes, noon } from '../../enrolment/builders.ts';
import { createBackend, enrol, offeredCode } from '../builders.ts';

const usual = { fault: 'none', latency: 0, notifications: true, clockOffset: 0 };

describe('the conditions of practice', () => {
  test('are read', async () => {
    const backend = await createBackend();
    const { status, body } = await backend.ask('GET', paths.practice);
    expect(status).toBe(200);
    expect(v.parse(practiceAnswer, body)).toEqual(body);
    expect(body).toEqual({ now: noon, keeps: false, renewed: false, damaged: false, conditions: usual });
  });

  test('are changed one by one; the others stay', async () => {
    const backend = await createBackend();
    await backend.ask('PUT', paths.practice, { notifications: false });
    const { status, body } = await backend.ask('PUT', paths.practice, { fault: 'silent' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ conditions: { ...usual, notifications: false, fault: 'silent' } });
  });

  test.each([
    '{',
    '[]x',
    { latency: -1 },
    { latency: 60_001 },
    { latency: 'long' },
    { fault: 'fire' },
    { notifications: 1 },
    null,
  ])('of %j are malformed, said as a problem, and stay', async (body) => {
    const backend = await createBackend();
    const reply = await backend.ask('PUT', paths.practice, body);
    expect(reply).toMatchObject({ status: 400, contentType: 'application/problem+json' });
    expect(reply.body).toEqual({ type: 'request-malformed', status: 400, now: noon });
    expect((await backend.document()).conditions).toEqual(usual);
  });

  test.each(faultKinds)('can be read, changed and reset while the fault is %s', async (fault) => {
    const backend = await createBackend();
    await backend.set({ fault });
    expect((await backend.ask('GET', paths.practice)).body).toMatchObject({ conditions: { fault } });
    expect((await backend.ask('PUT', paths.practice, { clockOffset: 0 })).body).toMatchObject({
      conditions: { fault },
    });
    expect((await backend.ask('PUT', paths.practice, { fault: 'none' })).status).toBe(200);
  });
});

test('whether practice is kept, and whether it is renewed, is said with every answer about it', async () => {
  const backend = await createBackend({ store: { ...createMemoryStore(), keeps: true, renewed: true } });
  for (const [method, given] of [['GET'], ['PUT', { latency: 0 }], ['DELETE']] as const)
    expect((await backend.ask(method, paths.practice, given)).body).toMatchObject({
      keeps: true,
      renewed: true,
    });
});

test('the practice clock moves by its offset: codes expire, and every answer tells the new time', async () => {
  const backend = await createBackend();
  const code = await offeredCode(backend);
  const { body } = await backend.ask('PUT', paths.practice, { clockOffset: 10 * minutes });
  expect(body['now']).toBe(noon + 10 * minutes);
  expect((await backend.activate(code, 'phone')).body).toMatchObject({
    type: 'code-expired',
    now: noon + 10 * minutes,
  });
});

test('a reset leaves nothing of the practice', async () => {
  const backend = await createBackend();
  await enrol(backend, 'practice-ana', 'phone');
  await backend.set({ notifications: false, clockOffset: minutes });
  const { status, body } = await backend.ask('DELETE', paths.practice);
  expect(status).toBe(200);
  expect(body).toMatchObject({ now: noon, conditions: emptyDocument.conditions });
  expect(await backend.document()).toEqual(emptyDocument);
});
