/**
 * The live bench: portal and phone over the backend in this page. Loaded when the reader starts practising.
 * guide-page.ts tells it which step is in hand; it tells what holds.
 */
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Client } from '../api/client.ts';
import { createClient } from '../api/client.ts';
import { startBackend } from '../backend/start.ts';
import type { Devices } from '../devices/live.ts';
import { startDevices } from '../devices/live.ts';
import { createLink } from '../enrolment/activation-link.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import type { Language } from '../i18n/languages.ts';
import { backendRoot, pathTo } from '../i18n/paths.ts';
import { bringIcons } from '../icons/icons.ts';
import { loadStrings } from '../i18n/strings.ts';
import type { Translate } from '../i18n/translate.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Journey } from '../journeys/journey.ts';
import { allSteps, findJourney, labelOf, stepOf } from '../journeys/journeys.ts';
import { prefetchViewfinder } from '../devices/android/scanner-screens.tsx';
import { BenchView } from './bench-view.tsx';
import { bringTo } from './bring.ts';
import type { World } from './world.ts';
import { missing } from './world.ts';

/** Which of the two devices the page shows. */
export type Shown = 'both' | 'portal' | 'phone';

export type BenchOptions = {
  host: HTMLElement;
  language: Language;
  /** Id of the guide's journey; absent on the page of a device alone. */
  journey?: string;
  shown?: Shown;
  /** Told at each change: the steps whose conditions hold, and why the step in hand is not done. */
  onChange?: (state: { done: string[]; why: string | undefined }) => void;
  /** Practice was started again. */
  onRestart?: () => void;
};

export type Bench = {
  /** Says which step is in hand. */
  setStep(stepId: string | undefined): void;
  /** The reader opened the devices: the one of the step in hand comes forward. */
  openAtStep(): void;
};

export type BenchModel = {
  t: Translate;
  language: Language;
  client: Client;
  devices: () => Devices;
  journey: Journey | undefined;
  shown: Shown;
  world: () => World;
  link: () => string | null;
  linkOf: (code: string) => string;
  step: () => string | undefined;
  /** Counts how often the reader opened the devices. */
  turn: () => number;
  version: () => number;
  subscribe: (listener: () => void) => () => void;
  startAgain: () => Promise<void>;
  bring: () => Promise<boolean>;
};

/** Starts backend and devices, and shows them in the host. Rejects only where a part of the site does not load. */
export async function startBench(options: BenchOptions): Promise<Bench> {
  const { host, language, journey: journeyId, shown = 'both', onChange, onRestart } = options;
  const [strings] = await Promise.all([loadStrings(language), startBackend(backendRoot), bringIcons()]);
  const t = createTranslate(language, strings);
  const client = createClient(backendRoot);
  const journey = journeyId === undefined ? undefined : findJourney(journeyId);
  const phonePage = new URL(pathTo(language, 'phone/'), location.href).href;

  let devices = startDevices(client);
  let stepId: string | undefined;
  let version = 0;
  let turn = 0;
  const listeners = new Set<() => void>();

  const world = (): World => {
    const portal = devices.portal.getSnapshot();
    const android = devices.android.getSnapshot();
    return {
      portal: { screen: portal.value, context: portal.context },
      android: { screen: android.value, context: android.context },
    };
  };
  const pageTitle = document.title;
  /** The page of one device is named after the screen that it shows. */
  const screenTitle = ({ portal, android }: World): string =>
    shown === 'portal' ? t(`portal:screen.${portal.screen}`) : t(`android:screen.${android.screen}`);
  const linkOf = (code: string): string => createLink(phonePage, code as ActivationCode);
  const link = (): string | null => {
    const { screen, context } = world().portal;
    const code = context.session?.code;
    return screen === 'codeShown' && code && code.problem !== 'code-expired' ? linkOf(code.code) : null;
  };

  function changed(): void {
    version += 1;
    listeners.forEach((listener) => listener());
    const now = world();
    if (shown !== 'both') document.title = `${screenTitle(now)}. ${pageTitle}`;
    if (!journey) return;
    const done = allSteps(journey).filter((step) => missing(now, step) === undefined);
    const lacking = stepId === undefined ? undefined : missing(now, stepOf(journey, stepId));
    onChange?.({ done: done.map(({ id }) => id), why: lacking && t(`conditions:${lacking}.missing`) });
  }

  function follow(): void {
    devices.portal.subscribe(changed);
    devices.android.subscribe(changed);
  }

  const model: BenchModel = {
    t,
    language,
    client,
    devices: () => devices,
    journey,
    shown,
    world,
    link,
    linkOf,
    step: () => stepId,
    turn: () => turn,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async startAgain() {
      await client.resetPractice();
      devices.stop();
      devices.forget();
      devices = startDevices(client);
      follow();
      onRestart?.();
      changed();
    },
    bring: () =>
      journey && stepId !== undefined
        ? bringTo({ devices, world, link }, journey, stepId)
        : Promise.resolve(true),
  };

  fetchLater();
  follow();
  createRoot(host).render(<Root model={model} />);
  changed();
  return {
    setStep(next) {
      if (next === stepId) return;
      stepId = next;
      changed();
    },
    openAtStep() {
      turn += 1;
      changed();
    },
  };
}

/** What later steps need is fetched when there is time, so that an opened guide goes on without the network. */
function fetchLater(): void {
  const fetchAll = (): void => {
    prefetchViewfinder().catch(() => undefined);
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fetchAll, { timeout: 5000 });
  else setTimeout(fetchAll, 2000);
}

function Root({ model }: { model: BenchModel }) {
  useSyncExternalStore(model.subscribe, model.version);
  const step = model.step();
  const label = model.journey && step !== undefined ? labelOf(model.journey, step) : undefined;
  return <BenchView model={model} label={label} />;
}
