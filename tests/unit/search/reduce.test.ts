import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/search/full-text.ts';
import { atFirst, makeReduce } from '../../../src/search/reduce.ts';
import type { Reply } from '../../../src/search/reply.ts';
import type { Effect, Event, State } from '../../../src/search/search-state.ts';
import type { WhatItIs } from '../../../src/search/what-it-is.ts';

const reduce = makeReduce({ finds: true });
const reduceBox = makeReduce({ finds: false });

/** Plays events one after the other. @returns the state, and the effects of the last event. */
function play(
  events: readonly Event[],
  by = reduce,
  from = atFirst,
): { state: State; effects: readonly Effect[] } {
  let state = from;
  let effects: readonly Effect[] = [];
  for (const event of events) [state, effects] = by(state, event);
  return { state, effects };
}

const target = { kind: 'Guide', title: 'A guide', href: '/en/guides/a/' };
const replyOf = (is: Reply['is'], count = is === 'answer' ? 1 : 0): Reply => ({
  is,
  answers: Array.from({ length: count }, () => ({ is: 'place', target })),
  to: 'question',
});
const question = (reply: Reply, inAddress = true): WhatItIs => ({ is: 'question', reply, inAddress });
const pageOf = (name: string): Page => ({ title: name, href: `/${name}/`, excerpt: [], sections: [] });

const typed = (text: string): Event => ({ is: 'typed', text });
const read = (what: WhatItIs, of = 1): Event => ({ is: 'read', question: of, what });
const found = (pages: readonly Page[], count = pages.length, of = 1): Event => ({
  is: 'found',
  question: of,
  pages,
  shown: Math.max(1, pages.length),
  count,
});
const kinds = (state: State): string[] => state.list.map(({ is }) => is);
const does = (effects: readonly Effect[]): string[] => effects.map((effect) => effect.do);

test('a typed text is read as the newest question', () => {
  const { state, effects } = play([typed('a'), typed('ab')]);
  expect(state.question).toBe(2);
  expect(effects).toEqual([{ do: 'read', text: 'ab', question: 2, isTyped: true }]);
});

describe('an answer that comes late', () => {
  const late: readonly Event[] = [
    read(question(replyOf('answer'))),
    found([pageOf('a')]),
    { is: 'learnt', question: 1, reply: replyOf('answer') },
    { is: 'failed', question: 1 },
    { is: 'unjudged', question: 1 },
    { is: 'named', question: 1, said: 'a card number' },
    { is: 'brought', question: 1, pages: [pageOf('b')], isPressed: true },
    { is: 'not-brought', question: 1, isPressed: true },
  ];
  test.each(late.map((event) => [event.is, event] as const))('changes nothing: %s', (_, event) => {
    const { state } = play([typed('a'), typed('ab')]);
    expect(reduce(state, event)).toEqual([state, []]);
  });

  test('changes nothing after the search was closed', () => {
    const { state } = play([typed('a'), { is: 'closed' }]);
    expect(reduce(state, read(question(replyOf('answer'))))).toEqual([state, []]);
  });
});

