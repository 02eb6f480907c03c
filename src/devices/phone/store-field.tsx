/** The search field of a store, the same on every phone; each kind draws what surrounds it. */
import { useDevice, useLabel } from '../kit/device.tsx';

export function StoreField({ value }: { value: string }) {
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
        {...(send
          ? { onChange: (event) => send({ type: 'type.storeSearch', text: event.target.value }) }
          : { readOnly: true })}
      />
    </>
  );
}
