/** Pages that come in two pieces, as over a slow line, and are painted in between: nothing moves. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { watchForShifts } from './fixtures.ts';

/** The limit is stricter than for whole pages, because each part is checked by itself. */
const mostShift = 0.001;
/** How many cuts are tried in each part of a page. */
const cuts = 10;
const header = { name: 'the header', from: '<nav', to: '</header>' };
const ofGuide = [
  header,
  { name: 'the text', from: '<main', to: '<section class="bench"' },
  { name: 'the devices', from: '<section class="bench"', to: '</section>' },
];
const ofHome = [
  header,
  { name: 'the cards', from: '<main', to: '<section class="stuck"' },
  { name: 'the end of the cards', from: '<ul class="cards"', to: '<div class="pairs"' },
  { name: 'the devices', from: '<section class="demo"', to: '</section>' },
];

/** Serves the site, but only the first part of a page until `goOn` is called. */
async function serveInPieces(site: string) {
  let end = Infinity;
  let rest = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', site));
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
      const text = await answer.text();
      response.write(text.slice(0, end));
      await rest.promise;
      return response.end(text.slice(end));
    })();
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    cutAt: (place: number) => {
      end = place;
      rest = Promise.withResolvers<void>();
    },
    goOn: () => rest.resolve(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Resolves when the browser has painted what has come so far. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise<void>((done) => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) done();
      }).observe({ type: 'paint', buffered: true });
    });
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });

// This is a phone whose card is the second one in the HTML.
test.use({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15' });

for (const [path, places] of [
  ['es/guides/activate-android-code/', ofGuide],
  ['es/guides/add-user-iphone-qr/', ofGuide],
  ['es/', ofHome],
] as const) {
  for (const { name, from, to } of places) {
    test(`nothing moves in ${path} cut in ${name}`, async ({ page, baseURL }) => {
      const served = await serveInPieces(String(baseURL));
      try {
        const text = await (await fetch(new URL(path, baseURL))).text();
        const first = text.indexOf(from) + from.length;
        const last = text.indexOf(to, first);
        expect(first, 'the place is in the page').toBeLessThan(last);
        const shifts = await watchForShifts(page);
        for (let cut = 0; cut < cuts; cut += 1) {
          // The cut is before a tag: no browser waits in the middle of a word.
          const end = text.indexOf('<', first + Math.floor(((last - first) * cut) / cuts));
          await test.step(`after ${text.slice(end - 60, end)}`, async () => {
            served.cutAt(end);
            await page.goto(new URL(path, served.origin).href, { waitUntil: 'commit' });
            await painted(page);
            served.goOn();
            await page.waitForLoadState('load');
            await shifts.expectNone(mostShift);
          });
        }
      } finally {
        served.goOn();
        served.close();
      }
    });
  }
}
