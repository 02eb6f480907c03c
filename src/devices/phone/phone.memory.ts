/**
 * What a practice phone has: the app, its users, its settings. localStorage keeps it, so that it outlives the tab and
 * answers without the backend; where storage is refused, memory keeps it. The kind's own memory
 * (<kind>/<kind>.memory.ts) holds what only one kind of phone has.
 */
import * as v from 'valibot';
import { practiceVersion } from '../../enrolment/practice.ts';
import type { UserId } from '../../enrolment/users.ts';
import { userIds } from '../../enrolment/users.ts';
import { phoneKey, text } from '../../api/contract.ts';
import { whenShownAgain } from '../../api/shown-again.ts';
import { keptPhone } from '../../page/still-hooks.ts';
import { readKept } from '../kit/kept.ts';
import { newRequestId } from '../kit/idempotency-key.ts';

/** How a phone can show the app's notifications. */
export const noticeSettings = [
  'lockScreen',
  'notificationCenter',
  'banners',
  'persistent',
  'badges',
  'previewsAlways',
] as const;
export type NoticeSetting = (typeof noticeSettings)[number];

/** The switches of a phone that keep its reader from being told. */
export const quietSettings = ['airplaneMode', 'doNotDisturb'] as const;
export type QuietSetting = (typeof quietSettings)[number];

/** The settings of every phone. */
export const settingEntries = {
  /** Version of the operating system, as a number: 5, 6, 14. */
  system: v.number(),
  /** The facing mode of the phone's camera, in the words of the web's cameras. */
  facingMode: v.picklist(['environment', 'user']),
  /** How the app opens: on its login screen, or inside, with somebody logged in. */
  opens: v.picklist(['login', 'inside']),
  /** What becomes of a text message on its way to this phone; they come at once without this setting. */
  texts: v.optional(v.picklist(['late', 'lost', 'twice'])),
  /** The ways of showing notifications that are switched on; those of a new phone without this setting. */
  shows: v.optional(v.array(v.picklist(noticeSettings))),
  /** What keeps this phone quiet; nothing does without this setting. */
  quiet: v.optional(v.array(v.picklist(quietSettings))),
  /** The app does not offer to restore IB Key; it offers it without this setting. */
  restore: v.optional(v.literal('notOffered')),
} as const;

/** A user for whom IB Key is active on this phone. */
const user = v.object({
  id: v.picklist(userIds),
  key: phoneKey,
  /** The place of the portal that issued the code: a portal `elsewhere` needs the confirmation code. */
  place: v.picklist(['here', 'elsewhere']),
});

/** What every phone has. */
export const memoryEntries = {
  version: v.literal(practiceVersion),
  id: text,
  installed: v.boolean(),
  /** null: the app has not asked yet. */
  cameraAllowed: v.nullable(v.boolean()),
  notificationsAllowed: v.nullable(v.boolean()),
  users: v.array(user),
  /** Users who had IB Key on this phone until its app lost its data. */
  lost: v.optional(v.array(v.picklist(userIds))),
} as const;

type Output<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

export type PhoneUser = v.InferOutput<typeof user>;
export type PhoneMemory = Output<typeof memoryEntries> & {
  kind: string;
  settings: Output<typeof settingEntries>;
};
export type PhoneSettings = PhoneMemory['settings'];

/** Whether the phone shows notifications so. A new one has most of it switched on. */
export const showsNotices = ({ settings }: PhoneMemory, how: NoticeSetting): boolean =>
  settings.shows?.includes(how) ?? (how !== 'persistent' && how !== 'previewsAlways');

/** Whether this switch is on. */
export const isQuiet = ({ settings }: PhoneMemory, how: QuietSetting): boolean =>
  settings.quiet?.includes(how) === true;

/** Whether the reader finds the notifications of the app on this phone. */
export const notifies = (phone: PhoneMemory): boolean =>
  phone.notificationsAllowed === true && showsNotices(phone, 'notificationCenter');

/** The phone after its app has lost these users: the service still has their keys. */
export const withoutUsers = <Memory extends PhoneMemory>(phone: Memory, lost: readonly UserId[]): Memory =>
  lost.length === 0
    ? phone
    : { ...phone, users: phone.users.filter(({ id }) => !lost.includes(id)), lost: [...lost] };

/** The phone with this user, active with this key: a user whom the app had lost is there again. */
export const withUser = <Memory extends PhoneMemory>(phone: Memory, user: PhoneUser): Memory => ({
  ...phone,
  users: [...phone.users.filter(({ id }) => id !== user.id), user],
  ...(phone.lost ? { lost: phone.lost.filter((id) => id !== user.id) } : {}),
});

/** The part of a new phone that is the same on every kind. */
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
  /** @param id The backend's id of this phone. */
  newPhone: (id: string) => Memory;
};

export type PhoneStore<Memory extends PhoneMemory = PhoneMemory> = {
  read(): Memory;
  write(phone: Memory): void;
  /** Makes this phone new again. */
  reset(): void;
  /** Calls `listener` when another page has changed the phone. @returns a function that ends this. */
  onChange(listener: (phone: Memory) => void): () => void;
};

const keyOf = (name: string): string => keptPhone + name;

/** A stored phone with nothing but an id stands for a phone out of the box. */
const onlyNamed = v.object({ isNew: v.literal(practiceVersion), id: text });
type OnlyNamed = v.InferOutput<typeof onlyNamed>;

/** Makes the phone of this name a new one, whatever its kind; pages that have the phone open hear of the change. */
export function forgetPhone(name: string): void {
  const forgotten: OnlyNamed = { isNew: practiceVersion, id: newRequestId() };
  if (readItem(keyOf(name)) !== null) write(keyOf(name), forgotten);
}

function write(key: string, phone: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(phone));
  } catch {
    // Storage is refused or full: this tab's memory serves instead.
  }
}

/**
 * Opens the memory of a practice phone. Never throws.
 * @param name Tells two phones of one browser apart.
 */
export function openPhoneStore<Memory extends PhoneMemory>(
  name: string,
  { schema, newPhone }: MemoryOf<Memory>,
): PhoneStore<Memory> {
  const key = keyOf(name);
  const fresh = (): Memory => newPhone(newRequestId());
  const parse = (text: string | null): Memory | undefined => {
    const kept = readKept<OnlyNamed | Memory>(text, onlyNamed, schema);
    return kept && ('isNew' in kept ? newPhone(kept.id) : kept);
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
      // A page in the back/forward cache is not told what other pages wrote.
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
