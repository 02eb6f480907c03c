// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountLanguageLink } from '../../../../src/layouts/parts/language-link.ts';
import { findPlaceAgain, keepPlace } from '../../../../src/layouts/parts/place-kept.ts';
import { mountThemeSwitch } from '../../../../src/layouts/parts/theme-switch.ts';
import { waits } from '../../../../src/page/waits.ts';
import { refuseStorage, stubStorage } from '../../devices/storage-stub.ts';
import { putMarkup } from '../../page/put-markup.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubStorage('localStorage');
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Puts an element of this markup on the page, which waits for its script. */
function put<Found extends HTMLElement>(markup: string): Found {
  putMarkup(document.body, markup);
  const found = document.body.firstElementChild as Found;
  found.setAttribute(waits, '');
  // happy-dom would go to the address.
  found.addEventListener('click', (event) => event.preventDefault());
  return found;
}

describe('a link to another language', () => {
  test('takes ? and # along, and the language is remembered', () => {
    stubStorage('sessionStorage');
    history.replaceState(null, '', '/en/guides/one/?q=pin#scan');
    const link = put<HTMLAnchorElement>('<a href="/es/guides/one/" hreflang="es">ES</a>');
    mountLanguageLink(link);
    expect(link.hasAttribute(waits)).toBe(false);
    link.click();
    expect(new URL(link.href)).toMatchObject({
      pathname: '/es/guides/one/',
      search: '?q=pin',
      hash: '#scan',
    });
    expect(kept.get('ib-key-language')).toBe('es');
  });
});

describe('light and dark', () => {
  test.each([
    ['light', false, 'dark'],
    ['dark', true, 'light'],
  ])('a %s system is turned around, and a second press turns back', (system, isDark, other) => {
    vi.stubGlobal('matchMedia', () => ({ matches: isDark, addEventListener: () => undefined }));
    const button = put('<button>Theme</button>');
    mountThemeSwitch(button);
    expect(button.ariaPressed).toBe(String(isDark));
    button.click();
    expect(button.ariaPressed).toBe(String(!isDark));
    expect(document.documentElement.dataset['theme']).toBe(other);
    expect(kept.get('ib-key-colours')).toBe(other);
    button.click();
    expect(document.documentElement.dataset['theme']).toBe(system);
  });

  test('are switched where the browser keeps nothing', () => {
    refuseStorage('localStorage', 'calls');
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
    const button = put('<button>Theme</button>');
    mountThemeSwitch(button);
    button.click();
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});

describe('the place on the page', () => {
  /** A page whose headings stand at these heights in the window; `null` is a heading that is folded away. */
  function openAt(tops: readonly (number | null)[]): void {
    putMarkup(document.body, `<main>${tops.map(() => '<h2>A step</h2>').join('')}</main>`);
    document.querySelectorAll('h2').forEach((heading, index) => {
      const top = tops[index] ?? null;
      heading.getBoundingClientRect = () => ({ top: top ?? 0 }) as DOMRect;
      heading.getClientRects = () => (top === null ? [] : [{}]) as unknown as DOMRectList;
    });
  }
  let scrolled: unknown[];
  beforeEach(() => {
    stubStorage('sessionStorage');
    scrolled = [];
    vi.stubGlobal('innerHeight', 800);
    vi.stubGlobal('scrollY', 500);
    vi.stubGlobal('scrollBy', (by: unknown) => scrolled.push(by));
  });

  test('is the last heading above, or in the upper quarter of, the window, and is found once', () => {
    openAt([-900, -400, 150, null, 500]);
    keepPlace();
    openAt([-950, -300, 210, null, 600]);
    findPlaceAgain();
    expect(scrolled).toEqual([{ top: 60, behavior: 'instant' }]);
    findPlaceAgain();
    expect(scrolled).toHaveLength(1);
  });

  test('at the top of a page is not kept', () => {
    vi.stubGlobal('scrollY', 0);
    openAt([100, 600]);
    keepPlace();
    findPlaceAgain();
    expect(scrolled).toEqual([]);
  });

  test('is let go where the other page has fewer headings', () => {
    openAt([-900, -400, 150]);
    keepPlace();
    openAt([20]);
    findPlaceAgain();
    expect(scrolled).toEqual([]);
  });
});
