import type { Progress } from '../../../src/contract/call-context.ts';
import type { CallErrorShape, CallResult } from '../../../src/contract/call-error.ts';
import type { FromCore, ReadTask, ToCore } from '../../../src/contract/core-protocol.ts';
import { fromCoreShape } from '../../../src/contract/core-protocol.ts';
import type { Defect } from '../../../src/contract/defect.ts';
import type { LibraryEvent } from '../../../src/contract/library-event.ts';
import type { ProcessLink } from '../../processes/process-link.ts';
import type { Reading } from '../../processes/read-apart.ts';
import { createCoreReadings } from './core-readings.ts';
import { createPendingCalls } from './pending-calls.ts';
import { createRestartPolicy } from './restart-policy.ts';

export interface CoreSupervisorOptions {
  readonly fork: () => ProcessLink;
  readonly startMessage: () => ToCore;
  readonly startReading: (task: ReadTask) => Reading;
  readonly tell: (event: LibraryEvent) => void;
  readonly reportDefect: (defect: Defect) => void;
  /** Calls back after a pause. */
  readonly after: (ms: number, callback: () => void) => void;
  readonly now: () => number;
}

export interface CoreCall {
  readonly result: Promise<CallResult>;
  readonly cancel: () => void;
}

const LOST: CallErrorShape = {
  code: 'coreUnavailable',
  message: '后台进程意外退出，本次操作没有完成，正在自动恢复。已保存的内容不受影响，请稍后重试。',
  details: [],
};
const GIVEN_UP: CallErrorShape = {
  code: 'coreUnavailable',
  message:
    '后台进程多次意外退出，已停止自动恢复。已保存的内容不受影响，请退出程序后重新打开；如仍出现，请联系维护人员。',
  details: [],
};
const REOPENING: CallErrorShape = { code: 'coreUnavailable', message: '正在切换资料库，请稍候再试。', details: [] };
const CLOSING: CallErrorShape = { code: 'coreUnavailable', message: '程序正在退出。', details: [] };

/** A core that has not closed its library by then is ended; what was saved is safe either way. */
export const CLOSE_LIMIT_MS = 5_000;

type State =
  | { readonly kind: 'starting'; readonly waiting: ToCore[] }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: CallErrorShape };

/**
 * Keeps one core process running: passes calls on, rejects what is pending when it exits, starts it again,
 * and tells the screen. Calls made while it starts wait for it.
 */
export function createCoreSupervisor(options: CoreSupervisorOptions) {
  const calls = createPendingCalls();
  const readings = createCoreReadings(options.startReading);
  const policy = createRestartPolicy(options.now);
  let state: State = { kind: 'starting', waiting: [] };
  let core: ProcessLink | undefined;
  let closed: (() => void) | undefined;
  /** The core that is told to close so that the next can open another library. */
  let leaving: ProcessLink | undefined;

  function send(message: ToCore): void {
    if (state.kind === 'starting') state.waiting.push(message);
    else core?.send(message);
  }

  function fail(error: CallErrorShape): void {
    state = { kind: 'failed', error };
    calls.failAll(error);
    options.tell({ kind: 'core.failed', message: error.message });
  }

  function receive(message: FromCore): void {
    if (leaving !== undefined) return undefined;
    switch (message.kind) {
      case 'ready': {
        const waiting = state.kind === 'starting' ? state.waiting : [];
        state = { kind: 'ready' };
        for (const call of waiting) core?.send(call);
        return options.tell({ kind: 'core.ready' });
      }
      case 'failed':
        fail({ code: 'libraryProblem', message: message.message, details: [] });
        return core?.kill();
      case 'reply':
        return calls.settle(message.id, message.result);
      case 'progress':
        return calls.progress(message.id, message.progress);
      case 'event':
        return options.tell(message.event);
      case 'read':
        return readings.start(message.id, message.task, (result) =>
          send({ kind: 'readFinished', id: message.id, result }),
        );
      case 'cancelRead':
        return readings.cancel(message.id);
      case 'defect':
        return options.reportDefect(message.defect);
    }
  }

  function exited(code: number | null): void {
    const left = core === leaving;
    core = undefined;
    leaving = undefined;
    readings.cancelAll();
    if (closed !== undefined) return closed();
    if (left) return start();
    // A core that could not open its library was ended on purpose.
    if (state.kind === 'failed') return undefined;
    options.reportDefect({ callName: 'core', errorName: 'Exit', errorCode: String(code), frames: [] });
    const pause = policy.pauseAfterCrash();
    if (pause === undefined) return fail(GIVEN_UP);
    state = { kind: 'starting', waiting: [] };
    calls.failAll(LOST);
    options.tell({ kind: 'core.lost' });
    return options.after(pause, start);
  }

  function start(): void {
    if (closed !== undefined) return;
    policy.started();
    core = options.fork();
    core.onMessage((message) => receive(fromCoreShape.parse(message)));
    core.onExit(exited);
    core.send(options.startMessage());
  }

  return {
    start,
    call(name: string, input: unknown, onProgress: (progress: Progress) => void): CoreCall {
      if (state.kind === 'failed') {
        return { result: Promise.resolve({ ok: false, error: state.error }), cancel: () => undefined };
      }
      const { id, result } = calls.open(onProgress);
      send({ kind: 'call', id, name, input });
      return { result, cancel: () => send({ kind: 'cancel', id }) };
    },
    /** Tells the core something that a later start message would say, too. */
    update(message: Extract<ToCore, { kind: 'grant' | 'settings' }>): void {
      send(message);
    },
    /** Has the core close its library, and starts the next one on the library that the start message then names. */
    reopen(): void {
      calls.failAll(REOPENING);
      const wasFailed = state.kind === 'failed';
      state = { kind: 'starting', waiting: [] };
      if (core !== undefined) {
        const old = core;
        leaving = old;
        options.after(CLOSE_LIMIT_MS, () => {
          if (leaving === old) old.kill();
        });
        core.send({ kind: 'shutdown' } satisfies ToCore);
      } else if (wasFailed) {
        start();
      }
    },
    /** Says again how the core is, to a screen that has just come up. */
    announce(): void {
      if (state.kind === 'ready') options.tell({ kind: 'core.ready' });
      if (state.kind === 'failed') options.tell({ kind: 'core.failed', message: state.error.message });
    },
    /** Has the core close its library; resolves when it has exited. */
    async close(): Promise<void> {
      calls.failAll(CLOSING);
      const exit = new Promise<void>((resolve) => {
        closed = resolve;
      });
      if (core === undefined) return undefined;
      core.send({ kind: 'shutdown' } satisfies ToCore);
      return exit;
    },
    /** Ends a core that does not close by itself. */
    kill(): void {
      core?.kill();
    },
  };
}

export type CoreSupervisor = ReturnType<typeof createCoreSupervisor>;
