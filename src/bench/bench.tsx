/**
 * The live bench: portal and phone over the backend in this page. Loaded when the reader starts practising.
 * guide-page.ts tells it which step is in hand; it tells what holds.
 */
import { loadJourney } from '../journeys/load-journey.ts';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Client } from '../api/client.ts';
import { createClient } from '../api/client.ts';
import { startBackend } from '../backend/start.ts';
import type { Devices } from '../devices/live.ts';
import { isTimeOver } from '../devices/portal/portal.types.ts';
import { startDevices } from '../devices/live.ts';
import { createLink } from '../enrolment/activation-link.ts';
import { readOpenedAddress } from '../enrolment/given-text.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import type { Language } from '../i18n/languages.ts';
import { backendRoot, pathTo } from '../i18n/paths.ts';
import { bringIcons } from '../icons/icons.ts';
import { loadLateStrings, loadPhoneStrings, loadStrings } from '../i18n/strings.ts';
import type { Translate } from '../i18n/translate.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { Journey, Picked, Step } from '../journeys/journey.ts';
import { labelOf, stepOf, stepsOf } from '../journeys/steps.ts';
import type { Phone } from '../devices/phone/phone.tsx';
import { loadPhone } from '../devices/phone/phone.tsx';
import { prefetchViewfinder } from '../devices/phone/viewfinder.tsx';
import { BenchView } from './bench-view.tsx';
import type * as Help from './help.ts';
import type { PhoneAlone } from './phone-alone.tsx';
import { hasViewfinder, problemIn } from './problem-in.ts';
import { followChoices } from './choices.ts';
import type { Reason, World } from './world.ts';
import { doneSteps, isElsewhere, lacksUser, reasonOf } from './world.ts';

/** Which of the two devices the page shows. */
export type Shown = 'both' | 'portal' | 'phone';

export type BenchOptions = {
  host: HTMLElement;
  language: Language;
  /** Id of the guide's journey; absent on the page of a device alone. */
  journey?: string;
  shown?: Shown;
  /** Which phone the page plays: that of its journey, if it has one. */
  phone?: Phone['kind'];
  /** Told at each change. */
  onChange?: (state: BenchState) => void;
  /** Practice was started again. */
  onRestart?: () => void;
};

export type BenchState = {
  /** The steps that are done. */
  done: string[];
  /** Why the step in hand is not done. */
  why: string | undefined;
  /** The user's phone is in another browser. */
  elsewhere: boolean;
};

export type Bench = {
  /** Says which step is in hand. */
  setStep(stepId: string | undefined): void;
  /** Says what the reader picked where the guide branches: the phone is set so. */
  pick(picked: Picked, justNow: boolean): void;
  /** The reader opened the devices: the one of the step in hand comes forward. */
  openAtStep(): void;
  /** The page was opened with the address of an activation link. */
  takeLink(address: string): void;
};

export type BenchModel = {
  t: Translate;
  language: Language;
  client: Client;
  devices: () => Devices;
  phone: Phone;
  journey: Journey | undefined;
  shown: Shown;
  world: () => World;
  link: () => string | null;
  linkOf: (code: string) => string;
  /** The same within this browser. */
  openAt: (code: string) => string;
  /** Whether another device can open the link of a code. */
  reachable: boolean;
  /** The phone's screen of a code that the portal shows: what tapping its link does. */
  openLink: () => void;
  /** What explains a problem, once it has been fetched. */
  help: () => typeof Help | undefined;
  bringHelp: () => void;
  /** What stands above the devices. */
  above: typeof PhoneAlone | undefined;
  /** The steps of the journey, as the reader has picked. */
  steps: () => readonly Step[];
  step: () => string | undefined;
  /** Counts how often the reader opened the devices, began again, or had them brought to a step. */
  turn: () => number;
  version: () => number;
  subscribe: (listener: () => void) => () => void;
  /** One of the three below is under way: each waits for nobody, and nothing is pressed meanwhile. */
  busy: () => boolean;
  startAgain: () => Promise<void>;
  /** Starts again with one user on the phone already. */
  setUp: () => Promise<void>;
  /** @returns whether the devices are at the step in hand. */
  bring: () => Promise<boolean>;
};

