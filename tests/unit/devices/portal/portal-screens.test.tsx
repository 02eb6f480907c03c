import { expect, test, vi } from 'vitest';
import { portalFixtures } from '../../../../src/devices/portal/portal.fixtures.ts';
import { portalMachine, portalScreens, wholePortal } from './whole-portal.ts';
import type { PortalScreen } from '../../../../src/devices/portal/portal.types.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { expectNoSlip } from '../expect-no-slip.ts';
import { drawPortal, marksIn } from '../render.tsx';
import { takenBy } from '../walk.ts';
import { portalControls, walkPortal } from './portal-walk.ts';

// The tests draw many screens, maybe on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const screens = Object.keys(portalScreens) as PortalScreen[];
const { states } = walkPortal();

test('every state of the portal has a screen and a fixture, and there are no others', () => {
  expect(screens.sort()).toEqual(Object.keys(wholePortal.states).sort());
  expect(Object.keys(portalFixtures).sort()).toEqual(screens);
});

test.each(languages)('every screen is drawn from its fixture in %s, with all its words', (language) => {
  for (const screen of screens)
    expectNoSlip(drawPortal(screen, portalFixtures[screen], { language }), screen);
});

test.each(languages)('whatever happened before, every screen is drawn in %s, still and live', (language) => {
  for (const { value, context } of states) {
    expectNoSlip(drawPortal(value, context, { language }), value);
    expectNoSlip(drawPortal(value, context, { language, live: true }), value);
  }
});

/** Buttons that do their work outside the machine. */
const elsewhere: Record<string, string> = {
  openLink: 'opens the phone beside the portal, or the page of the phone',
  qr: 'looked at, not pressed',
  confirmationField: 'typed in, not pressed',
  responseField: 'typed in, not pressed',
};

test.each(portalControls.filter((control) => !(control in elsewhere)))(
  'wherever the portal shows %s, the press does something',
  (control) => {
    const dead = states
      .filter(
        ({ value, context }) => marksIn(drawPortal(value, context, { marked: control, live: true })) > 0,
      )
      .filter((snapshot) => takenBy(portalMachine, snapshot, { type: `press.${control}` }).length === 0)
      .map(({ value }) => value);
    expect([...new Set(dead)]).toEqual([]);
  },
);
