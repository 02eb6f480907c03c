// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Known } from '../../../src/search/load-lookup.ts';
import type { Reply } from '../../../src/search/reply.ts';
import { run, type View } from '../../../src/search/run.ts';

const reply: Reply = { is: 'nothing', answers: [], to: 'question' };
const replyTo = vi.fn<(text: string) => Reply>(() => reply);
/** What the search knows: here, only the replies matter. */
const known = { replyTo, telling: (text: string) => text, mayHoldSecret: () => false } as unknown as Known;
const view: View = { draw: () => undefined, do: () => undefined };
const open = () => run(view, { finds: false, load: () => Promise.resolve(known) });

/** Callbacks that wait for the next frame. */
let frame: FrameRequestCallback[] = [];
beforeEach(() => {
  frame = [];
  replyTo.mockClear();
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frame.push(callback));
});
afterEach(() => {
  vi.unstubAllGlobals();
});
/** What is due before the next frame, and then that frame. */
async function paint(): Promise<void> {
  await vi.waitFor(() => expect(frame.length).toBeGreaterThan(0));
  for (const callback of frame.splice(0)) callback(0);
}

describe('a typed text', () => {
  test('is answered in the task after its letter is painted', async () => {
    open()({ is: 'typed', text: 'p' });
    await paint();
    expect(replyTo, 'the browser paints now').not.toHaveBeenCalled();
    await vi.waitFor(() => expect(replyTo.mock.calls).toEqual([['p']]));
  });

  test('is not answered once the next letter is there', async () => {
    const tell = open();
    tell({ is: 'typed', text: 'p' });
    tell({ is: 'typed', text: 'pi' });
    await paint();
    await vi.waitFor(() => expect(replyTo.mock.calls).toEqual([['pi']]));
  });
});

test('the text with which the search opens is answered at once: no letter waits to be painted', async () => {
  open()({ is: 'opened', text: 'pin' });
  await vi.waitFor(() => expect(replyTo.mock.calls).toEqual([['pin']]));
  expect(frame).toEqual([]);
});
