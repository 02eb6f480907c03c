/** The way back to a step: what leads there from the phone's home screen, where the reader has wandered off. */
import { bannerOf, findsApp } from '../devices/phone/phone.setup.ts';
import { readGivenText } from '../enrolment/given-text.ts';
import { checkPin } from '../enrolment/pin.ts';
import { controlOf } from '../journeys/control-of.ts';
import type { AnyAct, PhoneAct, Step } from '../journeys/journey.ts';
import type { World } from './world.ts';
import { missing } from './world.ts';

const openApp: PhoneAct = { at: 'home', press: 'ibkrMobile' };
const isOpen = (act: AnyAct): boolean => 'press' in act && act.press === 'open';

/**
 * The acts on the phone that lead from its home screen to where the step begins; those of the steps before it.
 * @param steps of the journey, as the reader has picked.
 */
export function wayTo(world: World, steps: readonly Step[], step: Step): readonly PhoneAct[] {
  const place = steps.findIndex(({ id }) => id === step.id);
  const acts = steps
    .slice(0, place)
    // What was asked and answered is not asked again.
    .filter((before) => !(before.ifAsked && missing(world, before) === undefined))
    .flatMap((before) => (before.on === 'portal' ? [] : [...before.acts]));
  const home = acts.findLastIndex(({ at, anywhere }) => at === 'home' && !anywhere);
  const opened = acts.findLastIndex(isOpen);
  // The app is there: its icon opens it as the store did.
  if (world.phone.context.phone.installed) {
    if (step.acts.some(isOpen)) return [openApp];
    if (opened > home) return [openApp, ...acts.slice(opened + 1)];
  }
  return acts.slice(Math.max(home, 0));
}

/** What the act asks for is done already, or cannot be done now: the next one counts. */
export function isOver({ phone: { context } }: World, act: AnyAct): boolean {
  if ('type' in act) {
    if (act.type === 'storeSearch') return findsApp(context.storeSearch);
    return act.type === 'codeField' ? readGivenText(context.codeField).ok : checkPin(context.pinField).ok;
  }
  if ('scan' in act) return act.at === 'camera' && bannerOf(context) !== null;
  if (!('press' in act)) return false;
  if (act.press === 'bannerApp') return bannerOf(context) !== 'app';
  if (act.press === 'bannerWebsite') return bannerOf(context) !== 'website';
  return act.press === 'statusBar' && context.shadeOpen;
}

/** The control an act is about: this iPhone may be unlocked in another way than the one the journeys name. */
export function controlHere({ phone }: World, act: AnyAct): string {
  const control = controlOf(act);
  if (control !== 'giveFace') return control;
  const { biometrics } = phone.context.phone.settings;
  return biometrics === 'face' ? control : biometrics === 'finger' ? 'giveFinger' : 'givePasscode';
}
