import type { BrowserWindow } from 'electron';
import type { ShellCallName } from '../../../src/contract/contract.ts';
import type { Handlers } from '../../../src/contract/dispatcher.ts';
import type { SettingsStore } from '../settings/open-settings.ts';
import type { Settings } from '../settings/settings-shape.ts';
import type { CallCore } from './call-core.ts';
import { createDocumentHandlers } from './document-handlers.ts';
import { createFileHandlers } from './file-handlers.ts';
import type { FileTokens } from './file-tokens.ts';
import { openFolder } from './open-path.ts';
import { createSettingsHandlers } from './settings-handlers.ts';

export interface ShellHandlersOptions {
  readonly store: SettingsStore;
  readonly version: string;
  readonly tokens: FileTokens;
  readonly callCore: CallCore;
  /** The window that dialogs belong to. */
  readonly window: () => BrowserWindow;
  readonly onOfficeChanged: (office: Settings['office']) => void;
  readonly onUnsavedChanged: (unsaved: boolean) => void;
}

/** Answers every call that the desktop shell hosts. */
export function createShellHandlers(options: ShellHandlersOptions): Handlers<ShellCallName> {
  const { store, window, tokens } = options;
  return {
    ...createSettingsHandlers(store, window, options.version, options.onOfficeChanged),
    ...createFileHandlers(tokens, window),
    ...createDocumentHandlers(options.callCore, tokens),
    async 'library.showFolder'() {
      await openFolder(store.get('libraryFolder'));
      return {};
    },
    'window.setUnsaved'({ unsaved }) {
      options.onUnsavedChanged(unsaved);
      return {};
    },
  };
}
