import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textOf, whenShownAgain } from '../../../src/api/shown-again.ts';

const page = new EventTarget();
const show = (persisted: boolean) => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

/** A body whose first reading never ends, as in Firefox where the page was left in the middle of the reading. */
function bodyThatHangsOnce(text: string): Response {
  let readings = 0;
  const never = new Promise<never>(() => undefined);
  const body = { clone: () => ({ text: () => ((readings += 1) === 1 ? never : Promise.resolve(text)) }) };
  return body as Response;
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', vi.fn(page.removeEventListener.bind(page)));
});
afterEach(() => void vi.unstubAllGlobals());

test('a body that the page was left with is read once more when the page is shown again', async () => {
  const read = textOf(bodyThatHangsOnce('whole'));
  show(true);
  await expect(read).resolves.toBe('whole');
  expect(removeEventListener).toHaveBeenCalled();
});

test('a body is read as often as wanted', async () => {
  const answer = new Response('{"now": 17}');
  expect([await textOf(answer), await textOf(answer)]).toEqual(['{"now": 17}', '{"now": 17}']);
});

test('a body that breaks off rejects', async () => {
  const broken = new ReadableStream({ start: (stream) => stream.error(new Error('broken off')) });
  await expect(textOf(new Response(broken))).rejects.toThrow('broken off');
});

test('a page that loads is not shown again, and what listened no more hears nothing', () => {
  const heard = vi.fn();
  const quiet = whenShownAgain(heard);
  show(false);
  expect(heard).not.toHaveBeenCalled();
  show(true);
  expect(heard).toHaveBeenCalledOnce();
  quiet();
  show(true);
  expect(heard).toHaveBeenCalledOnce();
});
