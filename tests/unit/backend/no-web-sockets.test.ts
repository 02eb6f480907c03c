/** The stand-in for MSW's WebSockets has to have all that MSW imports of them. The test reads MSW and does not run it. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as standIn from '../../../src/backend/no-web-sockets.ts';

const library = new URL('../../../node_modules/msw/lib/', import.meta.url);
const shared = readdirSync(new URL('_chunks/', library))
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(new URL(`_chunks/${file}`, library), 'utf8'))
  .join('\n');

test('MSW finds every class that it imports', () => {
  const imports = [...shared.matchAll(/import \{([^}]*)\} from "@mswjs\/interceptors\/WebSocket"/g)];
  const names = imports.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  expect(names.length).toBeGreaterThan(0);
  expect([...new Set(names)].sort()).toEqual(Object.keys(standIn).sort());
});
