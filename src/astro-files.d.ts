/** What an .astro file is to a tool that cannot read one (eslint); astro check knows each by its own props. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
