/** Starts a phone of any kind: its machine, what the phone has, and the screens that its tab kept. */
import type { Snapshot } from 'xstate';
import { foldSymbols } from '../../enrolment/base32.ts';
import type { ChapterId, DeviceActor, Facts, Kind, KindTypes, Running, StartOptions } from '../kit/kind.ts';
import type { TabSchema } from '../kit/kept.ts';
import { keepScreens, run } from '../kit/running.ts';
import { forgetSnapshot } from '../kit/tab-snapshot.ts';
import type { PhoneActors } from './phone.actors.ts';
import { phoneActors } from './phone.actors.ts';
import type { PhoneGiven } from './phone.given.ts';
import type { MemoryOf, PhoneMemory, PhoneUser } from './phone.memory.ts';
import { openPhoneStore } from './phone.memory.ts';
import { appName, codeIn, findsApp } from './phone.start.ts';
import type { PhoneContext, PhoneEvent, TextFlow } from './phone.types.ts';

/** A kind of phone: its contexts and events include those of every phone. */
export type PhoneTypes<Memory extends PhoneMemory = PhoneMemory> = KindTypes & {
  family: 'phone';
  context: PhoneContext<Memory>;
};

export type PhoneKindOf<Types extends KindTypes> = Kind<Types> & {
  /**
   * @returns the phone after these users have been activated on it.
   * @param pin The PIN of the activations, on a kind of phone that has one.
   */
  withUsers(phone: MemoryIn<Types>, users: readonly PhoneUser[], pin: string): MemoryIn<Types>;
  /** True when IB Key has a PIN of its own on this kind of phone. */
  usesPin: boolean;
};

type MemoryIn<Types extends KindTypes> = Types['context'] extends PhoneContext<infer Memory> ? Memory : never;

type Starting<Types extends PhoneTypes> = Pick<PhoneGiven<Types>, 'actors' | 'feed' | 'reach'> & {
  memory: MemoryOf<Types['context']['phone']>;
  /** What a tab keeps of this kind of phone. */
  schema: TabSchema;
  screens?: Facts<Types>['screens'];
  /** @param snapshot The screens that a tab kept. */
  create: (
    actors: PhoneActors,
    memory: Types['context']['phone'],
    snapshot: { snapshot?: Snapshot<unknown> },
  ) => DeviceActor<Types>;
  /** Takes out of a context what must not be stored. */
  scrub: (context: Types['context'], codeShown: string | undefined) => object;
};

export function startPhone<Types extends PhoneTypes>(
  { client, name, codeShown }: StartOptions,
  { memory, schema, screens, create, scrub, feed, reach, actors: added }: Starting<Types>,
): Running<Types> {
  const store = openPhoneStore(name, memory);
  const reached = reach?.(client, () => store.read()) ?? client;
  const actors = { ...phoneActors(reached, () => store.read().id, feed), ...added?.(client) };
  const actor = run<Types>(name, schema, (snapshot) =>
    create(actors, store.read(), snapshot === undefined ? {} : { snapshot }),
  );
  const hasQuiet = Object.values<{ chapter?: ChapterId }>(screens ?? {}).some(
    ({ chapter }) => chapter === 'quiet',
  );
  const remember = (kept: PhoneMemory): void => {
    const phone = hasQuiet ? kept : withoutQuiet(kept);
    actor.send({ type: 'phone.remembered', phone } satisfies PhoneEvent as Types['event']);
  };
  // Stored phone data wins over the tab's snapshot: the data is loaded before anything is written.
  remember(store.read());

  keepScreens<Types>(
    name,
    actor,
    (context) => scrub(context, codeShown?.()),
    ({ value, context }) => chapterOf(screens?.[value].chapter, context),
  );
  actor.subscribe(({ context }) => {
    if (context.phone !== store.read()) store.write(context.phone);
  });
  const quiet = store.onChange(remember);

  return {
    actor,
    stop() {
      quiet();
      actor.stop();
    },
    forget() {
      store.reset();
      forgetSnapshot(name);
    },
  };
}

/** The phone without the switches that keep it quiet: only the phones of some guides have them, and they count there. */
const withoutQuiet = (phone: PhoneMemory): PhoneMemory =>
  phone.settings.quiet ? { ...phone, settings: { ...phone.settings, quiet: undefined } } : phone;

/** The flows that use the screens of text messages, and of every phone, each in its own way. */
const flowChapters: Partial<Record<TextFlow, ChapterId>> = { restore: 'restore', move: 'moveKey' };

/** The chapter without which a phone cannot go on: that of its screen, or of the flow that led there. */
function chapterOf(own: ChapterId | undefined, { texts }: PhoneContext): ChapterId | undefined {
  const isOfFlow = own === undefined || own === 'textMessages';
  return (isOfFlow && texts && flowChapters[texts.flow]) || own;
}

/**
 * A reload keeps only our own among the typed texts: a code, the beginning of the code that a portal shows, and the
 * fact that the reader searched for the app. A text such as "PASSW0RD" looks like the beginning of some code of ours,
 * so the beginning has to match the portal's code.
 */
function keptOfCode(typed: string, shown: string | undefined): string {
  const symbols = foldSymbols(typed).replace(/[\s-]/g, '');
  return shown?.startsWith(symbols) ? typed : codeIn(typed);
}

/**
 * What may be stored of the texts typed on any phone.
 * @param codeShown The code in the portal beside the phone.
 */
export function scrubPhone<Context extends PhoneContext>(
  context: Context,
  codeShown: string | undefined,
): Context {
  const { codeField, storeSearch, rejectedInput } = context;
  return {
    ...context,
    challengeField: '',
    typed: {},
    codeField: keptOfCode(codeField, codeShown),
    storeSearch: findsApp(storeSearch) ? appName : '',
    // The host of an address is not stored either.
    rejectedInput:
      rejectedInput && 'host' in rejectedInput ? { ...rejectedInput, host: undefined } : rejectedInput,
  };
}
