/** The site's own look-up, made from the content as the build makes it. */
import { buildStrings } from '../../../src/i18n/at-build.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { languages, perLanguage } from '../../../src/i18n/languages.ts';
import type { Answer } from '../../../src/search/lookup.ts';
import { makeLookUp } from '../../../src/search/lookup.ts';
import { makeLookupData } from '../../../src/search/make-lookup-data.ts';
import { learnedModel } from '../../../src/search/model/learned.ts';
import { readModel } from '../../../src/search/model/read.ts';
import { phoneNamed } from '../../../src/search/readers-phone.ts';
import type { Reply } from '../../../src/search/reply.ts';
import { makeReply } from '../../../src/search/reply.ts';
import { labelOf, pages } from '../../content/content.ts';
import { plainText, type Mdx } from '../../content/mdx.ts';

const titleOf = (id: string, { matter }: Mdx): string => matter.title ?? id;
const titlesIn = (language: Language) => ({
  guides: new Map([...pages[language].guides].map(([id, page]) => [id, titleOf(id, page)])),
  answers: new Map([...pages[language].kb].map(([id, { matter }]) => [id, matter.answer ?? ''])),
  pages: new Map(
    [...pages[language].pages].map(([id, page]) => [
      id,
      { title: titleOf(id, page), text: page.matter.answer ?? '' },
    ]),
  ),
  sections: new Map(
    [
      ...[...pages[language].kb].map(([id, page]) => [`kb:${id}`, page] as const),
      ...[...pages[language].pages].map(([id, page]) => [`page:${id}`, page] as const),
    ].flatMap(([page, { sections }]) =>
      sections.map(({ id, title }) => [`${page}#${id}`, { title, text: '' }] as const),
    ),
  ),
  entries: new Map(
    [...pages[language].problems].map(([id, page]) => [
      id,
      {
        title: titleOf(id, page),
        text: plainText(page.paragraphs[0] ?? '', (key) => labelOf(language, key) ?? key),
      },
    ]),
  ),
});
const titles = perLanguage(titlesIn);

export const lookupData = perLanguage((language) => makeLookupData(language, buildStrings, titles));
const lookUps = perLanguage((language) =>
  makeLookUp(
    lookupData[language],
    languages.filter((other) => other !== language).map((other) => lookupData[other]),
  ),
);

const model = readModel(learnedModel());
const replies = perLanguage((language) =>
  makeReply(lookupData[language], lookUps[language], model, phoneNamed(lookupData[language].phones)),
);

/** The first reply of the search. */
export const replyTo = (language: Language, text: string): Reply => replies[language](text);

export const answersTo = (language: Language, text: string): Answer[] => lookUps[language](text);

/** Where an answer leads, by its id: `entry:error-occurred`. */
export function leadsTo(language: Language, answer: Answer | undefined): string {
  if (!answer) return 'nowhere';
  if (answer.is === 'no-article') return 'no such article';
  const found = Object.entries(lookupData[language].targets).find(([, target]) => target === answer.target);
  return found?.[0] ?? 'a place of its own';
}

/** Where the first answer leads. */
export const firstTo = (language: Language, text: string): string =>
  leadsTo(language, answersTo(language, text)[0]);
