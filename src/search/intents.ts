/**
 * The intents with which readers come, and where each answer stands. content/<language>/intents/ holds how readers
 * say them. Intents with the same places are one answer to the model.
 */
export type Intent = {
  /** The places of the answer, the likeliest first; none when no page answers. */
  to: readonly string[];
  /** The reader is in danger: the answer says what to do at once, and comes before all others. */
  isUrgent?: true;
  /**
   * Each kind of phone has a place, in the order of the kinds: the search shows all of them, the reader’s own first.
   */
  isByPhone?: true;
};

const atOnce: Intent = { to: ['page:locked-out#at-once'], isUrgent: true };
const stranger: Intent = { to: ['page:locked-out#stranger'], isUrgent: true };
const activate: Intent = { to: ['guide:activate-android-qr', 'guide:activate-iphone-qr'], isByPhone: true };
const byTyping: Intent = {
  to: ['guide:activate-android-code', 'guide:activate-iphone-code'],
  isByPhone: true,
};
const addUser: Intent = { to: ['guide:add-user-android-qr', 'guide:add-user-iphone-qr'], isByPhone: true };
const challenge: Intent = { to: ['kb:3234#log-in-now', 'entry:no-notification'] };
const whatItIs: Intent = { to: ['kb:2260#what'] };
const needs: Intent = { to: ['kb:2260#needs'] };
const otherFactors: Intent = { to: ['kb:2260#other-factors'] };

export const intents = {
  'unknown-login': atOnce,
  stolen: atOnce,
  'stranger-asks': stranger,
  'gave-away': stranger,
  'suspicious-message': stranger,
  'qr-not-read': { to: ['entry:code-not-read'] },
  'front-camera': { to: ['entry:front-camera'] },
  'camera-blocked': { to: ['entry:camera-blocked'] },
  'no-qr-shown': { to: ['kb:2277#no-code', 'kb:2278#no-code'], isByPhone: true },
  'string-refused': { to: ['entry:code-not-accepted'] },
  'code-expired': { to: ['entry:code-expired'] },
  'error-occurred': { to: ['entry:error-occurred'] },
  'same-device': { to: ['guide:activate-android-code', 'guide:activate-iphone-code'], isByPhone: true },
  'phone-refused': { to: ['entry:phone-refused'] },
  'which-app': needs,
  'app-looks-different': { to: ['kb:2277#newer-app', 'kb:2278#newer-app'], isByPhone: true },
  'huawei-no-play': { to: ['page:other-questions#without-play'] },
  tablet: { to: ['page:other-questions#tablet'] },
  emulator: { to: ['page:other-questions#computer'] },
  'sms-missing': { to: ['kb:2748#no-message'] },
  'number-changed': { to: ['page:other-questions#number'] },
  'no-notification': { to: ['entry:no-notification', 'kb:3234'] },
  'notification-settings': { to: ['kb:3236'] },
  'approved-nothing': { to: ['kb:3234#too-late'] },
  challenge,
  abroad: challenge,
  'login-how': { to: ['kb:2260#log-in'] },
  'login-qr': otherFactors,
  'locked-account': { to: ['page:locked-out#locked'] },
  'locked-out': { to: ['page:locked-out#what-works'] },
  'pin-rules': { to: ['kb:2269#rules'] },
  'pin-refused': { to: ['kb:2269#wrong', 'entry:pin-refused'] },
  'pin-forgotten': { to: ['kb:2269#forgotten'] },
  'pin-change': { to: ['kb:2269#change'] },
  'pin-what': { to: ['kb:2269#changes'] },
  biometrics: { to: ['page:other-questions#face-or-finger'] },
  'new-phone': { to: ['kb:3073'] },
  'lost-phone': { to: ['kb:3073#lost'] },
  'left-at-home': { to: ['kb:3073#at-home'] },
  'android-iphone': { to: ['kb:3073#between'] },
  'migrate-missing': { to: ['kb:3073#not-offered'] },
  reinstalled: { to: ['kb:2748'] },
  'restore-missing': { to: ['kb:2748#not-offered'] },
  'clear-data': { to: ['kb:2748#clear-data'] },
  'two-phones': { to: ['kb:2260#other-device'] },
  'add-user': addUser,
  'add-user-android': addUser,
  'add-user-iphone': addUser,
  'other-person': { to: ['page:other-questions#other-person'] },
  'remove-user': { to: ['page:other-questions#remove-user'] },
  activate,
  'activate-android': activate,
  'activate-iphone': activate,
  'activate-typed-android': byTyping,
  'activate-typed-iphone': byTyping,
  'what-is': whatItIs,
  'changes-for-good': whatItIs,
  'switch-off': { to: ['page:other-questions#switch-off'] },
  needs,
  'other-factors': otherFactors,
  'google-authenticator': { to: ['page:other-questions#google-authenticator'] },
  'security-card': { to: ['page:other-questions#security-card'] },
  'temporary-code': { to: ['page:locked-out#temporary-code'] },
  'forgot-login': { to: ['page:other-questions#forgotten-login'] },
  tws: { to: ['page:other-questions#tws'] },
  contact: { to: ['page:locked-out#call'] },
  'practice-what': { to: ['page:about'] },
  'practice-digits': { to: ['entry:confirmation-refused'] },
  'practice-no-answer': { to: ['entry:no-answer'] },
  'guides-list': { to: ['page:library', 'page:home'] },
  none: { to: [] },
} as const satisfies Record<string, Intent>;

export type IntentId = keyof typeof intents;
export const intentIds = Object.keys(intents) as readonly IntentId[];

/** The places of an answer as one name: intents with one answer have equal names. */
const nameOf = (intent: Intent): string => intent.to.join(' ');

/** All answers, each once. */
export const answers: readonly Intent[] = [
  ...new Map(intentIds.map((id) => [nameOf(intents[id]), intents[id]])).values(),
];

/** The index of an intent's answer in `answers`. */
export const answerOf = (id: IntentId): number =>
  answers.findIndex((answer) => nameOf(answer) === nameOf(intents[id]));

/** The answer that stands for "no page answers". */
export const noAnswer = answerOf('none');

/** The page of a place, without its section: `kb:3073#lost` is on `kb:3073`. */
export const pageOf = (place: string): string => place.split('#')[0] ?? place;
