import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { CallContext } from '../../src/contract/call-context.ts';
import type { CallErrorShape } from '../../src/contract/call-error.ts';
import type { CallInput, CallOutput, CoreCallName } from '../../src/contract/contract.ts';
import { createDispatcher } from '../../src/contract/dispatcher.ts';
import type { FileToken } from '../../src/domain/ids.ts';
import type { OfficeSettings } from '../../src/domain/office-settings.ts';
import { DEFAULT_COPY_TO, DEFAULT_OFFICE_NAME, DEFAULT_PRE_REVIEW_PREFIX } from '../../src/domain/office-settings.ts';
import { markFaults } from '../../src/documents/foreign-table/mark-faults.ts';
import { readForeignTable } from '../../src/documents/foreign-table/read-foreign-table.ts';
import { readRawWorkbook } from '../../src/documents/workbook-intake/read-raw-workbook.ts';
import { WorkbookRefused } from '../../src/documents/workbook-intake/workbook-refused.ts';
import { WorkbookReadError } from '../../src/services/workbook-reader.ts';
import { openCore } from '../../src/services/core.ts';

/** A call that was refused; carries what the screen would get. */
export class RefusedCall extends Error {
  readonly shape: CallErrorShape;
  constructor(shape: CallErrorShape) {
    super(`${shape.code}: ${shape.message} ${JSON.stringify(shape.details)}`);
    this.shape = shape;
  }
}

const quiet: CallContext = { signal: { aborted: false }, reportProgress: () => undefined };

/** A fresh folder below the system's temporary one. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'gsr-test-'));
}

/** A refusal as it comes back from a process of its own. */
async function asReadApart<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookRefused) throw new WorkbookReadError('refused', error.message);
    throw error;
  }
}

/** The whole core on a folder, reached through the contract as the screen reaches it. */
export function coreInFolder(folder = temporaryFolder(), today = '2026-09-28') {
  const defects: unknown[] = [];
  const files = new Map<FileToken, string>();
  const clock = { now: new Date(`${today}T09:00:00+08:00`) };
  const settings: OfficeSettings = {
    officeName: DEFAULT_OFFICE_NAME,
    preReviewPrefix: DEFAULT_PRE_REVIEW_PREFIX,
    copyTo: DEFAULT_COPY_TO,
    reviewerName: '李审查',
    papersFolder: join(folder, 'papers'),
  };
  const core = openCore({
    libraryFolder: join(folder, 'library'),
    settings: () => settings,
    resolveFile: (token) => files.get(token),
    // Own files only: hostile ones are read in a process of their own (test/faults).
    readWorkbook: async (path) => readRawWorkbook(await readFile(path)),
    foreignTables: {
      read: async (path) => asReadApart(async () => readForeignTable(await readFile(path))),
      markFaults: async (path, faults) => asReadApart(async () => markFaults(await readFile(path), faults)),
    },
    // The least: what a passphrase costs is not what tests are about.
    packageWorkFactor: 10,
    now: () => clock.now,
    onLibraryChanged: () => undefined,
  });
  const dispatch = createDispatcher(core.handlers, (_name, error) => defects.push(error));
  return {
    folder,
    settings,
    core,
    /** Calls as the screen does; throws {@link RefusedCall}, or the defect behind an `internal` error. */
    async call<Name extends CoreCallName>(
      name: Name,
      input: CallInput<Name>,
      context: Partial<CallContext> = {},
    ): Promise<CallOutput<Name>> {
      const result = await dispatch(name, input, { ...quiet, ...context });
      if (result.ok) return result.value as CallOutput<Name>;
      if (result.error.code === 'internal') throw defects.at(-1);
      throw new RefusedCall(result.error);
    },
    /** The date that the office's clock shows from now on. */
    setToday(date: string) {
      clock.now = new Date(`${date}T09:00:00+08:00`);
    },
    grant(token: string, path: string): FileToken {
      files.set(token as FileToken, path);
      return token as FileToken;
    },
    close() {
      core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
