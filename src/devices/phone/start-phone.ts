/** Starts a phone of any kind: its machine, what it has, and what its tab kept of its screens. */
import type { Snapshot } from 'xstate';
import { foldSymbols } from '../../enrolment/base32.ts';
import type { DeviceActor, Kind, KindTypes, Running, StartOptions } from '../kit/kind.ts';
import { keepScreens, run } from '../kit/running.ts';
import { forgetSnapshot } from '../kit/tab-snapshot.ts';
import type { PhoneActors } from './phone.actors.ts';
import { phoneActors } from './phone.actors.ts';
import type { MemoryOf, PhoneMemory, PhoneUser } from './phone.memory.ts';
import { openPhoneStore } from './phone.memory.ts';
import { appName, codeIn, findsApp } from './phone.start.ts';
import type { PhoneContext, PhoneEvent } from './phone.types.ts';

/** A kind of phone: its contexts and events have what those of every phone have. */
export type PhoneTypes<Memory extends PhoneMemory = PhoneMemory> = KindTypes & {
  family: 'phone';
  context: PhoneContext<Memory>;
};

export type PhoneKindOf<Types extends KindTypes> = Kind<Types> & {
  /** The phone as it is once these users have been activated on it, by whoever uses this PIN if it has one. */
  withUsers(phone: MemoryIn<Types>, users: readonly PhoneUser[], pin: string): MemoryIn<Types>;
  /** IB Key has a PIN of its own on this kind of phone. */
  usesPin: boolean;
};

type MemoryIn<Types extends KindTypes> = Types['context'] extends PhoneContext<infer Memory> ? Memory : never;

type Starting<Types extends PhoneTypes> = {
  memory: MemoryOf<Types['context']['phone']>;
  /** @param snapshot what a tab kept of its screens. */
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
  { memory, create, scrub }: Starting<Types>,
): Running<Types> {
  const store = openPhoneStore(name, memory);
  const actors = phoneActors(client, () => store.read().id);
  const actor = run<Types>(name, (snapshot) =>
    create(actors, store.read(), snapshot === undefined ? {} : { snapshot }),
  );
  const remember = (phone: PhoneMemory): void =>
    actor.send({ type: 'phone.remembered', phone } satisfies PhoneEvent as Types['event']);
  // Stored phone data wins over the tab's snapshot: it is loaded first, and only then is anything written.
  remember(store.read());

  keepScreens<Types>(name, actor, (context) => scrub(context, codeShown?.()));
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

/**
 * Of what is typed only what is ours is kept over a reload: a code, the beginning of the code that a portal shows, and
 * that the app was looked for. "PASSW0RD" begins as any code of ours may, so a beginning of its own is not enough.
 */
function keptOfCode(typed: string, shown: string | undefined): string {
  const symbols = foldSymbols(typed).replace(/[\s-]/g, '');
  return shown?.startsWith(symbols) ? typed : codeIn(typed);
}

/** What may be stored of what is typed on any phone. @param codeShown by the portal beside it. */
export function scrubPhone<Context extends PhoneContext>(
  context: Context,
  codeShown: string | undefined,
): Context {
  const { codeField, storeSearch, rejectedInput } = context;
  return {
    ...context,
    challengeField: '',
    codeField: keptOfCode(codeField, codeShown),
    storeSearch: findsApp(storeSearch) ? appName : '',
    // Not even the host of an address.
    rejectedInput:
      rejectedInput && 'host' in rejectedInput ? { ...rejectedInput, host: undefined } : rejectedInput,
  };
}
