/**
 * What a practice phone has: the app, its users, its settings. Kept in localStorage, so that it outlives the tab and
 * answers without the backend; in memory where storage is refused. What only one kind of phone has is in that kind's
 * own memory (<kind>/<kind>.memory.ts).
 */
import * as v from 'valibot';
import { practiceVersion } from '../../enrolment/practice.ts';
import { userIds } from '../../enrolment/users.ts';
import { whenShownAgain } from '../kit/tab-snapshot.ts';
import { newRequestId } from '../kit/idempotency-key.ts';

/** The settings of every phone. */
export const settingEntries = {
  /** Version of the operating system, as a number: 5, 6, 14. */
  system: v.number(),
  /** Which of its cameras the phone looks through, in the words of the web's own cameras. */
  facingMode: v.picklist(['environment', 'user']),
  /** How the app opens: on its login screen, or inside, where somebody is logged in. */
  opens: v.picklist(['login', 'inside']),
} as const;

/** A user that IB Key is active for on this phone. */
const user = v.object({
  id: v.picklist(userIds),
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Where the portal is that the code came from: `elsewhere` has to be told the confirmation code. */
  place: v.picklist(['here', 'elsewhere']),
});

/** What every phone has. */
export const memoryEntries = {
  version: v.literal(practiceVersion),
  id: v.string(),
  installed: v.boolean(),
  /** null: the app has not asked yet. */
  cameraAllowed: v.nullable(v.boolean()),
  notificationsAllowed: v.nullable(v.boolean()),
  users: v.array(user),
} as const;

type Output<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

export type PhoneUser = v.InferOutput<typeof user>;
export type PhoneMemory = Output<typeof memoryEntries> & {
  kind: string;
  settings: Output<typeof settingEntries>;
};
export type PhoneSettings = PhoneMemory['settings'];

/** The part of a phone out of the box that is the same on every kind. */
export const newMemory = (id: string) =>
  ({
    version: practiceVersion,
    id,
    installed: false,
    cameraAllowed: null,
    notificationsAllowed: null,
    users: [],
  }) satisfies Partial<PhoneMemory>;

export const newSettings = (system: number) =>
  ({ system, facingMode: 'environment', opens: 'login' }) satisfies PhoneSettings;

/** How the memory of one kind of phone is read and begun. */
export type MemoryOf<Memory extends PhoneMemory = PhoneMemory> = {
  schema: v.GenericSchema<unknown, Memory>;
  /** @param id of this phone, as the backend knows it. */
  newPhone: (id: string) => Memory;
};

export type PhoneStore<Memory extends PhoneMemory = PhoneMemory> = {
  read(): Memory;
  write(phone: Memory): void;
  /** Back to a new phone. */
  reset(): void;
  /** Calls `listener` when another page changed the phone; the function returned ends that. */
  onChange(listener: (phone: Memory) => void): () => void;
};

const keyOf = (name: string): string => `ib-key-phone-${name}`;

/** A phone of which nothing is kept but its id is one as it comes out of the box. */
type OnlyNamed = { isNew: typeof practiceVersion; id: string };
const isOnlyNamed = (stored: unknown): stored is OnlyNamed =>
  (stored as Partial<OnlyNamed> | null)?.isNew === practiceVersion &&
  typeof (stored as OnlyNamed).id === 'string';

/** Makes the phone of this name a new one, whatever its kind: who has it open hears of it. */
export function forgetPhone(name: string): void {
  const forgotten: OnlyNamed = { isNew: practiceVersion, id: newRequestId() };
  if (readItem(keyOf(name)) !== null) write(keyOf(name), forgotten);
}

function write(key: string, phone: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(phone));
  } catch {
    // Storage refused or full: this tab's memory serves on.
  }
}

/** Opens the memory of a practice phone. Never throws. @param name tells two phones of one browser apart. */
export function openPhoneStore<Memory extends PhoneMemory>(
  name: string,
  { schema, newPhone }: MemoryOf<Memory>,
): PhoneStore<Memory> {
  const key = keyOf(name);
  const fresh = (): Memory => newPhone(newRequestId());
  const parse = (text: string | null): Memory | undefined => {
    try {
      const stored: unknown = JSON.parse(text ?? 'null');
      if (isOnlyNamed(stored)) return newPhone(stored.id);
      const result = v.safeParse(schema, stored);
      return result.success ? result.output : undefined;
    } catch {
      return undefined;
    }
  };
  let current = parse(readItem(key)) ?? fresh();

  function keep(phone: Memory): void {
    current = phone;
    write(key, phone);
  }

  keep(current);
  return {
    read: () => current,
    write: keep,
    reset: () => keep(fresh()),
    onChange(listener) {
      const take = (text: string | null): void => {
        current = parse(text) ?? fresh();
        listener(current);
      };
      const heard = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) take(event.newValue);
      };
      addEventListener('storage', heard);
      // Of what other pages wrote, a page in the back/forward cache is told nothing.
      const quiet = whenShownAgain(() => {
        const text = readItem(key);
        if (text !== null && text !== JSON.stringify(current)) take(text);
      });
      return () => {
        removeEventListener('storage', heard);
        quiet();
      };
    },
  };
}

function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
