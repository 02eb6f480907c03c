/**
 * The type of an .astro file for a tool that cannot read one (eslint); astro check knows each file by its own props.
 */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
