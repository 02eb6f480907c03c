/** What the live bench looks like: the two devices, what just went wrong, and the tools under them. */
import { useEffect, useRef, useState } from 'react';
import { takeOnePressAtATime } from '../devices/second-press.ts';
import { PortalDevice } from '../devices/portal/portal-device.tsx';
import { pathTo } from '../i18n/paths.ts';
import { Icon } from '../icons/icon.tsx';
import type { BenchModel } from './bench.tsx';
import { followPractice } from './follow-practice.ts';
import { News, Prepare, Reach } from './notes.tsx';
import { isElsewhere, lacksUser } from './world.ts';
import { problemIn } from './problem-in.ts';
import { stepOf } from '../journeys/steps.ts';
import type { Marks } from './marked-act.ts';
import { markedAct } from './marked-act.ts';

type Props = { model: BenchModel; label: string | undefined };

export function BenchView({ model, label }: Props) {
  const { t, shown } = model;
  const world = model.world();
  const stepId = model.step();
  const step = model.journey && stepId !== undefined ? stepOf(model.journey, stepId) : undefined;
  const marks: Marks =
    step && label !== undefined && !lacksUser(world) && !model.busy()
      ? markedAct(world, model.steps(), step, label)
      : {};
  // On a small screen the devices take turns. Nothing changes places by itself: the reader presses Continue.
  const wanted = step?.on === 'portal' || isElsewhere(world) || marks.portal ? 'portal' : 'phone';
  const [seen, setSeen] = useState<'portal' | 'phone'>(wanted);
  const turn = model.turn();
  useEffect(() => {
    if (turn > 0) setSeen(wanted);
    // Only at what the reader asks for (bench.tsx), not when the step in hand moves on.
  }, [turn]);
  // On a small screen they scroll: another device begins at its top.
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const frame of ['[data-bench-body]', '[data-bench]']) root.current?.closest(frame)?.scrollTo(0, 0);
  }, [seen, turn]);
  const isFinished = model.journey !== undefined && stepId === undefined;

  const place = t(/^\d/.test(label ?? '') ? 'bench:step' : 'bench:check', { label });
  const { headsUp, phone, offered, given } = world.phone.context;
  const found = problemIn(world);
  const help = model.help();
  const { Device: PhoneDevice, kind } = model.phone;
  const user = world.portal.context.userId ?? phone.users.at(-1)?.id;
  const ringed = marks.portal?.control ?? marks.phone?.control;
  useEffect(() => showRing(root.current), [ringed, seen, world.portal.screen, world.phone.screen]);
  const explanation = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (found && help) explanation.current?.scrollIntoView({ block: 'nearest' });
  }, [found?.problem, help]);
  const devices = model.devices();
  // Around the notes and tools as well: one of them goes, and a device comes under the finger.
  const [presses] = useState(takeOnePressAtATime);
  return (
    <div className="live" ref={root} data-see={shown === 'both' ? seen : shown} {...presses}>
      {shown === 'both' ? (
        <div className="which" role="group" aria-label={t('bench:benchRegion')}>
          <button type="button" aria-pressed={seen === 'portal'} onClick={() => setSeen('portal')}>
            <Icon name="screen" /> {t('bench:portalTab')}
          </button>
          <button type="button" aria-pressed={seen === 'phone'} onClick={() => setSeen('phone')}>
            <Icon name="phone" /> {t('bench:phoneTab')}
          </button>
        </div>
      ) : null}
      {shown === 'both' && headsUp && seen === 'portal' && !marks.away ? (
        <News model={model} onSee={() => setSeen('phone')} />
      ) : step && shown === 'both' && wanted !== seen ? (
        <p className="turn" role="status">
          <span>{t(wanted === 'phone' ? 'bench:nextOnPhone' : 'bench:nextOnPortal', { place })}</span>
          <button type="button" className="btn go sm" onClick={() => setSeen(wanted)}>
            {t('bench:onward')} <Icon name="next" />
          </button>
        </p>
      ) : null}
      {model.above ? <model.above model={model} offered={offered} /> : null}
      {model.journey ? <Prepare model={model} world={world} /> : null}
      <div className="pair" {...(model.busy() ? { inert: true } : {})}>
        {shown === 'phone' ? null : (
          <div className="device d-portal">
            <p className="caption">
              <span>{t('bench:portalCaption')}</span>
              {model.journey ? <a href={pathTo(model.language, 'portal/')}>{t('bench:alone')}</a> : null}
            </p>
            <PortalDevice
              t={t}
              marked={marks.portal}
              send={(event) => {
                devices.portal.send(event as never);
                if (event.type !== 'press.openLink') return;
                model.openLink();
                setSeen('phone');
              }}
              view={{
                ...world.portal,
                linkOf: model.linkOf,
                openAt: shown === 'portal' ? model.openAt : undefined,
              }}
            />
          </div>
        )}
        {shown === 'portal' ? null : (
          <div className="device d-phone">
            <p className="caption">
              <span>{t(`bench:phoneCaption.${kind}`)}</span>
              <span>{user ? t('bench:forUser', { user }) : ''}</span>
            </p>
            <PhoneDevice
              t={t}
              marked={marks.phone}
              send={(event) => devices.phone.send(event as never)}
              view={{ ...world.phone, inSight: model.link() }}
            />
          </div>
        )}
      </div>
      <p className="away" role="status">
        {marks.away ? t('bench:wayBack', { place }) : ''}
        {isFinished ? <a href="#end">{t('bench:finished')}</a> : null}
      </p>
      {shown === 'phone' ? null : <Reach model={model} screen={world.portal.screen} />}
      <div className="explanation" role="status" ref={explanation} data-problem={found?.problem}>
        {found && help ? (
          <help.Explanation
            model={model}
            found={found}
            given={found.on === 'portal' ? world.portal.context.given : given}
            onSee={setSeen}
          />
        ) : null}
      </div>
      <Tools model={model} />
    </div>
  );
}

