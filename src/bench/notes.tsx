/** What the bench says beside the devices: where a code leads, what is needed first, what the other device has. */
import type { PortalScreen } from '../devices/portal/portal.types.ts';
import { Icon } from '../icons/icon.tsx';
import { firstUser } from '../journeys/portal-steps.ts';
import { samples } from '../journeys/samples.ts';
import type { BenchModel } from './bench-model.ts';
import type { World } from './world.ts';
import { lacksUser } from './world.ts';

/** Whether a phone of the reader's own can open the code that the portal shows. */
export function Reach({ model, screen }: { model: BenchModel; screen: PortalScreen }) {
  // Its longer words come with those of the problems.
  if ((screen !== 'codeShown' && screen !== 'confirmOther') || !(model.reachable || model.help()))
    return null;
  return (
    <p className="small reach">
      <Icon name="phone" /> {model.t(model.reachable ? 'bench:reach' : 'problems:reachNot')}{' '}
      {!model.reachable && model.journey ? model.t('problems:reachHere') : null}
    </p>
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
          ? `${t('bench:prepareText', { user: firstUser })} ${
              world.phone.kind === 'android' ? t('bench:preparePin', { pin: samples.pin }) : ''
            }`
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
    <p className="turn news" role="status">
      <span>
        <Icon name="bell" /> {t('bench:newsTitle')}
      </span>
      <button type="button" className="btn go sm" onClick={onSee}>
        {t('bench:newsSee')} <Icon name="next" />
      </button>
    </p>
  );
}
