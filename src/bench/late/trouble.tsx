/**
 * "Make something go wrong": fault injection. Every failure in the guides can be produced on purpose, and repaired.
 * The bench fetches this view in idle time, with the words of all problems (help.ts).
 */
import { useEffect, useRef, useState } from 'react';
import type { PracticeConditions } from '../../api/contract.ts';
import { faultKinds } from '../../api/contract.ts';
import { codeLifetime } from '../../enrolment/practice.ts';
import type { BenchModel } from '../bench-model.ts';
import { followPractice } from '../follow-practice.ts';

/** Delay of each answer in ms, usually and when the service is slow. */
const latency = { usual: 150, slow: 3000 } as const;

export function Trouble({ model }: { model: BenchModel }) {
  const { t, client, practice } = model;
  const phone = model.now.world.devices.phone?.context.phone;
  const [kept, setKept] = useState<PracticeConditions | null>(null);
  /** What the reader has set and the backend has not yet answered. */
  const [asked, setAsked] = useState<Partial<PracticeConditions>>({});
  const newest = useRef(asked);

  useEffect(() => followPractice(client, (practice) => setKept(practice.conditions)), [client]);

  // What is opened below the edge of the window comes into sight.
  const body = useRef<HTMLDivElement>(null);
  const isThere = kept !== null;
  useEffect(() => {
    const details = body.current?.closest('details');
    const show = (): void => {
      if (details?.open) body.current?.scrollIntoView({ block: 'nearest' });
    };
    show();
    details?.addEventListener('toggle', show);
    return () => details?.removeEventListener('toggle', show);
  }, [isThere]);

  if (!kept) return null;
  const conditions = { ...kept, ...asked };
  async function change(changed: Partial<PracticeConditions>): Promise<void> {
    const mine = { ...newest.current, ...changed };
    newest.current = mine;
    setAsked(mine);
    const answer = await client.changePractice(changed);
    // A later change has its own answer to wait for.
    if (newest.current !== mine) return;
    if (answer.ok) setKept(answer.value.conditions);
    newest.current = {};
    setAsked(newest.current);
  }
  return (
    <div className="trouble-body" ref={body}>
      <p className="small">{t('problems:trouble.text')}</p>
      <label>
        {t('problems:trouble.nextRequest')}
        <select
          value={conditions.fault}
          onChange={(event) =>
            void change({ fault: faultKinds.find((kind) => kind === event.target.value) ?? 'none' })
          }
        >
          {faultKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`problems:trouble.fault.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={conditions.latency >= latency.slow}
          onChange={(event) => void change({ latency: event.target.checked ? latency.slow : latency.usual })}
        />
        {t('problems:trouble.slow')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={!conditions.notifications}
          onChange={(event) => void change({ notifications: !event.target.checked })}
        />
        {t('problems:trouble.noNotifications')}
      </label>
      {phone ? (
        <label>
          <input
            type="checkbox"
            checked={phone.notificationsAllowed === false}
            onChange={(event) => {
              const muted = { ...phone, notificationsAllowed: !event.target.checked };
              practice.send('phone', { type: 'phone.remembered', phone: muted } as { type: string });
            }}
          />
          {t('problems:trouble.notAllowed')}
        </label>
      ) : null}
      <button
        type="button"
        className="btn sm"
        onClick={() => void change({ clockOffset: conditions.clockOffset + codeLifetime })}
      >
        {t('problems:trouble.clockAhead')}
      </button>
    </div>
  );
}
