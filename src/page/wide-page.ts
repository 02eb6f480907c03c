/** Matches a wide page, where both devices stand beside the text. */
export const widePage = (): MediaQueryList => matchMedia('(min-width: 1200px)');
