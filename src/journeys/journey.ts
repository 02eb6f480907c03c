/**
 * A journey is one guide as data. From it come the guide's numbering and progress, its figures, the live flow on
 * the bench, the tests that play it, and the checks that hold the words against it. Flows only; no word of prose.
 */
import type { AndroidControl, AndroidScreen } from '../devices/android/android.types.ts';
import type { IphoneControl, IphoneScreen } from '../devices/iphone/iphone.types.ts';
import type { PhoneField } from '../devices/phone/phone.types.ts';
import type { PortalControl, PortalScreen } from '../devices/portal/portal.types.ts';
import type { ArticleNumber } from './articles.ts';
import type { ConditionId, NeedId } from './conditions.ts';
import type { EntryId } from './entries.ts';
import type { SampleId } from './samples.ts';

/** Which part of a screen its figure shows. */
export type Crop = 'whole' | 'top' | 'tall' | 'middle' | 'bottom';

/** One use of one control on one screen. `figure` makes it the picture of its step. */
export type Act<Screen extends string, Control extends string, Field extends string> = {
  at: Screen;
  /** It can be done on whatever screen the phone shows; `at` is then that of the figure. */
  anywhere?: true;
  figure?: Crop;
} & (
  | { press: Control }
  | { type: Field; sample: SampleId }
  | { scan: 'portalCode' }
  | { wait: ConditionId }
  | { see: Control }
);

export type PortalAct = Act<PortalScreen, PortalControl, never>;
export type AndroidAct = Act<AndroidScreen, AndroidControl, PhoneField>;
export type IphoneAct = Act<IphoneScreen, IphoneControl, PhoneField>;
export type PhoneAct = AndroidAct | IphoneAct;
export type AnyAct = PortalAct | PhoneAct;

/** What a reader may meet one way or another: how the app opens, what the camera's banner names. */
export type Choices = { entry: 'login' | 'inside'; banner: 'website' | 'app' };
export type ChoiceId = keyof Choices;
export type OptionId = Choices[ChoiceId];
/** What the reader has picked; the first option of each where nothing is picked. */
export type Picked = Partial<Choices>;

/** The options of each choice, in the order in which they are offered. */
export const options = {
  entry: ['login', 'inside'],
  banner: ['website', 'app'],
} as const satisfies { [Choice in ChoiceId]: readonly Choices[Choice][] };

/** One goal of the reader. Its id is its anchor, the same in every language. */
export type Step = {
  id: string;
  /** The group of steps under one heading. */
  stage: StageId;
  /** After this step the reader says what they see; the guide goes on by it. */
  asks?: ChoiceId;
  /** Only where the reader picked this option. */
  when?: { [Choice in ChoiceId]: readonly [Choice, Choices[Choice]] }[ChoiceId];
  /** Only if a device asks: it never blocks. */
  ifAsked?: true;
  /** What holds once the step is done. The first that does not is why it is not. */
  done: readonly [ConditionId, ...ConditionId[]];
} & (
  | { on: 'portal'; acts: readonly PortalAct[] }
  | { on: 'android'; acts: readonly AndroidAct[] }
  | { on: 'iphone'; acts: readonly IphoneAct[] }
);

export type StageId = 'portal' | 'app' | 'add' | 'code' | 'finish' | 'proof';

export type Journey = {
  id: JourneyId;
  phone: PhoneKind;
  purpose: Purpose;
  method: Method;
  /** What must be there first; said above step 1. */
  needs: readonly NeedId[];
  steps: readonly Step[];
  /** Check that it works: lettered, not numbered. */
  proof: readonly Step[];
  /** What can go wrong on the way, the likeliest first. */
  problems: readonly EntryId[];
  /** KB articles that belong to it. */
  articles: readonly ArticleNumber[];
};

export type Purpose = 'activate' | 'add-user';
export type PhoneKind = 'android' | 'iphone';
export type Method = 'qr' | 'code';
export type JourneyId = `${Purpose}-${PhoneKind}-${Method}`;
