/**
 * The explanation of a problem: what happened, the likeliest cause, and the one button that helps. The explanation
 * stands outside the devices, beside the product's own words.
 */
import { pathTo } from '../../i18n/paths.ts';
import { WhatItIs } from '../../devices/phone/camera/what-it-is.tsx';
import { Icon } from '../../icons/icon.tsx';
import type { Role } from '../../journeys/journey.ts';
import { samples } from '../../journeys/samples.ts';
import type { Found } from '../../practice/problem.ts';
import { entryAnchor } from '../../problems/entries.ts';
import { help } from '../../problems/help.column.ts';
import type { BenchModel } from '../bench-model.ts';

export function Explanation({ model, found: { problem, on } }: { model: BenchModel; found: Found }) {
  const { t, journey, language, practice, now } = model;
  const device = now.world.devices[on];
  // The refused input of the device, when the problem is about it.
  const given = device?.context.rejectedInput;
  const { repair: what, entry, article: more } = help[problem];
  const article = typeof more === 'object' ? more[device?.kind ?? ''] : more;
  const length = given && 'length' in given ? given.length : 0;
  return (
    <>
      <p>
        <Icon name="warning" /> <b>{t(`problems:problem.${problem}.title`)}</b>
      </p>
      {given && 'kind' in given && given.kind !== 'text' ? <WhatItIs t={t} given={given} /> : null}
      <p>{t(`problems:problem.${problem}.text`, { length, pin: samples.pin.text })}</p>
      <p className="ways-out">
        <button
          type="button"
          className="btn go sm"
          onClick={() => void practice.repair(what, on).then((role) => role && focusField(role))}
        >
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

/** Focuses the first invalid field of a device, or its first field if none is invalid. */
function focusField(role: Role): void {
  // The frame comes after the screen has been drawn again.
  requestAnimationFrame(() => {
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>(
        `[data-bench] [data-role="${role}"] input:not([type="file"])`,
      ),
    ];
    (fields.find((field) => field.ariaInvalid === 'true') ?? fields[0])?.focus();
  });
}
