// @vitest-environment happy-dom
/** The control with the ring says so itself. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeRing } from '../../../src/bench/late/described-ring.ts';
import { putMarkup } from '../page/put-markup.ts';

const at = (id: string): HTMLElement => document.getElementById(id)!;
const description = (id: string) => at(id).getAttribute('aria-describedby');
let end: () => void;

beforeEach(() => {
  putMarkup(
    document.body,
    `<div id="live">
      <button id="first" data-mark>Services</button>
      <div id="field"><label for="input">PIN</label><input id="input" aria-describedby="note" /></div>
    </div>`,
  );
  end = describeRing(at('live'), 'asked');
});
afterEach(() => end());

test('the marked control is described, and no other', () => {
  expect([description('first'), description('input')]).toEqual(['asked', 'note']);
});

test('the description goes with the ring, to the field whose frame is marked, and leaves what else describes it', async () => {
  at('first').removeAttribute('data-mark');
  at('field').setAttribute('data-mark', '');
  await vi.waitFor(() => expect(description('input')).toBe('note asked'));
  expect(description('first')).toBeNull();
  end();
  expect(description('input')).toBe('note');
});
