import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {Record<string, string>} [env] added to this process's own
 * @property {boolean} [quiet] collect the output instead of showing it
 * @property {string} [cwd]
 * @property {number} [limitMs] the command is ended after this time
 * @property {boolean} [shell]
 */

/**
 * Runs a command to its end; a command that cannot be started counts as failed with its reason as output.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: { ...process.env, ...options.env },
      stdio: options.quiet === true ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...(options.limitMs === undefined ? {} : { timeout: options.limitMs, killSignal: 'SIGKILL' }),
      ...(options.shell === true ? { shell: true } : {}),
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a JavaScript file with the Node that runs this one.
 * @param {string[]} args the file and its arguments
 * @param {CommandOptions} [options]
 */
export function runNode(args, options) {
  return runCommand(process.execPath, args, options);
}
