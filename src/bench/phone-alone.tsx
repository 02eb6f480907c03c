/** What stands above a phone that is alone on its page: which kind it is, and the code that came with a link. */
import { userOfCode } from '../enrolment/activation-code.ts';
import { Icon } from '../icons/icon.tsx';
import type { AboveProps } from './bench-model.ts';

export function PhoneAlone(props: AboveProps) {
  return (
    <>
      <Plays {...props} />
      <Offered {...props} />
    </>
  );
}

/** A code that came with the address of the page, until the reader takes it. */
function Offered({ model, offered }: AboveProps) {
  const { t } = model;
  const { phone } = model.devices();
  if (offered === null) return null;
  return (
    <div className="offered" role="status">
      <p>
        <b>{t('bench:offeredTitle', { user: userOfCode(offered) })}</b>
      </p>
      <p>{t('bench:offeredText', { user: userOfCode(offered) })}</p>
      <p className="row">
        <button type="button" className="btn go" onClick={() => phone.send({ type: 'press.takeOffered' })}>
          {t('app:takeOffered')}
        </button>
        <button type="button" className="btn bare" onClick={() => phone.send({ type: 'press.leaveOffered' })}>
          {t('app:leaveOffered')}
        </button>
      </p>
    </div>
  );
}

/** Which kind of phone the page plays: the reader's own where the browser says so, and the other at a press. */
function Plays({ model, offered }: AboveProps) {
  const { t } = model;
  const { kind } = model.phone;
  const other = kind === 'android' ? 'iphone' : 'android';
  // A code that is on offer goes along.
  const address = `?platform=${other}${offered === null ? '' : `#code=${offered}`}`;
  return (
    <div className="plays">
      <p>
        <Icon name="phone" /> {t('bench:plays')} <b>{t(`bench:platform.${kind}`)}</b>.{' '}
        <a href={address}>{t(`bench:playsOther.${other}`)}</a>
      </p>
      {isSecureContext ? null : <p className="small">{t('bench:plainHttp')}</p>}
    </div>
  );
}
