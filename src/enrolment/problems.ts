/**
 * Everything that can go wrong, as one closed list. An id is at the same time the `type` of an RFC 9457
 * problem document, the key of its words in content/<lang>/strings/problems.json, and the anchor of its entry
 * in a guide. Expected failures travel as values of `Outcome`, never as exceptions.
 */

/** What the backend answers, with its HTTP status. */
export const backendProblems = {
  'code-used': 410,
  'code-replaced': 410,
  'code-expired': 410,
  'already-enrolled-here': 409,
  'already-enrolled-elsewhere': 409,
  'confirmation-wrong': 422,
  'user-unknown': 404,
  'session-gone': 404,
  'login-gone': 404,
  'login-timed-out': 410,
  'login-not-yours': 403,
  'request-malformed': 400,
  'server-error': 500,
  throttled: 429,
} as const;

/** What a typed, pasted, photographed or scanned text can be, other than a good code of ours. */
export const inputProblems = [
  'code-empty',
  'code-length',
  'code-character',
  'not-ours',
  'maybe-secret',
  'maybe-private',
  'confirmation-length',
  'response-length',
  'response-wrong',
  'challenge-length',
] as const;

/** What the phone itself refuses. */
export const phoneProblems = [
  'pin-length',
  'pin-character',
  'pin-wrong',
  'phone-rooted',
  'phone-too-old',
  'phone-unprotected',
  'scan-switched-off',
  'notifications-off',
  'notification-missing',
] as const;

/** What the way to the backend can do. */
export const transportProblems = ['no-answer', 'answer-malformed', 'storage-lost'] as const;

/** What a camera or a picture can do. */
export const cameraProblems = [
  'camera-denied',
  'camera-blocked-by-policy',
  'camera-missing',
  'camera-in-use',
  'camera-unplugged',
  'camera-insecure',
  'camera-unsupported',
  'camera-unknown',
  'picture-hidden',
  'not-read',
  'decoder-unavailable',
  'decoder-gone',
  'decoder-broken',
  'no-webassembly',
  'worker-refused',
  'photo-not-an-image',
  'photo-too-large',
  'photo-no-code',
  'photo-several-codes',
] as const;

export type BackendProblem = keyof typeof backendProblems;
export type InputProblem = (typeof inputProblems)[number];
export type ForeignProblem = Extract<InputProblem, 'not-ours' | 'maybe-secret' | 'maybe-private'>;
export type PhoneProblem = (typeof phoneProblems)[number];
export type TransportProblem = (typeof transportProblems)[number];
export type CameraProblem = (typeof cameraProblems)[number];
export type ProblemId = BackendProblem | InputProblem | PhoneProblem | TransportProblem | CameraProblem;

/** Every problem there is, in a fixed order: for checks that each has its words. */
export const problemIds: readonly ProblemId[] = [
  ...(Object.keys(backendProblems) as BackendProblem[]),
  ...inputProblems,
  ...phoneProblems,
  ...transportProblems,
  ...cameraProblems,
];

/**
 * What a rule decided is final: the same request again gets the same answer. After the others (a failure of the
 * service or of the way there) it may be sent again.
 */
export const isVerdict = (problem: ProblemId): boolean =>
  problem in backendProblems &&
  problem !== 'server-error' &&
  problem !== 'throttled' &&
  problem !== 'request-malformed';

/** What was given is foreign, and nothing of it is kept. */
export const isOfText = (problem: ProblemId | null): problem is ForeignProblem =>
  problem === 'not-ours' || problem === 'maybe-secret' || problem === 'maybe-private';

/** The result of a rule: its value, or the problem that stands in its way. */
export type Outcome<Value, Problem extends ProblemId = BackendProblem> =
  { ok: true; value: Value } | { ok: false; problem: Problem };

export const succeed = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const fail = <Problem extends ProblemId>(problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
});
