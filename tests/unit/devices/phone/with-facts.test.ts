/** A chapter of a phone keeps all that another one has added: so the chapters join in any order. */
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import type { Client } from '../../../../src/api/client.ts';
import type { ChapterId } from '../../../../src/devices/kit/kind.ts';
import { loadChapters, neededBy, phoneKinds } from '../../../../src/devices/kinds.ts';
import { usualParts as usualAndroid } from '../../../../src/devices/android/device.ts';
import { usualParts as usualIphone } from '../../../../src/devices/iphone/device.ts';
import { playAndroid, playIphone } from '../play.ts';

type Parts = { machine: unknown; given: typeof marked };
type Chapter = { add: (parts: Parts) => Parts };

const client = { ask: () => Promise.resolve({ ok: false }) } as unknown as Client;
const ended = vi.fn();
const is = (expected: string, given: unknown): boolean => given === expected;

/** What another chapter might have added: an answer of each kind. */
const marked = {
  screens: { markedScreen: {} },
  conditions: (_: object) => ({ markedCondition: () => true }),
  isFilled: (_: unknown, field: string) => is('markedField', field),
  offers: { markedScreen: () => ({ text: 'marked', isGood: true }) },
  isOver: (_: unknown, use: object) => is('markedPress', 'press' in use && use.press),
  instead: (_: unknown, control: string) => (is('markedControl', control) ? 'otherControl' : undefined),
  wayOut: (_: unknown) => 'markedWay',
  isPressed: (_: unknown, control: string) => is('markedControl', control),
  kept: { marked: v.string() },
  actors: (_: Client) => ({ markedActor: {} }),
  feed: (..._: readonly unknown[]) => ended,
};

/** What is left of it once a chapter has joined. The types of a chapter know nothing of the marks. */
function answersOf(given: typeof marked, now: unknown): unknown[] {
  given.feed(
    client,
    () => 'figure',
    () => undefined,
  )();
  return [
    'markedScreen' in given.screens,
    'markedCondition' in given.conditions({}),
    given.isFilled(now, 'markedField'),
    'markedScreen' in given.offers,
    given.isOver(now, { press: 'markedPress' }),
    given.instead(now, 'markedControl'),
    given.wayOut(now),
    given.isPressed(now, 'markedControl'),
    'marked' in given.kept,
    'markedActor' in given.actors(client),
    ended.mock.calls.length,
  ];
}

const ofBoth = ['textMessages', 'restore', 'notifications', 'quiet', 'moveKey'] as const;
const chapters = { android: [...ofBoth, 'changePin', 'clearData'], iphone: ofBoth } as const;
const phones = {
  android: { usual: usualAndroid, context: playAndroid().context },
  iphone: { usual: usualIphone, context: playIphone().context },
};

const chaptersOf = async (kind: keyof typeof phones, ids: readonly (ChapterId | null | undefined)[]) =>
  (await loadChapters(
    kind,
    ids.filter((id) => id != null),
  )) as unknown as Chapter[];

test.each(phoneKinds.flatMap((kind) => chapters[kind].map((id) => [kind, id] as const)))(
  '%s keeps what is there when %s joins',
  async (kind, id) => {
    const { usual, context } = phones[kind];
    const below = await chaptersOf(kind, [neededBy(id)]);
    const { machine } = below.reduce((parts, { add }) => add(parts), usual as unknown as Parts);
    const [chapter] = await chaptersOf(kind, [id]);
    const given = chapter?.add({ machine, given: marked }).given;
    ended.mockClear();
    expect(given && answersOf(given, { screen: 'home', context })).toEqual([
      ...[true, true, true, true, true, 'otherControl', 'markedWay', true, true, true, 1],
    ]);
  },
);
