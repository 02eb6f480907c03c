/** The chapters of the portal join it in any order. */
import { expect, test } from 'vitest';
import { createClient } from '../../../../src/api/client.ts';
import { add as addPaper } from '../../../../src/devices/portal/chapters/paper/machine.ts';
import { add as addPasswords } from '../../../../src/devices/portal/chapters/password/machine.ts';
import { add as addFactors } from '../../../../src/devices/portal/chapters/second-factor/machine.ts';
import { add as addSettings } from '../../../../src/devices/portal/chapters/secure-login/machine.ts';
import { add as addTexts } from '../../../../src/devices/portal/chapters/text-messages/machine.ts';
import { type PortalParts, usualParts } from '../../../../src/devices/portal/device.ts';

const chapters = { addTexts, addSettings, addFactors, addPasswords, addPaper };

/** What the portal has beyond its usual parts, by name. */
const namesOf = ({ given }: PortalParts) => ({
  actors: Object.keys(given.actors?.(createClient('/api')) ?? {}).toSorted(),
  screens: Object.keys(given.screens).toSorted(),
  rules: [typeof given.isSettled, typeof given.isPressed],
});

test('a later chapter keeps what an earlier one has added', () => {
  const inOrder = Object.values(chapters).reduce<PortalParts>((parts, add) => add(parts), usualParts);
  const reversed = Object.values(chapters).reduceRight<PortalParts>((parts, add) => add(parts), usualParts);
  expect(namesOf(inOrder).rules).toEqual(['function', 'function']);
  expect(namesOf(reversed)).toEqual(namesOf(inOrder));
});
