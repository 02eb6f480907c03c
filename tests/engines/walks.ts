/**
 * Walks over pages that a browser may keep when they are left, each walk in a fresh browser. A walk leaves a page in
 * the middle of its work; the guide goes on at a second guide, at Back, after a reload, beside a second tab, and to
 * its end. Any page that is left with the store locked ends the walk.
 */
import { journeys } from '../../src/journeys/all-journeys.ts';
import type { Engine, Visit } from './engine.ts';
import * as inPage from './in-page.ts';
import { Reader } from './reader.ts';
import { until } from './until.ts';

export type Walk = { name: string; go: (reader: Reader, engine: Engine) => Promise<void> };

const journey = journeys['activate-iphone-code'];
const toSpanish = '.lang a[hreflang="es"]';
const toEnglish = '.lang a[hreflang="en"]';
/** A page without devices. */
const toAbout = 'a[href$="/about/"]';

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
    await reader.visit.run(inPage.logInAndFollow, 'practice-ana', toAbout);
    await until('the page about the site', () =>
      reader.visit.run(
        (after) => location.pathname.endsWith('/about/') && performance.now() > after,
        awayFor,
      ),
    );
    await reader.goesBack(engine.keepsPages);
    await reader.seesCode();
    await goesOn(reader, engine);
  },
});

export const walks: readonly Walk[] = [
  afterASecond,
  ...[0, 20, 40, 80].map(afterDevicesStand),
  tenTimes,
  ...[0, 3000].map(withLoginOnItsWay),
  backToLogin(0, 0),
  backToLogin(3000, 0),
  // The reader stays away longer than the client waits for an answer.
  backToLogin(3000, 12_000),
];

/** @param base The address of the site, with a slash at its end. */
export const readerOf = (visit: Visit, base: string): Reader => new Reader(visit, base, journey);
