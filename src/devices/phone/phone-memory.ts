/**
 * What a practice phone has: the app, its users, the hash of its PIN, its settings. Kept in localStorage, so
 * that it outlives the tab and answers without the backend; in memory where storage is refused.
 */
import * as v from 'valibot';
import { userIds } from '../../enrolment/users.ts';
import type { Platform } from '../../enrolment/practice.ts';
import { practiceVersion } from '../../enrolment/practice.ts';
import { newRequestId } from '../request-id.ts';

export const phoneKinds = ['android', 'iphone'] as const satisfies readonly Platform[];

const settings = v.object({
  /** Android only. */
  rooted: v.boolean(),
  /** Version of the operating system, as a number: 5, 6, 14. */
  system: v.number(),
  lens: v.picklist(['rear', 'front']),
  /** How the app opens: on its login screen, or inside, where somebody is logged in. */
  opens: v.picklist(['login', 'inside']),
  /** iPhone only: what it is unlocked with besides the passcode, and whether it has one. */
  biometrics: v.picklist(['face', 'finger', 'none']),
  passcode: v.boolean(),
  /** iPhone only: the switch "Scan QR codes" of its camera. */
  scansCodes: v.boolean(),
});

/** A user that IB Key is active for on this phone. */
const user = v.object({
  id: v.picklist(userIds),
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Where the portal is that the code came from: `elsewhere` has to be told the confirmation code. */
  place: v.picklist(['here', 'elsewhere']),
});

const memory = v.object({
  version: v.literal(practiceVersion),
  id: v.string(),
  kind: v.picklist(phoneKinds),
  installed: v.boolean(),
  /** null: the app has not asked yet. */
  cameraAllowed: v.nullable(v.boolean()),
  notificationsAllowed: v.nullable(v.boolean()),
  users: v.array(user),
  pin: v.nullable(v.object({ salt: v.string(), hash: v.string() })),
  settings,
});

export type PhoneSettings = v.InferOutput<typeof settings>;
export type PhoneUser = v.InferOutput<typeof user>;
export type PhoneMemory = v.InferOutput<typeof memory>;

/** A phone as it comes out of the box. */
export const newPhone = (id: string, kind: Platform = 'android'): PhoneMemory => ({
  version: practiceVersion,
  id,
  kind,
  installed: false,
  cameraAllowed: null,
  notificationsAllowed: null,
  users: [],
  pin: null,
  settings: {
    rooted: false,
    system: kind === 'android' ? 14 : 17,
    lens: 'rear',
    opens: 'login',
    biometrics: 'face',
    passcode: true,
    scansCodes: true,
  },
});

export type PhoneStore = {
  read(): PhoneMemory;
  write(phone: PhoneMemory): void;
  /** Back to a new phone. */
  reset(): void;
  /** Calls `listener` when another page changed the phone; the function returned ends that. */
  onChange(listener: (phone: PhoneMemory) => void): () => void;
};

/** Opens the memory of the practice phone of a platform. Never throws. */
export function openPhoneStore(platform: Platform): PhoneStore {
  const key = `ib-key-phone-${platform}`;
  let current = parse(readItem(key)) ?? newPhone(newRequestId(), platform);

  function write(phone: PhoneMemory): void {
    current = phone;
    try {
      localStorage.setItem(key, JSON.stringify(phone));
    } catch {
      // Storage refused or full: this tab's memory serves on.
    }
  }

  write(current);
  return {
    read: () => current,
    write,
    reset: () => write(newPhone(newRequestId(), platform)),
    onChange(listener) {
      const take = (text: string | null): void => {
        current = parse(text) ?? newPhone(newRequestId(), platform);
        listener(current);
      };
      const heard = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) take(event.newValue);
      };
      // Of what other pages wrote, a page in the back/forward cache is told nothing.
      const shown = ({ persisted }: PageTransitionEvent): void => {
        const text = persisted ? readItem(key) : null;
        if (text !== null && text !== JSON.stringify(current)) take(text);
      };
      addEventListener('storage', heard);
      addEventListener('pageshow', shown);
      return () => {
        removeEventListener('storage', heard);
        removeEventListener('pageshow', shown);
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

function parse(text: string | null): PhoneMemory | undefined {
  if (text === null) return undefined;
  try {
    const result = v.safeParse(memory, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
