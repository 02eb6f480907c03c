/** What the bench says beside the devices: where a code leads, what came with a link, what the other device has. */
import type { PortalScreen } from '../devices/portal/portal.types.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import { userOfCode } from '../enrolment/activation-code.ts';
import { Icon } from '../icons/icon.tsx';
import { useState } from 'react';
import { firstUser } from '../journeys/portal-steps.ts';
import { samples } from '../journeys/samples.ts';
import type { BenchModel } from './bench.tsx';
import type { World } from './world.ts';

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
  const { phone } = model.devices();
  if (offered === null) return null;
  return (
    <div className="offered" role="status">
      <p>
        <b>{t('guide:offeredTitle', { user: userOfCode(offered) })}</b>
      </p>
      <p>{t('guide:offeredText', { user: userOfCode(offered) })}</p>
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
export function Plays({ model, offered }: { model: BenchModel; offered: ActivationCode | null }) {
  const { t } = model;
  const { kind } = model.phone;
  const other = kind === 'android' ? 'iphone' : 'android';
  // A code that is on offer goes along.
  const address = `?platform=${other}${offered === null ? '' : `#code=${offered}`}`;
  return (
    <div className="plays">
      <p>
        <Icon name="phone" /> {t('guide:plays')} <b>{t(`guide:platform.${kind}`)}</b>.{' '}
        <a href={address}>{t(`guide:playsOther.${other}`)}</a>
      </p>
      {isSecureContext ? null : <p className="small">{t('guide:plainHttp')}</p>}
    </div>
  );
}

/**
 * What the journey needs first and the devices do not have: a user on the phone, or a phone whose user is not on
 * the practice phone of another kind. One press makes it so.
 */
export function Prepare({ model, world }: { model: BenchModel; world: World }) {
  const { t, journey } = model;
  const [busy, setBusy] = useState(false);
  const { session, userId } = world.portal.context;
  const { users } = world.phone.context.phone;
  const lacksUser = journey?.needs.includes('userThere') === true && users.length === 0;
  // While this phone activates, the service knows of it before the phone does.
  const otherPhone =
    session?.boundTo === 'here' &&
    world.phone.screen !== 'activating' &&
    users.every(({ id }) => id !== session.userId);
  if (!lacksUser && !otherPhone) return null;
  async function make(): Promise<void> {
    setBusy(true);
    await (journey?.needs.includes('userThere') ? model.setUp() : model.startAgain());
    setBusy(false);
  }
  return (
    <div className="prepare" role="status">
      <p>
        {lacksUser
          ? t('guide:prepareText', { user: firstUser, pin: samples.pin })
          : t('guide:otherPhone', { user: userId ?? '' })}
      </p>
      <p>
        <button type="button" className="btn go sm" disabled={busy} onClick={() => void make()}>
          {lacksUser || journey?.needs.includes('userThere') ? t('guide:prepare') : t('guide:again')}
        </button>
      </p>
    </div>
  );
}

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
