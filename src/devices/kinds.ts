/**
 * The one registry of kinds of devices. Only a kind's own folder, this registry and the casts of journeys name the
 * kind; other code asks the kind's descriptor, its facts or this registry.
 */
import type { Language } from '../i18n/languages.ts';
import type { AndroidTypes } from './android/android.types.ts';
import type { AndroidParts } from './android/device.ts';
import type { Screens as AndroidScreens } from './android/view.tsx';
import type { IphoneParts } from './iphone/device.ts';
import type { IphoneTypes } from './iphone/iphone.types.ts';
import type { Screens as IphoneScreens } from './iphone/view.tsx';
import type { ChapterId, Figures, Kind, View } from './kit/kind.ts';
import type { PhoneContext, PhoneEvent } from './phone/phone.types.ts';
import type { PhoneKindOf } from './phone/start-phone.ts';
import type { PortalParts } from './portal/device.ts';
import type { PortalTypes } from './portal/portal.types.ts';
import type { Screens as PortalScreens } from './portal/view.tsx';

export type Kinds = { portal: PortalTypes; android: AndroidTypes; iphone: IphoneTypes };
export type DeviceKind = keyof Kinds;
/** The kinds that are phones. */
export type PhoneKind = { [K in DeviceKind]: Kinds[K]['family'] extends 'phone' ? K : never }[DeviceKind];

export type ScreenOf<K extends DeviceKind> = Kinds[K]['screen'];
export type ControlOf<K extends DeviceKind> = Kinds[K]['control'];
export type FieldOf<K extends DeviceKind> = Kinds[K]['field'];
export type ContextOf<K extends DeviceKind> = Kinds[K]['context'];
export type ConditionOf<K extends DeviceKind> = Kinds[K]['condition'];

/** A phone of any kind: what all kinds have in common, with the names of every kind. */
export type AnyPhone = {
  family: 'phone';
  screen: ScreenOf<PhoneKind>;
  control: ControlOf<PhoneKind>;
  field: FieldOf<PhoneKind>;
  context: PhoneContext;
  event: PhoneEvent<ControlOf<PhoneKind>, FieldOf<PhoneKind>>;
  condition: ConditionOf<PhoneKind>;
  offer: Kinds[PhoneKind]['offer'];
};

type KindOf<Types extends Kinds[DeviceKind]> = Types['family'] extends 'phone'
  ? PhoneKindOf<Types>
  : Kind<Types>;
type Row<K extends DeviceKind> = {
  family: Kinds[K]['family'];
  /** What a browser on such a device says of itself. */
  browser?: RegExp;
  /** @param chapters Those that a journey needs; a kind has only some of them. */
  load: (chapters: readonly ChapterId[]) => Promise<KindOf<Kinds[K]>>;
  loadView: (chapters: readonly ChapterId[]) => Promise<View<Kinds[K]>>;
};

type Parts = { portal: PortalParts; android: AndroidParts; iphone: IphoneParts };
type Screens = { portal: PortalScreens; android: AndroidScreens; iphone: IphoneScreens };

/** The part of a chapter for one kind of device, with its words. */
export type ChapterOf<K extends DeviceKind> = {
  add: (parts: Parts[K]) => Parts[K];
  screens: Screens[K];
  words: (language: Language) => Promise<object>;
};

/** The chapters, in the order in which they are added, each with the chapter that it stands on. */
const standsOn: Record<ChapterId, ChapterId | null> = {
  changePin: null,
  textMessages: null,
  restore: 'textMessages',
  secureLogin: null,
  secondFactor: null,
  password: null,
  paper: null,
  notifications: null,
  quiet: 'notifications',
  clearData: 'notifications',
  moveKey: 'textMessages',
};
export const chapterIds = Object.keys(standsOn) as readonly ChapterId[];

/** @returns the chapter on which the kept one stands, if any. */
export const neededBy = (kept: string | undefined): ChapterId | null | undefined =>
  standsOn[kept as ChapterId];

/** Fetches what these chapters add to a kind of device: without chapters, not even the list of what each consists of. */
export const loadChapters = async <K extends DeviceKind>(
  kind: K,
  ids: readonly ChapterId[],
): Promise<ChapterOf<K>[]> => (ids.length === 0 ? [] : (await import('./chapters.ts')).partsOf(kind, ids));

/** How a kind comes: as one file, and what its chapters add. */
const comes = <K extends DeviceKind>(
  kind: K,
  loadLive: () => Promise<{
    usualParts: Parts[K];
    kindOf: (parts: Parts[K]) => KindOf<Kinds[K]>;
    viewOf: (...added: Screens[K][]) => View<Kinds[K]>;
  }>,
): Pick<Row<K>, 'load' | 'loadView'> => ({
  async load(ids) {
    const [{ kindOf, usualParts }, added] = await Promise.all([loadLive(), loadChapters(kind, ids)]);
    return kindOf(added.reduce((parts, { add }) => add(parts), usualParts));
  },
  async loadView(ids) {
    const [{ viewOf }, added] = await Promise.all([loadLive(), loadChapters(kind, ids)]);
    return viewOf(...added.map(({ screens }) => screens));
  },
});

/** A new iPad calls itself a Mac, so only older iPads are recognized. */
export const kinds: { [K in DeviceKind]: Row<K> } = {
  portal: { family: 'portal', ...comes('portal', () => import('./portal/live.ts')) },
  android: {
    family: 'phone',
    browser: /Android/,
    ...comes('android', () => import('./android/live.ts')),
  },
  iphone: {
    family: 'phone',
    browser: /iPhone|iPad|iPod/,
    ...comes('iphone', () => import('./iphone/live.ts')),
  },
};

export const deviceKinds = Object.keys(kinds) as readonly DeviceKind[];

/** Narrows a text to a kind of phone. */
export const isPhoneKind = (text: string | null | undefined): text is PhoneKind =>
  deviceKinds.some((kind) => kind === text && kinds[kind].family === 'phone');

/** The kinds of phone, the usual one first. */
export const phoneKinds = deviceKinds.filter(isPhoneKind) as [PhoneKind, ...PhoneKind[]];

/** The kind of phone that a browser says it runs on; undefined on a computer. */
export const phoneOfBrowser = (userAgent: string): PhoneKind | undefined =>
  phoneKinds.findLast((kind) => kinds[kind].browser?.test(userAgent));

/** How each kind looks in figures, for pages at build time. No browser fetches this part. */
export const figures: { [K in DeviceKind]: () => Promise<Figures<Kinds[K]>> } = {
  portal: async () => (await import('./portal/portal.fixtures.ts')).portalFigures,
  android: async () => (await import('./android/android.fixtures.ts')).androidFigures,
  iphone: async () => (await import('./iphone/iphone.fixtures.ts')).iphoneFigures,
};
