/**
 * A journey is one guide as data. From it come the guide's numbering and progress, its figures, the live flow on
 * the bench, the tests that play it, and the checks that hold the words against it. Flows only; no word of prose.
 */
import type { AndroidControl, AndroidField, AndroidScreen } from '../devices/android/android.types.ts';
import type { PortalControl, PortalScreen } from '../devices/portal/portal.types.ts';
import type { ArticleNumber } from './articles.ts';
import type { ConditionId } from './conditions.ts';
import type { EntryId } from './entries.ts';
import type { SampleId } from './samples.ts';

/** Which part of a screen its figure shows. */
export type Crop = 'whole' | 'top' | 'tall' | 'middle' | 'bottom';

/** One use of one control on one screen. `figure` makes it the picture of its step. */
export type Act<Screen extends string, Control extends string, Field extends string> = {
  at: Screen;
  figure?: Crop;
} & (
  | { press: Control }
  | { type: Field; sample: SampleId }
  | { scan: 'portalCode' }
  | { wait: ConditionId }
  | { see: Control }
);

export type PortalAct = Act<PortalScreen, PortalControl, never>;
export type AndroidAct = Act<AndroidScreen, AndroidControl, AndroidField>;

/** One goal of the reader. Its id is its anchor, the same in every language. */
export type Step = {
  id: string;
  /** The group of steps under one heading. */
  stage: StageId;
  /** Only if a device asks: it never blocks. */
  ifAsked?: true;
  /** What holds once the step is done. The first that does not is why it is not. */
  done: readonly [ConditionId, ...ConditionId[]];
} & ({ on: 'portal'; acts: readonly PortalAct[] } | { on: 'android'; acts: readonly AndroidAct[] });

export type StageId = 'portal' | 'app' | 'code' | 'finish' | 'proof';

export type Journey = {
  id: JourneyId;
  phone: 'android';
  /** What must be there first; said above step 1. */
  needs: readonly ConditionId[];
  steps: readonly Step[];
  /** Check that it works: lettered, not numbered. */
  proof: readonly Step[];
  /** What can go wrong on the way, the likeliest first. */
  problems: readonly EntryId[];
  /** KB articles that belong to it. */
  articles: readonly ArticleNumber[];
  /** The journey to the same end by the other method. */
  otherMethod: JourneyId;
};

export type JourneyId = 'activate-android-qr' | 'activate-android-code';
