/** Brings the devices to a step: they do the acts of the steps before it, against the same backend as the reader. */
import type { Devices } from '../devices/live.ts';
import type { PhoneControl, PhoneScreen } from '../devices/phone/phone.types.ts';
import { formatCode } from '../enrolment/activation-code.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import type { AnyAct, Journey, PhoneAct, Picked, Step } from '../journeys/journey.ts';
import { isLoggedIn } from '../devices/portal/portal.types.ts';
import { stepsOf } from '../journeys/steps.ts';
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
export async function bringTo(
  stage: Stage,
  journey: Journey,
  picked: Picked,
  stepId: string,
): Promise<boolean> {
  for (const step of stepsOf(journey, picked)) {
    if (step.id === stepId) return true;
    if (missing(stage.world(), step) === undefined) continue;
    if (step.on !== 'portal') goTo(stage, step.acts[0]);
    if (missing(stage.world(), step) === undefined) continue;
    const acts: readonly AnyAct[] = step.acts;
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
const addUser = ['ibkrMobile', 'services', 'authenticate', 'addUser'] as const;
const addUserInside = ['ibkrMobile', 'more', 'twoFactor', 'addUser'] as const;
type Ways = Partial<Record<PhoneScreen, readonly PhoneControl[]>>;

const androidWays = (toTwoFactor: readonly PhoneControl[]): Ways => ({
  home: [],
  storeHome: ['playStore'],
  storeResults: ['playStore', 'storeSubmit'],
  // The app is there: its icon opens it as the store does.
  storeInstalled: ['ibkrMobile'],
  appStart: ['ibkrMobile'],
  appHome: ['ibkrMobile'],
  twoFactor: toTwoFactor,
  sessionId: [...toTwoFactor, 'sessionId'],
  cameraPermission: [...toTwoFactor, 'sessionId', 'qrCode'],
  scanner: [...toTwoFactor, 'sessionId', 'qrCode'],
  createPin: [...toTwoFactor, 'sessionId'],
});

const iphoneWays = (toSetup: readonly PhoneControl[]): Ways => ({
  home: [],
  camera: ['camera'],
  storeHome: ['appStore'],
  storeSearch: ['appStore', 'storeSearchTab'],
  // The app is there: its icon opens it as the store does.
  storeInstalled: ['ibkrMobile'],
  notificationsPermission: ['ibkrMobile'],
  appStart: ['ibkrMobile'],
  appHome: ['ibkrMobile'],
  addUser: toSetup.slice(0, -1),
  setupCode: toSetup,
  cameraPermission: [...toSetup, 'launchCamera'],
  scanner: [...toSetup, 'launchCamera'],
  secureActivation: toSetup,
});

function waysOf({ phone, adds }: World): Ways {
  const toAdd = phone.context.phone.settings.opens === 'inside' ? addUserInside : addUser;
  return phone.kind === 'android'
    ? androidWays(adds ? toAdd : register)
    : iphoneWays([...(adds ? toAdd : (['ibkrMobile'] as const)), 'setupQr']);
}

/** Takes the phone to a screen, over the home screen where it is elsewhere. */
function goTo(stage: Stage, act: PhoneAct | undefined): void {
  const { phone } = stage.devices;
  if (act === undefined || act.anywhere || phone.getSnapshot().value === act.at) return;
  const screen = act.at;
  const way = waysOf(stage.world())[screen];
  if (!way) return;
  phone.send({ type: 'press.home' });
  for (const control of way) phone.send({ type: `press.${control}` });
  // A banner goes with the camera: the code is read once more.
  if (screen === 'camera' && 'press' in act) phone.send({ type: 'scan', text: stage.link() ?? '' });
  if (screen !== 'createPin' && screen !== 'secureActivation') return;
  // The unlocking comes after the code, which the phone has seen already: it is typed once more.
  phone.send({ type: 'type.codeField', text: sampleText(stage, 'portalCode') });
  phone.send({ type: screen === 'createPin' ? 'press.next' : 'press.activate' });
}

async function perform(stage: Stage, on: Step['on'], act: AnyAct): Promise<boolean> {
  const { portal, phone } = stage.devices;
  if ('see' in act) return true;
  if ('wait' in act) return until(stage, () => holds(stage.world(), act.wait));
  const isThere = (): boolean => {
    const world = stage.world();
    const { screen } = on === 'portal' ? world.portal : world.phone;
    return (
      act.anywhere === true ||
      screen === act.at ||
      ('press' in act && act.press === 'logOut' && isLoggedIn(world.portal.screen))
    );
  };
  if (!(await until(stage, isThere))) return false;
  if ('scan' in act) phone.send({ type: 'scan', text: stage.link() ?? sampleText(stage, 'portalCode') });
  else if ('type' in act) phone.send({ type: `type.${act.type}`, text: sampleText(stage, act.sample) });
  else if (on === 'portal') portal.send({ type: `press.${act.press}` as 'press.later' });
  else phone.send({ type: `press.${act.press}` as 'press.ok' });
  return true;
}

/** The text a sample stands for at this moment. */
function sampleText({ world }: Stage, sample: SampleId): string {
  if (sample === 'pin') return samples.pin;
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
    const subscriptions = [devices.portal.subscribe(look), devices.phone.subscribe(look)];
    const timer = setTimeout(() => end(false), patience);
    function end(result: boolean): void {
      clearTimeout(timer);
      subscriptions.forEach((subscription) => subscription.unsubscribe());
      resolve(result);
    }
  });
}
