/**
 * "Make something go wrong": fault injection. Every failure in the guides can be produced on purpose, and repaired.
 * The bench fetches this view in idle time, with the words of all problems (help.ts).
 */
import { useEffect, useState } from 'react';
import type { PracticeConditions } from '../../api/contract.ts';
import { faultKinds } from '../../api/contract.ts';
import { codeLifetime } from '../../enrolment/practice.ts';
import type { BenchModel } from '../bench-model.ts';
import { followPractice } from '../follow-practice.ts';

/** Delay of each answer in ms, usually and when the service is slow. */
const latency = { usual: 150, slow: 3000 } as const;

export function Trouble({ model }: { model: BenchModel }) {
  const { t, client } = model;
  const [conditions, setConditions] = useState<PracticeConditions | null>(null);

  useEffect(() => followPractice(client, (practice) => setConditions(practice.conditions)), [client]);

  if (!conditions) return null;
  function change(changed: Partial<PracticeConditions>): void {
    setConditions((before) => before && { ...before, ...changed });
    void client.changePractice(changed);
  }
  return (
    <div className="trouble-body">
      <p className="small">{t('problems:trouble.text')}</p>
      <label>
        {t('problems:trouble.nextRequest')}
        <select
          value={conditions.fault}
          onChange={(event) =>
            change({ fault: faultKinds.find((kind) => kind === event.target.value) ?? 'none' })
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
          onChange={(event) => change({ latency: event.target.checked ? latency.slow : latency.usual })}
        />
        {t('problems:trouble.slow')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={!conditions.notifications}
          onChange={(event) => change({ notifications: !event.target.checked })}
        />
        {t('problems:trouble.noNotifications')}
      </label>
      <button
        type="button"
        className="btn sm"
        onClick={() => change({ clockOffset: conditions.clockOffset + codeLifetime })}
      >
        {t('problems:trouble.clockAhead')}
      </button>
    </div>
  );
}
