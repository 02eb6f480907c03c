/**
 * The screen of a device belongs to the tab: sessionStorage keeps a snapshot, so that a reload goes on in the same
 * state. A submit that was under way is sent again with its own request id, so that nothing is spent twice.
 */
import * as v from 'valibot';
import type { Snapshot } from 'xstate';
import { practiceVersion as version } from '../../enrolment/practice.ts';
import { keptScreen } from '../../page/still-hooks.ts';
import type { TabSchema } from './kept.ts';
import type { ChapterId } from './kind.ts';
import { readKept } from './kept.ts';

type Kept = { snapshot?: object; chapter?: string };
const ofChapter = v.object({ version: v.literal(version), chapter: v.string() });

const key = (name: string): string => keptScreen + name;

/** What this page last wrote or found, by device. */
const known = new Map<string, string | null>();

function readText(name: string): string | null {
  try {
    return sessionStorage.getItem(key(name));
  } catch {
    return null;
  }
}

type Persisted = { context: object; children?: Record<string, Child> };
type Child = { snapshot?: { input?: unknown } };

/**
 * A request that is under way keeps no typed digits: they may be a reader's own, so that the answer after a reload is
 * that they are missing.
 */
function scrubChild(child: Child): Child {
  const { snapshot } = child;
  const input = snapshot?.input as { digits?: string } | undefined;
  return input?.digits === undefined
    ? child
    : { ...child, snapshot: { ...snapshot, input: { ...input, digits: '' } } };
}

/**
 * Keeps a snapshot; `scrub` takes out of the context what must not be stored.
 * @param chapter The chapter of the device that the screen belongs to.
 */
export function keepSnapshot(
  name: string,
  snapshot: Snapshot<unknown>,
  scrub: (context: object) => object,
  chapter?: ChapterId,
): void {
  const { context, children = {} } = snapshot as unknown as Persisted;
  const scrubbed = {
    ...snapshot,
    context: scrub(context),
    children: Object.fromEntries(Object.entries(children).map(([name, child]) => [name, scrubChild(child)])),
  };
  const text = JSON.stringify({ version, chapter, snapshot: scrubbed });
  try {
    sessionStorage.setItem(key(name), text);
    known.set(name, text);
  } catch {
    // Storage is refused or full: a reload starts on the first screen.
  }
}

/**
 * @returns the kept snapshot, or undefined where there is none that can be used. A screen of a chapter that this page
 * has not fetched is none: the device begins on its first screen.
 */
export function keptSnapshot(name: string, schema: TabSchema): Snapshot<unknown> | undefined {
  const text = readText(name);
  known.set(name, text);
  const kept = readKept<Kept>(text, schema, ofChapter);
  return v.is(schema, kept) ? (kept.snapshot as unknown as Snapshot<unknown>) : undefined;
}

/** @returns the chapter to which the kept screen of a device belongs, if any. */
export const keptChapter = (name: string): string | undefined =>
  /^[{]"version":\d+,"chapter":"(\w+)"/.exec(readText(name) ?? '')?.[1];

/** Forgets the snapshot of a device. */
export function forgetSnapshot(name: string): void {
  try {
    sessionStorage.removeItem(key(name));
    known.set(name, null);
  } catch {
    // Storage is refused: nothing was kept.
  }
}

/** True when another page of this tab went on with the device while this page lay in the back/forward cache. */
export const isOvertaken = (name: string): boolean => readText(name) !== (known.get(name) ?? null);
