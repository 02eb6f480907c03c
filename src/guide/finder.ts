/**
 * The three questions of the home page, and the guide that they lead to. What there is to lead to is read from the
 * list of all guides below them. The answers are remembered for the visit.
 */
import type { Answers } from '../journeys/answers.ts';
import { everyAnswer, journeyOf, phoneOfBrowser } from '../journeys/answers.ts';

const key = 'ib-key-answers';
const questions = ['phone', 'purpose', 'method'] as const satisfies readonly (keyof Answers)[];

const asks = document.querySelector<HTMLElement>('[data-asks]');
const find = <E extends HTMLElement = HTMLElement>(what: string) => asks?.querySelector<E>(`[data-${what}]`);
const cards = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-guide-card]')].map((card) => [
    card.dataset['guideCard'] ?? '',
    card,
  ]),
);

const marked = (question: string): string | undefined =>
  asks?.querySelector<HTMLInputElement>(`[name="${question}"]:checked`)?.value;

function mark(question: string, answer: string | undefined): void {
  const option = asks?.querySelector<HTMLInputElement>(
    `[name="${question}"][value="${CSS.escape(answer ?? '')}"]`,
  );
  if (option) option.checked = true;
}

function remembered(): Record<string, string> {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? {}) as Record<string, string>;
  } catch {
    return {};
  }
}

function remember(): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(questions.map((q) => [q, marked(q)]))));
  } catch {
    // Refused: the reader answers again.
  }
}

/** Shows the guide to the answers. @returns what to say of it */
function show(): string {
  const answers = everyAnswer.find((each) =>
    questions.every((question) => each[question] === marked(question)),
  );
  const card = answers && cards.get(journeyOf(answers));
  const [unanswered, link] = [find('unanswered'), find<HTMLAnchorElement>('answer')];
  if (!answers || !card || !link || !unanswered) return '';
  const { title = '', length = '' } = card.dataset;
  const [titleShown, lengthShown] = [find('answer-title'), find('answer-length')];
  if (titleShown) titleShown.textContent = title;
  if (lengthShown) lengthShown.textContent = length;
  link.href = card.href;
  link.hidden = false;
  unanswered.hidden = true;
  return (asks?.dataset['yourGuide'] ?? '').replace('{{guide}}', `${title}. ${length}.`);
}

if (asks) {
  mark('phone', phoneOfBrowser(navigator.userAgent));
  const kept = remembered();
  for (const question of questions) mark(question, kept[question]);
  show();
  asks.removeAttribute('data-waits');
  asks.addEventListener('change', () => {
    const status = find('answer-said');
    const said = show();
    if (status) status.textContent = said;
    remember();
  });
}
