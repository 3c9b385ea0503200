import { describe, expect, it } from 'vitest';
import { createFileTokens } from '../../electron/main/shell/file-tokens.ts';
import { CallError } from '../../src/contract/call-error.ts';
import type { FileToken } from '../../src/domain/ids.ts';

describe('选定文件的凭证', () => {
  it('界面只得到凭证和文件名，路径留在外壳和核心', () => {
    const granted: unknown[] = [];
    const tokens = createFileTokens((grant) => granted.push(grant));
    const picked = tokens.grant('/资料/智慧城管.xlsx');
    expect(picked).toEqual({ token: expect.stringMatching(/^[0-9a-f-]{36}$/), fileName: '智慧城管.xlsx' });
    expect(granted).toEqual([{ token: picked.token, path: '/资料/智慧城管.xlsx' }]);
    expect(tokens.resolve(picked.token)).toBe('/资料/智慧城管.xlsx');
  });

  it('没有发过的凭证不认', () => {
    const tokens = createFileTokens(() => undefined);
    expect(() => tokens.resolve('猜的' as FileToken)).toThrow(CallError);
  });

  it('只留最近的二百个，重启的核心得到它们', () => {
    const tokens = createFileTokens(() => undefined);
    const first = tokens.grant('/0.xlsx').token;
    for (let count = 1; count <= 200; count += 1) tokens.grant(`/${String(count)}.xlsx`);
    expect(tokens.grants()).toHaveLength(200);
    expect(() => tokens.resolve(first)).toThrow('请重新选择文件');
  });
});
