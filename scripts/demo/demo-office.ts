import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forkReaders } from '../../electron/core-host/fork-reader.ts';
import type { CallContext } from '../../src/contract/call-context.ts';
import type { CallInput, CallOutput, CoreCallName } from '../../src/contract/contract.ts';
import { createDispatcher } from '../../src/contract/dispatcher.ts';
import type { FileToken } from '../../src/domain/ids.ts';
import { DEFAULT_COPY_TO, DEFAULT_OFFICE_NAME, DEFAULT_PRE_REVIEW_PREFIX } from '../../src/domain/office-settings.ts';
import { openCore } from '../../src/services/core.ts';

/** The core without a window, reached through the contract as the screen reaches it. */
export interface DemoOffice {
  call<Name extends CoreCallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  /** Stands for a file picked in the system dialog. */
  pick(path: string): FileToken;
  /** The same of a file that is written for it first. */
  file(name: string, text: string): FileToken;
  /** The day that the office's clock shows from now on; the machine's until then. */
  setToday(date: string): void;
  readonly papersFolder: string;
  close(): void;
}

const context: CallContext = { signal: { aborted: false }, reportProgress: () => undefined };

export function openDemoOffice(workFolder: string, papersFolder: string): DemoOffice {
  const picked = new Map<FileToken, string>();
  let day: string | null = null;
  let lastDefect: unknown;
  const reportDefect = (_name: string, error: unknown) => {
    lastDefect = error;
  };
  const core = openCore({
    libraryFolder: join(workFolder, 'library'),
    settings: () => ({
      officeName: DEFAULT_OFFICE_NAME,
      preReviewPrefix: DEFAULT_PRE_REVIEW_PREFIX,
      copyTo: DEFAULT_COPY_TO,
      reviewerName: '示例审查员',
      papersFolder,
    }),
    resolveFile: (token) => picked.get(token),
    ...forkReaders,
    now: () => (day === null ? new Date() : new Date(`${day}T09:00:00`)),
    onLibraryChanged: () => undefined,
  });
  const dispatch = createDispatcher(core.handlers, reportDefect);
  function pick(path: string): FileToken {
    const token = `demo-${String(picked.size)}` as FileToken;
    picked.set(token, path);
    return token;
  }
  return {
    papersFolder,
    async call(name, input) {
      const result = await dispatch(name, input, context);
      if (result.ok) return result.value as CallOutput<typeof name>;
      throw new Error(`${name}: ${result.error.message} ${JSON.stringify(result.error.details)}`, {
        cause: lastDefect,
      });
    },
    pick,
    file(name, text) {
      const path = join(workFolder, name);
      writeFileSync(path, text);
      return pick(path);
    },
    setToday(date) {
      day = date;
    },
    close: () => core.close(),
  };
}
