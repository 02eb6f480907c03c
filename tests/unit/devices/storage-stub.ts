/** The parts of a browser that the stores of the devices use: a Storage, and the events of a window. */
import { vi } from 'vitest';

/** A Storage over a map that tests can look into. */
export function stubStorage(name: 'localStorage' | 'sessionStorage', items = new Map<string, string>()) {
  vi.stubGlobal(name, {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  });
  return items;
}

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** A Storage that refuses every call, or whose very property throws. */
export function refuseStorage(name: 'localStorage' | 'sessionStorage', how: 'calls' | 'access'): void {
  vi.stubGlobal(name, { getItem: refuse, setItem: refuse, removeItem: refuse });
  if (how === 'access') Object.defineProperty(globalThis, name, { configurable: true, get: refuse });
}

/** A window's events: another tab causes `storage`, and Back causes `show` on a page that the browser kept. */
export function stubWindow() {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  return {
    storage: (key: string | null, newValue: string | null) =>
      target.dispatchEvent(Object.assign(new Event('storage'), { key, newValue })),
    show: (persisted = true) => target.dispatchEvent(Object.assign(new Event('pageshow'), { persisted })),
  };
}
