/** The servers that hosting/ has configurations for, where this computer has them. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

export const howToGet: Record<ServerName, string> = {
  nginx: 'apt-get install nginx, or brew install nginx',
  caddy: 'apt-get install caddy, or brew install caddy',
};

/** Debian puts servers in folders that only root's path has. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The program; undefined when it is not installed. */
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
