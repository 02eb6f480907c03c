/** The notes beside the devices: where a code leads, what is needed first, what the other device has. */
import type { PortalScreen } from '../devices/portal/portal.types.ts';
import { Icon } from '../icons/icon.tsx';
import { scenarios, usersOf } from '../journeys/scenarios.ts';
import type { BenchModel } from './bench-model.ts';

/** Tells whether the reader's own phone can open the code in the portal. */
export function Reach({ model, screen }: { model: BenchModel; screen: PortalScreen }) {
  // The longer words of this note arrive with the words of the problems.
  if ((screen !== 'codeShown' && screen !== 'confirmOther') || !(model.reachable || model.help)) return null;
  const { t, reachable, journey } = model;
  const here = journey ? ` ${t('problems:reachHere')}` : '';
  return (
    <p className="small reach">
      <Icon name="phone" /> <span>{reachable ? t('bench:reach') : `${t('problems:reachNot')}${here}`}</span>
    </p>
  );
}

/**
 * Says what the journey needs first and the devices lack: a user on the phone, or the phone of a user who is on a
 * practice phone of another kind. One press sets this up.
 */
export function Prepare({ model }: { model: BenchModel }) {
  const { t, now, journey, practice } = model;
  const { lacks, busy, world } = now;
  if (!lacks || !journey || busy) return null;
  const [user] = usersOf(scenarios[journey.start]);
  const isOld = world.devices.oldPhone !== undefined;
  const pin = model.pinOf('phone');
  return (
    <div className="prepare" role="status">
      <p>
        {lacks === 'own'
          ? t('bench:lacksOwn')
          : lacks === 'start'
            ? `${t(isOld ? 'bench:two.prepareText' : 'bench:prepareText', { user })} ${pin === undefined ? '' : t('bench:preparePin', { pin })}`
            : t('bench:otherPhone', { user: world.devices.portal?.context.userId ?? '' })}
      </p>
      <p>
        <button type="button" className="btn go sm" onClick={() => void practice.startAgain()}>
          {t(lacks === 'own' ? 'bench:fromBeginning' : user === undefined ? 'bench:again' : 'bench:prepare')}
        </button>
      </p>
    </div>
  );
}
