/**
 * The live bench: the view of a page's practice, loaded when the reader starts practice. The practice decides what is
 * practiced, and how far.
 */
import { startTransition, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '../api/client.ts';
import { startBackend } from '../backend/start.ts';
import type { DeviceKind } from '../devices/kinds.ts';
import { kinds, loadChapters } from '../devices/kinds.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import { createLink } from '../enrolment/activation-link.ts';
import type { Language } from '../i18n/languages.ts';
import { backendRoot, pathTo } from '../i18n/paths.ts';
import { loadAloneStrings, loadPhoneStrings, loadStrings } from '../i18n/strings.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { Cast } from '../journeys/journey.ts';
import { loadJourney } from '../journeys/journeys.ts';
import { samples } from '../journeys/samples.ts';
import type { Reason } from '../practice/conditions.ts';
import { chaptersOf, forEachRole, loadCasting } from '../practice/players.ts';
import type { Practice } from '../practice/practice.ts';
import { startPractice } from '../practice/practice.ts';
import type { ProgressStore } from '../practice/progress/progress.ts';
import { giveWay } from '../page/give-way.ts';
import { loadStyles } from '../page/load-styles.ts';
import { bringPart } from '../page/part.ts';
import { phoneRoles } from '../practice/world.ts';
import type { BenchModel, Shown } from './bench-model.ts';
import { BenchView } from './bench-view.tsx';
import { Boundary } from './boundary.tsx';
import liveStyles from './live.css?url';
import { fetchLater, keepHelp } from './later.ts';
import { sayWaiting } from './reason.ts';

export type BenchOptions = {
  host: HTMLElement;
  language: Language;
  /** The journey that is played, and the reader's progress in it. */
  guide?: {
    journey: string;
    progress: ProgressStore;
    explainAt: BenchModel['explainAt'];
    slot: BenchModel['slot'];
    /** Comes with the page's own styles for practice. */
    styles: Promise<void>;
  };
  /** The kind of device that stands alone on a page without a journey. */
  alone?: DeviceKind;
};

export type Bench = {
  practice: Practice;
  /** Tells why a step is not done, in the language of the page. Empty until the words have arrived. */
  say: (reason: Reason) => string;
  /** Tells when the practice changes, and when its words have come. */
  subscribe: (listener: () => void) => void;
};

/**
 * Starts backend and devices, and shows them in the host: in pieces, so that the page answers meanwhile. Rejects only
 * when a part of the site does not load.
 */
export async function startBench({ host, language, guide, alone }: BenchOptions): Promise<Bench> {
  await giveWay();
  const shown: Shown = alone === undefined ? 'all' : kinds[alone].family;
  const journey = await bringPart(async () => guide && (await loadJourney(guide.journey)));
  const cast = journey?.cast ?? ((alone ? { [kinds[alone].family]: alone } : {}) as Partial<Cast>);
  const played = chaptersOf(cast, journey?.chapters);
  const [strings, casting, views, phoneStrings, chapterStrings, standing, two] = await bringPart(() =>
    Promise.all([
      loadStrings(language),
      loadCasting(cast, played),
      forEachRole(cast, (kind) => kinds[kind].loadView(played) as Promise<unknown>),
      Promise.all(phoneRoles.flatMap((role) => (cast[role] ? [loadPhoneStrings(language, cast[role])] : []))),
      forEachRole(cast, async (kind) =>
        Promise.all((await loadChapters(kind, played)).map(({ words }) => words(language))),
      ),
      shown === 'phone'
        ? Promise.all([import('./late/phone-alone.tsx'), loadAloneStrings(language)])
        : undefined,
      cast.oldPhone
        ? import('./late/two-phones.tsx').then(async ({ Gone, bringTwoPhones }) => ({
            Gone,
            words: await bringTwoPhones(language),
          }))
        : undefined,
      loadStyles(liveStyles),
      startBackend(backendRoot, played),
    ]),
  );
  await guide?.styles;
  await giveWay();
  const { t, add } = createTranslator(
    language,
    Object.assign({}, strings, standing?.[1], ...phoneStrings) as object,
  );
  [...Object.values(chapterStrings).flat(), two?.words ?? {}].forEach(add);
  await giveWay();
  const client = createClient(backendRoot);
  const phonePage = new URL(pathTo(language, 'phone/'), location.href);
  const reachablePage = new URL(phonePage.pathname, reachableOrigin());
  const linkTo = (page: URL) => (code: string) => createLink(page.href, code as ActivationCode);

  const practice = startPractice({
    client,
    casting,
    guide: journey && guide && { journey, progress: guide.progress },
    linkOf: linkTo(reachablePage),
    bringPart,
  });
  const help = keepHelp(language, add);
  const fixed: Omit<BenchModel, 'now' | 'help' | 'noHelp'> = {
    t,
    language,
    client,
    practice,
    journey,
    shown,
    views: views as BenchModel['views'],
    pinOf: (role) => (casting[role]?.usesPin ? samples.pin.text : undefined),
    around: { linkOf: linkTo(reachablePage), openAt: shown === 'portal' ? linkTo(phonePage) : undefined },
    reachable: !isOwnAddress(reachablePage.hostname),
    bringHelp: help.bring,
    explainAt: guide?.explainAt ?? (() => null),
    slot: guide?.slot ?? (() => null),
    Gone: two?.Gone,
    Above: standing?.[0].Offered,
    Below: standing?.[0].Plays,
  };

  function Root() {
    const now = useSyncExternalStore(practice.subscribe, practice.snapshot);
    const model = { ...fixed, now, ...useSyncExternalStore(help.subscribe, help.now) };
    return <BenchView model={model} />;
  }
  fetchLater(help.bring, shown !== 'portal');
  await giveWay();
  const root = createRoot(host);
  // What is drawn in a transition is drawn in slices.
  startTransition(() =>
    root.render(
      <Boundary t={t} practice={practice}>
        <Root />
      </Boundary>,
    ),
  );

  return {
    practice,
    say: (reason) => sayWaiting(t, practice.snapshot(), reason),
    subscribe(listener) {
      practice.subscribe(listener);
      help.subscribe(listener);
    },
  };
}

/**
 * The origin at which a phone can reach this site: scripts/serve.ts tells it, since a page on localhost cannot know.
 */
const reachableOrigin = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="phone-origin"]')?.content ?? location.origin;

/** True for an address that no other device can open. */
const isOwnAddress = (host: string): boolean => /^(localhost|127\..*|\[::1\])$/.test(host);
