// The life of a session, with the camera itself replaced: what the session reports, from when, and until when.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WatchEvents } from '../../../src/scanner/watch.ts';

const watches: { events: WatchEvents; stop: ReturnType<typeof vi.fn> }[] = [];
vi.mock('../../../src/scanner/watch.ts', () => ({
  startWatch: (_host: unknown, _facing: unknown, events: WatchEvents) => {
    const watch = { events, stop: vi.fn(() => Promise.resolve()) };
    watches.push(watch);
    return watch;
  },
}));
const { openCamera } = await import('../../../src/scanner/camera.ts');

const page = Object.assign(new EventTarget(), { hidden: false });
const host = { isConnected: true } as HTMLElement;
const latest = (): (typeof watches)[number] => {
  const watch = watches.at(-1);
  if (!watch) throw new Error('The camera was not started');
  return watch;
};

function open() {
  const told: string[] = [];
  const session = openCamera(host, {
    facing: 'environment',
    onTexts: (texts) => told.push(`texts ${texts.join(' ')}`),
    onState: (state) => told.push(state.at === 'failed' ? `failed ${state.fault}` : state.at),
  });
  return { session, told };
}

function setHidden(hidden: boolean): void {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.hidden = false;
  watches.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a camera session', () => {
  it('refuses a host that is on no page', () => {
    const astray = { isConnected: false } as HTMLElement;
    expect(() => openCamera(astray, { facing: 'user', onTexts: vi.fn(), onState: vi.fn() })).toThrow(
      'not in the document',
    );
  });

  it('hints after 15 s without a code, and takes the hint back at the next code', async () => {
    const { session, told } = open();
    await Promise.resolve();
    latest().events.onWatching('environment');
    vi.advanceTimersByTime(14_999);
    expect(told).toEqual(['watching']);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['watching', 'nothing-seen']);
    latest().events.onTexts(['a']);
    expect(told).toEqual(['watching', 'nothing-seen', 'watching', 'texts a']);
    await session.close();
  });

  it('reports a code once while it stays in view', async () => {
    const { session, told } = open();
    await Promise.resolve();
    latest().events.onWatching(undefined);
    for (const text of ['a', 'a', 'b', 'a']) latest().events.onTexts([text]);
    expect(told).toEqual(['watching', 'texts a', 'texts b']);
    await session.close();
  });

  it('reports all codes in view when a new one comes into view', async () => {
    const { session, told } = open();
    await Promise.resolve();
    latest().events.onWatching(undefined);
    for (const texts of [['a'], ['a', 'b'], ['b', 'a'], ['b']]) latest().events.onTexts(texts);
    expect(told).toEqual(['watching', 'texts a', 'texts a b']);
    await session.close();
  });

  it('says that something else has the camera, does not blame the light, and goes on by itself', async () => {
    const { session, told } = open();
    await Promise.resolve();
    const { events } = latest();
    events.onWatching('environment');
    vi.advanceTimersByTime(10_000);
    events.onMuted();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['watching', 'muted']);
    events.onWatching('environment');
    vi.advanceTimersByTime(14_999);
    expect(told).toEqual(['watching', 'muted', 'watching']);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['watching', 'muted', 'watching', 'nothing-seen']);
    await session.close();
  });

  it('turns the camera off while the tab is hidden, and on again', async () => {
    const { session, told } = open();
    await Promise.resolve();
    const first = latest();
    first.events.onWatching(undefined);
    setHidden(true);
    expect(first.stop).toHaveBeenCalled();
    vi.advanceTimersByTime(20_000);
    expect(told).toEqual(['watching', 'paused']);
    setHidden(false);
    expect(watches).toHaveLength(2);
    await session.close();
  });

  it('does not start in a hidden tab', async () => {
    page.hidden = true;
    const { session, told } = open();
    await Promise.resolve();
    expect(watches).toHaveLength(0);
    expect(told).toEqual(['paused']);
    await session.close();
  });

  it('reports nothing after it is closed, not even a code found at that moment', async () => {
    const { session, told } = open();
    await Promise.resolve();
    latest().events.onWatching(undefined);
    const closing = session.close();
    expect(told).toEqual(['watching', 'closed']);
    latest().events.onTexts(['late']);
    latest().events.onFault('unknown');
    setHidden(true);
    setHidden(false);
    vi.advanceTimersByTime(20_000);
    await closing;
    await session.close();
    expect(told).toEqual(['watching', 'closed']);
    expect(watches).toHaveLength(1);
  });

  it('never starts when it is closed at once, as React does in development', async () => {
    const { session, told } = open();
    await session.close();
    expect(watches).toHaveLength(0);
    expect(told).toEqual(['closed']);
  });

  it('stays failed: hiding and showing the tab does not start it again', async () => {
    const { told } = open();
    await Promise.resolve();
    latest().events.onFault('no-camera');
    setHidden(true);
    setHidden(false);
    expect(told).toEqual(['failed no-camera']);
    expect(watches).toHaveLength(1);
  });

  it('gives way to a newer session', async () => {
    const older = open();
    await Promise.resolve();
    const newer = open();
    await Promise.resolve();
    expect(older.told).toEqual(['closed']);
    expect(watches).toHaveLength(2);
    expect(newer.told).toEqual([]);
    await newer.session.close();
  });
});
