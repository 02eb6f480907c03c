// @vitest-environment happy-dom
/** What is said at the same moment becomes one message. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceInOne } from '../../../src/bench/late/announcer.ts';
import { putMarkup } from '../page/put-markup.ts';

const page = `
  <article>
    <div data-says="wait" id="waits"></div>
    <div role="status" data-says="problem" id="card"></div>
  </article>
  <p role="status" id="elsewhere"></p>
  <section data-bench>
    <div id="live">
      <div data-role="portal"><p role="status" id="portal">Old.</p></div>
      <div data-role="phone"><button data-mark>Services</button><p role="alert" id="phone"></p></div>
      <div data-role="oldPhone"><p role="status" id="old"></p></div>
      <p role="status" id="tool"></p>
    </div>
    <p role="status" data-says="step" id="step"></p>
  </section>`;

const at = (id: string): HTMLElement => document.getElementById(id)!;
const heard = (): string => document.querySelector('[data-only-voice]')?.textContent ?? '';
let end: () => void;

/** Lets the moment end. */
async function endOfMoment(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(400);
}

beforeEach(() => {
  vi.useFakeTimers();
  putMarkup(document.body, page);
  const names = { portal: 'Portal', phone: 'Phone', oldPhone: 'Old phone' };
  end = announceInOne(at('live'), (role) => names[role]);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

test('what stands there when it comes is not said again', async () => {
  at('portal').textContent = 'Old.';
  await endOfMoment();
  expect(heard()).toBe('');
});

test('one message names each device, and ends with what is next', async () => {
  at('step').textContent = 'Step finished: Step 1. Step 2 of 2: Tap Services';
  at('phone').textContent = 'Activated';
  at('portal').textContent = 'Logged in.';
  await endOfMoment();
  expect(heard()).toBe(
    'Phone: Activated. Portal: Logged in. Step finished: Step 1. Step 2 of 2: Tap Services.',
  );
});

test('of two phones each is named', async () => {
  at('phone').textContent = 'Moved';
  at('old').textContent = 'No longer active';
  await endOfMoment();
  expect(heard()).toBe('Phone: Moved. Old phone: No longer active.');
});

test('no place beside it speaks for itself, until it ends', () => {
  const lives = () => ['portal', 'phone', 'tool', 'step', 'card'].map((id) => at(id).ariaLive);
  expect(new Set(lives())).toEqual(new Set(['off']));
  expect(at('elsewhere').ariaLive).not.toBe('off');
  end();
  expect(lives().every((live) => live !== 'off')).toBe(true);
});

test('a place that comes with its words is heard, and what it covers is left out', async () => {
  putMarkup(
    at('card'),
    '<p><b>Too short</b></p><p>Use four digits.</p><p><button>Back to the field</button></p>',
  );
  at('phone').textContent = 'Too short';
  await endOfMoment();
  expect(heard()).toBe('Too short. Use four digits.');
});

test('what is gone before the moment ends is not said', async () => {
  const busy = document.createElement('p');
  busy.role = 'status';
  busy.textContent = 'Activating';
  at('phone').after(busy);
  await vi.advanceTimersByTimeAsync(200);
  busy.remove();
  at('phone').textContent = 'Activated';
  await endOfMoment();
  expect(heard()).toBe('Phone: Activated.');
});

test('the next control is said within a step, and not beside the sentence of a new one', async () => {
  at('waits').textContent = 'Waiting for a tap on “Services”.';
  await endOfMoment();
  expect(heard()).toBe('Waiting for a tap on “Services”.');
  at('waits').textContent = 'Waiting for a tap on “Add User”.';
  at('step').textContent = 'Step finished: Step 1.';
  await endOfMoment();
  expect(heard()).toBe('Step finished: Step 1.');
});

test('news without a pause is told in the end', async () => {
  for (let typed = 1; typed <= 8; typed += 1) {
    at('tool').textContent = `${typed} characters`;
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(heard()).toMatch(/characters/);
});
