/**
 * A journey is one guide as data. The guide's numbering and progress, its figures, the live flow on the bench, the
 * tests that play the guide, and the checks of its words all come from the journey. A journey holds no prose.
 */
import type { ControlOf, DeviceKind, FieldOf, PhoneKind, ScreenOf } from '../devices/kinds.ts';
import type { ChapterId } from '../devices/kit/kind.ts';
import type {
  PhoneControl,
  PhoneField,
  PhoneScreen,
  TextControl,
  TextField,
  TextScreen,
} from '../devices/phone/phone.types.ts';
import type { UserId } from '../enrolment/users.ts';
import type { ArticleNumber } from './articles.ts';
import type { ConditionId, DoneId } from './conditions.ts';
import type { EntryId } from '../problems/entries.ts';
import type { JourneyId } from './journeys.ts';
import type { SampleId } from './samples.ts';
import type { ScenarioId } from './scenarios.ts';

/** Who plays in a journey. A role names a device, whatever its kind. */
export type Role = 'portal' | PhoneRole;
/** The phone for which IB Key is set up, and the old phone where the first replaces one. */
export type PhoneRole = 'phone' | 'oldPhone';

/** Which kind of device plays each role. */
export type Cast = { portal: 'portal'; phone: PhoneKind; oldPhone?: PhoneKind };

/** The part of a screen that a figure shows. */
export type Crop = 'whole' | 'top' | 'tall' | 'middle' | 'bottom';

/** One use of one control on one screen. The act with `figure` gives its step a picture. */
export type Act<Screen extends string, Control extends string, Field extends string> = {
  at: Screen;
  /** The act works on any screen of the device; `at` is only the screen of the figure. */
  anywhere?: true;
  figure?: Crop;
} & (
  | { press: Control }
  /** The sample is the text to type, or what the camera sees. */
  | { type: Field; sample: SampleId }
  | { scan: SampleId }
  | { wait: ConditionId }
  | { see: Control }
);

/** An act on a device of this kind. */
export type ActOn<Kind extends DeviceKind> = Act<ScreenOf<Kind>, ControlOf<Kind>, FieldOf<Kind>>;
export type AnyAct = { [Kind in DeviceKind]: ActOn<Kind> }[DeviceKind];

/**
 * What differs from reader to reader: how the app opens, what the camera's banner names, and where the old phone is.
 */
export type Choices = {
  entry: 'login' | 'inside';
  banner: 'website' | 'app';
  old: 'atHand' | 'lost' | 'stolen';
};
export type ChoiceId = keyof Choices;
export type OptionId = Choices[ChoiceId];
/** The reader's picks; the first option of each choice without a pick. */
export type Picked = Partial<Choices>;

/** The options of each choice, in the order in which the guide offers them. */
export const options = {
  entry: ['login', 'inside'],
  banner: ['website', 'app'],
  old: ['atHand', 'lost', 'stolen'],
} as const satisfies { [Choice in ChoiceId]: readonly Choices[Choice][] };

/** One goal of the reader. Its id is its anchor, the same in every language. */
export type StepWith<R extends Role, A> = {
  id: string;
  on: R;
  /** The group of steps under one heading. */
  stage: StageId;
  /** After this step the reader says what they see, and the guide follows that answer. */
  asks?: ChoiceId;
  /** The step belongs to this option only. */
  when?: { [Choice in ChoiceId]: readonly [Choice, Choices[Choice]] }[ChoiceId];
  /** The step is done only if a device asks: the step never blocks the next one. */
  ifAsked?: true;
  acts: readonly A[];
  /** The steps to do instead when Client Portal shows a challenge because no notification arrived. */
  byChallenge?: readonly Step[];
  /** The conditions of the done step. The first condition that does not hold tells why the step is not done. */
  done: readonly [DoneId, ...DoneId[]];
};

type RolesOf<Kind extends DeviceKind> = Kind extends PhoneKind ? PhoneRole : 'portal';

/** A step on a device of this kind, with the kind's own screens and controls. */
export type StepOn<Kind extends DeviceKind, R extends Role = RolesOf<Kind>> = Kind extends DeviceKind
  ? StepWith<R, ActOn<Kind>>
  : never;
/** A step that is the same on every phone. */
export type StepOnPhone = StepWith<'phone', Act<PhoneScreen, PhoneControl, PhoneField>>;
/** A step with a code by text message, the same on every phone but for the screen that leads there. */
export type StepWithTexts<From extends string> = StepWith<
  'phone',
  Act<From | TextScreen, UserId | TextControl, TextField>
>;
export type Step = StepWith<Role, AnyAct>;

export type StageId =
  | 'portal'
  | 'app'
  | 'settings'
  | 'portalSettings'
  | 'add'
  | 'move'
  | 'code'
  | 'text'
  | 'restore'
  | 'change'
  | 'answer'
  | 'finish'
  | 'proof';

/** The steps that a journey with this cast can have. */
type StepsOf<C extends Cast> = readonly (
  StepOn<C['portal']> | StepOn<C['phone'], 'phone'> | StepOn<Exclude<C['oldPhone'], undefined>, 'oldPhone'>
)[];

export type JourneyWith<C extends Cast, Steps = StepsOf<C>> = {
  id: JourneyId;
  cast: C;
  /** What the journey needs of its devices beyond their usual screens. */
  chapters?: readonly ChapterId[];
  /** The user whom the journey is about. */
  user: UserId;
  /** The scenario with which practice begins; the needs of the guide follow from it (needs.ts). */
  start: ScenarioId;
  steps: Steps;
  /** The steps that check whether IB Key works: they have letters, not numbers. */
  proof: Steps;
  /** What can go wrong on the way, the likeliest first. */
  problems: readonly EntryId[];
  /** The KB articles about the same task. */
  articles: readonly ArticleNumber[];
  /**
   * The answers to the finder's questions, except for the phone. A journey with these answers has a guide of its own.
   */
  facets?: { purpose: Purpose; method: Method };
};
/** A journey with any cast. */
export type Journey = JourneyWith<Cast, readonly Step[]>;
/** A journey with one phone of this kind. */
export type JourneyOn<Kind extends PhoneKind> = JourneyWith<{ portal: 'portal'; phone: Kind }>;

export type Purpose = 'activate' | 'add-user';
export type Method = 'qr' | 'code' | 'text';
