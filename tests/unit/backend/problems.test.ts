import { describe, expect, test } from 'vitest';
import type { BackendProblem } from '../../../src/problems/problem.ts';
import { statuses } from '../../../src/problems/answers.column.ts';
import { minutes, noon, seconds } from '../enrolment/builders.ts';
import type { Reply, TestBackend } from './builders.ts';
import { createBackend, enrol, offeredCode, waitingLogin } from './builders.ts';

type Request = (backend: TestBackend) => Promise<Reply<unknown>>;

/** The request that causes each problem of the backend, or why no request causes it. */
const causes: Record<BackendProblem, Request | { notHere: string }> = {
  'code-used': async (backend) => {
    const code = await offeredCode(backend);
    await backend.set({ fault: 'code-spent' });
    return backend.activate(code, 'phone');
  },
  'code-replaced': async (backend) => {
    const code = await offeredCode(backend);
    await offeredCode(backend);
    return backend.activate(code, 'phone');
  },
  'code-expired': async (backend) => {
    const code = await offeredCode(backend);
    backend.pass(10 * minutes);
    return backend.activate(code, 'phone');
  },
  'already-enrolled-here': async (backend) => {
    const code = await offeredCode(backend);
    await backend.activate(code, 'phone');
    return backend.activate(code, 'phone');
  },
  'already-enrolled-elsewhere': async (backend) => {
    const code = await offeredCode(backend);
    await backend.activate(code, 'other');
    return backend.activate(code, 'phone');
  },
  'confirmation-wrong': async (backend) => {
    const { body } = await backend.logIn('practice-ana');
    return backend.confirm(body.id, '00000000');
  },
  'text-code-wrong': async (backend) => {
    await backend.sendText();
    const [text] = (await backend.readTexts()).body.texts;
    return backend.takeText(text?.digits === '000000' ? '111111' : '000000');
  },
  'text-code-replaced': async (backend) => {
    await backend.sendText({ fate: 'twice' });
    const [, older] = (await backend.readTexts()).body.texts;
    return backend.takeText(older?.digits ?? '');
  },
  'text-code-expired': async (backend) => {
    await backend.sendText();
    const [text] = (await backend.readTexts()).body.texts;
    backend.pass(10 * minutes);
    return backend.takeText(text?.digits ?? '');
  },
  'text-code-used': async (backend) => {
    await backend.sendText();
    const [text] = (await backend.readTexts()).body.texts;
    await backend.takeText(text?.digits ?? '');
    return backend.takeText(text?.digits ?? '');
  },
  'user-unknown': {
    notHere: 'the body’s schema lets only known users through; the rule says it, in logins.test.ts',
  },
  'session-gone': (backend) => backend.readSession('none'),
  'login-gone': (backend) => backend.answer('none', 'phone'),
  'login-timed-out': async (backend) => {
    await enrol(backend, 'practice-ana', 'phone');
    const { loginId } = await waitingLogin(backend);
    backend.pass(180 * seconds);
    return backend.answer(loginId, 'phone');
  },
  'login-not-yours': async (backend) => {
    await enrol(backend, 'practice-ana', 'phone');
    const { loginId } = await waitingLogin(backend);
    return backend.answer(loginId, 'other');
  },
  'key-ended': async (backend) => {
    await enrol(backend, 'practice-ana', 'phone');
    const [old] = (await backend.document()).practice.enrolments;
    await backend.restore('practice-ana', 'phone');
    const { loginId } = await waitingLogin(backend);
    return backend.answerWith(loginId, 'phone', old?.key ?? '');
  },
  'nothing-to-recover': (backend) => backend.restore('practice-ana', 'phone'),
  'request-malformed': (backend) => backend.activate('no code', 'phone'),
  'server-error': async (backend) => {
    await backend.set({ fault: 'server-error' });
    return backend.logIn('practice-ana');
  },
  throttled: async (backend) => {
    await backend.set({ fault: 'throttled' });
    return backend.logIn('practice-ana');
  },
};

const reachable = Object.entries(causes).filter(
  (entry): entry is [BackendProblem, Request] => typeof entry[1] === 'function',
);

describe('a problem of the backend', () => {
  test.each(reachable)('%s comes as a problem document (RFC 9457) with its status', async (problem, ask) => {
    const backend = await createBackend();
    const reply = await ask(backend);
    const status = statuses[problem];
    expect(reply).toMatchObject({ status, contentType: 'application/problem+json' });
    const { now, ...document } = reply.body as { now: number };
    expect(document).toEqual({ type: problem, status });
    expect(now).toBeGreaterThanOrEqual(noon);
  });

  test('is caused by some request, except for one', () => {
    const others = Object.entries(causes).filter(([, cause]) => typeof cause !== 'function');
    expect(others.map(([problem]) => problem)).toEqual(['user-unknown']);
  });
});
