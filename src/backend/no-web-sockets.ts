/**
 * Stands in for `@mswjs/interceptors/WebSocket` in the browser bundle (astro.config.mjs). MSW can answer WebSockets
 * with it; the practice backend has none.
 */
export class WebSocketClientConnection {}
export class WebSocketServerConnection {}
