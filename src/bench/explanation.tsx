/** What happened, why most likely, and the one button that helps: outside the devices, beside the product's own words. */
import { pathTo } from '../i18n/paths.ts';
import type { PhoneScreen } from '../devices/phone/phone.types.ts';
import { repairs } from '../devices/repairs.ts';
import type { ProblemId } from '../enrolment/problems.ts';
import { Icon } from '../icons/icon.tsx';
import { entryAnchor, entryOf } from '../journeys/entries.ts';
import type { BenchModel } from './bench.tsx';
import { repair } from './repair.ts';
import type { World } from './world.ts';

/** The problem a reader has now: what the phone met comes before what the portal did. */
export function problemIn({
  portal,
  phone,
}: World): { problem: ProblemId; on: 'portal' | 'phone' } | undefined {
  const { problem, given } = phone.context;
  if (problem) return { problem, on: 'phone' };
  if (given && !hasViewfinder(phone.screen)) return { problem: given.problem, on: 'phone' };
  if (portal.context.problem) return { problem: portal.context.problem, on: 'portal' };
  if (portal.screen === 'refused') {
    const { state } = portal.context.session?.login ?? {};
    if (state === 'wrongResponse') return { problem: 'response-wrong', on: 'portal' };
    if (state === 'timedOut') return { problem: 'login-timed-out', on: 'portal' };
  }
  const code = portal.context.session?.code?.problem;
  // A code that was used or replaced still stands in the portal, as it does in the real one: the phone finds out.
  return code === 'code-expired' && portal.screen === 'codeShown'
    ? { problem: code, on: 'portal' }
    : undefined;
}

/** A viewfinder says itself what it has read. */
export const hasViewfinder = (screen: PhoneScreen): boolean => screen === 'scanner' || screen === 'camera';

export function Explanation({ model, world }: { model: BenchModel; world: World }) {
  const { t, journey, language } = model;
  const found = problemIn(world);
  const { given } = world.phone.context;
  const length = given && 'length' in given ? given.length : 0;
  const help = found && repairs[found.problem];
  const entry = found && entryOf[found.problem];
  return (
    <div className="explanation" role="status" data-problem={found?.problem}>
      {found && help && entry ? (
        <>
          <p>
            <Icon name="warning" /> <b>{t(`problems:problem.${found.problem}.title`)}</b>
          </p>
          <p>{t(`problems:problem.${found.problem}.text`, { length })}</p>
          <p className="row">
            <button type="button" className="btn go sm" onClick={() => repair(model, help.repair, found.on)}>
              {t(`problems:repair.${help.repair}`)}
            </button>
            {journey?.problems.includes(entry) ? (
              <a href={`#${entryAnchor(entry)}`}>{t('guide:seeEntry')}</a>
            ) : null}
            {help.article === undefined ? null : (
              <a href={pathTo(language, `kb/${help.article}/`)}>
                {t('guide:seeArticle', { article: help.article })}
              </a>
            )}
          </p>
        </>
      ) : null}
    </div>
  );
}
