/** What the bench says beside the devices: where a code leads, what came with a link, what the other device has. */
import type { PortalScreen } from '../devices/portal/portal.types.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import { userOfCode } from '../enrolment/activation-code.ts';
import { Icon } from '../icons/icon.tsx';
import type { BenchModel } from './bench.tsx';

/** Whether a phone of the reader's own can open the code that the portal shows. */
export function Reach({ model, screen }: { model: BenchModel; screen: PortalScreen }) {
  if (screen !== 'codeShown' && screen !== 'confirmOther') return null;
  return (
    <p className="small reach">
      <Icon name="phone" /> {model.t(model.reachable ? 'guide:reach' : 'guide:reachNot')}
    </p>
  );
}

/** A code that came with the address of the page, until the reader takes it. */
export function Offered({ model, offered }: { model: BenchModel; offered: ActivationCode | null }) {
  const { t } = model;
  const { android } = model.devices();
  if (offered === null) return null;
  return (
    <div className="offered" role="status">
      <p>
        <b>{t('guide:offeredTitle', { user: userOfCode(offered) })}</b>
      </p>
      <p>{t('guide:offeredText', { user: userOfCode(offered) })}</p>
      <p className="row">
        <button type="button" className="btn go" onClick={() => android.send({ type: 'press.takeOffered' })}>
          {t('android:control.takeOffered')}
        </button>
        <button
          type="button"
          className="btn bare"
          onClick={() => android.send({ type: 'press.leaveOffered' })}
        >
          {t('android:control.leaveOffered')}
        </button>
      </p>
    </div>
  );
}

/** Which kind of phone the page plays: the reader's own where there is one of that kind. */
export function Plays({ model }: { model: BenchModel }) {
  const { t } = model;
  return (
    <div className="plays">
      <p>
        <Icon name="phone" /> {t('guide:plays')} <b>{t('guide:platform.android')}</b>
      </p>
      {isIphone() ? <p className="small">{t('guide:iphoneSoon')}</p> : null}
      {isSecureContext ? null : <p className="small">{t('guide:plainHttp')}</p>}
    </div>
  );
}

const isIphone = (): boolean =>
  new URLSearchParams(location.search).get('platform') === 'iphone' ||
  /iPhone|iPad/.test(navigator.userAgent);

/** A notification for the phone, while the portal is in view. */
export function News({ model, onSee }: { model: BenchModel; onSee: () => void }) {
  const { t } = model;
  return (
    <p className="turn" role="status">
      <span>
        <Icon name="bell" /> {t('guide:newsTitle')}
      </span>
      <button type="button" className="btn go sm" onClick={onSee}>
        {t('guide:newsSee')} <Icon name="next" />
      </button>
    </p>
  );
}
