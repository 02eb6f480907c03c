/** The part of `qrcode` that makes the modules; its types are those of the package. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode';
}
