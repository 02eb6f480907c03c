/** What a practice iPhone has beyond every phone: what unlocks it, and whether its Camera app reads codes. */
import * as v from 'valibot';
import type { MemoryOf } from '../phone/phone.memory.ts';
import { memoryEntries, newMemory, newSettings, settingEntries } from '../phone/phone.memory.ts';

/** How the iPhone can show the app's notifications. */
export const noticeSettings = [
  'lockScreen',
  'notificationCenter',
  'banners',
  'persistent',
  'badges',
  'previewsAlways',
] as const;
export type NoticeSetting = (typeof noticeSettings)[number];

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
    /** The ways of showing notifications that are switched on. */
    shows: v.optional(v.array(v.picklist(noticeSettings))),
  }),
});

export type IphoneMemory = v.InferOutput<typeof schema>;

/** Whether the iPhone shows notifications so. A new one has most of it switched on. */
export const showsNotices = ({ settings }: IphoneMemory, how: NoticeSetting): boolean =>
  settings.shows?.includes(how) ?? (how !== 'persistent' && how !== 'previewsAlways');

/** An iPhone as it comes out of the box. */
export const newIphone = (id: string): IphoneMemory => ({
  ...newMemory(id),
  kind: 'iphone',
  settings: { ...newSettings(17), biometrics: 'face', passcode: true, scansCodes: true },
});

export const iphoneMemory: MemoryOf<IphoneMemory> = { schema, newPhone: newIphone };
