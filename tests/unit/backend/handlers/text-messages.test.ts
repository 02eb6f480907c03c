import { expect, test } from 'vitest';
import { createBackend } from '../builders.ts';

test('an answer that is lost spends nothing twice: the same request gets the same code', async () => {
  const backend = await createBackend();
  await backend.sendText();
  const [text] = (await backend.readTexts()).body.texts;
  await backend.set({ fault: 'answer-lost' });
  const lost = await backend.takeText(text?.digits ?? '', 'once');
  const again = await backend.takeText(text?.digits ?? '', 'once');
  expect([lost.failed, again.status]).toEqual([true, 200]);
  const { status } = await backend.activate(again.body.code, 'phone');
  expect(status).toBe(201);
});

test('what the document keeps of messages and cannot be used is put aside', async () => {
  const backend = await createBackend();
  for (const kept of [{ id: 1 }, { id: 'a', phoneId: 'phone', arrivesAt: 1 }]) {
    await backend.store.transact((document) => ({
      document: { ...document, practice: { ...document.practice, added: { textMessages: [kept] } } },
      result: undefined,
    }));
    expect((await backend.readTexts()).body).toMatchObject({ texts: [], nextAt: null });
  }
  expect((await backend.sendText()).status).toBe(201);
  expect((await backend.readTexts()).body.texts).toHaveLength(1);
});
