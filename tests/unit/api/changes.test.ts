import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A fresh copy of the module each time, since it holds one channel a page. */
async function openPage() {
  vi.resetModules();
  return import('../../../src/api/changes.ts');
}

/** A channel that delivers at once to every other channel of the same name. */
class TestChannel extends EventTarget {
  static readonly open = new Set<TestChannel>();
  static readonly said: unknown[] = [];
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    TestChannel.open.add(this);
  }
  close() {
    TestChannel.open.delete(this);
  }
  postMessage(data: unknown) {
    TestChannel.said.push(data);
    for (const other of TestChannel.open) {
      if (other !== this && other.name === this.name)
        other.dispatchEvent(new MessageEvent('message', { data }));
    }
  }
}

/** Fresh for each test, because the module never removes its listeners from them. */
let page: EventTarget & { visibilityState: string };
let window: EventTarget;
/** Another tab says that something changed. */
const sayElsewhere = (): void => new TestChannel('ib-key-practice').postMessage('changed');
function turn(visibilityState: 'visible' | 'hidden'): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}
/** Leaves the page: browsers send the two events in this order. */
function leave(): void {
  window.dispatchEvent(new Event('pagehide'));
  turn('hidden');
}
function comeBack(): void {
  turn('visible');
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
}

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  window = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', window);
  TestChannel.open.clear();
  TestChannel.said.length = 0;
  vi.stubGlobal('BroadcastChannel', TestChannel);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a change', () => {
  test('is heard in the same tab and in others, once each', async () => {
    const [here, there] = [await openPage(), await openPage()];
    const [heardHere, heardThere] = [vi.fn(), vi.fn()];
    here.onChange(heardHere);
    there.onChange(heardThere);
    here.announceChange();
    expect([heardHere.mock.calls.length, heardThere.mock.calls.length]).toEqual([1, 1]);
    there.announceChange();
    expect([heardHere.mock.calls.length, heardThere.mock.calls.length]).toEqual([2, 2]);
  });

  test('carries nothing but the word that there was one', async () => {
    const page = await openPage();
    page.announceChange();
    expect(TestChannel.said).toEqual(['changed']);
  });

  test('is no longer heard after listening has stopped', async () => {
    const page = await openPage();
    const [heard, other] = [vi.fn(), vi.fn()];
    const quiet = page.onChange(heard);
    page.onChange(other);
    quiet();
    page.announceChange();
    expect(heard).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledOnce();
  });

  test('is heard in the same tab where there are no channels', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const page = await openPage();
    const heard = vi.fn();
    page.onChange(heard);
    page.announceChange();
    expect(heard).toHaveBeenCalledOnce();
  });

  const refused = () => new DOMException('The operation is insecure.', 'SecurityError');

  test('is heard in the same tab where channels are refused', async () => {
    vi.stubGlobal(
      'BroadcastChannel',
      vi.fn(function refuse() {
        throw refused();
      }),
    );
    const alone = await openPage();
    const heard = vi.fn();
    alone.onChange(heard);
    alone.announceChange();
    expect(heard).toHaveBeenCalledOnce();
  });

  test('is heard in the same tab where a channel refuses to send', async () => {
    const alone = await openPage();
    const heard = vi.fn();
    alone.onChange(heard);
    vi.spyOn(TestChannel.prototype, 'postMessage').mockImplementation(() => {
      throw refused();
    });
    alone.announceChange();
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a hidden page', () => {
  test('hears nothing, and hears once when it comes into view', async () => {
    const here = await openPage();
    const heard = vi.fn();
    here.onChange(heard);
    turn('hidden');
    sayElsewhere();
    here.announceChange();
    expect(heard).not.toHaveBeenCalled();
    turn('visible');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('hears nothing after it stopped listening', async () => {
    const { onChange } = await openPage();
    const heard = vi.fn();
    onChange(heard)();
    turn('visible');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a page that is left', () => {
  test('has no channel, and opens none, until it is shown again', async () => {
    const here = await openPage();
    here.onChange(vi.fn());
    expect(TestChannel.open.size).toBe(1);
    leave();
    here.announceChange();
    expect(TestChannel.open.size).toBe(0);
    comeBack();
    expect(TestChannel.open.size).toBe(1);
  });

  test('asks when it is shown again, and hears other pages as before', async () => {
    const here = await openPage();
    const heard = vi.fn();
    here.onChange(heard);
    leave();
    sayElsewhere();
    expect(heard).not.toHaveBeenCalled();
    comeBack();
    expect(heard).toHaveBeenCalled();
    heard.mockClear();
    sayElsewhere();
    expect(heard).toHaveBeenCalledOnce();
  });
});
