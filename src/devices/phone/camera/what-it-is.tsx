/** Names the kind of a text that is not ours and, for a web address, its host: never the text itself. */
import type { ForeignKind } from '../../../enrolment/foreign-kind.ts';
import type { Translate } from '../../../i18n/translate.ts';

type Props = { t: Translate; given: { kind: ForeignKind; host?: string } };

export function WhatItIs({ t, given: { kind: what, host } }: Props) {
  const kind = t(`problems:kind.${what}`);
  return host === undefined ? (
    <p>{t('problems:what', { kind })}</p>
  ) : (
    <p>
      <span>{t('problems:whatHost', { kind })}</span> <bdi className="host">{host}</bdi>
    </p>
  );
}
