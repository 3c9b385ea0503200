import { describe, expect, it } from 'vitest';
import type { CostClass } from '../../src/domain/glossary.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import type { Fen } from '../../src/domain/money.ts';
import { parseMoney } from '../../src/domain/money.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import { comparerOf } from '../../src/domain/similarity/compare-likeness.ts';
import { decodeLikeness, encodeLikeness } from '../../src/domain/similarity/likeness-bytes.ts';
import { likenessOf } from '../../src/domain/similarity/likeness.ts';
import { sharedParts } from '../../src/domain/similarity/shared-parts.ts';
import { SIMILARITY_WEIGHTS, similarityInWords, wholeOf } from '../../src/domain/similarity/similarity.ts';
import { chanceFrom } from '../support/library/chance.ts';
import { inventedContent } from '../support/library/invented-content.ts';
import { plainSimilarity } from '../support/plain-similarity.ts';
import { sampleContent } from '../support/sample-content.ts';

function item(name: string, amount: string, costClass: CostClass = 'development') {
  const total = parseMoney(amount, '万元');
  return { name, spec: '', costClass, quantityMilli: 1000, measure: '项', unitPrice: total, total };
}

function similarity(one: ProjectContent, other: ProjectContent) {
  return comparerOf(likenessOf(one))(likenessOf(other));
}

const SCHEME = '建设事件分拨、移动处置和统计分析三个模块，打通街道与社区之间的事件流转，实现闭环办理。';

describe('the similarity of two projects', () => {
  const patrol = sampleContent({ name: '拱墅区智慧城管事件分拨平台升级项目', scheme: SCHEME, necessity: '' });

  it('is whole for the same declaration, whatever the year, the phase and the generic words of its name', () => {
    const again = sampleContent({ ...patrol, name: '２０２８年度智慧城管事件分拨系统（二期）建设' });
    expect(similarity(patrol, again)).toEqual({ percent: 100, name: 100, contents: 100, functions: 100 });
    expect(similarityInWords(similarity(patrol, again))).toBe('名称 100%、建设内容 100%、功能描述 100%');
  });

  it('of a project about something else is nearly nothing', () => {
    const school = sampleContent({
      name: '中小学教育专网扩容',
      scheme: '为二十所学校更换核心交换机，链路由百兆提升到千兆，并统一出口的安全防护和流量管理策略。',
      necessity: '',
      contentItems: [item('核心交换机', '80', 'hardware'), item('光纤链路租用', '40', 'operation')],
    });
    expect(similarity(patrol, school)).toMatchObject({ name: 0, contents: 0, functions: 0, percent: 0 });
  });

  it('weighs content by its money: a cheap device that both buy makes no second project of it', () => {
    const one = sampleContent({ contentItems: [item('路由器', '1', 'hardware'), item('养老服务模块开发', '99')] });
    const other = sampleContent({ contentItems: [item('路由器', '1', 'hardware'), item('河道水质监测', '99')] });
    expect(similarity(one, other).contents).toBe(1);
  });

  it('takes an item of another class for less, and a fee for nothing', () => {
    const one = sampleContent({ contentItems: [item('数据治理', '50'), item('工程监理', '50', 'supervision')] });
    const other = sampleContent({
      contentItems: [item('数据治理', '90', 'dataResource'), item('工程监理', '10', 'supervision')],
    });
    expect(similarity(one, other).contents).toBe(80);
  });

  it('leaves out what one of them says too little about, and gives its weight to the rest', () => {
    const { percent, ...parts } = similarity(patrol, sampleContent({ ...patrol, contentItems: [], scheme: '见附件' }));
    expect(parts).toEqual({ name: 100, contents: null, functions: null });
    expect(percent).toBe(100);
    expect(wholeOf({ name: 50, contents: 80, functions: null }).percent).toBe(
      Math.round((50 * SIMILARITY_WEIGHTS.name + 80 * SIMILARITY_WEIGHTS.contents) / 75),
    );
  });

  it('is, over hundreds of invented projects, what comparing word by word gives', () => {
    const chance = chanceFrom(20_261_124);
    const projects = Array.from({ length: 60 }, () => inventedContent(chance, 1 as UnitId));
    projects.push(patrol, sampleContent({ contentItems: [] }), sampleContent({ name: '系统', scheme: '' }));
    projects.push(sampleContent({ contentItems: [item('甲', '0'), item('乙', '0')] }));
    for (const one of projects) {
      const fast = comparerOf(decodeLikeness(encodeLikeness(likenessOf(one))));
      for (const other of projects) {
        expect(fast(decodeLikeness(encodeLikeness(likenessOf(other))))).toEqual(plainSimilarity(one, other));
      }
      expect(fast(likenessOf(one)).percent).toBe(100);
    }
  });

  it('is shown with what is shared: parts of the names, content side by side, phrases', () => {
    const other = sampleContent({
      name: '街道事件分拨与处置',
      necessity: '',
      scheme: '在街道建设事件分拨、移动处置和统计分析三个模块，与区级平台对接。',
      contentItems: [item('事件分拨模块开发', '60'), item('大屏', '10', 'hardware')],
    });
    const shared = sharedParts(patrol, other);
    expect(shared.names).toEqual(['事件分拨']);
    expect(shared.items).toMatchObject([
      {
        one: { name: '事件分拨模块开发', total: 120_000_000 as Fen },
        other: { total: 60_000_000 as Fen },
        percent: 100,
      },
    ]);
    expect(shared.phrases).toEqual(['移动处置和统计分析三个模块', '建设事件分拨']);
  });
});
