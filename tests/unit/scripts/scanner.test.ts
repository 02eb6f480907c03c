/** Bytes that port scanners send, over raw sockets, to a server in a process of its own, as with `npm start`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../../scripts/progress.ts';
import { keptFolder, page } from './temporary-folder.ts';

const site = keptFolder({
  'index.html': page,
  'es/404.html': page,
  '_astro/site.js': 'go()'.repeat(300_000),
});
let server: ChildProcess;
let port = 0;
let log = '';

beforeAll(async () => {
  const script = join(projectFolder, 'scripts/serve.ts');
  server = spawn(process.execPath, [script, '--port', '0', '--folder', site.folder]);
  server.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const [said] = (await once(createInterface(server.stdout!), 'line')) as [string];
  port = Number(/:(\d+)\//.exec(said)?.[1]);
});

afterAll(() => {
  server.kill();
  site.remove();
});

/** All that comes back until the server closes the connection. */
function sent(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    // A reset connection counts as an answer, too: the next request shows whether the server lives.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

const asked = (target: string, method = 'GET', more = '') =>
  sent(`${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${more}\r\n`);

async function expectLife() {
  expect(server.exitCode, log).toBeNull();
  expect(await asked('/')).toMatch(/^HTTP\/1\.1 200 /);
}

describe('is answered, and the next request is answered, too:', () => {
  test.each([
    ['//', 200],
    ['///', 200],
    ['/./', 200],
    ['http://a/', 200],
    ['http://a:99999/', 400],
    ['//[::', 404],
    ['//a@:b/', 404],
    ['http://[::', 400],
    ['http:', 400],
    ['*', 400],
    ['a', 400],
    ['?', 400],
    ['#', 400],
    ['/%', 400],
    ['/%zz', 400],
    ['/%c0%af', 400],
    ['/%ff%fe', 400],
    ['/%00', 400],
    ['/index.html%00.js', 400],
    ['/%0d%0aSet-Cookie:%20a=b', 404],
    ['/../../../../etc/passwd', 404],
    ['/..%2f..%2f..%2f..%2fetc%2fpasswd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/..%5c..%5c..%5cwindows%5cwin.ini', 404],
    ['/..\\..\\etc\\passwd', 404],
    ['/%252e%252e/%252e%252e/etc/passwd', 404],
    ['/.git/config', 404],
    ['/.env', 404],
    ['/_astro', 404],
    ['/_astro/', 404],
    ['/index.html/', 404],
    ['/es/wp-login.php?a=b', 404],
    ['/constructor', 404],
    ['/__proto__/', 404],
    [`/${'a'.repeat(8_000)}`, 404],
    [`/${'a/'.repeat(4_000)}`, 404],
    [`/${'%41'.repeat(2_500)}`, 404],
    [`/?${'a'.repeat(8_000)}`, 200],
    [`/${'a'.repeat(40_000)}`, 431],
  ])('%s', async (target, status) => {
    expect(await asked(target)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    await expectLife();
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])('%s', async (method) => {
    const answer = await asked('/', method, 'Content-Length: 4\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toMatch(/^Allow: GET, HEAD\r$/m);
    await expectLife();
  });

  test('CONNECT, as to a proxy', async () => {
    const answer = await asked('example.org:443', 'CONNECT');
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toMatch(/^Allow: GET, HEAD\r$/m);
    await expectLife();
  });

  test.each([
    'Range: bytes=5-2\r\n',
    'Range: bytes=-\r\n',
    'Range: bytes=a-b\r\n',
    'Range: bytes=99999999999999999999-\r\n',
    `Range: bytes=${'0-1,'.repeat(500)}0-1\r\n`,
    'Accept-Encoding: ;;q=,\r\n',
    'If-None-Match: "\r\nIf-Modified-Since: never\r\n',
    'If-Range: \r\nRange: bytes=0-\r\n',
    'Upgrade: websocket\r\nConnection: Upgrade\r\n',
    'Expect: 200-ok\r\n',
  ])('a page, and %j', async (more) => {
    expect(await asked('/', 'GET', more)).toMatch(/^HTTP\/1\.1 (200|206|416|417) /);
    await expectLife();
  });
});

describe('is survived:', () => {
  test.each([
    ['nothing of HTTP', 'hello\r\n\r\n'],
    ['a method of nobody', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no version', 'GET /\r\n\r\n'],
    ['another version', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', Buffer.from('16030100a5010000a10303', 'hex')],
    ['bytes of all values', Buffer.from(Array.from({ length: 256 }, (_, value) => value))],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost a\r\n\r\n'],
    ['a header of 100 kB', `GET / HTTP/1.1\r\nHost: a\r\nA: ${'a'.repeat(100_000)}\r\n\r\n`],
    [
      'lengths that contradict',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    ],
    ['a chunk without a size', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n\r\n'],
  ])('%s', async (_, bytes) => {
    await sent(bytes);
    await expectLife();
  });

  test.each([
    ['before the request ends', 'GET / HT', 0],
    ['before the answer begins', 'GET /_astro/site.js HTTP/1.1\r\nHost: a\r\n\r\n', 0],
    ['in the middle of the answer', 'GET /_astro/site.js HTTP/1.1\r\nHost: a\r\n\r\n', 1],
    ['during CONNECT', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', 0],
  ])('a client that leaves %s', async (_, bytes, answers) => {
    const all = Array.from({ length: 20 }, async () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(bytes);
      if (answers > 0) await once(socket, 'data');
      socket.resetAndDestroy();
      await once(socket, 'close');
    });
    await Promise.all(all);
    await expectLife();
  });
});

test('nothing of this is logged, because nothing threw', () => {
  expect(log).toBe('');
});
