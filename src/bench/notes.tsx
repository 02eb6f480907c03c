/** What the bench says beside the devices: where a code leads, what is needed first, what the other device has. */
import type { PortalScreen } from '../devices/portal/portal.types.ts';
import { Icon } from '../icons/icon.tsx';
import { scenarios, usersOf } from '../journeys/scenarios.ts';
import type { BenchModel } from './bench-model.ts';

/** Whether a phone of the reader's own can open the code that the portal shows. */
export function Reach({ model, screen }: { model: BenchModel; screen: PortalScreen }) {
  // Its longer words come with those of the problems.
  if ((screen !== 'codeShown' && screen !== 'confirmOther') || !(model.reachable || model.help)) return null;
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
export function Prepare({ model }: { model: BenchModel }) {
  const { t, now, journey, practice } = model;
  const { lacks, busy, world } = now;
  if (!lacks || !journey || busy) return null;
  const [user] = usersOf(scenarios[journey.start], 'phone');
  const pin = model.pinOf('phone');
  return (
    <div className="prepare" role="status">
      <p>
        {lacks === 'start'
          ? `${t('bench:prepareText', { user })} ${pin === undefined ? '' : t('bench:preparePin', { pin })}`
          : t('bench:otherPhone', { user: world.devices.portal?.context.userId ?? '' })}
      </p>
      <p>
        <button type="button" className="btn go sm" onClick={() => void practice.startAgain()}>
          {user === undefined ? t('bench:again') : t('bench:prepare')}
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
