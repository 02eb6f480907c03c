import { expect, test, vi } from 'vitest';
import { once } from '../../../src/search/once.ts';

test('a value that is asked for twice is made once, even while it is on its way', async () => {
  const make = vi.fn(() => Promise.resolve({}));
  const get = once(make);
  expect(make).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([get(), get()]);
  expect(second).toBe(first);
  expect(await get()).toBe(first);
  expect(make).toHaveBeenCalledOnce();
});

test('a failure reaches everybody who waits, and the next one asks again', async () => {
  const make = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue('here');
  const get = once(make);
  const [first, second] = [get(), get()];
  await expect(first).rejects.toThrow('offline');
  await expect(second).rejects.toThrow('offline');
  expect(await get()).toBe('here');
  expect(make).toHaveBeenCalledTimes(2);
});
