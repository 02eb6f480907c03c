/** The home page gives the guide to three answers, and offers to go on where the reader stopped. */
import './finder.ts';
import { stepInHand } from '../practice/progress/ticks.ts';
import { forgetProgress, readProgress } from './progress.ts';

const section = document.querySelector<HTMLElement>('[data-resume]');
const link = document.querySelector<HTMLAnchorElement>('[data-resume-link]');
const newest = Object.entries(readProgress())
  .filter(([, { practise, real }]) => practise.length + real.length > 0)
  .toSorted(([, a], [, b]) => b.at - a.at)
  .flatMap(([journey, progress]) => {
    const card = document.querySelector<HTMLAnchorElement>(`[data-guide-card="${CSS.escape(journey)}"]`);
    return card ? [{ card, progress }] : [];
  })[0];

if (section && link && newest) {
  const { card, progress } = newest;
  const words = JSON.parse(section.dataset['words'] ?? '{}') as { at: string; done: string };
  const count = Number(card.dataset['count']);
  const order = (card.dataset['steps'] ?? '').split(' ');
  const inHand = stepInHand(order, progress[progress.mode]);
  const label = inHand === undefined ? count : order.indexOf(inHand) + 1;
  const said = (label > count || inHand === undefined ? words.done : words.at)
    .replace('{{title}}', card.dataset['title'] ?? '')
    .replace('{{label}}', String(label))
    .replace('{{count}}', String(count));
  if (link.firstElementChild) link.firstElementChild.textContent = said;
  link.href = card.href + (inHand === undefined ? '' : `#${inHand}`);
  section.hidden = false;
}

document.querySelector('[data-forget]')?.addEventListener('click', () => {
  forgetProgress();
  if (section) section.hidden = true;
});
