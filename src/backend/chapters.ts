/**
 * What only some journeys need of the service. Each part comes with the chapter of the same id that the devices have,
 * and keeps what it keeps in `added` of the practice, which it reads by a schema of its own.
 */
import type { HttpHandler } from 'msw';
import type { Backend } from './exchange.ts';

type Part = { handlers: (root: string, backend: Backend) => HttpHandler[] };

const parts: Partial<Record<string, () => Promise<Part>>> = {
  textMessages: () => import('./chapters/text-messages.ts'),
  password: () => import('./chapters/passwords.ts'),
  secondFactor: () => import('./chapters/second-factors.ts'),
  restore: () => import('./chapters/binding.ts'),
  moveKey: () => import('./chapters/binding.ts'),
};

/** The handlers that these chapters add. */
export async function chapterHandlers(
  ids: readonly string[],
  root: string,
  backend: Backend,
): Promise<HttpHandler[]> {
  const added = await Promise.all(ids.flatMap((id) => parts[id]?.() ?? []));
  return added.flatMap(({ handlers }) => handlers(root, backend));
}
