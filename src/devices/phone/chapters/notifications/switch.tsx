import { Press } from '../../../kit/device.tsx';

type Props<Control extends string> = { control: Control; label: string; on: boolean; state: string };

/**
 * A row of a phone's settings that is switched on or off by a press.
 * @param state The word for on or off, which the row shows.
 */
export const SwitchRow = <Control extends string>({ control, label, on, state }: Props<Control>) => (
  <Press<Control> control={control} className="item wide" pressed={on}>
    <span>{label}</span> <b aria-hidden="true">{state}</b>
  </Press>
);
