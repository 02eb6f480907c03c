/** The app's message on a phone that cannot run it, and the two ways on. */
import { Press } from '../kit/device.tsx';
import type { PhoneControl } from './phone.types.ts';

export function AppRefusal({ title, text }: { title: string; text: string }) {
  return (
    <div className="col" role="alert">
      <b className="h">{title}</b>
      <p>{text}</p>
      <div className="push stack">
        <Press<PhoneControl> control="phoneSettings" className="cta" />
        <Press<PhoneControl> control="ok" className="cta alt" />
      </div>
    </div>
  );
}
