/**
 * Where a reader reports a mistake: an https or mailto address, given at build time as SITE_REPORT. Undefined when
 * none is given; the pages then ask for no report.
 */
export const reportAddress = reportAddressOf(process.env.SITE_REPORT);

/** @throws on a text that is no address to follow, since every page would show it. */
export function reportAddressOf(text: string | undefined): URL | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^(https|mailto):$/.test(new URL(text).protocol)) return new URL(text);
  throw new Error(`SITE_REPORT is "${text}". Give an address that starts with https:// or mailto:`);
}

/** The address as a page shows it: without the parts that a reader need not read. */
export const shownAddress = ({ protocol, host, pathname }: URL): string =>
  protocol === 'mailto:' ? pathname : `${host}${pathname}`.replace(/\/$/, '');
