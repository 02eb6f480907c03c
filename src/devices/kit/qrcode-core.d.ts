/** The part of `qrcode` that makes the modules, with the package's own types. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode';
}
