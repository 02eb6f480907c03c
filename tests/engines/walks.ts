/**
 * Walks over pages that a browser may keep when they are left, each walk in a fresh browser. A walk leaves a page in
 * the middle of its work; the guide goes on at a second guide, at Back, after a reload, beside a second tab, and to
 * its end. Any page that is left with the store locked ends the walk. Each journey is played so, too: in the middle the
 * reader switches the language, so that each language has half of it.
 */
import { journeys } from '../../src/journeys/all-journeys.ts';
import type { Journey } from '../../src/journeys/journey.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import { firstLanguage, type Language, languages } from '../../src/i18n/languages.ts';
import type { Engine, Visit } from './engine.ts';
import * as inPage from './in-page.ts';
import { Reader } from './reader.ts';
import { until } from './until.ts';

export type Walk = {
  name: string;
  /** The usual journey by default, and the first language. */
  journey?: Journey;
  language?: Language;
  go: (reader: Reader, engine: Engine) => Promise<void>;
};

const usual = journeys['activate-iphone-code'];
const toSpanish = '.lang a[hreflang="es"]';
const toEnglish = '.lang a[hreflang="en"]';

/** The middle of the guide: the portal shows a code, and the phone has the app. */
const middle = { before: 'open-app', after: 'allow-notifications' };

async function begins(reader: Reader): Promise<void> {
  await reader.opensGuide();
  await reader.startsPractice();
}

async function playsToTheMiddle(reader: Reader): Promise<void> {
  await begins(reader);
  await reader.plays(undefined, middle.before);
}

async function goesOn(reader: Reader, { keepsPages }: Engine): Promise<void> {
  await reader.findsPractice();
  await reader.visit.run(inPage.mark);
  await reader.turnsToOtherGuide();
  await reader.findsPractice();
  await reader.goesBack(keepsPages);
  await reader.findsPractice();
  await reader.visit.reload();
  await reader.findsPractice();
  await reader.visit.openTab();
  const second = reader.again();
  await begins(second);
  await second.findsPractice();
  await second.logsIn('practice-joint');
  await reader.visit.toFirstTab();
  await reader.findsPractice();
}

async function playsToTheEnd(reader: Reader): Promise<void> {
  await reader.plays(middle.after, undefined);
  await reader.seesPortal('loggedIn');
}

/** Leaves the page with the devices at rest, or nearly so. */
const afterASecond: Walk = {
  name: 'the language is switched after a second',
  async go(reader, engine) {
    await playsToTheMiddle(reader);
    await reader.visit.run(inPage.follow, toSpanish, 1000);
    await reader.isIn('es');
    await goesOn(reader, engine);
    await playsToTheEnd(reader);
  },
};

/** Leaves the page while the devices read for the first time. */
const afterDevicesStand = (ms: number): Walk => ({
  name: `the language is switched ${ms} ms after the devices stand`,
  async go(reader, engine) {
    await reader.opensGuide();
    await reader.visit.run(inPage.startAndFollow, toSpanish, ms);
    await reader.isIn('es');
    await reader.logsIn('practice-ana');
    await goesOn(reader, engine);
  },
});

const tenTimes: Walk = {
  name: 'the language is switched ten times quickly',
  async go(reader, engine) {
    await playsToTheMiddle(reader);
    for (let time = 0; time < 10; time += 1) {
      const [from, link] = time % 2 === 0 ? (['en', toSpanish] as const) : (['es', toEnglish] as const);
      await until(`switch ${time + 1}`, () => reader.visit.run(inPage.followFrom, from, link), 10);
    }
    await reader.isIn('en');
    await goesOn(reader, engine);
    await playsToTheEnd(reader);
  },
};

/** The next page repeats the login under its request id, so that there is only one code. */
const withLoginOnItsWay = (latency: number): Walk => ({
  name: `the language is switched with a login on its way, which takes ${latency} ms`,
  async go(reader, engine) {
    await begins(reader);
    await reader.setsLatency(latency);
    await reader.visit.run(inPage.logInAndFollow, 'practice-ana', toSpanish);
    await reader.isIn('es');
    await reader.seesCode();
    await goesOn(reader, engine);
  },
});

/** The page itself repeats the login once it is shown again: time away does not use up its patience. */
const backToLogin = (latency: number, awayFor: number): Walk => ({
  name: `Back, after ${awayFor} ms, to a page that was left with a login on its way, which takes ${latency} ms`,
  async go(reader, engine) {
    await begins(reader);
    await reader.setsLatency(latency);
    await reader.visit.run(inPage.mark);
    await reader.visit.run(inPage.logInAndFollow, 'practice-ana', inPage.toAbout);
    await reader.isAway(awayFor);
    await reader.goesBack(engine.keepsPages);
    await reader.seesCode();
    await goesOn(reader, engine);
  },
});

async function leavesAndComesBack(reader: Reader, { keepsPages }: Engine): Promise<void> {
  await reader.visit.run(inPage.mark);
  await reader.leaves();
  await reader.goesBack(keepsPages);
  await reader.findsPractice();
}

async function opensASecondTab(reader: Reader): Promise<void> {
  await reader.visit.openTab();
  await begins(reader.again());
  await reader.visit.toFirstTab();
}

/**
 * Plays a journey to its end. In the middle the reader switches the language and reloads; in the likeliest guides the
 * reader also leaves, comes back, and opens a tab.
 */
const journeyWalk = (journey: Journey, place: number): Walk => ({
  name: `${journey.id} is played, and left in the middle`,
  journey,
  language: languages[place % languages.length] ?? firstLanguage,
  async go(reader, engine) {
    const steps = stepsOf(journey, {});
    const ids = steps.map(({ id }) => id);
    // What is typed is forgotten with the page: the reader leaves where the next step has a screen of its own.
    const half = Math.floor(ids.length / 2);
    const middle = steps.findIndex(
      (step, at) => at >= half && step.acts[0]?.at !== steps[at - 1]?.acts[0]?.at,
    );
    await begins(reader);
    await reader.hasUsers();
    await reader.setsLatency(0);
    await reader.plays(undefined, ids[middle - 1]);
    const [link, other] =
      reader.language === 'en' ? ([toSpanish, 'es'] as const) : ([toEnglish, 'en'] as const);
    await reader.visit.run(inPage.follow, link, 0);
    await reader.isIn(other);
    await reader.findsPractice();
    const isLikeliest = journey.facets?.method === 'qr';
    if (isLikeliest) await leavesAndComesBack(reader, engine);
    await reader.visit.reload();
    await reader.findsPractice();
    if (isLikeliest) await opensASecondTab(reader);
    await reader.plays(ids[middle], undefined);
    await reader.seesPortal('loggedIn');
  },
});

export const walks: readonly Walk[] = [
  afterASecond,
  ...[0, 40].map(afterDevicesStand),
  tenTimes,
  ...[0, 3000].map(withLoginOnItsWay),
  backToLogin(0, 0),
  backToLogin(3000, 0),
  // The reader stays away longer than the client waits for an answer.
  backToLogin(3000, 12_000),
  ...Object.values(journeys).map(journeyWalk),
];

/** @param base The address of the site, with a slash at its end. */
export const readerOf = (visit: Visit, base: string, { journey = usual, language }: Walk): Reader =>
  new Reader(visit, base, journey, language);
