/** What the bench says beside the devices: where a code leads, what came with a link, what the other device has. */
import type { PortalScreen } from '../devices/portal/portal.types.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import { userOfCode } from '../enrolment/activation-code.ts';
import { Icon } from '../icons/icon.tsx';
import { firstUser } from '../journeys/portal-steps.ts';
import { samples } from '../journeys/samples.ts';
import type { BenchModel } from './bench.tsx';
import type { World } from './world.ts';
import { lacksUser } from './world.ts';

/** Whether a phone of the reader's own can open the code that the portal shows. */
export function Reach({ model, screen }: { model: BenchModel; screen: PortalScreen }) {
  if (screen !== 'codeShown' && screen !== 'confirmOther') return null;
  return (
    <p className="small reach">
      <Icon name="phone" /> {model.t(model.reachable ? 'bench:reach' : 'bench:reachNot')}
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
export function Plays({ model, offered }: { model: BenchModel; offered: ActivationCode | null }) {
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

/**
 * What the journey needs first and the devices do not have: a user on the phone, or a phone whose user is not on
 * the practice phone of another kind. One press makes it so.
 */
export function Prepare({ model, world }: { model: BenchModel; world: World }) {
  const { t } = model;
  const { session, userId } = world.portal.context;
  const { users } = world.phone.context.phone;
  const lacks = lacksUser(world);
  // While this phone activates, the service knows of it before the phone does.
  const otherPhone =
    session?.boundTo === 'here' &&
    world.phone.context.requestId === null &&
    users.every(({ id }) => id !== session.userId);
  if (!lacks && !otherPhone) return null;
  const make = (): Promise<void> => (world.adds ? model.setUp() : model.startAgain());
  return (
    <div className="prepare" role="status">
      <p>
        {lacks
          ? t('bench:prepareText', { user: firstUser, pin: samples.pin })
          : t('bench:otherPhone', { user: userId ?? '' })}
      </p>
      <p>
        <button type="button" className="btn go sm" disabled={model.busy()} onClick={() => void make()}>
          {world.adds ? t('bench:prepare') : t('bench:again')}
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
        <Icon name="bell" /> {t('bench:newsTitle')}
      </span>
      <button type="button" className="btn go sm" onClick={onSee}>
        {t('bench:newsSee')} <Icon name="next" />
      </button>
    </p>
  );
}
