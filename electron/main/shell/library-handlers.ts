import type { ShellCallName } from '../../../src/contract/contract.ts';
import type { Handlers } from '../../../src/contract/dispatcher.ts';
import type { LibraryChoice, OpenLibrary } from '../core/library-choice.ts';
import type { CallCore } from './call-core.ts';
import { openFolder } from './open-path.ts';

type LibraryCall = Extract<ShellCallName, `library.${string}`>;

export interface LibraryHandlersOptions {
  readonly libraries: LibraryChoice;
  readonly callCore: CallCore;
  /** Has the core close its library and open the chosen one. */
  readonly reopenCore: () => void;
  /** Has the page begin anew, so that nothing of the other library stays on it. */
  readonly reloadScreen: () => void;
}

export function createLibraryHandlers(options: LibraryHandlersOptions): Handlers<LibraryCall> {
  const { libraries, callCore, reopenCore, reloadScreen } = options;

  function change(library: OpenLibrary): void {
    libraries.choose(library);
    reopenCore();
  }

  return {
    async 'library.showFolder'() {
      await openFolder(libraries.libraryFolder());
      return {};
    },
    async 'library.openSample'() {
      change('sample');
      try {
        const { projectCount } = await callCore('library.status', {});
        if (projectCount === 0) await callCore('library.createSample', {});
      } catch (error) {
        change('office');
        throw error;
      }
      reloadScreen();
      return {};
    },
    'library.leaveSample'() {
      change('office');
      reloadScreen();
      return {};
    },
  };
}
