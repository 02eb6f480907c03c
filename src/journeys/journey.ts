/**
 * A journey is one guide as data. From it come the guide's numbering and progress, its figures, the live flow on
 * the bench, the tests that play it, and the checks that hold the words against it. Flows only; no word of prose.
 */
import type { ControlOf, DeviceKind, FieldOf, PhoneKind, ScreenOf } from '../devices/kinds.ts';
import type { PhoneControl, PhoneField, PhoneScreen } from '../devices/phone/phone.types.ts';
import type { UserId } from '../enrolment/users.ts';
import type { ArticleNumber } from './articles.ts';
import type { ConditionId, DoneId } from './conditions.ts';
import type { EntryId } from '../problems/entries.ts';
import type { JourneyId } from './journeys.ts';
import type { SampleId } from './samples.ts';
import type { ScenarioId } from './scenarios.ts';

/** Who plays in a journey. A device is reached by its role, whatever its kind. */
export type Role = 'portal' | PhoneRole;
/** The phone that IB Key is for, and, where it replaces another one, that one. */
export type PhoneRole = 'phone' | 'oldPhone';

/** Which kind of device plays each role. */
export type Cast = { portal: 'portal'; phone: PhoneKind; oldPhone?: PhoneKind };

/** Which part of a screen its figure shows. */
export type Crop = 'whole' | 'top' | 'tall' | 'middle' | 'bottom';

/** One use of one control on one screen. `figure` makes it the picture of its step. */
export type Act<Screen extends string, Control extends string, Field extends string> = {
  at: Screen;
  /** It can be done on whatever screen the device shows; `at` is then that of the figure. */
  anywhere?: true;
  figure?: Crop;
} & (
  | { press: Control }
  /** The sample is what gets typed, and what stands before the camera. */
  | { type: Field; sample: SampleId }
  | { scan: SampleId }
  | { wait: ConditionId }
  | { see: Control }
);

/** An act on a device of this kind. */
export type ActOn<Kind extends DeviceKind> = Act<ScreenOf<Kind>, ControlOf<Kind>, FieldOf<Kind>>;
export type AnyAct = { [Kind in DeviceKind]: ActOn<Kind> }[DeviceKind];

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
type StepWith<R extends Role, A> = {
  id: string;
  on: R;
  /** The group of steps under one heading. */
  stage: StageId;
  /** After this step the reader says what they see; the guide goes on by it. */
  asks?: ChoiceId;
  /** Only where the reader picked this option. */
  when?: { [Choice in ChoiceId]: readonly [Choice, Choices[Choice]] }[ChoiceId];
  /** Only if a device asks: it never blocks. */
  ifAsked?: true;
  acts: readonly A[];
  /** What is done instead where Client Portal shows a challenge, because no notification came. */
  byChallenge?: readonly Step[];
  /** What holds once the step is done. The first that does not is why it is not. */
  done: readonly [DoneId, ...DoneId[]];
};

type RolesOf<Kind extends DeviceKind> = Kind extends PhoneKind ? PhoneRole : 'portal';

/** A step on a device of this kind: it names that kind's screens and controls. */
export type StepOn<Kind extends DeviceKind, R extends Role = RolesOf<Kind>> = Kind extends DeviceKind
  ? StepWith<R, ActOn<Kind>>
  : never;
/** A step that is the same on every phone. */
export type StepOnPhone = StepWith<'phone', Act<PhoneScreen, PhoneControl, PhoneField>>;
export type Step = StepWith<Role, AnyAct>;

export type StageId = 'portal' | 'app' | 'add' | 'code' | 'answer' | 'finish' | 'proof';

/** The steps that the cast of a journey can take. */
type StepsOf<C extends Cast> = readonly (
  StepOn<C['portal']> | StepOn<C['phone'], 'phone'> | StepOn<Exclude<C['oldPhone'], undefined>, 'oldPhone'>
)[];

export type JourneyWith<C extends Cast, Steps = StepsOf<C>> = {
  id: JourneyId;
  cast: C;
  /** Whom it is about. */
  user: UserId;
  /** What practice begins with; what must be there first follows from it (needs.ts). */
  start: ScenarioId;
  steps: Steps;
  /** Check that it works: lettered, not numbered. */
  proof: Steps;
  /** What can go wrong on the way, the likeliest first. */
  problems: readonly EntryId[];
  /** KB articles that belong to it. */
  articles: readonly ArticleNumber[];
  /** Answers to the finder's questions, besides which phone: a journey with them has a guide of its own. */
  facets?: { purpose: Purpose; method: Method };
};
/** A journey, whoever plays in it. */
export type Journey = JourneyWith<Cast, readonly Step[]>;
/** A journey with one phone of this kind. */
export type JourneyOn<Kind extends PhoneKind> = JourneyWith<{ portal: 'portal'; phone: Kind }>;

export type Purpose = 'activate' | 'add-user';
export type Method = 'qr' | 'code';
