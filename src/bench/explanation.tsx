/** What happened, why most likely, and the one button that helps: outside the devices, beside the product's own words. */
import { pathTo } from '../i18n/paths.ts';
import type { PhoneContext } from '../devices/phone/phone.types.ts';
import type { PortalContext } from '../devices/portal/portal.types.ts';
import { WhatItIs } from '../devices/phone/what-it-is.tsx';
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
  /** What the device was given, where that is what is wrong. */
  given: PhoneContext['given'] | PortalContext['given'];
  onSee: (device: 'portal' | 'phone') => void;
};

export function Explanation({ model, found: { problem, on }, given, onSee }: Props) {
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
