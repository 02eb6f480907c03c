// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import * as hooks from '../../../src/guide/home-hooks.ts';
import { mountPhoneCards } from '../../../src/guide/phone-cards.ts';
import { find, findAll } from '../../../src/page/find.ts';
import { waits } from '../../../src/page/waits.ts';
import { one, openHome } from './home.ts';

const cards = () => findAll<HTMLAnchorElement>(document, hooks.card);
const paths = () => cards().map(({ pathname }) => pathname);
const radio = (value: string) => {
  const found = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!found) throw new Error(`There is no answer ${value}.`);
  return found;
};
const choose = (value: string) => {
  radio(value).checked = true;
  radio(value).dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the two cards', () => {
  beforeEach(() => {
    sessionStorage.clear();
    openHome();
  });

  test('lead to the guides of the marked answers from the start', () => {
    mountPhoneCards(document);
    expect(paths()).toEqual(['/first-activate-qr/', '/second-activate-qr/']);
    expect(one(hooks.pairs).hasAttribute(waits)).toBe(false);
    expect(one(hooks.said).textContent).toBe('');
  });

  test('follow each answer with title and length, and the page announces them', () => {
    mountPhoneCards(document);
    choose('add-user');
    expect(paths()).toEqual(['/first-add-user-qr/', '/second-add-user-qr/']);
    choose('code');
    expect(paths()).toEqual(['/first-add-user-code/', '/second-add-user-code/']);
    const [card = document.body] = cards();
    expect(find(card, hooks.cardTitle).textContent).toBe('first add-user code');
    expect(find(card, hooks.cardLength).textContent).toBe('9 steps');
    expect(one(hooks.said).textContent).toBe('first add-user code: 9 steps. second add-user code: 9 steps.');
    choose('activate');
    expect(paths()).toEqual(['/first-activate-code/', '/second-activate-code/']);
  });

  test('remember the answers for the visit', () => {
    mountPhoneCards(document);
    choose('add-user');
    openHome();
    mountPhoneCards(document);
    expect(paths()).toEqual(['/first-add-user-qr/', '/second-add-user-qr/']);
    expect(radio('add-user').checked).toBe(true);
    expect(radio('qr').checked).toBe(true);
  });

  test.each(['not JSON', 'null', '"text"', '{"purpose":"something else"}'])(
    'stay as they are at first where the kept text is no answer: %s',
    (kept) => {
      sessionStorage.setItem('ib-key-answers', kept);
      mountPhoneCards(document);
      expect(paths()).toEqual(['/first-activate-qr/', '/second-activate-qr/']);
    },
  );

  test('keep their links where no guide has the answers', () => {
    for (const guide of findAll(document, hooks.guide)) guide.remove();
    mountPhoneCards(document);
    expect(paths()).toEqual(['/usual/', '/usual/']);
  });
});
