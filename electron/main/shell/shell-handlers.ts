import type { BrowserWindow } from 'electron';
import type { ShellCallName } from '../../../src/contract/contract.ts';
import type { Handlers } from '../../../src/contract/dispatcher.ts';
import type { SettingsStore } from '../settings/open-settings.ts';
import { createAttachmentHandlers } from './attachment-handlers.ts';
import { createDocumentHandlers } from './document-handlers.ts';
import { createFileHandlers } from './file-handlers.ts';
import type { FileTokens } from './file-tokens.ts';
import type { LibraryHandlersOptions } from './library-handlers.ts';
import { createLibraryHandlers } from './library-handlers.ts';
import { createSettingsHandlers } from './settings-handlers.ts';

export interface ShellHandlersOptions extends LibraryHandlersOptions {
  readonly store: SettingsStore;
  readonly version: string;
  readonly tokens: FileTokens;
  /** The window that dialogs belong to. */
  readonly window: () => BrowserWindow;
  readonly onOfficeChanged: () => void;
  readonly onUnsavedChanged: (unsaved: boolean) => void;
}

/** Answers every call that the desktop shell hosts. */
export function createShellHandlers(options: ShellHandlersOptions): Handlers<ShellCallName> {
  const { store, window, tokens } = options;
  return {
    ...createSettingsHandlers(store, options.libraries, window, options.version, options.onOfficeChanged),
    ...createFileHandlers(tokens, window),
    ...createAttachmentHandlers(options.callCore),
    ...createDocumentHandlers(options.callCore, tokens),
    ...createLibraryHandlers(options),
    'window.setUnsaved'({ unsaved }) {
      options.onUnsavedChanged(unsaved);
      return {};
    },
  };
}
