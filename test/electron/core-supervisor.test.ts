import { describe, expect, it } from 'vitest';
import { createCoreSupervisor } from '../../electron/main/core/core-supervisor.ts';
import type { ReadResult } from '../../src/contract/core-protocol.ts';
import type { Defect } from '../../src/contract/defect.ts';
import type { LibraryEvent } from '../../src/contract/library-event.ts';
import type { FakeProcess } from './fake-process.ts';
import { fakeProcess } from './fake-process.ts';

const START = {
  kind: 'start',
  libraryFolder: '/library',
  settings: {
    officeName: '办公室',
    preReviewPrefix: '拱数',
    copyTo: [],
    reviewerName: '李审查',
    papersFolder: '/papers',
  },
  grants: [],
  today: null,
} as const;
const READY = { kind: 'ready' };

/** A supervisor whose cores, clock and pauses the test drives. */
function supervised() {
  const cores: FakeProcess[] = [];
  const told: LibraryEvent[] = [];
  const defects: Defect[] = [];
  const pauses: number[] = [];
  const readings: { path: string; finish: (result: ReadResult) => void; cancelled: boolean }[] = [];
  const clock = { now: 0 };
  let afterPause: () => void = () => undefined;
  const supervisor = createCoreSupervisor({
    fork: () => {
      const core = fakeProcess();
      cores.push(core);
      return core.link;
    },
    startMessage: () => ({ ...START, settings: { ...START.settings, copyTo: [] }, grants: [] }),
    startReading: ({ path }) => {
      let finish: (result: ReadResult) => void = () => undefined;
      const result = new Promise<ReadResult>((resolve) => {
        finish = resolve;
      });
      const reading = { path, finish, cancelled: false };
      readings.push(reading);
      return {
        result,
        cancel: () => {
          reading.cancelled = true;
          finish({ ok: false, failure: 'cancelled' });
        },
      };
    },
    tell: (event) => told.push(event),
    reportDefect: (defect) => defects.push(defect),
    after: (ms, callback) => {
      pauses.push(ms);
      afterPause = callback;
    },
    now: () => clock.now,
  });
  supervisor.start();
  const call = (name = 'library.status') => supervisor.call(name, {}, () => undefined);
  return { supervisor, cores, told, defects, pauses, readings, clock, call, afterPause: () => afterPause() };
}

