import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { CallError } from '../../../src/contract/call-error.ts';
import type { FileToken } from '../../../src/domain/ids.ts';

interface Grant {
  readonly token: FileToken;
  readonly path: string;
}

/** More picked files than anybody has under way at once. */
const MOST_KEPT = 200;

/** Stands tokens for the files that the reviewer picked; the screen never sees a path. */
export function createFileTokens(onGrant: (grant: Grant) => void) {
  const paths = new Map<FileToken, string>();
  return {
    grant(path: string): { token: FileToken; fileName: string } {
      const token = randomUUID() as FileToken;
      paths.set(token, path);
      const [oldest] = paths.keys();
      if (paths.size > MOST_KEPT && oldest !== undefined) paths.delete(oldest);
      onGrant({ token, path });
      return { token, fileName: basename(path) };
    },
    /** Throws `fileProblem` for a token that was not given out. */
    resolve(token: FileToken): string {
      const path = paths.get(token);
      if (path === undefined) throw new CallError('fileProblem', '所选文件已失效，请重新选择文件。');
      return path;
    },
    /** All that stand, for a core that starts anew. */
    grants(): Grant[] {
      return Array.from(paths, ([token, path]) => ({ token, path }));
    },
  };
}

export type FileTokens = ReturnType<typeof createFileTokens>;
