/** Brings the devices to a step: they do the acts of the steps before it, against the same backend as the reader. */
import type { Devices } from '../devices/live.ts';
import type { AndroidControl, AndroidScreen } from '../devices/android/android.types.ts';
import { figurePin } from '../devices/fixtures.ts';
import { formatCode } from '../enrolment/activation-code.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import type { AndroidAct, Journey, PortalAct } from '../journeys/journey.ts';
import { isLoggedIn } from '../devices/portal/portal.types.ts';
import { allSteps } from '../journeys/journeys.ts';
import type { SampleId } from '../journeys/samples.ts';
import { samples } from '../journeys/samples.ts';
import type { World } from './world.ts';
import { holds, missing } from './world.ts';

/** ms to wait for one condition before giving up. */
const patience = 15_000;

export type Stage = {
  devices: Devices;
  world: () => World;
  /** Text of the QR code that the portal shows now. */
  link: () => string | null;
};

/** @returns whether every step before `stepId` holds now. */
export async function bringTo(stage: Stage, journey: Journey, stepId: string): Promise<boolean> {
  for (const step of allSteps(journey)) {
    if (step.id === stepId) return true;
    if (missing(stage.world(), step) === undefined) continue;
    if (step.on === 'android') goTo(stage, step.acts[0]?.at);
    if (missing(stage.world(), step) === undefined) continue;
    const acts = step.acts as readonly (PortalAct | AndroidAct)[];
    for (const act of acts) {
      if (!(await perform(stage, step.on, act))) return false;
    }
    for (const condition of step.done) {
      if (!(await until(stage, () => holds(stage.world(), condition)))) return false;
    }
  }
  return true;
}

/** What to press from the home screen to reach a screen that the reader has wandered away from. */
const register = ['ibkrMobile', 'registerTwoFactor'] as const;
const fromHome: Partial<Record<AndroidScreen, readonly AndroidControl[]>> = {
  home: [],
  storeHome: ['playStore'],
  storeResults: ['playStore', 'storeSubmit'],
  // The app is there: its icon opens it as the store does.
  storeInstalled: ['ibkrMobile'],
  appStart: ['ibkrMobile'],
  twoFactor: register,
  sessionId: [...register, 'sessionId'],
  cameraPermission: [...register, 'sessionId', 'qrCode'],
  scanner: [...register, 'sessionId', 'qrCode'],
  createPin: [...register, 'sessionId'],
};

/** Takes the phone to a screen, over the home screen where it is elsewhere. */
function goTo(stage: Stage, screen: AndroidScreen | undefined): void {
  const { android } = stage.devices;
  if (screen === undefined || android.getSnapshot().value === screen) return;
  const way = fromHome[screen];
  if (!way) return;
  android.send({ type: 'press.home' });
  for (const control of way) android.send({ type: `press.${control}` });
  if (screen !== 'createPin') return;
  // The PIN is asked after the code, which the phone has seen already: it is typed once more.
  android.send({ type: 'type.codeField', text: sampleText(stage, 'portalCode') });
  android.send({ type: 'press.next' });
}

async function perform(
  stage: Stage,
  on: 'portal' | 'android',
  act: PortalAct | AndroidAct,
): Promise<boolean> {
  const { devices } = stage;
  if ('see' in act) return true;
  if ('wait' in act) return until(stage, () => holds(stage.world(), act.wait));
  const isThere = (): boolean => {
    const world = stage.world();
    const { screen } = world[on];
    return screen === act.at || ('press' in act && act.press === 'logOut' && isLoggedIn(world.portal.screen));
  };
  if (!(await until(stage, isThere))) return false;
  if ('scan' in act)
    devices.android.send({ type: 'scan', text: stage.link() ?? sampleText(stage, 'portalCode') });
  else if ('type' in act)
    devices.android.send({ type: `type.${act.type}`, text: sampleText(stage, act.sample) });
  else if (on === 'portal') devices.portal.send({ type: `press.${act.press}` as 'press.later' });
  else devices.android.send({ type: `press.${act.press}` as 'press.ok' });
  return true;
}

/** The text a sample stands for at this moment. */
function sampleText({ world }: Stage, sample: SampleId): string {
  if (sample === 'pin') return figurePin;
  if (sample === 'appName') return samples.appName;
  const code = world().portal.context.session?.code?.code;
  return code ? formatCode(code as ActivationCode) : '';
}

/** Resolves when `isTrue` after a change of either device, or with false when patience ends. */
function until({ devices }: Stage, isTrue: () => boolean): Promise<boolean> {
  if (isTrue()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const look = (): void => {
      if (isTrue()) end(true);
    };
    const subscriptions = [devices.portal.subscribe(look), devices.android.subscribe(look)];
    const timer = setTimeout(() => end(false), patience);
    function end(result: boolean): void {
      clearTimeout(timer);
      subscriptions.forEach((subscription) => subscription.unsubscribe());
      resolve(result);
    }
  });
}
