/** What a practice iPhone has besides what every phone has: what unlocks it, and what its Camera app does with codes. */
import * as v from 'valibot';
import type { MemoryOf } from '../phone/phone.memory.ts';
import { memoryEntries, newMemory, newSettings, settingEntries } from '../phone/phone.memory.ts';

const schema = v.object({
  ...memoryEntries,
  kind: v.literal('iphone'),
  settings: v.object({
    ...settingEntries,
    /** What it is unlocked with besides the passcode, and whether it has one. */
    biometrics: v.picklist(['face', 'finger', 'none']),
    passcode: v.boolean(),
    /** The switch "Scan QR codes" of its camera. */
    scansCodes: v.boolean(),
  }),
});

export type IphoneMemory = v.InferOutput<typeof schema>;

/** An iPhone as it comes out of the box. */
export const newIphone = (id: string): IphoneMemory => ({
  ...newMemory(id),
  kind: 'iphone',
  settings: { ...newSettings(17), biometrics: 'face', passcode: true, scansCodes: true },
});

export const iphoneMemory: MemoryOf<IphoneMemory> = { schema, newPhone: newIphone };
