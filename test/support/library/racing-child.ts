// Opens the library of each folder that comes in, says how that went, and closes it with the next line.
import { createInterface } from 'node:readline';
import type { Library } from '../../../src/storage/library.ts';
import { LibraryError } from '../../../src/storage/library-error.ts';
import { openTestLibrary } from './open-test-library.ts';

// The administrator may write anywhere; a test about permissions gives that up.
if (process.argv.includes('as-nobody') && process.getuid?.() === 0) process.setuid?.(65_534);

let library: Library | undefined;

function answerTo(line: string): string {
  library?.close();
  library = undefined;
  if (line === 'close') return 'closed';
  try {
    library = openTestLibrary(line);
    return 'opened';
  } catch (error) {
    return error instanceof LibraryError ? error.code : String(error);
  }
}

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${answerTo(line)}\n`);