/** Scrolls the device, and the devices, to what wears the ring, if need be. The page stays where it is. */
function showRing(bench: HTMLElement | null): void {
  const ring = bench?.querySelector('.mark');
  for (const around of ['.portal .scr, .phone .col', '[data-bench-body]', '[data-bench]']) {
    const frame = ring?.closest(around);
    if (!ring || !frame) continue;
    const [inner, outer] = [ring.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (inner.bottom > outer.bottom) frame.scrollBy(0, inner.bottom - outer.bottom + 8);
    else if (inner.top < outer.top) frame.scrollBy(0, inner.top - outer.top - 8);
  }
}

function Tools({ model }: { model: BenchModel }) {
  const { t } = model;
  const [said, setSaid] = useState<{ text: string; at: string | undefined }>();
  // Of the step that is in hand then, and no other.
  const say = (text: string): void => setSaid({ text, at: model.step() });
  const busy = model.busy();
  const help = model.help();
  const [kept, setKept] = useState({ keeps: true, renewed: false });

  // What is kept may be lost at any change.
  useEffect(() => followPractice(model.client, setKept), [model.client]);

  return (
    <div className="tools">
      <button
        type="button"
        className="btn bare sm"
        disabled={busy}
        onClick={() => void model.startAgain().then(() => say(t('bench:againDone')))}
      >
        <Icon name="restart" /> {t('bench:again')}
      </button>
      {model.journey && model.step() !== undefined ? (
        <button
          type="button"
          className="btn bare sm"
          disabled={busy}
          onClick={() =>
            void model.bring().then((there) => say(t(there ? 'bench:brought' : 'bench:bringFailed')))
          }
        >
          <Icon name="swap" /> {busy ? t('bench:bringing') : t('bench:bring')}
        </button>
      ) : null}
      <details className="trouble" onToggle={model.bringHelp}>
        <summary className="btn bare sm">
          <Icon name="wrench" /> {t('bench:trouble')}
        </summary>
        {help ? <help.Trouble model={model} /> : <p className="small">{t('practice:loading')}</p>}
      </details>
      <p className="small" role="status">
        {said && said.at === model.step() ? said.text : ''}
      </p>
      {kept.keeps ? null : <p className="small">{t('problems:storageLost')}</p>}
      {kept.renewed ? <p className="small">{t('problems:renewed')}</p> : null}
    </div>
  );
}
