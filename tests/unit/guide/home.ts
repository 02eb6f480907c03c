/** The home page of a small site, as the .astro files write it: two kinds of phones, and four guides for each. */
import type { Hook } from '../../../src/page/find.ts';
import { find } from '../../../src/page/find.ts';
import { waits } from '../../../src/page/waits.ts';
import * as hooks from '../../../src/guide/home-hooks.ts';

const phones = ['first', 'second'];
const purposes = ['activate', 'add-user'];
const methods = ['qr', 'code'];

const card = (phone: string) => `
  <a href="/usual/" ${hooks.card}="${phone}">
    <span ${hooks.cardTitle}>Usual</span><small ${hooks.cardLength}>12 steps</small>
  </a>`;
const pair = (name: string, answers: readonly string[]) =>
  answers.map(
    (answer, place) =>
      `<input type="radio" name="${name}" value="${answer}" ${place === 0 ? 'checked' : ''} />`,
  );
const guide = (phone: string, purpose: string, method: string) => `
  <a href="/${phone}-${purpose}-${method}/" ${hooks.guide}="${phone}-${purpose}-${method}"
    ${hooks.answerTo.phone}="${phone}" ${hooks.answerTo.purpose}="${purpose}" ${hooks.answerTo.method}="${method}"
    ${hooks.title}="${phone} ${purpose} ${method}" ${hooks.length}="9 steps" ${hooks.count}="2"
    ${hooks.steps}="log-in scan see"></a>`;
const words = { at: '{{title}}: {{label}} of {{count}}', done: '{{title}}: all {{count}}' };

const markup = `
  <a ${hooks.resume} ${hooks.words}='${JSON.stringify(words)}' href="#" hidden><b ${hooks.resumeText}></b></a>
  ${phones.map(card).join('')}
  <div ${hooks.pairs} ${waits}>
    ${[...pair('purpose', purposes), ...pair('method', methods)].join('')}
    <p ${hooks.said}></p>
  </div>
  ${phones.flatMap((phone) => purposes.flatMap((purpose) => methods.map((method) => guide(phone, purpose, method)))).join('')}
  <button ${hooks.forget} ${waits}>Forget</button><span ${hooks.forgotten}="It is gone"></span>`;

/** Shows the page from the start. */
export function openHome(): void {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...body.children);
}

export const one = <Found extends HTMLElement = HTMLElement>(hook: Hook): Found =>
  find<Found>(document, hook);
