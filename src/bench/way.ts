/** The way back to a step: what leads there from the phone's home screen, where the reader has wandered off. */
import { bannerOf, findsApp } from '../devices/phone/phone.setup.ts';
import { readGivenText } from '../enrolment/given-text.ts';
import { checkPin } from '../enrolment/pin.ts';
import { controlOf } from '../journeys/control-of.ts';
import type { AnyAct, PhoneAct, Step } from '../journeys/journey.ts';
import type { World } from './world.ts';
import { missing, userOf } from './world.ts';

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
export function isOver({ portal, phone: { context } }: World, act: AnyAct): boolean {
  if ('type' in act) {
    if (act.type === 'storeSearch') return findsApp(context.storeSearch);
    if (act.type === 'pinField') return checkPin(context.pinField).ok && context.problem !== 'pin-wrong';
    const given = readGivenText(context.codeField);
    const { code } = portal.context.session ?? {};
    // Another one than the portal shows, or one that is used or over, is typed in vain.
    return given.ok && (!code || (code.code === given.code && !code.problem));
  }
  if ('scan' in act) return act.at === 'camera' && bannerOf(context) !== null;
  if (!('press' in act)) return false;
  if (act.press === 'bannerApp') return bannerOf(context) !== 'app';
  if (act.press === 'bannerWebsite') return bannerOf(context) !== 'website';
  return act.press === 'statusBar' && context.shadeOpen;
}

/** The control an act is about: the phone may have another user, or be unlocked in another way, than the journey names. */
export function controlHere(world: World, act: AnyAct): string {
  if (act.at === 'chooseUser') return userOf(world);
  const control = controlOf(act);
  if (control !== 'giveFace') return control;
  const { biometrics } = world.phone.context.phone.settings;
  return biometrics === 'face' ? control : biometrics === 'finger' ? 'giveFinger' : 'givePasscode';
}
