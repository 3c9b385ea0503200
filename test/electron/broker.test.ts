import { describe, expect, it } from 'vitest';
import { createBroker } from '../../electron/main/broker.ts';
import type { CallContext, Progress } from '../../src/contract/call-context.ts';
import type { CallResult } from '../../src/contract/call-error.ts';
import type { LibraryEvent } from '../../src/contract/library-event.ts';

/** A broker whose two hosts note what they are asked; the core's answers wait until the test gives them. */
function brokered() {
  const asked: string[] = [];
  const told: LibraryEvent[] = [];
  const cancelled: string[] = [];
  const contexts: CallContext[] = [];
  let answer: (result: CallResult) => void = () => undefined;
  let progress: (progress: Progress) => void = () => undefined;
  const broker = createBroker(
    {
      call(name, _input, onProgress) {
        asked.push(`core ${name}`);
        progress = onProgress;
        const result = new Promise<CallResult>((resolve) => {
          answer = resolve;
        });
        return { result, cancel: () => void cancelled.push(name) };
      },
    },
    (name, _input, context) => {
      asked.push(`shell ${name}`);
      contexts.push(context);
      return Promise.resolve({ ok: true, value: null });
    },
    (event) => told.push(event),
  );
  return {
    broker,
    asked,
    told,
    cancelled,
    contexts,
    answer: (result: CallResult) => answer(result),
    progress: (made: Progress) => progress(made),
  };
}

describe('调用的转交', () => {
  it('按合约把调用交给核心或外壳', async () => {
    const { broker, asked, answer } = brokered();
    const fromCore = broker.request('units.list', {}, 'a');
    answer({ ok: true, value: 1 });
    expect(await fromCore).toEqual({ ok: true, value: 1 });
    await broker.request('settings.get', {}, 'b');
    expect(asked).toEqual(['core units.list', 'shell settings.get']);
  });

  it('不认识的名字一概交给外壳的分派去拒绝，原型上的名字也是', async () => {
    const { broker, asked } = brokered();
    for (const name of ['nothing', 'constructor', '__proto__', 'toString']) await broker.request(name, {}, name);
    expect(asked).toEqual(['shell nothing', 'shell constructor', 'shell __proto__', 'shell toString']);
  });

  it('名字或编号不成形时直接拒绝', async () => {
    const { broker, asked } = brokered();
    const malformed: [unknown, unknown][] = [
      [null, 'a'],
      [{}, 'a'],
      ['x'.repeat(101), 'a'],
      ['units.list', ''],
      ['units.list', 7],
      ['units.list', 'x'.repeat(65)],
    ];
    for (const [name, callId] of malformed) {
      expect(await broker.request(name, {}, callId)).toMatchObject({ ok: false, error: { code: 'denied' } });
    }
    expect(asked).toEqual([]);
  });

  it('同一编号不能同时用两次，答复后可以再用', async () => {
    const { broker, answer } = brokered();
    const first = broker.request('units.list', {}, 'a');
    expect(await broker.request('units.list', {}, 'a')).toMatchObject({ ok: false, error: { code: 'denied' } });
    answer({ ok: true, value: 1 });
    await first;
    expect(await broker.request('settings.get', {}, 'a')).toMatchObject({ ok: true });
  });

  it('取消送到正在进行的调用，别的编号没有影响', () => {
    const { broker, cancelled } = brokered();
    void broker.request('units.list', {}, 'a');
    for (const callId of ['b', null, {}, undefined]) broker.cancel(callId);
    expect(cancelled).toEqual([]);
    broker.cancel('a');
    expect(cancelled).toEqual(['units.list']);
  });

  it('进度以界面的编号告诉界面', () => {
    const { broker, told, progress } = brokered();
    void broker.request('units.list', {}, 'a');
    progress({ done: 1, total: null, label: '读取' });
    expect(told).toEqual([{ kind: 'call.progress', callId: 'a', progress: { done: 1, total: null, label: '读取' } }]);
  });
});
