/**
 * The icons of the site: our names, each with the name at Lucide (ISC license). One sprite holds the icons
 * (pages/icons.svg.ts).
 */
export const icons = {
  alone: 'external-link',
  app: 'chart-no-axes-column-increasing',
  back: 'chevron-left',
  bag: 'shopping-bag',
  battery: 'battery-full',
  bell: 'bell',
  calendar: 'calendar',
  call: 'phone',
  camera: 'camera',
  chat: 'message-square',
  check: 'check',
  chevron: 'chevron-right',
  circle: 'circle',
  clock: 'clock',
  close: 'x',
  copy: 'copy',
  erase: 'delete',
  face: 'smile',
  finger: 'fingerprint',
  flip: 'refresh-cw',
  focus: 'focus',
  gear: 'settings',
  hand: 'hand',
  house: 'house',
  keyboard: 'keyboard',
  list: 'list-checks',
  lock: 'lock-keyhole',
  mail: 'mail',
  map: 'map-pin',
  menu: 'menu',
  moon: 'moon',
  more: 'ellipsis',
  next: 'arrow-right',
  note: 'notebook-text',
  phone: 'smartphone',
  photo: 'image',
  previous: 'arrow-left',
  print: 'printer',
  qr: 'qr-code',
  restart: 'rotate-ccw',
  screen: 'monitor',
  search: 'search',
  square: 'square',
  sun: 'sun',
  swap: 'arrow-left-right',
  torch: 'flashlight',
  triangle: 'triangle',
  user: 'user',
  web: 'globe',
  warning: 'triangle-alert',
  wifi: 'wifi',
  wrench: 'wrench',
} as const;

export type IconName = keyof typeof icons;

const sprite = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}icons.svg`;
let isInPage = false;

/** The address of an icon: in the sprite, or in this page once the page holds the sprite. */
export const iconHref = (name: IconName): string => `${isInPage ? '' : sprite}#i-${name}`;

/** Brings the sprite into the page, so that icons drawn from now on need no network. Never rejects. */
export async function bringIcons(): Promise<void> {
  if (isInPage) return;
  try {
    const text = await (await fetch(sprite)).text();
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    if (documentElement.localName !== 'svg') return;
    documentElement.setAttribute('class', 'vh');
    documentElement.setAttribute('aria-hidden', 'true');
    document.body.append(document.adoptNode(documentElement));
    isInPage = true;
  } catch {
    // Without the sprite in the page, icons come from the sprite's own address.
  }
}
