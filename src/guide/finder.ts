/**
 * The three questions of the home page, and the page that they lead to. The guides are read from the list of all
 * guides below them; an answer that needs no other one names its page itself. The answers are remembered for the visit.
 */

const key = 'ib-key-answers';
/** Each is a group of radio buttons, and a `data-` attribute of every guide in the list. */
const questions = ['phone', 'purpose', 'method'] as const;

const asks = document.querySelector<HTMLElement>('[data-asks]');
const find = <E extends HTMLElement = HTMLElement>(what: string) => asks?.querySelector<E>(`[data-${what}]`);
const cards = [...document.querySelectorAll<HTMLAnchorElement>('[data-guide-card]')];

const marked = (question: string): string | undefined =>
  asks?.querySelector<HTMLInputElement>(`[name="${question}"]:checked`)?.value;

function mark(question: string, answer: string | undefined): void {
  const option = asks?.querySelector<HTMLInputElement>(
    `[name="${question}"][value="${CSS.escape(answer ?? '')}"]`,
  );
  if (option) option.checked = true;
}

/** The answer that the reader's browser gives by itself: which phone it runs on. A computer gives none. */
function markOwn(): void {
  for (const option of asks?.querySelectorAll<HTMLInputElement>('[data-browser]') ?? [])
    if (new RegExp(option.dataset['browser'] ?? '').test(navigator.userAgent)) option.checked = true;
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

/** What the answers lead to: a page that one of them names by itself, or the guide to all three. */
function destination(): { title: string; length: string; href: string } | undefined {
  const page = asks?.querySelector<HTMLInputElement>('[data-page]:checked')?.dataset;
  if (page) return { title: page['title'] ?? '', length: '', href: page['page'] ?? '' };
  const card = cards.find(({ dataset }) =>
    questions.every((question) => dataset[question] === marked(question)),
  );
  return (
    card && { title: card.dataset['title'] ?? '', length: card.dataset['length'] ?? '', href: card.href }
  );
}

/** Shows what the answers lead to. @returns what to say of it */
function show(): string {
  const found = destination();
  const [unanswered, link] = [find('unanswered'), find<HTMLAnchorElement>('answer')];
  if (!link || !unanswered) return '';
  link.hidden = !found;
  unanswered.hidden = Boolean(found);
  if (!found) return '';
  const { title, length, href } = found;
  const [titleShown, lengthShown] = [find('answer-title'), find('answer-length')];
  if (titleShown) titleShown.textContent = title;
  if (lengthShown) lengthShown.textContent = length;
  link.href = href;
  return (asks?.dataset['yourGuide'] ?? '').replace(
    '{{guide}}',
    length ? `${title}. ${length}.` : `${title}.`,
  );
}

if (asks) {
  markOwn();
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
