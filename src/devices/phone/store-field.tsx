/** The search field of a store, the same on every phone; each kind draws what surrounds it. */
import { useDevice, useLabel } from '../kit/device.tsx';

/** @param problem The id of the words that say why the last search was refused, if it was. */
export function StoreField({ value, problem }: { value: string; problem: string | undefined }) {
  const { send } = useDevice();
  const label = useLabel()('storeSearch');
  return (
    <>
      <input
        name="storeSearch"
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        enterKeyHint="search"
        {...(problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': problem })}
        {...(send
          ? { onChange: (event) => send({ type: 'type.storeSearch', text: event.target.value }) }
          : { readOnly: true })}
      />
    </>
  );
}
