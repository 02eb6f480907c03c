import { describe, expect, test } from 'vitest';
import { pathOf, paths } from '../../../../src/api/contract.ts';
import { minutes } from '../../enrolment/builders.ts';
import { confirmationFor, createBackend, enrol, enrolElsewhere, waitingLogin } from '../builders.ts';
import { sessionIn } from './session-in.ts';

/** A portal that shows a code, and the digits that a phone in another browser shows for it. */
async function codeShown() {
  const backend = await createBackend();
  const { body } = await backend.logIn('practice-ana');
  const code = body.code?.code ?? '';
  return { backend, id: body.id, code, right: confirmationFor(code) };
}

describe('the digits of a phone in another browser', () => {
  test('activate the user there', async () => {
    const { backend, id, right } = await codeShown();
    const reply = await backend.confirm(id, right);
    expect(reply.status).toBe(200);
    expect(sessionIn(reply)).toMatchObject({ state: 'activated', boundTo: 'elsewhere', login: null });
    expect(sessionIn(await backend.readSession(id))).toMatchObject({
      state: 'activated',
      boundTo: 'elsewhere',
    });
  });

  test('that do not fit are refused and spend nothing', async () => {
    const { backend, id, right } = await codeShown();
    const { practice } = await backend.document();
    const wrong = right.replace(/.$/, (last) => String((Number(last) + 1) % 10));
    expect(await backend.confirm(id, wrong)).toMatchObject({
      status: 422,
      body: { type: 'confirmation-wrong' },
    });
    expect((await backend.document()).practice).toEqual(practice);
    expect((await backend.confirm(id, right)).status).toBe(200);
  });

  test.each(['', '1234567', '123456789', '0123 4567', '0123456x', '０１２３４５６７', 1234567, null])(
    'of %j are malformed and spend nothing',
    async (confirmation) => {
      const { backend, id, right } = await codeShown();
      const body = { requestId: 'r', confirmation };
      expect(await backend.ask('POST', pathOf(paths.sessionConfirmation, id), body)).toMatchObject({
        status: 400,
        body: { type: 'request-malformed' },
      });
      expect((await backend.confirm(id, right)).status).toBe(200);
    },
  );

  test('sent again with their request id hear the same and change nothing, right or wrong', async () => {
    const { backend, id, right } = await codeShown();
    const wrong = await backend.confirm(id, '00000000', 'wrong');
    expect(wrong.body).toMatchObject({ type: 'confirmation-wrong' });
    const first = await backend.confirm(id, right, 'right');
    const { practice } = await backend.document();
    expect(await backend.confirm(id, right, 'right')).toEqual(first);
    expect(await backend.confirm(id, '00000000', 'wrong')).toEqual(wrong);
    expect((await backend.document()).practice).toEqual(practice);
    expect(practice.enrolments).toHaveLength(1);
  });

  test('that come too late spend the code', async () => {
    const { backend, id, code, right } = await codeShown();
    backend.pass(10 * minutes);
    expect(await backend.confirm(id, right)).toMatchObject({ status: 410, body: { type: 'code-expired' } });
    expect((await backend.confirm(id, right)).body).toMatchObject({ type: 'code-used' });
    expect((await backend.activate(code, 'phone')).body).toMatchObject({ type: 'code-used' });
    expect(sessionIn(await backend.readSession(id)).code?.problem).toBe('code-used');
  });

  test('for a code that a newer one replaced are refused', async () => {
    const { backend, id, right } = await codeShown();
    await backend.logIn('practice-ana');
    expect((await backend.confirm(id, right)).body).toMatchObject({ type: 'code-replaced' });
  });

  test('for a code that a phone here was activated with are refused, and that phone stays', async () => {
    const { backend, id, code, right } = await codeShown();
    await backend.activate(code, 'phone');
    expect(await backend.confirm(id, right)).toMatchObject({
      status: 409,
      body: { type: 'already-enrolled-elsewhere' },
    });
    expect(sessionIn(await backend.readSession(id)).boundTo).toBe('here');
  });

  test('belong to a session that shows a code: a session that waits for a phone has none', async () => {
    const { backend, right } = await codeShown();
    await enrol(backend, 'practice-joint', 'phone');
    const { sessionId } = await waitingLogin(backend, 'practice-joint');
    for (const id of [sessionId, 'none'])
      expect(await backend.confirm(id, right)).toMatchObject({
        status: 404,
        body: { type: 'session-gone' },
      });
  });

  test('close the code for every phone here', async () => {
    const backend = await createBackend();
    const { code } = await enrolElsewhere(backend);
    expect((await backend.activate(code, 'phone')).body).toMatchObject({
      type: 'already-enrolled-elsewhere',
    });
  });
});

describe('a code spent on purpose', () => {
  test('is refused as used when its digits are typed in, once, and repaired by a fresh one', async () => {
    const { backend, id, right } = await codeShown();
    await backend.set({ fault: 'code-spent' });
    expect(await backend.confirm(id, right)).toMatchObject({ status: 410, body: { type: 'code-used' } });
    expect((await backend.document()).conditions.fault).toBe('none');
    expect(sessionIn(await backend.readSession(id)).code?.problem).toBe('code-used');
    await enrolElsewhere(backend);
    expect(sessionIn(await backend.readSession(id)).boundTo).toBe('elsewhere');
  });

  test('waits for the next attempt: logging in, moving a limit and responding do not use it up', async () => {
    const { backend, id, right } = await codeShown();
    await backend.set({ fault: 'code-spent' });
    await backend.changeLimit(id, 'extend');
    await backend.answerChallenge(id, '00000000');
    await backend.logIn('practice-joint');
    expect((await backend.document()).conditions.fault).toBe('code-spent');
    expect((await backend.confirm(id, right)).body).toMatchObject({ type: 'code-used' });
  });
});
