/** The field in which a store is searched: the same on every phone; what is around it is the kind's own. */
import { Flag, useDevice, useLabel } from '../kit/device.tsx';

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
      <Flag control="storeSearch" />
    </>
  );
}
