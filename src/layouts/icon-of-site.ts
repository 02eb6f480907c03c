/** The site's own sign, the flag of "you are here": in the page itself, since a file would be one more request. */
const drawing =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>" +
  '<style>path{fill:#00694f}text{fill:#fff}@media(prefers-color-scheme:dark){path{fill:#58cfa7}text{fill:#06170f}}</style>' +
  "<path d='M2 5h20l8 11-8 11H2z'/>" +
  "<text x='6' y='21' font-family='sans-serif' font-size='13' font-weight='700'>IB</text></svg>";

/** For `<link rel="icon">`: of its signs only these would end or change the address. */
export const siteIcon = `data:image/svg+xml,${drawing.replaceAll(/[#<>]/g, encodeURIComponent)}`;
