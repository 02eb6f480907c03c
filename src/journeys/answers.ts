/** The three questions whose answers name a journey: which phone, first time or another user, can it scan. */
import type { JourneyId, Method, PhoneKind, Purpose } from './journey.ts';

export const phones = ['android', 'iphone'] as const satisfies readonly PhoneKind[];
export const purposes = ['activate', 'add-user'] as const satisfies readonly Purpose[];
export const methods = ['qr', 'code'] as const satisfies readonly Method[];

export type Answers = { phone: PhoneKind; purpose: Purpose; method: Method };

/** Every answer to every question, the likeliest first. */
export const everyAnswer: readonly Answers[] = phones.flatMap((phone) =>
  purposes.flatMap((purpose) => methods.map((method) => ({ phone, purpose, method }))),
);

/** The id of the journey that the answers lead to: `add-user-iphone-qr`. */
export const journeyOf = ({ purpose, phone, method }: Answers): JourneyId => `${purpose}-${phone}-${method}`;

/** The answers that lead to a journey; undefined where the id is not made of answers. */
export const answersOf = (id: string): Answers | undefined =>
  everyAnswer.find((answers) => journeyOf(answers) === id);

/** The phone that a browser says it runs on; undefined on a computer. An iPad says what a Mac says. */
export function phoneOfBrowser(userAgent: string): Answers['phone'] | undefined {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'iphone';
  return userAgent.includes('Android') ? 'android' : undefined;
}
