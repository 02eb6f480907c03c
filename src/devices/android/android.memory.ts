/** What a practice Android phone has beyond every phone: a PIN for IB Key, and the switch that roots it. */
import * as v from 'valibot';
import type { MemoryOf } from '../phone/phone.memory.ts';
import { memoryEntries, newMemory, newSettings, settingEntries } from '../phone/phone.memory.ts';

const hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/));
/** What is kept of a PIN, if there is one. */
export const pinOrNull = v.nullable(v.object({ salt: hex, hash: hex }));

const schema = v.object({
  ...memoryEntries,
  kind: v.literal('android'),
  pin: pinOrNull,
  /** The PIN has been changed since its creation. */
  pinChanged: v.optional(v.literal(true)),
  settings: v.object({ ...settingEntries, rooted: v.boolean() }),
});

export type AndroidMemory = v.InferOutput<typeof schema>;

/** An Android phone as it comes out of the box. */
export const newAndroid = (id: string): AndroidMemory => ({
  ...newMemory(id),
  kind: 'android',
  pin: null,
  settings: { ...newSettings(14), rooted: false },
});

export const androidMemory: MemoryOf<AndroidMemory> = { schema, newPhone: newAndroid };
