/** The parts of `qrcode` that make the modules, with the package's own types. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode';
}
declare module 'qrcode/lib/core/byte-data.js' {
  const ByteData: new (data: unknown) => object;
  export default ByteData;
}
declare module 'qrcode/lib/core/alphanumeric-data.js' {
  const AlphanumericData: new (data: unknown) => object;
  export default AlphanumericData;
}
declare module 'qrcode/lib/core/segments.js' {
  const segments: { fromArray: (parts: unknown) => object[] };
  export default segments;
}
