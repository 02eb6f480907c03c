/**
 * The one registry of kinds of devices. Only a kind's own folder, this registry and the casts of journeys name the
 * kind; other code asks the kind's descriptor, its facts or this registry.
 */
import type { AndroidTypes } from './android/android.types.ts';
import type { IphoneTypes } from './iphone/iphone.types.ts';
import type { ChapterId, Figures, Kind, View } from './kit/kind.ts';
import type { PhoneContext, PhoneEvent } from './phone/phone.types.ts';
import type { PhoneKindOf } from './phone/start-phone.ts';
import type { PortalTypes } from './portal/portal.types.ts';

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

type Row<Types extends Kinds[DeviceKind]> = {
  family: Types['family'];
  /** What a browser on such a device says of itself. */
  browser?: RegExp;
  /** @param chapters Those that a journey needs; a kind has only some of them. */
  load: (
    chapters: readonly ChapterId[],
  ) => Promise<Types['family'] extends 'phone' ? PhoneKindOf<Types> : Kind<Types>>;
  loadView: (chapters: readonly ChapterId[]) => Promise<View<Types>>;
};

/** The chapters, each with its parts of the Android phone and its words. */
export const chapters = {
  changePin: () => import('./android/chapters/change-pin/chapter.ts'),
} as const satisfies Record<ChapterId, object>;
export const chapterIds = Object.keys(chapters) as readonly ChapterId[];

/** A new iPad calls itself a Mac, so only older iPads are recognized. */
export const kinds: { [K in DeviceKind]: Row<Kinds[K]> } = {
  portal: {
    family: 'portal',
    load: async () => (await import('./portal/live.ts')).portal,
    loadView: async () => (await import('./portal/live.ts')).PortalDevice,
  },
  android: {
    family: 'phone',
    browser: /Android/,
    async load(ids) {
      const [{ androidOf, usualParts }, ...added] = await Promise.all([
        import('./android/live.ts'),
        ...ids.map((id) => chapters[id]()),
      ]);
      return androidOf(added.reduce((parts, { add }) => add(parts), usualParts));
    },
    async loadView(ids) {
      const [{ androidDeviceOf }, ...added] = await Promise.all([
        import('./android/live.ts'),
        ...ids.map((id) => chapters[id]()),
      ]);
      return androidDeviceOf(...added.map(({ screens }) => screens));
    },
  },
  iphone: {
    family: 'phone',
    browser: /iPhone|iPad|iPod/,
    load: async () => (await import('./iphone/live.ts')).iphone,
    loadView: async () => (await import('./iphone/live.ts')).IphoneDevice,
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
