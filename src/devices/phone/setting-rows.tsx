/** The rows of a phone's settings. */
import type { ChangeEvent } from 'react';
import { useId } from 'react';
import { useDevice, useMark } from '../kit/device.tsx';
import type { PhoneMemory } from './phone.memory.ts';
import { notifies } from './phone.memory.ts';

type SwitchProps = {
  label: string;
  on: boolean;
  onSet: (on: boolean) => void;
  /** The control's name, for rows that a step may ask for. */
  control?: string;
};

export function SettingSwitch({ label, on, onSet, control = '' }: SwitchProps) {
  const { send } = useDevice();
  return (
    <label {...useMark(control, 'setting')}>
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        {...(send
          ? { onChange: (event: ChangeEvent<HTMLInputElement>) => onSet(event.target.checked) }
          : { readOnly: true })}
      />
    </label>
  );
}

/** The app's own switch, once the app has asked. */
export function NotificationsSwitch({ label, phone }: { label: string; phone: PhoneMemory }) {
  const { send } = useDevice();
  return phone.notificationsAllowed === null ? null : (
    <SettingSwitch
      label={label}
      control="allow"
      on={notifies(phone)}
      onSet={() => send?.({ type: 'press.allow' })}
    />
  );
}

type ChoiceProps<Value extends string | number> = {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onSet: (value: Value) => void;
};

export function SettingChoice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, value, options, onSet } = props;
  const id = useId();
  const set = (text: string): void => {
    const [chosen] = options.find(([option]) => String(option) === text) ?? [];
    if (chosen !== undefined) onSet(chosen);
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
