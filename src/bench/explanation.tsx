/** What happened, why most likely, and the one button that helps: outside the devices, beside the product's own words. */
import { pathTo } from '../i18n/paths.ts';
import { WhatItIs } from '../devices/phone/what-it-is.tsx';
import { repairs } from '../devices/repairs.ts';
import { Icon } from '../icons/icon.tsx';
import { entryAnchor, entryOf } from '../journeys/entries.ts';
import { samples } from '../journeys/samples.ts';
import type { ExplanationProps } from './bench-model.ts';
import { repair } from './repair.ts';

export function Explanation({ model, found: { problem, on }, given, onSee }: ExplanationProps) {
  const { t, journey, language } = model;
  const { repair: what, article } = repairs[problem];
  const entry = entryOf[problem];
  const length = given && 'length' in given ? given.length : 0;
  return (
    <>
      <p>
        <Icon name="warning" /> <b>{t(`problems:problem.${problem}.title`)}</b>
      </p>
      {given && 'kind' in given && given.kind !== 'text' ? <WhatItIs t={t} given={given} /> : null}
      <p>{t(`problems:problem.${problem}.text`, { length, pin: samples.pin })}</p>
      <p className="row">
        <button type="button" className="btn go sm" onClick={() => repair(model, what, on, onSee)}>
          {t(`problems:repair.${what}`)}
        </button>
        {journey?.problems.includes(entry) ? (
          <a href={`#${entryAnchor(entry)}`}>{t('problems:seeEntry')}</a>
        ) : null}
        {article === undefined ? null : (
          <a href={pathTo(language, `kb/${article}/`)}>{t('problems:seeArticle', { article })}</a>
        )}
      </p>
    </>
  );
}
