/**
 * The one door through which a page reads what this browser kept of the devices: each text by its schema. It may come
 * from another version of the site, from an extension or from a curious reader, or be half written.
 */
import * as v from 'valibot';
import { practiceVersion } from '../../enrolment/practice.ts';

let hasMisfit = false;

/** Notes that something kept could not be used: practice begins again (practice.ts). */
export const noteMisfit = (): void => void (hasMisfit = true);

/** Tells once whether something kept could not be used. */
export function takeMisfit(): boolean {
  const had = hasMisfit;
  hasMisfit = false;
  return had;
}

/** @returns what the text says; undefined where nothing is kept, or where it fits none of the schemas. */
export function readKept<Value>(
  text: string | null,
  ...schemas: readonly v.GenericSchema<unknown, Value>[]
): Value | undefined {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    for (const schema of schemas) if (v.is(schema, kept)) return kept as Value;
  } catch {
    // No JSON: half written, or not ours.
  }
  noteMisfit();
  return undefined;
}

const child = v.object({ src: v.string(), snapshot: v.object({ status: v.string() }) });

/** What a tab keeps of a device: its screen, what its machine holds, and what its machine has under way. */
export const tabSchema = (screens: object, context: v.GenericSchema) =>
  v.object({
    version: v.literal(practiceVersion),
    snapshot: v.object({
      status: v.literal('active'),
      value: v.picklist(Object.keys(screens)),
      context,
      children: v.object({ feed: child }),
    }),
  });

export type TabSchema = ReturnType<typeof tabSchema>;
