import { chapterIds, deviceKinds, kinds } from '../../../src/devices/kinds.ts';
import type { ConditionId } from '../../../src/journeys/conditions.ts';

/** Conditions that no device answers alone. */
const joint = ['userActivated', 'confirmationClosed'] as const satisfies readonly ConditionId[];

const loaded = await Promise.all(deviceKinds.map((kind) => kinds[kind].load(chapterIds)));

/** Every condition, as the devices with all their chapters answer it. */
export const everyCondition = [
  ...new Set<string>([...joint, ...loaded.flatMap(({ facts }) => Object.keys(facts.conditions))]),
] as readonly ConditionId[];
