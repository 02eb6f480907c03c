import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A fresh copy of the module each time, since it holds one channel a page. */
async function openPage() {
  vi.resetModules();
  return import('../../../src/api/changes.ts');
}

/** Channels that deliver at once, to every other channel of the same name. */
class TestChannel extends EventTarget {
  static readonly open = new Set<TestChannel>();
  static readonly said: unknown[] = [];
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    TestChannel.open.add(this);
  }
  postMessage(data: unknown) {
    TestChannel.said.push(data);
    for (const other of TestChannel.open) {
      if (other !== this && other.name === this.name)
        other.dispatchEvent(new MessageEvent('message', { data }));
    }
  }
}

beforeEach(() => {
  TestChannel.open.clear();
  TestChannel.said.length = 0;
  vi.stubGlobal('BroadcastChannel', TestChannel);
});
afterEach(() => {
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

  test('is not heard any more by who stopped listening', async () => {
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
});
