/**
 * MSW reads localStorage while it loads, and fails where a browser refuses it: there it is given an empty one. A
 * module of its own, because MSW may come in the same file as what starts it, and so before any call.
 */
try {
  // The bundler drops a property that is only read, and keeps a call.
  localStorage.getItem('');
} catch {
  const value = { getItem: () => null, setItem: () => undefined };
  Object.defineProperty(globalThis, 'localStorage', { value, configurable: true });
}
