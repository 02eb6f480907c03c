/** What happened, why most likely, and the one button that helps: outside the devices, beside the product's own words. */
import { pathTo } from '../i18n/paths.ts';
import { repairs } from '../devices/repairs.ts';
import { Icon } from '../icons/icon.tsx';
import { entryAnchor, entryOf } from '../journeys/entries.ts';
import { samples } from '../journeys/samples.ts';
import type { BenchModel } from './bench.tsx';
import type { Found } from './problem-in.ts';
import { repair } from './repair.ts';

type Props = {
  model: BenchModel;
  found: Found;
  /** Characters that were typed, where their number is what is wrong. */
  length: number;
};

export function Explanation({ model, found: { problem, on }, length }: Props) {
  const { t, journey, language } = model;
  const { repair: what, article } = repairs[problem];
  const entry = entryOf[problem];
  return (
    <>
      <p>
        <Icon name="warning" /> <b>{t(`problems:problem.${problem}.title`)}</b>
      </p>
      <p>{t(`problems:problem.${problem}.text`, { length, pin: samples.pin })}</p>
      <p className="row">
        <button type="button" className="btn go sm" onClick={() => repair(model, what, on)}>
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