describe('a question', () => {
  test('has its answer first, then the pages, then what other languages know', () => {
    const answered = play([typed('a'), read(question(replyOf('answer')))]);
    expect(kinds(answered.state)).toEqual(['reply']);
    expect(answered.state.said).toBe('searching');
    expect(answered.effects).toEqual([{ do: 'find', text: 'a', question: 1 }]);
    const complete = play([found([pageOf('a')], 7)], reduce, answered.state);
    expect(kinds(complete.state)).toEqual(['reply', 'pages']);
    expect(complete.state.said).toBe(8);
    expect(complete.effects).toEqual([
      { do: 'address', text: 'a' },
      { do: 'learn', text: 'a', question: 1 },
      { do: 'bring', from: 1, to: 5, question: 1, isPressed: false },
    ]);
  });

  test('has no result only once everything was asked', () => {
    const waiting = play([typed('xyzzy'), read(question(replyOf('nothing'))), found([])]);
    expect(waiting.state.said).toBe('searching');
    const { state } = play([{ is: 'learnt', question: 1, reply: replyOf('nothing') }], reduce, waiting.state);
    expect(kinds(state)).toEqual(['reply', 'nothing']);
    expect(state.said).toBe('nothing');
    expect(state.leads).toBe(false);
  });

  test('that only another language knows is answered after the pages', () => {
    const { state } = play([
      typed('a'),
      read(question(replyOf('nothing'))),
      found([]),
      { is: 'learnt', question: 1, reply: replyOf('answer') },
    ]);
    expect(kinds(state)).toEqual(['reply']);
    expect([state.said, state.leads]).toEqual([1, true]);
  });

  test('keeps its answer where the index of the pages does not come, with a second try', () => {
    const failed = play([typed('a'), read(question(replyOf('answer'))), { is: 'failed', question: 1 }]);
    expect(kinds(failed.state)).toEqual(['reply', 'failed']);
    expect(failed.state.said).toBe('failed');
    const again = play([{ is: 'retried' }], reduce, failed.state);
    expect(again.effects).toEqual([
      { do: 'focus', hit: -1 },
      { do: 'read', text: 'a', question: 2, isTyped: false },
    ]);
  });

  test('leaves the pages of the question before in the list until its own are found', () => {
    const before = play([typed('a'), read(question(replyOf('answer'))), found([pageOf('a')])]);
    const typedOn = play([typed('ab'), read(question(replyOf('nothing')), 2)], reduce, before.state);
    expect(typedOn.state.list).toEqual([
      { is: 'reply', reply: replyOf('nothing') },
      ...before.state.list.slice(1),
    ]);
    expect([typedOn.state.said, typedOn.state.leads]).toEqual([2, false]);
    expect(play([{ is: 'more' }], reduce, typedOn.state).effects, 'no more of them are fetched').toEqual([]);
    const own = play([found([pageOf('ab')], 1, 2)], reduce, typedOn.state);
    expect(own.state.list[1]).toMatchObject({ of: 2, pages: [pageOf('ab')] });
    expect(kinds(play([found([], 0, 2)], reduce, typedOn.state).state)).toEqual(['reply']);
  });

  test('in a search box has no pages', () => {
    const { state, effects } = play([typed('a'), read(question(replyOf('answer')))], reduceBox);
    expect(kinds(state)).toEqual(['reply']);
    expect(does(effects)).not.toContain('find');
    const unknown = play([typed('a'), read(question(replyOf('nothing')))], reduceBox);
    expect(kinds(unknown.state)).toEqual(['reply', 'nothing']);
  });

  test('that is a number is not looked for in pages', () => {
    const number: WhatItIs = { ...question(replyOf('answer')), is: 'number' } as WhatItIs;
    const { state, effects } = play([typed('KB2260'), read(number)]);
    expect(kinds(state)).toEqual(['reply', 'help']);
    expect(effects).toEqual([{ do: 'address', text: 'KB2260' }]);
  });
});

describe('an empty field', () => {
  test('shows where to start, and empties the address', () => {
    const { state, effects } = play([typed('a'), typed(''), read({ is: 'empty' }, 2)]);
    expect(kinds(state)).toEqual(['help']);
    expect(effects).toEqual([{ do: 'address', text: undefined }]);
  });
});

describe('a text that may be private', () => {
  test.each([
    ['a secret', read({ is: 'secret', kind: 'card', kept: '' })],
    ['a code', read({ is: 'code' })],
    ['what could not be judged', { is: 'unjudged', question: 1 } as const],
  ])('goes from the field and the address: %s', (_, event) => {
    const { state, effects } = play([typed('4111 1111 1111 1111'), { is: 'entered' }, event]);
    expect(state.text).toBe('');
    expect(state.waitsToOpen).toBe(false);
    expect(effects).toContainEqual({ do: 'fill', text: '' });
    expect(effects).toContainEqual({ do: 'address', text: undefined });
    expect(JSON.stringify(state)).not.toContain('4111');
  });

  test('is named as soon as the words for its kind are there', () => {
    const gone = play([typed('4111'), read({ is: 'secret', kind: 'card', kept: '' })]);
    expect(gone.effects).toContainEqual({ do: 'name', kind: 'card', question: 1 });
    const { state } = play(
      [{ is: 'named', question: 1, said: 'It holds a card number.' }],
      reduce,
      gone.state,
    );
    expect(state.list).toEqual([{ is: 'note', of: 'secret', said: 'It holds a card number.' }]);
  });

  test('leaves behind the number of the article that it names, and the search asks for that number', () => {
    const { effects } = play([typed('https://x/2260'), read({ is: 'secret', kind: 'web', kept: 'KB2260' })]);
    expect(effects).toEqual([
      { do: 'fill', text: 'KB2260' },
      { do: 'read', text: 'KB2260', question: 2, isTyped: false },
    ]);
  });

  test('never stands in the address as part of a question', () => {
    const { effects } = play([typed('my pin is 1'), read(question(replyOf('answer'), false)), found([])]);
    expect(effects).toContainEqual({ do: 'address', text: undefined });
  });
});

