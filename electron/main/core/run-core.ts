import type { ToCore } from '../../../src/contract/core-protocol.ts';
import type { Defect } from '../../../src/contract/defect.ts';
import type { LibraryEvent } from '../../../src/contract/library-event.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import { fixedToday } from '../app-folders.ts';
import type { FileTokens } from '../shell/file-tokens.ts';
import { createFileTokens } from '../shell/file-tokens.ts';
import type { CoreSupervisor } from './core-supervisor.ts';
import { createCoreSupervisor } from './core-supervisor.ts';
import { forkCore } from './fork-core.ts';
import type { LibraryChoice } from './library-choice.ts';
import { startReading } from './start-reading.ts';

/** The core process of this application, and the files that were granted to it. */
export function runCore(
  libraries: LibraryChoice,
  tell: (event: LibraryEvent) => void,
  reportDefect: (defect: Defect) => void,
): { supervisor: CoreSupervisor; tokens: FileTokens } {
  const today = fixedToday();
  const tokens = createFileTokens((grant) => supervisor.update({ kind: 'grant', ...grant }));
  const supervisor = createCoreSupervisor({
    fork: forkCore,
    startMessage: (): ToCore => ({
      kind: 'start',
      libraryFolder: libraries.libraryFolder(),
      settings: libraries.office(),
      grants: tokens.grants(),
      today: today === null ? null : isoDate(today),
    }),
    startReading,
    tell,
    reportDefect,
    after: (ms, callback) => setTimeout(callback, ms),
    now: () => performance.now(),
  });
  return { supervisor, tokens };
}
