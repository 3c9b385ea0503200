import { describe, expect, it, vi } from 'vitest';
import { READER_LIMIT_MS, readApart } from '../../electron/processes/read-apart.ts';
import { fakeProcess } from './fake-process.ts';

const TASK = { kind: 'workbook', path: '/申报.xlsx' } as const;

describe('在单独进程里读取工作簿', () => {
  it('告诉它路径，取回结果，并结束它', async () => {
    const reader = fakeProcess();
    const { result } = readApart(reader.link, TASK);
    expect(reader.sent).toEqual([TASK]);
    reader.says({ ok: true, workbook: { sheets: [] } });
    expect(await result).toEqual({ ok: true, workbook: { sheets: [] } });
    expect(reader.isAlive()).toBe(false);
  });

  it('拒绝读取时带回原因', async () => {
    const reader = fakeProcess();
    const { result } = readApart(reader.link, TASK);
    reader.says({ ok: false, failure: 'refused', message: '不是工作簿。' });
    expect(await result).toEqual({ ok: false, failure: 'refused', message: '不是工作簿。' });
  });

  it('进程崩溃或答非所问，都算读取失败', async () => {
    const crashed = fakeProcess();
    const first = readApart(crashed.link, TASK).result;
    crashed.exit();
    const odd = fakeProcess();
    const second = readApart(odd.link, TASK).result;
    odd.says('胡言乱语');
    expect(await Promise.all([first, second])).toEqual([
      { ok: false, failure: 'crashed' },
      { ok: false, failure: 'crashed' },
    ]);
  });

  it('超过时限即结束', async () => {
    vi.useFakeTimers();
    const reader = fakeProcess();
    const { result } = readApart(reader.link, TASK);
    vi.advanceTimersByTime(READER_LIMIT_MS);
    vi.useRealTimers();
    expect(await result).toEqual({ ok: false, failure: 'timeout' });
    expect(reader.isAlive()).toBe(false);
  });

  it('取消即结束', async () => {
    const reader = fakeProcess();
    const reading = readApart(reader.link, TASK);
    reading.cancel();
    expect(await reading.result).toEqual({ ok: false, failure: 'cancelled' });
    expect(reader.isAlive()).toBe(false);
  });
});