/** Starts backend and devices, and shows them in the host. Rejects only where a part of the site does not load. */
export async function startBench(options: BenchOptions): Promise<Bench> {
  const { host, language, journey: journeyId, shown = 'both', onChange, onRestart } = options;
  const { phone: kind = 'android' } = options;
  startBackend(backendRoot);
  const [journey, strings, phoneStrings, phone, phoneAlone] = await Promise.all([
    journeyId === undefined ? undefined : loadJourney(journeyId),
    loadStrings(language),
    loadPhoneStrings(language, kind),
    loadPhone(kind),
    shown === 'phone' ? import('./phone-alone.tsx') : undefined,
  ]);
  const { t, addLate } = createTranslator(language, { ...strings, ...phoneStrings });
  const client = createClient(backendRoot);
  const phonePage = new URL(pathTo(language, 'phone/'), location.href);
  const reachablePage = new URL(phonePage.pathname, reachableOrigin());

  let devices = startDevices(client, phone, goOn);
  let picked: Picked = {};
  let stepId: string | undefined;
  let version = 0;
  let turn = 0;
  let busy = false;
  /** Of the phone that has been made as the reader picked: another tab may start practice again. */
  let phoneId: string | undefined;
  const listeners = new Set<() => void>();

  const world = (): World => {
    const portal = devices.portal.getSnapshot();
    const { value, context } = devices.phone.getSnapshot();
    return {
      portal: { screen: portal.value, context: portal.context },
      phone: { kind, screen: value, context },
      adds: journey?.purpose === 'add-user',
    };
  };
  const steps = (): readonly Step[] => (journey ? stepsOf(journey, picked) : []);
  const pageTitle = document.title;
  /** The page of one device is named after the screen that it shows. */
  const screenTitle = (now: World): string =>
    shown === 'portal'
      ? t(`portal:screen.${now.portal.screen}`)
      : t(`${kind}:screen.${now.phone.screen}` as 'android:screen.home');
  const linkOf = (code: string): string => createLink(reachablePage.href, code as ActivationCode);
  const link = (): string | null => {
    const { screen, context } = world().portal;
    const { session } = context;
    return screen === 'codeShown' && session?.code && !isTimeOver(session) ? linkOf(session.code.code) : null;
  };

  let help: typeof Help | undefined;
  let helpComing: Promise<void> | undefined;
  /** Fetched once; asked for again after it failed. */
  const bringHelp = (): void => {
    helpComing ??= Promise.all([loadLateStrings(language), import('./help.ts')]).then(
      ([late, loaded]) => {
        addLate(late);
        help = loaded;
        changed();
      },
      () => void (helpComing = undefined),
    );
  };

  function changed(): void {
    const { screen, context } = world().phone;
    // What that tab still writes may come after what this one has made of it.
    const lacksApp = picked.banner === 'app' && !context.phone.installed;
    if (context.phone.id !== phoneId || lacksApp) {
      phoneId = context.phone.id;
      followChoices(devices.phone, picked);
    }
    if (problemIn(world()) ?? context.given ?? hasViewfinder(screen)) bringHelp();
    version += 1;
    listeners.forEach((listener) => listener());
    const now = world();
    if (shown !== 'both') document.title = `${screenTitle(now)}. ${pageTitle}`;
    if (!journey) return;
    const reason = stepId === undefined ? undefined : reasonOf(now, stepOf(journey, stepId));
    onChange?.({
      done: doneSteps(now, steps()).map(({ id }) => id),
      // Its words come later.
      why: (reason && wordsOf(reason)) || undefined,
      elsewhere: isElsewhere(now),
    });
  }

  function wordsOf(reason: Reason): string {
    if (reason === 'elsewhere')
      return t('problems:whyElsewhere', { link: t('portal:control.noNotification') });
    if (reason === 'refused') return t('problems:whyRefused', { again: t('portal:control.tryAgain') });
    return t(`conditions:${reason}.missing`);
  }

  function follow(): void {
    devices.portal.subscribe(changed);
    devices.phone.subscribe(changed);
  }

  /** Where another page of this tab left the devices: this page was kept by the browser and is shown again. */
  function goOn(): void {
    devices.stop();
    devices = startDevices(client, phone, goOn);
    follow();
    changed();
  }

  const model: BenchModel = {
    t,
    language,
    client,
    devices: () => devices,
    phone,
    journey,
    shown,
    world,
    link,
    linkOf,
    openAt: (code) => createLink(phonePage.href, code as ActivationCode),
    reachable: !isOwnAddress(reachablePage.hostname),
    openLink: () => {
      takeLink(link() ?? '');
      devices.phone.send({ type: 'press.takeOffered' });
    },
    help: () => help,
    bringHelp,
    above: phoneAlone?.PhoneAlone,
    steps,
    step: () => stepId,
    turn: () => turn,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    busy: () => busy,
    startAgain: () => alone(startAgain),
    setUp: () => alone(setUp),
    bring: () => alone(bring),
  };

  async function alone<Result>(act: () => Promise<Result>): Promise<Result> {
    busy = true;
    changed();
    try {
      return await act();
    } finally {
      busy = false;
      changed();
    }
  }

  async function startAgain(): Promise<void> {
    await client.resetPractice();
    devices.stop();
    devices.forget();
    devices = startDevices(client, phone, goOn);
    follow();
    onRestart?.();
    turn += 1;
    changed();
  }

  async function setUp(): Promise<void> {
    await startAgain();
    const { setUpUser } = await import('./set-up.ts');
    await setUpUser(client, devices.phone);
  }

  async function bring(): Promise<boolean> {
    // Setting the phone up starts the guide again, at its first step.
    const target = stepId;
    if (!journey || target === undefined) return true;
    if (lacksUser(world())) await setUp();
    const { bringTo } = await import('./bring.ts');
    const isThere = await bringTo({ devices, world, link }, journey, picked, target);
    // The device of that step comes forward.
    turn += 1;
    return isThere;
  }

  function takeLink(address: string): void {
    const given = readOpenedAddress(address);
    devices.phone.send(
      given.ok ? { type: 'link.opened', code: given.code } : { type: 'link.refused', given },
    );
  }

  fetchLater(bringHelp, shown !== 'portal');
  follow();
  createRoot(host).render(<Root model={model} />);
  // A guide says first what the reader picked.
  if (!journey) changed();
  return {
    setStep(next) {
      if (next === stepId) return;
      stepId = next;
      changed();
    },
    pick(next, justNow) {
      picked = next;
      followChoices(devices.phone, picked, justNow);
      changed();
    },
    openAtStep() {
      turn += 1;
      changed();
    },
    takeLink,
  };
}

/** Where a phone can reach this site: scripts/serve.ts says it, since a page on localhost cannot know. */
const reachableOrigin = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="phone-origin"]')?.content ?? location.origin;

/** An address that no other device can open. */
const isOwnAddress = (host: string): boolean => /^(localhost|127\..*|\[::1\])$/.test(host);

/**
 * What later steps need is fetched when there is time, so that an opened guide goes on without the network.
 * @param scans A portal alone never does.
 */
function fetchLater(bringHelp: () => void, scans: boolean): void {
  const fetchAll = (): void => {
    void bringIcons();
    bringHelp();
    if (scans) prefetchViewfinder().catch(() => undefined);
  };
  // Not at once: whoever has just pressed Start presses the next thing soon.
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(fetchAll, { timeout: 5000 });
    else fetchAll();
  }, 1500);
}

function Root({ model }: { model: BenchModel }) {
  useSyncExternalStore(model.subscribe, model.version);
  const step = model.step();
  const label = model.journey && step !== undefined ? labelOf(model.journey, step) : undefined;
  return <BenchView model={model} label={label} />;
}
