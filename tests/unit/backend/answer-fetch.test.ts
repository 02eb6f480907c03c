import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerFetch } from '../../../src/backend/answer-fetch.ts';

const network = vi.fn<typeof fetch>(() => Promise.resolve(new Response('network')));
const answer = vi.fn((request: Request): Promise<Response | undefined> => {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/lost')) return Promise.resolve(Response.error());
  if (pathname.endsWith('/silent')) return new Promise(() => undefined);
  return Promise.resolve(pathname.endsWith('/unknown') ? undefined : new Response('answer'));
});
beforeEach(() => {
  vi.stubGlobal('fetch', network);
  answerFetch('https://practice.test/api', answer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});
const textOf = async (...request: Parameters<typeof fetch>) => (await fetch(...request)).text();

test('a request below the root is answered, and no other', async () => {
  expect(await textOf('https://practice.test/api/sessions')).toBe('answer');
  expect(await textOf(new Request('https://practice.test/api/sessions'))).toBe('answer');
  expect(await textOf(new URL('https://practice.test/pages/'))).toBe('network');
  expect(await textOf('https://elsewhere.test/api/sessions')).toBe('network');
  expect(answer).toHaveBeenCalledTimes(2);
});

test('the answer reads what was sent; without an answer the network gets the same', async () => {
  const sent = { method: 'POST', body: '{"a":1}' };
  await fetch('https://practice.test/api/unknown', sent);
  expect(await answer.mock.lastCall?.[0].json()).toEqual({ a: 1 });
  expect(await (network.mock.lastCall?.[0] as Request).json()).toEqual({ a: 1 });
});

test('a lost answer is a failure of the network', async () => {
  await expect(fetch('https://practice.test/api/lost')).rejects.toThrow(TypeError);
});

test('a caller that gives up, before or while it waits, gets its own reason', async () => {
  const control = new AbortController();
  const waits = fetch('https://practice.test/api/silent', { signal: control.signal });
  control.abort(new Error('too late'));
  await expect(waits).rejects.toThrow('too late');
  await expect(fetch('https://practice.test/api/silent', { signal: control.signal })).rejects.toThrow(
    'too late',
  );
});
