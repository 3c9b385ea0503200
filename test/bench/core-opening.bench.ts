import { fork } from 'node:child_process';
import { join } from 'node:path';
import { packMessage, unpackMessage } from '../../electron/processes/forked-message.ts';
import { NO_PROJECT_FILTER } from '../../src/contract/calls/project-calls.ts';
import type { FromCore, ToCore } from '../../src/contract/core-protocol.ts';
import { fromCoreShape } from '../../src/contract/core-protocol.ts';
import type { CallInput } from '../../src/contract/contract.ts';
import { DEFAULT_COPY_TO, DEFAULT_OFFICE_NAME, DEFAULT_PRE_REVIEW_PREFIX } from '../../src/domain/office-settings.ts';
import { benchFolder } from '../support/bench/bench-library.ts';
import { bundle } from '../support/bench/bundle.ts';
import type { Comparison } from '../support/bench/compare.ts';
import { compareCold, report } from '../support/bench/compare.ts';
import { largeLibraryFolder } from '../support/library/large-library.ts';

const FIRST_PAGE: CallInput<'projects.list'> = {
  filter: NO_PROJECT_FILTER,
  sort: { by: 'code', descending: true },
  page: 0,
  pageSize: 50,
};

/** Milliseconds from the start of the core process until its first page has arrived. */
function firstPageOfCore(program: string, libraryFolder: string): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = fork(program, [], { execArgv: [] });
    const send = (message: ToCore) => child.send(packMessage(message));
    const settings = {
      officeName: DEFAULT_OFFICE_NAME,
      preReviewPrefix: DEFAULT_PRE_REVIEW_PREFIX,
      copyTo: [...DEFAULT_COPY_TO],
      reviewerName: '李审查',
      papersFolder: join(libraryFolder, '..', 'papers'),
    };
    let milliseconds = Number.NaN;
    child.on('message', (message) => {
      const told: FromCore = fromCoreShape.parse(unpackMessage(message));
      if (told.kind === 'ready') send({ kind: 'call', id: 1, name: 'projects.list', input: FIRST_PAGE });
      else if (told.kind === 'reply' && told.result.ok) {
        milliseconds = performance.now() - started;
        send({ kind: 'shutdown' });
      } else reject(new Error(JSON.stringify(told)));
    });
    child.once('exit', () => (Number.isNaN(milliseconds) ? reject(new Error('no page came')) : resolve(milliseconds)));
    send({ kind: 'start', libraryFolder, settings, grants: [], today: null });
  });
}

/** The same for a program that only opens the file and asks for the rows. */
function firstPageOfBareProgram(program: string, libraryFolder: string): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = fork(program, [libraryFolder], { execArgv: [] });
    let milliseconds = Number.NaN;
    child.once('message', () => {
      milliseconds = performance.now() - started;
    });
    child.once('error', reject);
    child.once('exit', () => (Number.isNaN(milliseconds) ? reject(new Error('no page came')) : resolve(milliseconds)));
  });
}

const { path, remove } = benchFolder();
const programs = { core: 'electron/core-host/index.ts', bare: 'test/bench/bare-core-child.ts' };
await bundle(programs, join(path, 'programs'));
const results: Comparison[] = [];
for (const projects of [10_000, 100_000]) {
  const libraryFolder = largeLibraryFolder(projects, join(path, String(projects)));
  const names = {
    work: `${projects.toLocaleString('en')}: core process from start to first page`,
    reference: 'process that opens the file and asks SQL',
  };
  const core = join(path, 'programs', 'core.js');
  const bare = join(path, 'programs', 'bare.js');
  results.push(
    await compareCold(
      names,
      () => firstPageOfCore(core, libraryFolder),
      () => firstPageOfBareProgram(bare, libraryFolder),
    ),
  );
}
remove();
report(results);
