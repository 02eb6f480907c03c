/** The servers whose configurations are in hosting/, as they are installed on this computer. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

export const howToGet: Record<ServerName, string> = {
  nginx: 'apt-get install nginx, or brew install nginx',
  caddy: 'apt-get install caddy, or brew install caddy',
};

/** Debian puts servers where only root looks for them. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The program, or undefined where it is not installed. */
export function programOf(name: ServerName): string | undefined {
  return folders
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
