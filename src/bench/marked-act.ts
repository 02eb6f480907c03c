/** Which control of a device the step in hand asks for next: the ring on the bench. */
import type { Marked } from '../devices/device.tsx';
import { leaving } from '../devices/portal/portal.types.ts';
import { readGivenDigits } from '../enrolment/given-digits.ts';
import { responseLength } from '../enrolment/phone-key.ts';
import type { AnyAct, Step } from '../journeys/journey.ts';
import { controlHere, isOver, wayTo } from './way.ts';
import type { World } from './world.ts';
import { isElsewhere, isRightUser, lacksCode, lacksLogin } from './world.ts';

export type Marks = {
  portal?: Marked;
  phone?: Marked;
  /** The step does not go on here: the ring shows the way back to it. */
  away?: true;
};

/**
 * @param steps of the journey, as the reader has picked.
 * @param label number of the step, for the flag beside the ring.
 */
export function markedAct(world: World, steps: readonly Step[], step: Step, label: string): Marks {
  if (isElsewhere(world) && step.on !== 'portal') return markedElsewhere(world, label);
  const found = step.on === 'portal' ? nextOnPortal(world, step) : nextOnPhone(world, steps, step);
  const inPortal = step.on === 'portal' ? undefined : portalFirst(world, steps, step, found.control);
  const { control, away } = inPortal ? nextOnPortal(world, inPortal) : found;
  if (!control) return {};
  const on = inPortal || step.on === 'portal' ? 'portal' : 'phone';
  return { [on]: { control, label }, ...(away || inPortal ? { away: true } : {}) };
}

/** The step of the portal that comes first again: the phone would look for a code, or wait for a login, in vain. */
function portalFirst(
  world: World,
  steps: readonly Step[],
  step: Step,
  control: string | undefined,
): Step | undefined {
  const looksForCode = control === 'viewfinder' || control === 'codeField';
  const isVain = looksForCode ? lacksCode(world) : step.done.includes('loginApproved') && lacksLogin(world);
  return isVain
    ? steps.findLast(({ on, stage }) => on === 'portal' && (stage === 'proof') === !looksForCode)
    : undefined;
}

type Next = { control?: string; away?: true };

function nextOnPortal(world: World, step: Step): Next {
  const { screen } = world.portal;
  const here = step.acts.find(({ at }) => at === screen);
  // Whoever else is logged in, and a code that has run out, are left.
  const isVain =
    (screen === 'codeShown' && lacksCode(world)) || (screen !== 'chooseUser' && !isRightUser(world));
  if (here && !isVain) return { control: controlHere(world, here) };
  if (screen === 'loggingIn' || screen === 'chooseUser') return {};
  if (screen === 'refused' && isRightUser(world)) return { control: 'tryAgain', away: true };
  return { control: leaving(screen), away: true };
}

const isNotification = (act: AnyAct): boolean => 'press' in act && act.press === 'notification';

/** Questions of the system: they are answered before anything else. */
const answerTo = ({ screen, kind }: World['phone']): string | undefined => {
  if (screen === 'notificationsPermission') return 'allow';
  if (screen === 'cameraPermission') return kind === 'android' ? 'allow' : 'allowCamera';
  return undefined;
};

function nextOnPhone(world: World, steps: readonly Step[], step: Step): Next {
  const { screen, context } = world.phone;
  if (context.errorShown) return { control: 'ok' };
  const acts: readonly AnyAct[] = step.acts;
  const open = acts.filter((act) => !isOver(world, act));
  const isHere = acts.some((act) => act.at === screen && !act.anywhere);
  const here = open.find((act) => !act.anywhere && act.at === screen);
  if (here) return { control: controlHere(world, here) };
  const answer = answerTo(world.phone);
  if (answer) return { control: answer, away: true };
  const pullsDown = !isHere && acts.some(isNotification);
  const isSilent = context.phone.notificationsAllowed === false;
  // Drawn over the screen, where the step has nothing to do with it.
  if (context.shadeOpen && (!pullsDown || isSilent)) return { control: 'closeShade', away: true };
  if (pullsDown && isSilent)
    return {
      control: screen === 'settings' ? 'allow' : screen === 'home' ? 'phoneSettings' : 'home',
      away: true,
    };
  const anywhere = isHere ? undefined : open.find((act) => act.anywhere);
  if (anywhere) {
    const control = controlHere(world, anywhere);
    return { control: context.headsUp && control === 'statusBar' ? 'headsUp' : control };
  }
  const back = wayTo(world, steps, step).find((act) => act.at === screen && !isOver(world, act));
  if (back) return { control: controlHere(world, back), away: true };
  return isHere || screen === 'home' ? {} : { control: 'home', away: true };
}

/** The phone of the step is in another browser: what the portal needs from there is asked for in the portal. */
function markedElsewhere({ portal }: World, label: string): Marks {
  if (portal.screen === 'awaitingApproval') return { portal: { control: 'noNotification', label } };
  if (portal.screen !== 'challenge') return {};
  const { ok } = readGivenDigits(portal.context.responseField, responseLength);
  return { portal: { control: ok ? 'respond' : 'responseField', label } };
}
