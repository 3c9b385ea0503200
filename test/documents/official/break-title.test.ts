import { describe, expect, it } from 'vitest';
import sampleProjects from '../../../assets/sample/projects.json' with { type: 'json' };
import { breakTitle } from '../../../src/documents/official/break-title.ts';

const ROOT = '区级政务数据资源归集共享与业务协同平台升级改造及安全保障体系建设暨基层治理一体化应用推广运维服务信息化';

function title(nameLength: number): string {
  return `关于${ROOT.repeat(2).slice(0, nameLength)}项目预审意见的函`;
}

const LENGTHS = Array.from({ length: 56 }, (_, index) => index + 5);

describe('公文标题回行', () => {
  it.each(LENGTHS)('%i 字的项目名称：不丢字、不超宽、无孤字', (length) => {
    const lines = breakTitle(title(length));
    expect(lines.join('')).toBe(title(length));
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(20);
      if (lines.length > 1) expect(line.length).toBeGreaterThanOrEqual(4);
      expect(line).not.toMatch(/^(的|之|和|与|及)|^[、，。）》]|[（《]$/);
    }
  });

  it.each(LENGTHS)('%i 字的项目名称：各行长短相称', (length) => {
    const lengths = breakTitle(title(length)).map((line) => line.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(9);
  });

  it('短标题一行', () => {
    expect(breakTitle('申报材料清单')).toEqual(['申报材料清单']);
  });

  it('样例项目的标题不拆开“预审意见的函”', () => {
    for (const { name } of sampleProjects) {
      const lines = breakTitle(`关于${name}项目预审意见的函`);
      expect(lines.at(-1)).toMatch(/预审意见的函$/);
    }
  });

  it('西文名称不从中间断开，行首行尾不留空格', () => {
    const lines = breakTitle('关于CityBrain-3.0 API Gateway & Data-Hub（二期）升级项目预审意见的函');
    expect(lines.join('|')).toMatch(/CityBrain-3\.0/);
    expect(lines.join('|')).toMatch(/Data-Hub/);
    for (const line of lines) expect(line).toBe(line.trim());
  });

  it('没有词界的长串也排得下', () => {
    const lines = breakTitle(`关于${'A'.repeat(90)}项目预审意见的函`);
    expect(lines.join('')).toBe(`关于${'A'.repeat(90)}项目预审意见的函`);
  });
});
