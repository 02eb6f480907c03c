/** The view of the live bench: the devices, the problem that just happened, and the tools under the devices. */
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { takeOnePressAtATime } from '../devices/kit/second-press.ts';
import { pathTo } from '../i18n/paths.ts';
import * as hooks from '../page/bench-hooks.ts';
import { hasViewfinder } from '../practice/problem.ts';
import { phoneRoles, roles } from '../practice/world.ts';
import type { BenchModel } from './bench-model.ts';
import { DeviceColumn } from './device-column.tsx';
import { Prepare, Reach } from './notes.tsx';
import { placeOf } from './place.ts';
import { sayFailure, sayWayBack } from './reason.ts';
import { roleName } from './role-name.ts';
import { More } from './more.tsx';
import { followRings, showRing } from './show-ring.ts';
import { ToType } from './to-type.tsx';
import { Tools } from './tools.tsx';
import { Turns } from './turns.tsx';
import { useBenchFocus } from './use-bench-focus.ts';
import { useTrack } from './use-track.ts';
import { useSmallPage, useWidePage } from './use-width.ts';

/** A text with more characters than these is set smaller where it has the room of one sentence. */
const longObstacle = 130;

/** On a small screen the devices take turns: the one of the step comes by itself, and the reader can bring the other. */
export function BenchView({ model }: { model: BenchModel }) {
  const { t, shown, now, journey, help, bringHelp, practice } = model;
  const { world, step, marks, problem, busy, failure, inFront, cameByItself } = now;
  const playing = roles.filter((role) => world.devices[role]);
  const shownRoles = shown === 'all' ? playing : [shown];
  const takeTurns = shownRoles.length > 1;
  const place = placeOf(model);

  const root = useRef<HTMLDivElement>(null);
  useBenchFocus(root);
  const track = useTrack(model, takeTurns);
  useEffect(() => {
    if (!takeTurns) return;
    // On a small screen they scroll: another device begins at its top.
    for (const frame of [hooks.benchBody, hooks.bench]) root.current?.closest(`[${frame}]`)?.scrollTo(0, 0);
  }, [inFront, takeTurns]);
  const ringed = roles.map((role) => marks[role]?.control).join();
  const screens = playing.map((role) => world.devices[role]?.screen).join();
  useEffect(() => showRing(root.current), [ringed, inFront, screens]);
  useEffect(() => (root.current ? followRings(root.current) : undefined), []);

  const phones = phoneRoles.flatMap((role) => world.devices[role] ?? []);
  const needsHelp =
    (problem ?? failure) !== undefined ||
    phones.some((each) => each.context.rejectedInput ?? hasViewfinder(each));
  useEffect(() => {
    if (needsHelp) bringHelp();
  }, [needsHelp, bringHelp]);
  const explanation = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem && help) explanation.current?.scrollIntoView({ block: 'nearest' });
  }, [problem?.problem, help]);
  const asked = useId();
  useEffect(() => {
    if (!root.current || !help) return undefined;
    const ends = [
      help.announceInOne(root.current, (role) => roleName(t, practice.snapshot().world, role)),
      help.describeRing(root.current, asked),
    ];
    return () => ends.forEach((end) => end());
  }, [help, t, asked, practice]);
  usePageTitle(model);

  const portal = world.devices.portal;
  // Notes and tools are inside too: when one of them goes away, a device may move under the finger.
  const [presses] = useState(takeOnePressAtATime);
  const explained = problem && help && (
    <div className="explanation" ref={explanation} data-problem={problem.problem}>
      <help.Explanation model={model} found={problem} />
    </div>
  );
  // On a phone practice is one screen: what is said takes the place of the sentence, the tools lie under one button.
  const isOneScreen = useSmallPage() && takeTurns;
  // Where a page scrolls to its devices, what went wrong stands above them; on a wide page it would move them.
  const isAbove = !useWidePage() && !isOneScreen;
  const slot = isOneScreen ? model.slot() : null;
  const obstacle = busy
    ? ''
    : failure
      ? `${sayFailure(t, failure)}${t('bench:bringFailed')}`
      : sayWayBack(t, now, place);
  // On a wide page the card of the step in hand has room, so that no device moves.
  const card = (explained || obstacle) && !slot && model.explainAt();
  const turns = takeTurns ? <Turns model={model} roles={playing} /> : null;
  const prepare = journey ? <Prepare model={model} /> : null;
  const away = (
    <p className="away" role="status" {...(obstacle.length > longObstacle ? { 'data-long': '' } : {})}>
      {busy ? (
        <>
          <span>{`${t(busy === 'bringing' ? 'bench:bringing' : 'bench:settingUp')} `}</span>
          <button type="button" className="btn sm" onClick={() => practice.stop()}>
            {t('bench:stop')}
          </button>
        </>
      ) : journey && !step && !obstacle ? (
        <a href="#end">{t('bench:finished')}</a>
      ) : card ? (
        ''
      ) : (
        obstacle
      )}
    </p>
  );
  const explanations = (
    <div className="explained" role="status">
      {card
        ? createPortal(
            <>
              {explained}
              {obstacle ? <p className="explanation">{obstacle}</p> : null}
            </>,
            card,
          )
        : explained}
    </div>
  );
  const reach =
    portal && shownRoles.includes('portal') ? <Reach model={model} screen={portal.screen} /> : null;
  return (
    <div
      className="live"
      ref={root}
      tabIndex={-1}
      {...presses}
      data-see={takeTurns ? inFront : shown}
      {...(cameByItself ? { 'data-came': '' } : {})}
    >
      <span id={asked} hidden>
        {help && step ? t(marks.away ? 'problems:leadsBack' : 'problems:asked', { place }) : ''}
      </span>
      {help && step ? <help.ToRing t={t} live={root} step={step.id} place={place} /> : null}
      {isOneScreen ? null : turns}
      {model.Above ? <model.Above model={model} /> : null}
      {isAbove ? away : null}
      {isAbove ? explanations : null}
      {slot ? null : prepare}
      <div className="pair" ref={track} {...(busy ? { inert: true } : {})}>
        {shownRoles.map((role) => (
          <DeviceColumn key={role} model={model} role={role}>
            {role === 'portal' && journey ? (
              <a href={pathTo(model.language, 'portal/')}>{t('bench:alone')}</a>
            ) : null}
          </DeviceColumn>
        ))}
      </div>
      {slot
        ? createPortal(
            <>
              {away}
              {prepare}
              <ToType model={model} />
              {explanations}
            </>,
            slot,
          )
        : isOneScreen
          ? away
          : null}
      {isOneScreen ? (
        <div className="bench-dock">
          {turns}
          <More model={model}>
            {(close) => (
              <>
                <Tools model={model} onUsed={close} sayAt={slot} />
                {reach}
              </>
            )}
          </More>
        </div>
      ) : (
        <>
          <div className="notes">
            {isAbove ? null : away}
            {reach}
          </div>
          {isAbove ? null : explanations}
          {model.Below ? <model.Below model={model} /> : null}
          <Tools model={model} />
        </>
      )}
    </div>
  );
}

/** The page of a single device has the name of the screen in its title. */
function usePageTitle({ t, shown, now }: BenchModel): void {
  const page = useRef(document.title);
  const device = shown === 'all' ? undefined : now.world.devices[shown];
  const screen = device && t(`${device.kind}:screen.${device.screen}` as 'portal:screen.chooseUser');
  useEffect(() => {
    if (screen !== undefined) document.title = `${screen}. ${page.current}`;
  }, [screen]);
}
