/** A visit by WebDriver BiDi, in a container of its own: no visit sees what another has stored. */
import type { Send } from './bidi.ts';
import { type Find, type Script, type Visit, windowSize } from './engine.ts';

type Element = { sharedId: string };
type Answer<Value> =
  | { type: 'success'; result: { value?: Value } & Partial<Element> }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Runs in the page: brings the found element into view.
 * @throws while there is no such element, and while something covers it.
 */
function bringIntoView(element: HTMLElement | null | undefined): HTMLElement {
  if (!element) throw new Error('no such element');
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const inFront = document.elementFromPoint(x + width / 2, y + height / 2);
  if (!element.contains(inFront)) throw new Error(`<${inFront?.localName} ${inFront?.className}> covers it`);
  return element;
}

/** Runs in the page: what is typed next replaces the text of the field. */
function select(field: HTMLElement): HTMLElement {
  field.focus();
  (field as HTMLInputElement).select();
  return field;
}

const call = (script: Script<never, unknown>, given: unknown[]): string =>
  `(${script.toString()})(...${JSON.stringify(given)})`;

let turn: Promise<unknown> = Promise.resolve();

/** All windows of a Firefox share one keyboard: keys are lost where another window comes to the front meanwhile. */
function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
  const mine = turn.then(act, act);
  turn = mine;
  return mine;
}

/** Opens a window of its own, since a tab behind another one is hidden. */
export async function visitByBidi(send: Send): Promise<Visit> {
  const { userContext } = await send<{ userContext: string }>('browser.createUserContext', {});

  async function open(type: 'window' | 'tab'): Promise<string> {
    const place = { type, userContext, ...(type === 'tab' && { referenceContext: first }) };
    const { context: opened } = await inTurn(() =>
      send<{ context: string }>('browsingContext.create', place),
    );
    await send('browsingContext.setViewport', { context: opened, viewport: windowSize });
    return opened;
  }
  let first = '';
  first = await open('window');
  let context = first;

  async function evaluate<Value>(expression: string) {
    const target = { context };
    const answer = await send<Answer<Value>>('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  async function resultOf<Value>(script: Script<never, unknown>, given: unknown[]): Promise<Value> {
    const { value } = await evaluate<string>(`Promise.resolve(${call(script, given)}).then(JSON.stringify)`);
    return (value === undefined ? undefined : JSON.parse(value)) as Value;
  }

  async function elementOf(find: Script<never, unknown>, given: unknown[]): Promise<Element> {
    const { sharedId = '' } = await evaluate(`(${bringIntoView.toString()})(${call(find, given)})`);
    return { sharedId };
  }

  return {
    goTo: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    back: async () => void (await send('browsingContext.traverseHistory', { context, delta: -1 })),
    reload: async () => void (await send('browsingContext.reload', { context, wait: 'complete' })),
    run: <Given extends unknown[], Value>(script: Script<Given, Value>, ...given: Given) =>
      resultOf<Awaited<Value>>(script, given),
    async click<Given extends unknown[]>(find: Find<Given>, ...given: Given) {
      const origin = { type: 'element', element: await elementOf(find, given) };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async type<Given extends unknown[]>(text: string, find: Find<Given>, ...given: Given) {
      const taken = `(${select.toString()})((${bringIntoView.toString()})(${call(find, given)}))`;
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await inTurn(async () => {
        await evaluate(taken);
        await send('browsingContext.activate', { context });
        await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
      });
    },
    openTab: async () => void (context = await open('tab')),
    async toFirstTab() {
      context = first;
      await inTurn(() => send('browsingContext.activate', { context }));
    },
    async picture() {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: async () => void (await send('browser.removeUserContext', { userContext })),
  };
}
