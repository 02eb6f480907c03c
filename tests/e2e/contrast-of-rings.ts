/**
 * The contrast (WCAG 2.2, 1.4.11) between the ring of each control found and its background. A ring outside
 * its control lies on the margin around the control, or on what is behind the control. Runs in the page.
 */
export function contrastOfRings(selector: string): { where: string; contrast: number }[] {
  type Color = [red: number, green: number, blue: number, alpha: number];
  const read = (color: string): Color => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    // A browser gives mixed colors in parts of one, not of 255.
    const unit = color.startsWith('color(') ? 255 : 1;
    return [red * unit, green * unit, blue * unit, alpha];
  };
  const over = (upper: Color, lower: Color): Color => {
    const mix = (one: number, other: number) => one * upper[3] + other * (1 - upper[3]);
    return [mix(upper[0], lower[0]), mix(upper[1], lower[1]), mix(upper[2], lower[2]), 1];
  };
  const groundOf = (element: Element | null): Color => {
    if (!element) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] >= 1 ? own : over(own, groundOf(element.parentElement));
  };
  const luminance = (color: Color): number => {
    const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return Array.from(document.querySelectorAll(selector), (mark) => {
    const { outlineColor, outlineOffset, boxShadow } = getComputedStyle(mark);
    const isInside = Number.parseFloat(outlineOffset) < 0;
    const margin = /^(?:rgba?|color)\([^)]*\)/.exec(boxShadow)?.[0];
    const around = isInside ? groundOf(mark) : groundOf(mark.parentElement);
    const ground = isInside || margin === undefined ? around : over(read(margin), around);
    const both = [read(outlineColor), ground].map(luminance);
    const where = `${mark.closest('.step')?.id ?? 'device'}, ${mark.className}`;
    return { where, contrast: (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05) };
  });
}
