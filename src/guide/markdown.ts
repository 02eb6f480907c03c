/**
 * The words of a page as plain Markdown: its MDX with every component turned into what a reader of text needs of it.
 *
 * Components nest, so tags are read one after the other and each is written when it closes, with what stood inside.
 * A component that is not known here leaves its words and nothing else.
 */
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { EntryId } from '../journeys/entries.ts';
import { entryAnchor } from '../journeys/entries.ts';
import type { Journey, PhoneKind } from '../journeys/journey.ts';
import { findJourney } from '../journeys/journeys.ts';
import { allSteps, labelOf, stepOf } from '../journeys/steps.ts';
import { englishBeside } from './our-labels.ts';
import type { UiKey } from './ui-label.ts';
import { uiLabel } from './ui-label.ts';

export type WrittenFor = {
  language: Language;
  t: Translate;
  /** The guide that the words belong to, if they are a guide's. */
  journey?: Journey | undefined;
  /** Full address of a page of this language: `kb/2269/`. */
  addressOf: (path: string) => string;
};

type Open = { name: string; attributes: Readonly<Record<string, string>>; text: string; order: string };
type Write = (element: Open, page: WrittenFor, parent: Open) => string;

const tag = /<(\/?)([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*(\/?)>/g;
const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, name = '', quoted, braced]) => [
      name,
      quoted ?? braced ?? '',
    ]),
  );
const block = (...parts: readonly string[]): string =>
  `\n\n${parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n\n`;
const quoted = (text: string): string => block(text.trim().replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>'));

const label = (name: string, english: string | undefined): string =>
  `**${name}**${english === undefined ? '' : ` (${english})`}`;

function step({ attributes, text, order }: Open, { t, journey }: WrittenFor): string {
  if (!journey) throw new Error(`<Step id="${attributes['id']}"> stands outside of a guide.`);
  const { id = '', where = '', caption = '' } = attributes;
  const { stage, ifAsked, when, asks } = stepOf(journey, id);
  const said = (kind: 'branch' | 'choice', choice: string, name: string) =>
    t(`guide:${kind}.${choice}.${name}` as 'guide:choice.entry.login');
  const opensStage = allSteps(journey).find((other) => other.stage === stage)?.id === id;
  return block(
    opensStage ? `## ${t(`guide:stage.${stage}`)}` : '',
    `### ${labelOf(journey, id)}. ${order}`,
    when ? `**${said('branch', when[0], when[1])}:**` : '',
    `*${where}${ifAsked ? `, ${t('guide:ifAsked')}` : ''}*`,
    text,
    asks ? `**${said('choice', asks, 'question')}**` : '',
    caption,
  );
}

const writers: Readonly<Record<string, Write>> = {
  Step: step,
  Do: ({ text }, _page, parent) => {
    parent.order = text.trim();
    return '';
  },
  InPractice: ({ text }) => quoted(text),
  Finish: ({ text }, { t }) => block(`## ${t('guide:ends')}`, text),
  Ui: ({ attributes }, { language, t }) => {
    const key = attributes['k'] as UiKey;
    return label(uiLabel(t, key), englishBeside(language, key));
  },
  Kb: ({ attributes: { n = '', at }, text }, { addressOf }) =>
    `[${text.trim() || `KB${n}`}](${addressOf(`kb/${n}/`)}${at ? `#${at}` : ''})`,
  LockedOut: ({ attributes: { at }, text }, { addressOf }) =>
    `[${text.trim()}](${addressOf('locked-out/')}${at ? `#${at}` : ''})`,
  On: ({ attributes: { phone = '' }, text }, { t, journey }) => {
    if (journey) return journey.phone === phone ? block(text) : '';
    return block(`**${t(`guide:otherWay.${phone as PhoneKind}`)}**`, text);
  },
  ToGuide: ({ attributes: { id = '' }, text }, { addressOf }) =>
    `[${text.trim()}](${addressOf(`guides/${id}/`)})`,
  ToStep: ({ attributes: { id = '' } }, { t, journey }) =>
    journey ? t('guide:single', { from: labelOf(journey, id) }).toLowerCase() : '',
  // Of the library's articles.
  Section: ({ attributes: { title = '' }, text }) => block(`## ${title}`, text),
  Label: ({ attributes: { en }, text }) => label(text.trim(), en),
  Note: ({ attributes: { kind = '' }, text }, { t }) =>
    quoted(kind === 'unseen' ? text : `**${t(`site:kb.note.${kind as 'practice'}`)}**\n\n${text.trim()}`),
  Support: () => '[ibkr.com/support](https://www.ibkr.com/support)',
  Try: ({ attributes: { guide = '', step: id, problem }, text }, { addressOf }) => {
    const place = id ?? (problem && entryAnchor(problem as EntryId));
    const address = addressOf(`guides/${guide}/`) + (place ? `#${place}` : '');
    return findJourney(guide) ? block(`[${text.trim()}](${address})`) : '';
  },
};

/** @throws where a component is not closed, or names a step or a label that is not there. */
export function markdownOf(mdx: string, page: WrittenFor): string {
  const open: Open[] = [{ name: '', attributes: {}, text: '', order: '' }];
  const innermost = (): Open => open.at(-1) as Open;
  const close = (element: Open): void => {
    innermost().text += writers[element.name]?.(element, page, innermost()) ?? element.text;
  };
  const source = mdx.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').replaceAll(/\{(['"`])(.*?)\1\}/g, '$2');
  let end = 0;
  for (const found of source.matchAll(tag)) {
    const [all, isEnd, name = '', attributes = '', closesItself] = found;
    innermost().text += source.slice(end, found.index);
    end = found.index + all.length;
    if (isEnd) {
      const element = open.pop();
      if (element?.name !== name || open.length === 0) throw new Error(`</${name}> closes what is not open.`);
      close(element);
    } else {
      const element = { name, attributes: attributesOf(attributes), text: '', order: '' };
      if (closesItself) close(element);
      else open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${innermost().name}> is not closed.`);
  return `${(innermost().text + source.slice(end)).replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}
