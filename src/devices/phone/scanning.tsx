/** What the app's own camera shows, with the way to the typed string. */
import { Icon } from '../../icons/icon.tsx';
import { Press, useLabel } from '../kit/device.tsx';
import type { PhoneContext, PhoneControl } from './phone.types.ts';
import { Viewfinder } from './viewfinder.tsx';

type Props = { context: PhoneContext; inSight: string | null; point: string };

/** @param point The text of a figure under the viewfinder. */
export function AppCamera({ context, inSight, point }: Props) {
  const labelOf = useLabel();
  return (
    <Viewfinder
      context={context}
      inSight={inSight}
      point={point}
      flip={<Press<PhoneControl> control="flip" className="txt" />}
      typeInstead={
        <Press<PhoneControl> control="typeInstead" className="txt">
          <Icon name="keyboard" /> {labelOf('typeInstead')}
        </Press>
      }
    />
  );
}