describe('Enter', () => {
  test('opens the first hit', () => {
    const { effects } = play([typed('a'), read(question(replyOf('answer'))), { is: 'entered' }]);
    expect(does(effects)).toContain('open-first');
  });

  test('waits for the hit of the text in the field, and opens the hit once', () => {
    const waiting = play([typed('a'), { is: 'entered' }]);
    expect(waiting.effects).toEqual([]);
    const { state, effects } = play([read(question(replyOf('answer')))], reduce, waiting.state);
    expect(does(effects)).toContain('open-first');
    expect(does(play([found([pageOf('a')])], reduce, state).effects)).not.toContain('open-first');
  });

  test('waits for a page where the answer is only near', () => {
    const near = play([typed('a'), { is: 'entered' }, read(question(replyOf('near', 1)))]);
    expect(does(near.effects)).not.toContain('open-first');
    expect(does(play([found([])], reduce, near.state).effects)).toContain('open-first');
  });

  test('is forgotten when the reader types on', () => {
    const { effects } = play([
      typed('a'),
      { is: 'entered' },
      typed('ab'),
      read(question(replyOf('answer')), 2),
    ]);
    expect(does(effects)).not.toContain('open-first');
  });
});

describe('the keys', () => {
  test.each([
    [-1, 1, 3, 0],
    [0, 1, 3, 1],
    [2, 1, 3, 2],
    [1, -1, 3, 0],
    [0, -1, 3, -1],
    [-1, -1, 3, -1],
  ] as const)('from hit %i by %i of %i lead to hit %i', (from, by, of, hit) => {
    expect(play([{ is: 'moved', by, from, of }]).effects).toEqual([{ do: 'focus', hit }]);
  });

  test('lead nowhere in an empty list', () => {
    expect(play([{ is: 'moved', by: 1, from: -1, of: 0 }]).effects).toEqual([]);
  });

  test('Escape closes the search, and nothing that was typed stays', () => {
    const open = play([{ is: 'opened', text: 'a' }, read(question(replyOf('answer'))), { is: 'escaped' }]);
    expect(open.effects).toEqual([{ do: 'close' }]);
    const { state, effects } = play([{ is: 'closed' }], reduce, open.state);
    expect(state).toMatchObject({ text: '', isOpen: false });
    expect(effects).toEqual([
      { do: 'fill', text: '' },
      { do: 'address', text: undefined },
    ]);
  });

  test('a hit that is followed leaves the question in the address for the way back', () => {
    const followed = play([
      { is: 'opened', text: 'a' },
      read(question(replyOf('answer'))),
      { is: 'followed' },
    ]);
    expect(followed.effects).toEqual([{ do: 'address', text: 'a' }, { do: 'close' }]);
    expect(does(play([{ is: 'closed' }], reduce, followed.state).effects)).not.toContain('address');
  });
});

describe('more pages', () => {
  const [one, two, three] = ['a', 'b', 'c'].map(pageOf) as [Page, Page, Page];
  const first = play([typed('x'), read(question(replyOf('nothing'))), found([one], 9)]).state;
  const some = play([{ is: 'brought', question: 1, pages: [two], isPressed: false }], reduce, first).state;

  test('come once by themselves, then when asked for, each page once', () => {
    expect(some.list.at(-1)).toMatchObject({ pages: [one, two], shown: 5, rest: 'more' });
    const asked = play([{ is: 'more' }], reduce, some);
    expect(asked.effects).toEqual([{ do: 'bring', from: 5, to: 9, question: 1, isPressed: true }]);
    expect(play([{ is: 'more' }], reduce, asked.state).effects).toEqual([]);
    const all = play([{ is: 'brought', question: 1, pages: [three], isPressed: true }], reduce, asked.state);
    expect(all.state.list.at(-1)).toMatchObject({ pages: [one, two, three], rest: 'none' });
    expect(all.effects).toEqual([{ do: 'focus-page', from: 2 }]);
  });

  test('that do not come can be asked for again, and the pages that came stay', () => {
    const failed = play([{ is: 'more' }, { is: 'not-brought', question: 1, isPressed: true }], reduce, some);
    expect(failed.state.list.at(-1)).toMatchObject({ pages: [one, two], rest: 'failed' });
    expect(failed.state.said).toBe('failed');
    expect(failed.effects).toEqual([{ do: 'focus-retry' }]);
    expect(play([{ is: 'more' }], reduce, failed.state).effects).toEqual([
      { do: 'bring', from: 5, to: 9, question: 1, isPressed: true },
    ]);
  });
});
