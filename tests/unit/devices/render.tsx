/** Draws devices as still figures. A missing word makes the drawing fail. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { AndroidContext, AndroidScreen } from '../../../src/devices/android/android.types.ts';
import { iphoneChapters, IphoneDevice } from './iphone/whole-iphone.ts';
import type { IphoneContext, IphoneScreen } from '../../../src/devices/iphone/iphone.types.ts';
import { PortalDevice, portalViewOf } from './portal/whole-portal.ts';
import type { PortalContext, PortalScreen } from '../../../src/devices/portal/portal.types.ts';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import type { Strings } from '../../../src/i18n/keys.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { perLanguage } from '../../../src/i18n/languages.ts';
import type { Translate } from '../../../src/i18n/translate.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';
import type { World } from '../../../src/practice/world.ts';
import type { ChapterId, KindTypes, View } from '../../../src/devices/kit/kind.ts';
import type { DeviceKind } from '../../../src/devices/kinds.ts';
import type { Role } from '../../../src/journeys/journey.ts';
import { viewOf as androidViewOf } from '../../../src/devices/android/view.tsx';
import { viewOf as iphoneViewOf } from '../../../src/devices/iphone/view.tsx';
import { link } from './answers.ts';
import { androidChapters, AndroidDevice } from './android/whole-android.ts';

const isThere = (words: unknown, [first, ...rest]: readonly string[]): boolean =>
  first === undefined
    ? words !== undefined
    : typeof words === 'object' && words !== null && isThere((words as Record<string, unknown>)[first], rest);

/** Throws on a missing key, for which i18next would answer with the key itself. */
function strict(language: Language, strings: Strings): Translate {
  const asked = createTranslate(language, strings) as unknown as (key: string, options?: object) => unknown;
  const checked = (key: string, options?: { count?: number }): unknown => {
    const has = (each: string): boolean => isThere(strings, each.split(/[:.]/));
    // A sentence that is the same for every count needs no forms.
    const counted = options?.count !== undefined && !has(key);
    for (const each of counted ? [`${key}_one`, `${key}_other`] : [key])
      if (!has(each)) throw new RangeError(`No words for "${each}" in ${language}.`);
    return asked(key, options);
  };
  return checked as unknown as Translate;
}

export const translates = perLanguage((language) => strict(language, buildStrings[language]));

type Given = { language?: Language; t?: Translate; marked?: string | undefined; live?: boolean };

const around = ({ language = 'en', t = translates[language], marked, live }: Given) => ({
  t,
  ...(marked === undefined ? {} : { marked: { control: marked } }),
  ...(live ? { send: () => undefined } : {}),
});

const beside = { linkOf: () => link, inSight: link };

export const drawPortal = (screen: PortalScreen, context: PortalContext, given: Given = {}): string =>
  renderToStaticMarkup(<PortalDevice {...around(given)} view={{ screen, context, ...beside }} />);

export const drawIphone = (screen: IphoneScreen, context: IphoneContext, given: Given = {}): string =>
  renderToStaticMarkup(<IphoneDevice {...around(given)} view={{ screen, context, ...beside }} />);

export const drawAndroid = (screen: AndroidScreen, context: AndroidContext, given: Given = {}): string =>
  renderToStaticMarkup(<AndroidDevice {...around(given)} view={{ screen, context, ...beside }} />);

/** The screens of some chapters, of those that a kind has. */
const of =
  <Screens,>(all: Partial<Record<ChapterId, Screens>>) =>
  (ids: readonly ChapterId[]): Screens[] =>
    ids.flatMap((id) => all[id] ?? []);
const made = new Map<string, unknown>();

/** Draws a kind of device with these chapters. */
function viewWith(kind: DeviceKind, ids: readonly ChapterId[] = []): unknown {
  const key = [kind, ...ids].join(' ');
  const views: Record<DeviceKind, () => unknown> = {
    portal: () => portalViewOf(ids),
    android: () => androidViewOf(...of(androidChapters)(ids)),
    iphone: () => iphoneViewOf(...of(iphoneChapters)(ids)),
  };
  if (!made.has(key)) made.set(key, views[kind]());
  return made.get(key);
}

/** One device of a world, with the chapters of its journey. @throws where nobody plays the role. */
export function drawDevice({ devices, journey }: World, on: Role, given: Given = {}): string {
  const device = devices[on];
  if (!device) throw new RangeError(`Nobody plays "${on}".`);
  const DeviceView = viewWith(device.kind, journey?.chapters) as View<KindTypes>;
  const { screen, context } = device;
  return renderToStaticMarkup(<DeviceView {...around(given)} view={{ screen, context, ...beside }} />);
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What a screen says: each run of text, and each name for a screen reader. */
export function said(html: string): string[] {
  const names = [...html.matchAll(/\b(?:aria-label|alt|placeholder)="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  const texts = html.split(/<[^>]*>/);
  return [...texts, ...names].map((text) => unescaped(text).trim()).filter((text) => text !== '');
}

/** How many elements have the mark. */
export const marksIn = (html: string): number => html.match(/ data-mark(?=[ =>])/g)?.length ?? 0;
