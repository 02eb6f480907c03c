import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** After this long without output, a line says that the work goes on. */
const silenceMs = 5_000;

const linesKept = 200;

export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * The script behind a command of an installed package. The Node that runs now starts the script, without a shell:
 * this works the same on Windows, and never uses the machine's older Node.
 */
export function commandOf(packageName: string, command = packageName): string {
  const folder = `${projectFolder}node_modules/${packageName}/`;
  if (!existsSync(`${folder}package.json`)) throw new Error(`${packageName} is not installed. Run: npm ci`);
  const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`${packageName} has no command "${command}".`);
  return folder + script;
}

type RunOptions = {
  /** The name of the work in the lines that say it still runs. */
  label: string;
  /** Holds the output back, and shows its end only if the command fails. */
  quiet?: boolean;
  env?: Record<string, string>;
  /** Stops the command after this long. */
  limitMs?: number;
};

/** Runs a program to its end and returns its exit code (1 if it could not be started or was stopped). */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<number> {
  const start = performance.now();
  const kept: string[] = [];
  let lastSign = start;

  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        // Piped output would lose its colors.
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
        ...options.env,
      },
    });
    const stopChild = () => void child.kill();
    process.once('exit', stopChild);

    const hear = (chunk: Buffer) => {
      const text = chunk.toString();
      if (options.quiet) {
        kept.push(...text.split('\n').filter((line) => line.trim() !== ''));
        kept.splice(0, Math.max(0, kept.length - linesKept));
      } else {
        process.stdout.write(text);
        lastSign = performance.now();
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);

    const beat = setInterval(() => {
      const now = performance.now();
      if (now - lastSign < silenceMs) return;
      lastSign = now;
      const last = kept.at(-1)?.trim().slice(0, 90);
      console.log(`  … ${options.label}: running for ${secondsSince(start)}${last ? `, at: ${last}` : ''}`);
    }, 1_000);
    const limit =
      options.limitMs === undefined
        ? undefined
        : setTimeout(() => {
            console.log(`  ${options.label}: no end after ${secondsSince(start)}, stopped.`);
            child.kill();
          }, options.limitMs);

    let ended = false;
    const end = (code: number, problem?: string) => {
      if (ended) return;
      ended = true;
      clearInterval(beat);
      clearTimeout(limit);
      process.removeListener('exit', stopChild);
      if (code !== 0 && kept.length > 0) console.log(kept.join('\n'));
      if (problem !== undefined) console.log(`  ${options.label}: ${problem}`);
      resolve(code);
    };
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code, signal) => end(code ?? 1, signal ? `stopped by ${signal}` : undefined));
  });
}

/** `run` for a command of an installed package. */
export function runCommand(
  packageName: string,
  args: readonly string[],
  options: RunOptions & { command?: string },
): Promise<number> {
  return run(process.execPath, [commandOf(packageName, options.command), ...args], options);
}
