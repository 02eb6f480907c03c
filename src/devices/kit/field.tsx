/** A text field of a device: typed text goes to the machine as `type.<field>`. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useDevice, useMark } from './device.tsx';

type FieldProps<Name extends string, Control extends string> = {
  field: Name;
  label: string;
  note?: ReactNode;
  problem?: string | undefined;
  value: string;
  /** Shows dots in the place of characters. */
  hidden?: boolean;
  onEnter?: Control;
  capitals?: boolean;
  /** Opens a keyboard of digits on a phone. */
  digits?: boolean;
};

/** The field of a device. The browser neither offers to remember its text nor takes it for a password. */
export function Field<Name extends string, Control extends string>(props: FieldProps<Name, Control>) {
  const { field, label, note, problem, value, hidden, onEnter, capitals, digits } = props;
  const { send } = useDevice();
  const id = useId();
  const marked = useMark(field, hidden ? 'fld typed dots' : 'fld typed');
  return (
    <div {...marked}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={field}
        value={value}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize={capitals ? 'characters' : 'none'}
        spellCheck={false}
        enterKeyHint="go"
        {...(digits ? { inputMode: 'numeric' } : {})}
        aria-describedby={problem ? `${id}-problem ${id}-note` : `${id}-note`}
        {...(problem ? { 'aria-invalid': true } : {})}
        {...(send
          ? {
              onChange: (event) => send({ type: `type.${field}`, text: event.target.value }),
              onKeyDown: (event) => {
                if (event.key === 'Enter' && onEnter) send({ type: `press.${onEnter}` });
              },
            }
          : { readOnly: true })}
      />
      <small id={`${id}-note`}>{note}</small>
      {problem ? (
        <small id={`${id}-problem`} role="alert">
          {problem}
        </small>
      ) : null}
    </div>
  );
}
