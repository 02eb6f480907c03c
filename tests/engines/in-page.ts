/** What a walk does and sees inside the page. The page gets each function as text, so no function calls another. */

/** The link to a page without devices. */
export const toAbout = 'a[href$="/about/"]';

/** The control with this label, in view and switched on. */
export function findControl(
  region: string,
  tags: string,
  label: string,
  isWhole: boolean,
): HTMLElement | undefined {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const scope = region === '' ? document : document.querySelector(`section[aria-label^="${region}"]`);
  return [...(scope?.querySelectorAll<HTMLInputElement>(tags) ?? [])].find((element) => {
    const named = (element.labels?.[0] ?? element).cloneNode(true) as HTMLElement;
    for (const hidden of named.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    const name = plain(element.getAttribute('aria-label') ?? named.textContent);
    const isSeen =
      element.getClientRects().length > 0 &&
      getComputedStyle(element).visibility === 'visible' &&
      !element.matches(':disabled, [inert] *');
    return isSeen && (isWhole ? name === label : name.includes(label));
  });
}

/** True when the live devices are there, not just their pictures. */
export const devicesStand = (): boolean => document.querySelector('.live-host [data-screen]') !== null;

/** True once the devices take presses: until then they set up the users of the journey. */
export const devicesTakePresses = (): boolean => document.querySelector('[data-bench] [inert]') === null;

/** Moves a slider. @returns false while there is none with this label. */
export function slide(region: string, label: string, value: string): boolean {
  const sliders = document.querySelectorAll<HTMLInputElement>(
    `section[aria-label^="${region}"] input[type="range"]`,
  );
  const found = [...sliders].find(({ labels }) => labels?.[0]?.textContent.includes(label));
  if (!found) return false;
  // The property of the element itself belongs to React.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(found, value);
  found.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

/** The digits that a device shows under this label; empty when there are none. */
export const digitsIn = (region: string, label: string): string =>
  document.querySelector(`section[aria-label^="${region}"] [aria-label="${label}"]`)?.textContent.trim() ??
  '';

export const showsScreen = (region: string, screen: string): boolean =>
  document.querySelector(`.live-host section[aria-label^="${region}"] [data-screen="${screen}"]`) !== null;

/** The string under the QR code; empty when there is none. */
export const codeIn = (region: string): string =>
  document.querySelector(`.live-host section[aria-label^="${region}"] code`)?.textContent.trim() ?? '';

export const isTicked = (stepId: string): boolean =>
  document.querySelector(`#${stepId} input:checked`) !== null;

/** Follows a link after this many ms. */
export function follow(link: string, after: number): void {
  setTimeout(() => document.querySelector<HTMLElement>(link)?.click(), after);
}

/** Starts practice. */
export const start = (): void => document.querySelector<HTMLElement>('[data-start]')?.click();

/** Starts practice, and follows a link this many ms after the devices are there. */
export function startAndFollow(link: string, after: number): void {
  const leave = (): void => document.querySelector<HTMLElement>(link)?.click();
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.live-host [data-screen]')) return;
    observer.disconnect();
    setTimeout(leave, after);
  });
  observer.observe(document.body, { subtree: true, childList: true });
  document.querySelector<HTMLElement>('[data-start]')?.click();
}

/** Chooses a user in the portal, and follows a link before the service has answered. */
export function logInAndFollow(user: string, link: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.live-host button')];
  buttons.find(({ textContent }) => textContent.includes(user))?.click();
  document.querySelector<HTMLElement>(link)?.click();
}

/** Follows a link to the other language at once. @returns false while the page is not yet in `language`. */
export function followFrom(language: string, link: string): boolean {
  const found = document.querySelector<HTMLElement>(link);
  if (document.documentElement.lang !== language || !found) return false;
  found.click();
  return true;
}

/** Asks the practice service, as the devices do. */
export async function askService(address: string): Promise<{ keeps: boolean }> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(12_000) });
  return (await answer.json()) as { keeps: boolean };
}

export async function setLatency(address: string, latency: number): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'PUT', headers, body: JSON.stringify({ latency }) });
  return answer.ok;
}

/** Marks the page; a page that has been loaded again has lost the mark. */
export const mark = (): void => void Object.assign(globalThis, { isMarked: true });
export const isMarked = (): boolean => 'isMarked' in globalThis;
