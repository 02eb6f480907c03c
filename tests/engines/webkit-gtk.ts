/** WebKitGTK with its own driver, on a virtual screen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { type Engine, windowSize } from './engine.ts';
import { onPath } from './on-path.ts';
import { visitByDriver } from './web-driver.ts';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** @returns the name of the screen for DISPLAY. */
function startScreen(xvfb: string, started: ChildProcess[]): Promise<string> {
  const { width, height } = windowSize;
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  started.push(child);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Xvfb ended at once, exit code ${code}.`)));
    child.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
}

/** @returns undefined when the driver is not installed. */
export async function startWebKitGtk(): Promise<Engine | undefined> {
  const program = onPath('WebKitWebDriver');
  if (!program) return undefined;
  const started: ChildProcess[] = [];
  const xvfb = onPath('Xvfb');
  // A virtual screen has no graphics card: drawn by the processor, layers cost a walk a third of its time.
  const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  if (xvfb) Object.assign(env, { DISPLAY: await startScreen(xvfb, started), WAYLAND_DISPLAY: '' });

  /** Each visit has a driver of its own: a driver whose browser hangs serves no other. */
  async function visit(): ReturnType<typeof visitByDriver> {
    const port = await freePort();
    const driver = spawn(program ?? '', [`--port=${port}`], { stdio: 'ignore', env });
    started.push(driver);
    const opened = await visitByDriver(`http://127.0.0.1:${port}`);
    return { ...opened, close: () => opened.close().finally(() => void driver.kill()) };
  }

  const first = await visit();
  await first.close();
  return {
    name: `WebKitGTK, ${first.browser}`,
    keepsPages: true,
    visit,
    close: () => Promise.resolve(started.reverse().forEach((child) => void child.kill())),
  };
}
