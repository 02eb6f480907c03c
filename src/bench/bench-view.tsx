/** The view of the live bench: the devices, the problem that just happened, and the tools under the devices. */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { takeOnePressAtATime } from '../devices/kit/second-press.ts';
import { pathTo } from '../i18n/paths.ts';
import { Icon } from '../icons/icon.tsx';
import type { Role } from '../journeys/journey.ts';
import * as hooks from '../page/bench-hooks.ts';
import { hasViewfinder } from '../practice/problem.ts';
import { phoneRoles, roles } from '../practice/world.ts';
import type { BenchModel } from './bench-model.ts';
import { DeviceColumn } from './device-column.tsx';
import { News, Prepare, Reach } from './notes.tsx';
import { placeOf } from './place.ts';
import { sayObstacle } from './reason.ts';
import { followRings, showRing } from './show-ring.ts';
import { Tools } from './tools.tsx';

/** On a small screen the devices take turns. No device changes places without the reader, who presses Continue. */
export function BenchView({ model }: { model: BenchModel }) {
  const { t, shown, now, practice, journey, help, bringHelp } = model;
  const { world, step, marks, problem, busy, wanted, inFront } = now;
  const playing = roles.filter((role) => world.devices[role]);
  const shownRoles = shown === 'all' ? playing : [shown];
  const takeTurns = shownRoles.length > 1;
  const place = placeOf(model);

  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a small screen they scroll: another device begins at its top.
    for (const frame of [hooks.benchBody, hooks.bench]) root.current?.closest(`[${frame}]`)?.scrollTo(0, 0);
  }, [inFront]);
  const ringed = roles.map((role) => marks[role]?.control).join();
  const screens = playing.map((role) => world.devices[role]?.screen).join();
  useEffect(() => showRing(root.current), [ringed, inFront, screens]);
  useEffect(() => (root.current ? followRings(root.current) : undefined), []);

  const phones = phoneRoles.flatMap((role) => world.devices[role] ?? []);
  const needsHelp =
    problem !== undefined || phones.some((each) => each.context.rejectedInput ?? hasViewfinder(each));
  useEffect(() => {
    if (needsHelp) bringHelp();
  }, [needsHelp, bringHelp]);
  const explanation = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem && help) explanation.current?.scrollIntoView({ block: 'nearest' });
  }, [problem?.problem, help]);
  usePageTitle(model);

  const told = phoneRoles.find((role) => world.devices[role]?.context.headsUp);
  const portal = world.devices.portal;
  // Notes and tools are inside too: when one of them goes away, a device may move under the finger.
  const [presses] = useState(takeOnePressAtATime);
  const explained = problem && help && (
    <div className="explanation" ref={explanation} data-problem={problem.problem}>
      <help.Explanation model={model} found={problem} />
    </div>
  );
  const card = explained && model.explainAt();
  return (
    <div
      className="live"
      ref={root}
      {...presses}
      data-see={takeTurns ? sideOf(inFront) : shown === 'portal' ? 'portal' : 'phone'}
    >
      {takeTurns ? (
        <div className="which" role="group" aria-label={t('bench:benchRegion')}>
          {playing.map((role) => (
            <button
              key={role}
              type="button"
              aria-pressed={inFront === role}
              onClick={() => practice.see(role)}
            >
              <Icon name={role === 'portal' ? 'screen' : 'phone'} />{' '}
              {t(role === 'portal' ? 'bench:portalTab' : 'bench:phoneTab')}
            </button>
          ))}
        </div>
      ) : null}
      {takeTurns && told && inFront === 'portal' && !marks.away ? (
        <News model={model} onSee={() => practice.see(told)} />
      ) : step && takeTurns && wanted !== inFront ? (
        <p className="turn" role="status">
          <span>{t(wanted === 'portal' ? 'bench:nextOnPortal' : 'bench:nextOnPhone', { place })}</span>
          <button type="button" className="btn go sm" onClick={() => practice.see(wanted)}>
            {t('bench:onward')} <Icon name="next" />
          </button>
        </p>
      ) : null}
      {model.Above ? <model.Above model={model} /> : null}
      {journey ? <Prepare model={model} /> : null}
      <div className="pair" {...(busy ? { inert: true } : {})}>
        {shownRoles.map((role) => (
          <DeviceColumn key={role} model={model} role={role}>
            {role === 'portal' && journey ? (
              <a href={pathTo(model.language, 'portal/')}>{t('bench:alone')}</a>
            ) : null}
          </DeviceColumn>
        ))}
      </div>
      <p className="away" role="status">
        {busy === 'bringing'
          ? t('bench:bringing')
          : marks.away
            ? `${sayObstacle(t, now)}${t('bench:wayBack', { place })}`
            : ''}
        {journey && !step ? <a href="#end">{t('bench:finished')}</a> : null}
      </p>
      {portal && shownRoles.includes('portal') ? <Reach model={model} screen={portal.screen} /> : null}
      <div className="explained" role="status">
        {card ? createPortal(explained, card) : explained}
      </div>
      <Tools model={model} />
    </div>
  );
}

/** Devices of one family share a column, where they take turns. */
const sideOf = (role: Role): 'portal' | 'phone' => (role === 'portal' ? 'portal' : 'phone');

/** The page of a single device has the name of the screen in its title. */
function usePageTitle({ t, shown, now }: BenchModel): void {
  const page = useRef(document.title);
  const device = shown === 'all' ? undefined : now.world.devices[shown];
  const screen = device && t(`${device.kind}:screen.${device.screen}` as 'portal:screen.chooseUser');
  useEffect(() => {
    if (screen !== undefined) document.title = `${screen}. ${page.current}`;
  }, [screen]);
}
