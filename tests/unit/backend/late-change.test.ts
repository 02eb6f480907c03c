import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paths } from '../../../src/api/contract.ts';
import { createBackend } from './builders.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a login that was under way when practice began again comes to nothing', async () => {
  const backend = await createBackend();
  const slow = backend.ask('PUT', paths.practice, { latency: 1000 });
  await vi.advanceTimersByTimeAsync(1000);
  await slow;
  const late = backend.ask('POST', paths.sessions, { requestId: 'late', userId: 'practice-ana' });
  await vi.advanceTimersByTimeAsync(500);
  const reset = backend.ask('DELETE', paths.practice);
  await vi.advanceTimersByTimeAsync(1000);
  await reset;
  expect((await late).body).toMatchObject({ type: 'session-gone' });
  expect((await backend.document()).practice.sessions).toEqual([]);
});
