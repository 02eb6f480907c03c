import { http } from 'msw/http';
import * as v from 'valibot';
import { paths, practiceBody } from '../../api/contract.ts';
import { announceChange } from '../../api/changes.ts';
import { fail, succeed } from '../../problems/problem.ts';
import { emptyDocument } from '../document.ts';
import type { Backend } from '../exchange.ts';
import { read, sent } from '../exchange.ts';

/** Settings of the practice itself. They are not part of the simulated service, so no injected fault affects them. */
export const practiceHandlers = (root: string, backend: Backend) => {
  const current = () =>
    read(backend, (_practice, _now, { conditions }) =>
      succeed({
        conditions,
        keeps: backend.store.keeps,
        renewed: backend.store.renewed,
        damaged: backend.store.damaged,
      }),
    );
  return [
    http.get(root + paths.practice, current),

    http.put(root + paths.practice, async ({ request }) => {
      const body = v.safeParse(practiceBody, await sent(request));
      if (!body.success) return read(backend, () => fail('request-malformed'));
      await backend.store.transact((document) => ({
        document: { ...document, conditions: { ...document.conditions, ...withoutUndefined(body.output) } },
        result: undefined,
      }));
      announceChange();
      return current();
    }),

    http.delete(root + paths.practice, async () => {
      backend.resets = (backend.resets ?? 0) + 1;
      await backend.store.transact(() => ({ document: emptyDocument, result: undefined }));
      announceChange();
      return current();
    }),
  ];
};

type Given<Part> = { [Key in keyof Part]?: Exclude<Part[Key], undefined> };
const withoutUndefined = <Part extends object>(part: Part): Given<Part> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Given<Part>;
