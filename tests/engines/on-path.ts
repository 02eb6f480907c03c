import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns the file of a program in the folders of PATH; undefined when it is not installed. */
export const onPath = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));
