/** What a practice iPhone has beyond every phone: what unlocks it, and whether its Camera app reads codes. */
import * as v from 'valibot';
import type { MemoryOf } from '../phone/phone.memory.ts';
import { memoryEntries, newMemory, newSettings, settingEntries } from '../phone/phone.memory.ts';

const schema = v.object({
  ...memoryEntries,
  kind: v.literal('iphone'),
  settings: v.object({
    ...settingEntries,
    /** What unlocks the phone besides the passcode, and whether the phone has a passcode. */
    biometrics: v.picklist(['face', 'finger', 'none']),
    passcode: v.boolean(),
    /** The camera setting "Scan QR codes". */
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
