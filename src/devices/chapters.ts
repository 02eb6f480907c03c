/** What each chapter consists of. A page fetches this list with the first chapter that its journey needs. */
import type { ChapterOf, DeviceKind } from './kinds.ts';
import type { ChapterId } from './kit/kind.ts';

/** The chapters, each with a part for each kind of device that it changes. */
const chapters: Record<ChapterId, { [K in DeviceKind]?: () => Promise<ChapterOf<K>> }> = {
  changePin: { android: () => import('./android/chapters/change-pin/chapter.ts') },
  textMessages: {
    portal: () => import('./portal/chapters/text-messages/chapter.ts'),
    android: () => import('./android/chapters/text-messages/chapter.ts'),
    iphone: () => import('./iphone/chapters/text-messages/chapter.ts'),
  },
  restore: {
    android: () => import('./android/chapters/restore/chapter.ts'),
    iphone: () => import('./iphone/chapters/restore/chapter.ts'),
  },
  paper: { portal: () => import('./portal/chapters/paper/chapter.ts') },
  password: { portal: () => import('./portal/chapters/password/chapter.ts') },
  secondFactor: { portal: () => import('./portal/chapters/second-factor/chapter.ts') },
  secureLogin: { portal: () => import('./portal/chapters/secure-login/chapter.ts') },
  notifications: {
    android: () => import('./android/chapters/notifications/chapter.ts'),
    iphone: () => import('./iphone/chapters/notifications/chapter.ts'),
  },
  quiet: {
    android: () => import('./android/chapters/quiet/chapter.ts'),
    iphone: () => import('./iphone/chapters/quiet/chapter.ts'),
  },
  clearData: { android: () => import('./android/chapters/clear-data/chapter.ts') },
  moveKey: {
    android: () => import('./android/chapters/move-key/chapter.ts'),
    iphone: () => import('./iphone/chapters/move-key/chapter.ts'),
  },
};

/** Fetches the parts of these chapters for a kind of device; a kind has only some of them. */
export const partsOf = <K extends DeviceKind>(kind: K, ids: readonly ChapterId[]): Promise<ChapterOf<K>[]> =>
  Promise.all(ids.flatMap((id) => chapters[id][kind]?.() ?? []));