describe('核心进程的照看', () => {
  it('启动时先送去启动消息，就绪前发出的调用等就绪后再送', async () => {
    const { cores, told, call } = supervised();
    const answer = call().result;
    expect(cores[0]!.sent).toEqual([START]);
    cores[0]!.says(READY);
    expect(cores[0]!.sent).toEqual([START, { kind: 'call', id: 1, name: 'library.status', input: {} }]);
    cores[0]!.says({ kind: 'reply', id: 1, result: { ok: true, value: '在' } });
    expect(await answer).toEqual({ ok: true, value: '在' });
    expect(told).toEqual([{ kind: 'core.ready' }]);
  });

  it('答复按编号送回各自的调用，与先后无关', async () => {
    const { cores, call } = supervised();
    cores[0]!.says(READY);
    const [first, second] = [call().result, call().result];
    cores[0]!.says({ kind: 'reply', id: 2, result: { ok: true, value: '二' } });
    cores[0]!.says({ kind: 'reply', id: 1, result: { ok: true, value: '一' } });
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: '一' },
      { ok: true, value: '二' },
    ]);
  });

  it('进度送给发起的调用，取消送给核心', () => {
    const { supervisor, cores } = supervised();
    cores[0]!.says(READY);
    const heard: unknown[] = [];
    const { cancel } = supervisor.call('funding.export', {}, (progress) => heard.push(progress));
    cores[0]!.says({ kind: 'progress', id: 1, progress: { done: 3, total: 10, label: '正在写入' } });
    cancel();
    expect(heard).toEqual([{ done: 3, total: 10, label: '正在写入' }]);
    expect(cores[0]!.sent.at(-1)).toEqual({ kind: 'cancel', id: 1 });
  });

  it('核心退出时，所有未答复的调用都以中文说明拒绝，并告诉界面', async () => {
    const { cores, told, call } = supervised();
    cores[0]!.says(READY);
    const answers = [call().result, call().result];
    cores[0]!.exit();
    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'coreUnavailable', message: expect.stringContaining('意外退出') },
      });
    }
    expect(told.map(({ kind }) => kind)).toEqual(['core.ready', 'core.lost']);
  });

  it('退出后稍候重启，其间发出的调用由新核心答复', async () => {
    const { cores, told, pauses, call, afterPause } = supervised();
    cores[0]!.says(READY);
    cores[0]!.exit();
    const answer = call().result;
    expect(pauses).toEqual([200]);
    afterPause();
    cores[1]!.says(READY);
    expect(cores[1]!.sent.at(-1)).toMatchObject({ kind: 'call', id: 1 });
    cores[1]!.says({ kind: 'reply', id: 1, result: { ok: true, value: '又在' } });
    expect(await answer).toEqual({ ok: true, value: '又在' });
    expect(told.map(({ kind }) => kind)).toEqual(['core.ready', 'core.lost', 'core.ready']);
  });

  it('连续退出时间隔加长，第四次不再重启，并说明怎么办', async () => {
    const { cores, told, pauses, call, afterPause } = supervised();
    for (let crash = 0; crash < 4; crash += 1) {
      cores[crash]!.exit();
      if (crash < 3) afterPause();
    }
    expect(pauses).toEqual([200, 1_000, 5_000]);
    expect(cores).toHaveLength(4);
    expect(told.at(-1)).toMatchObject({ kind: 'core.failed', message: expect.stringContaining('退出程序后重新打开') });
    expect(await call().result).toMatchObject({ ok: false, error: { code: 'coreUnavailable' } });
  });

  it('稳定运行一分钟后再退出，按第一次计', () => {
    const { cores, pauses, clock, afterPause } = supervised();
    cores[0]!.exit();
    afterPause();
    clock.now += 60_000;
    cores[1]!.exit();
    expect(pauses).toEqual([200, 200]);
  });

  it('资料库打不开时不重启，每个调用都得到原因', async () => {
    const { cores, told, pauses, call } = supervised();
    const waiting = call().result;
    cores[0]!.says({ kind: 'failed', message: '资料库由更新的版本建立，请升级程序。' });
    const refused = { ok: false, error: { code: 'libraryProblem', message: '资料库由更新的版本建立，请升级程序。' } };
    expect(await waiting).toMatchObject(refused);
    expect(await call().result).toMatchObject(refused);
    expect(cores[0]!.isAlive()).toBe(false);
    expect(pauses).toEqual([]);
    expect(told).toEqual([{ kind: 'core.failed', message: '资料库由更新的版本建立，请升级程序。' }]);
  });

  it('后来打开的界面也知道核心的状态', () => {
    const { supervisor, cores, told } = supervised();
    supervisor.announce();
    cores[0]!.says({ kind: 'failed', message: '文件夹只读。' });
    supervisor.announce();
    expect(told).toEqual([
      { kind: 'core.failed', message: '文件夹只读。' },
      { kind: 'core.failed', message: '文件夹只读。' },
    ]);
  });

  it('为核心读取工作簿，并把结果按编号送回', async () => {
    const { cores, readings } = supervised();
    cores[0]!.says(READY);
    cores[0]!.says({ kind: 'read', id: 7, task: { kind: 'workbook', path: '/申报.xlsx' } });
    readings[0]!.finish({ ok: true, workbook: { sheets: [] } });
    await new Promise(setImmediate);
    expect(readings[0]!.path).toBe('/申报.xlsx');
    expect(cores[0]!.sent.at(-1)).toEqual({
      kind: 'readFinished',
      id: 7,
      result: { ok: true, workbook: { sheets: [] } },
    });
  });

  it('核心取消或退出时，停止正在进行的读取', () => {
    const { cores, readings } = supervised();
    cores[0]!.says(READY);
    for (const id of [1, 2]) cores[0]!.says({ kind: 'read', id, task: { kind: 'table', path: '/台账.csv' } });
    cores[0]!.says({ kind: 'cancelRead', id: 1 });
    expect(readings.map(({ cancelled }) => cancelled)).toEqual([true, false]);
    cores[0]!.exit();
    expect(readings.map(({ cancelled }) => cancelled)).toEqual([true, true]);
  });

  it('核心的意外错误和意外退出都交给日志', () => {
    const { cores, defects } = supervised();
    const defect = { callName: 'units.list', errorName: 'TypeError', errorCode: '', frames: ['at x'] };
    cores[0]!.says({ kind: 'defect', defect });
    cores[0]!.exit();
    expect(defects).toEqual([defect, { callName: 'core', errorName: 'Exit', errorCode: '9', frames: [] }]);
  });

  it('切换资料库时请核心收尾，等它退出后立即启动下一个，不算意外退出', async () => {
    const { supervisor, cores, told, defects, call } = supervised();
    cores[0]!.says(READY);
    const pending = call().result;
    supervisor.reopen();
    expect(await pending).toMatchObject({ ok: false, error: { message: expect.stringContaining('正在切换资料库') } });
    expect(cores[0]!.sent.at(-1)).toEqual({ kind: 'shutdown' });

    const waiting = call().result;
    cores[0]!.says(READY);
    expect(cores).toHaveLength(1);
    cores[0]!.exit();
    expect(cores[1]!.sent).toEqual([START]);
    cores[1]!.says(READY);
    cores[1]!.says({ kind: 'reply', id: 2, result: { ok: true, value: '另一资料库' } });
    expect(await waiting).toEqual({ ok: true, value: '另一资料库' });
    expect(told).toEqual([{ kind: 'core.ready' }, { kind: 'core.ready' }]);
    expect(defects).toEqual([]);
  });

  it('切换资料库时，不肯收尾的核心到时被结束；打不开资料库的，切换后重新启动', () => {
    const stuck = supervised();
    stuck.cores[0]!.says(READY);
    stuck.supervisor.reopen();
    stuck.afterPause();
    expect(stuck.cores[0]!.isAlive()).toBe(false);

    const failed = supervised();
    failed.cores[0]!.says({ kind: 'failed', message: '资料库来自更新的版本' });
    failed.cores[0]!.exit();
    failed.supervisor.reopen();
    expect(failed.cores[1]!.sent).toEqual([START]);
  });

  it('退出程序时请核心收尾，等它退出，不再重启', async () => {
    const { supervisor, cores, pauses, call } = supervised();
    cores[0]!.says(READY);
    const pending = call().result;
    const closing = supervisor.close();
    expect(await pending).toMatchObject({ ok: false, error: { code: 'coreUnavailable', message: '程序正在退出。' } });
    expect(cores[0]!.sent.at(-1)).toEqual({ kind: 'shutdown' });
    cores[0]!.exit();
    await closing;
    expect(pauses).toEqual([]);
  });
});
