/** A connection to a browser that speaks WebDriver BiDi (W3C, https://www.w3.org/TR/webdriver-bidi/). */
import { browserPatienceMs } from './until.ts';

/** Sends a command and waits for its result. */
export type Send = <Result>(method: string, params: object) => Promise<Result>;

export type Connection = {
  send: Send;
  close: () => void;
};

type Message = { id?: number; result?: unknown; error?: string; message?: string };
type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** @param address The address of the browser, such as `ws://127.0.0.1:4444/session`. */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}.`)), { once: true });
  });
  const waiting = new Map<number, Waiting>();
  let count = 0;

  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data)) as Message;
    const command = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error === undefined) command?.resolve(result);
    else command?.reject(new Error(`${error}: ${message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has closed the connection.'));
    waiting.clear();
  });

  const send = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) throw new Error('The connection to the browser is closed.');
      const id = (count += 1);
      const patience = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`${method} has no result after ${browserPatienceMs / 1000} s.`));
      }, browserPatienceMs);
      const end = <Value>(settle: (value: Value) => void) => {
        return (value: Value) => {
          clearTimeout(patience);
          settle(value);
        };
      };
      waiting.set(id, { resolve: end(resolve), reject: end(reject) });
      socket.send(JSON.stringify({ id, method, params }));
    });

  return { send: send as Send, close: () => socket.close() };
}
