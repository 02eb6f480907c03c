import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** Start of the console message that reports a policy violation. */
const violationMark = 'Content Security Policy violated:';

/** Chromium reports as an error that plain http off localhost gets no opener policy, as the site intends. */
const noiseOfPlainHttp = /Cross-Origin-Opener-Policy header has been ignored/;

type Trouble = { findings: string[]; expectNone: () => void };

/**
 * Listens to a context, all its pages and workers, for what must never happen: a request to another origin, a
 * policy violation, an uncaught error, an error in the console.
 *
 * @param origin what counts as our own, such as `http://localhost:4329`
 * @param expected messages that a test brings about on purpose, such as a page that is not found
 */
export async function watchForTrouble(
  context: BrowserContext,
  origin: string,
  expected: readonly RegExp[] = [],
): Promise<Trouble> {
  const findings: string[] = [];
  const note = (finding: string) => {
    if (![noiseOfPlainHttp, ...expected].some((pattern) => pattern.test(finding))) findings.push(finding);
  };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      note(`request to another origin: ${url.href}`);
  });
  context.on('weberror', (webError) =>
    note(`uncaught error: ${String(webError.error().stack ?? webError.error())}`),
  );
  context.on('console', (message) => {
    const isPolicy = /content security policy/i.test(message.text());
    if (message.type() === 'error' || isPolicy)
      note(`console: ${message.text()} (${message.page()?.url() ?? 'worker'} ${message.location().url})`);
  });
  await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(mark, event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber);
    });
  }, violationMark);
  return { findings, expectNone: () => expect(findings, 'nothing wrong on the way').toEqual([]) };
}

type Options = {
  /** Messages that the test brings about on purpose. */
  expectedTrouble: readonly RegExp[];
};

/** Playwright's test, which also fails on unexpected trouble. */
export const test = base.extend<Options & { trouble: Trouble }>({
  expectedTrouble: [[], { option: true }],
  trouble: [
    async ({ context, baseURL, expectedTrouble }, use) => {
      const trouble = await watchForTrouble(context, new URL(baseURL ?? '').origin, expectedTrouble);
      await use(trouble);
      trouble.expectNone();
    },
    { auto: true },
  ],
});

/**
 * A browser may paint when half of a page has come, and what is at the right of a row may then move by some
 * pixels. A shift below this limit is 0 when rounded to two digits, as shifts are usually given.
 */
const mostShift = 0.005;

/** Records what moves by itself on a page (cumulative layout shift). Call it before the page is opened. */
export async function watchForShifts(page: Page): Promise<{ expectNone: (most?: number) => Promise<void> }> {
  type Shift = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  };
  type Watched = { shifts: { value: number; moved: string }[] };
  await page.addInitScript(() => {
    const shifts: Watched['shifts'] = [];
    Object.assign(globalThis, { shifts } satisfies Watched);
    const rect = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue;
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const name = element ? `${element.localName}.${element.className}` : 'something gone';
          return `${name} from ${rect(previousRect)} to ${rect(currentRect)}`;
        });
        shifts.push({ value, moved: moved.join(', ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return {
    expectNone: async (most = mostShift) => {
      const shifts = await page.evaluate(async () => {
        await document.fonts.ready;
        // The browser reports a shift after it has drawn the frame.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return (globalThis as unknown as Watched).shifts;
      });
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      const lines = shifts.map(({ value, moved }) => `${value.toFixed(4)} ${moved}`);
      const what = ['nothing moves by itself while the page loads', ...lines].join('\n');
      expect(total, what).toBeLessThan(most);
    },
  };
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with one readable line per finding. `label` says which page and state this is; `within` limits the
 * check to a part, and `but` leaves a part out.
 */
export async function expectNoAxeFindings(
  page: Page,
  label: string,
  within = ':root',
  but?: string,
): Promise<void> {
  // Legacy mode is twice as fast and leaves out only frames of other origins, which this site does not have.
  const axe = new AxeBuilder({ page }).include(within).setLegacyMode(true).withTags(axeTags);
  const { violations } = await (but === undefined ? axe : axe.exclude(but)).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').replaceAll(/\s+/g, ' ');
      return `${id}: ${help} at ${target.join(' ')} (${summary})`;
    }),
  );
  expect(lines, `axe on ${label}`).toEqual([]);
}

/**
 * The same check of the live devices, or of one of them, in each of the color schemes. site.e2e.ts checks the
 * page around the devices.
 */
export async function expectNoAxeFindingsOfBench(
  colors: readonly ('light' | 'dark')[],
  page: Page,
  label: string,
  device: '' | '.portal' | '.phone' = '',
): Promise<void> {
  for (const colorScheme of colors) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeFindings(page, `${label}, ${colorScheme}`, `[data-bench] ${device}`.trim());
  }
}

/** The device on which a step is done. The other device is as the step before left it. */
export const actingDevice = ({ on }: { on: string }): '.portal' | '.phone' =>
  on === 'portal' ? '.portal' : '.phone';
