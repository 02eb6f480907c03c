/** What stands around a phone that is alone on its page: the code that came with a link, and the kind of phone. */
import { phoneKinds } from '../../devices/kinds.ts';
import { userOfCode } from '../../enrolment/activation-code.ts';
import { Icon } from '../../icons/icon.tsx';
import type { BenchModel } from '../bench-model.ts';

type Props = { model: BenchModel };

/** Above the phone: the code that came with the address of the page, until the reader takes the code. */
export function Offered({ model: { t, now, practice } }: Props) {
  const offered = now.world.devices.phone?.context.offered ?? null;
  if (offered === null) return null;
  return (
    <div className="offered" role="status">
      <p>
        <b>{t('alone:offeredTitle', { user: userOfCode(offered) })}</b>
      </p>
      <p>{t('alone:offeredText', { user: userOfCode(offered) })}</p>
      <p className="ways-out">
        <button
          type="button"
          className="btn go"
          onClick={() => practice.send('phone', { type: 'press.takeOffered' })}
        >
          {t('app:takeOffered')}
        </button>
        <button
          type="button"
          className="btn bare"
          onClick={() => practice.send('phone', { type: 'press.leaveOffered' })}
        >
          {t('app:leaveOffered')}
        </button>
      </p>
    </div>
  );
}

/**
 * Below the phone: the kind of phone that the page plays, the reader's own when the browser tells it. A press switches to
 * another kind.
 */
export function Plays({ model: { t, now } }: Props) {
  const { phone } = now.world.devices;
  if (!phone) return null;
  const { kind } = phone;
  const { offered } = phone.context;
  // A code on offer goes along to the other kind of phone.
  const code = offered === null ? '' : `#code=${offered}`;
  return (
    <div className="plays">
      <p>
        <Icon name="phone" />
        <span>
          {t('alone:plays')} <b>{t(`alone:platform.${kind}`)}</b>.
        </span>
        {phoneKinds
          .filter((other) => other !== kind)
          .map((other) => (
            <span key={other}>
              {' '}
              <a href={`?platform=${other}${code}`}>{t(`alone:playsOther.${other}`)}</a>
            </span>
          ))}
      </p>
      {isSecureContext ? null : <p className="small">{t('alone:plainHttp')}</p>}
    </div>
  );
}
