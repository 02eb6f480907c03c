/** The tools for the practice as a whole, and the notes about it. */
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../icons/icon.tsx';
import type { BenchModel } from './bench-model.ts';
import { followPractice } from './follow-practice.ts';
import { Missing } from './missing.tsx';

type Props = {
  model: BenchModel;
  /** Is called when a tool has been pressed that acts on the devices. */
  onUsed?: () => void;
  /** Where the answer of a tool is said instead of beside the tools. */
  sayAt?: Element | null;
};

export function Tools({ model, onUsed, sayAt }: Props) {
  const { t, now, practice, help, noHelp, client } = model;
  const { step, busy } = now;
  const [said, setSaid] = useState<{ text: string; at: string | undefined }>();
  // The message belongs to the step that is now in hand, and goes away with that step.
  const say = (text: string): void => setSaid({ text, at: practice.snapshot().step?.id });
  const [kept, setKept] = useState({ keeps: true, renewed: false });

  // Any change may lose what the practice keeps.
  useEffect(() => followPractice(client, setKept), [client]);

  async function startAgain(): Promise<void> {
    onUsed?.();
    const { ok } = await practice.startAgain();
    if (ok) say(t('bench:againDone'));
  }
  async function bring(stepId: string): Promise<void> {
    onUsed?.();
    const { ok } = await practice.bring(stepId);
    if (ok) say(t('bench:brought'));
  }

  const answer = (
    <p className="small said-by-tool" role="status">
      {said && said.at === step?.id ? said.text : ''}
    </p>
  );
  return (
    <div className="tools">
      <button
        type="button"
        className="btn bare sm"
        // The second half of a double tap may have been meant for a button that stood here.
        onClick={({ detail }) => detail < 2 && void startAgain()}
      >
        <Icon name="restart" /> {t('bench:again')}
      </button>
      {step ? (
        <button
          type="button"
          className="btn bare sm"
          aria-disabled={busy !== undefined}
          onClick={() => !busy && void bring(step.id)}
        >
          <Icon name="swap" /> <span>{busy === 'bringing' ? t('bench:bringing') : t('bench:bring')}</span>
        </button>
      ) : null}
      <details className="trouble" onToggle={model.bringHelp}>
        <summary className="btn bare sm">
          <Icon name="wrench" /> {t('bench:trouble')}
        </summary>
        {help ? (
          <help.Trouble model={model} />
        ) : noHelp ? (
          <Missing t={t} error={noHelp} onAgain={model.bringHelp} />
        ) : (
          <p className="small">{t('practice:loading')}</p>
        )}
      </details>
      {sayAt ? createPortal(answer, sayAt) : answer}
      {kept.keeps ? null : <p className="small">{t('problems:storageLost')}</p>}
      {kept.renewed || now.damaged ? (
        <p className="small">{t(kept.renewed ? 'problems:renewed' : 'problems:damaged')}</p>
      ) : null}
    </div>
  );
}
