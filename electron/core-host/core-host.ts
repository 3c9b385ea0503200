import { CallError } from '../../src/contract/call-error.ts';
import type { FromCore, ToCore } from '../../src/contract/core-protocol.ts';
import { describeDefect } from '../../src/contract/defect.ts';
import { createDispatcher } from '../../src/contract/dispatcher.ts';
import type { FileToken } from '../../src/domain/ids.ts';
import type { Core } from '../../src/services/core.ts';
import { openCore } from '../../src/services/core.ts';
import { foreignReaders } from './foreign-readers.ts';
import { serveCalls } from './serve-calls.ts';
import { createShellReader } from './shell-reader.ts';

type Start = Extract<ToCore, { kind: 'start' }>;

const CANNOT_OPEN = '资料库打不开，原因不明。请退出后重试；如仍打不开，请不要移动资料库文件夹，并联系维护人员。';

/** Serves the contract on one library, from `start` to `shutdown`. */
export function createCoreHost(send: (message: FromCore) => void, exit: () => void) {
  const files = new Map<FileToken, string>();
  const reader = createShellReader(send);
  let settings: Start['settings'];
  let core: Core | undefined;
  let calls: ReturnType<typeof serveCalls> | undefined;

  const reportDefect = (callName: string, error: unknown) =>
    send({ kind: 'defect', defect: describeDefect(callName, error) });

  function start(message: Start): void {
    settings = message.settings;
    for (const { token, path } of message.grants) files.set(token, path);
    const { today } = message;
    try {
      core = openCore({
        libraryFolder: message.libraryFolder,
        settings: () => settings,
        resolveFile: (token) => files.get(token),
        ...foreignReaders((task) => reader.start(task)),
        now: () => (today === null ? new Date() : new Date(`${today}T09:00:00`)),
        onLibraryChanged: () => send({ kind: 'event', event: { kind: 'library.changed' } }),
      });
    } catch (error) {
      if (!(error instanceof CallError)) reportDefect('core.open', error);
      send({ kind: 'failed', message: error instanceof CallError ? error.message : CANNOT_OPEN });
      return;
    }
    calls = serveCalls(createDispatcher(core.handlers, reportDefect), send);
    send({ kind: 'ready' });
  }

  function close(): void {
    core?.close();
    core = undefined;
    exit();
  }

  return {
    close,
    receive(message: ToCore): void {
      switch (message.kind) {
        case 'start':
          return start(message);
        case 'call':
          return void calls?.call(message.id, message.name, message.input);
        case 'cancel':
          return calls?.cancel(message.id);
        case 'grant':
          return void files.set(message.token, message.path);
        case 'settings':
          settings = message.settings;
          return undefined;
        case 'readFinished':
          return reader.finished(message.id, message.result);
        case 'shutdown':
          return close();
      }
    },
  };
}
