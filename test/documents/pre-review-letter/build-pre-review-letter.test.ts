import { describe, expect, it } from 'vitest';
import { MissingFacts } from '../../../src/documents/official/missing-facts.ts';
import type { Block, HeadedDocument } from '../../../src/documents/official/official-document.ts';
import { buildPreReviewLetter } from '../../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import type { PreReviewLetterFacts } from '../../../src/documents/pre-review-letter/pre-review-letter-facts.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { keysOf, PRE_REVIEW_CONCLUSIONS, PRE_REVIEW_TOPICS } from '../../../src/domain/glossary.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { awkwardLetterFacts } from '../../support/papers/awkward-letter-facts.ts';
import { sampleLetterFacts } from '../../support/papers/sample-letter-facts.ts';
import { samplePreReview } from '../../support/sample-pre-review.ts';

function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));
}

function allText({ body, title, addressee, attachments }: HeadedDocument): string {
  return [title, addressee, ...texts(body), ...attachments.flatMap(({ blocks }) => texts(blocks))].join('\n');
}

function chapters({ body }: HeadedDocument): string[] {
  return body.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
}

function missingIn(facts: PreReviewLetterFacts): readonly string[] {
  try {
    buildPreReviewLetter(facts);
  } catch (error) {
    if (error instanceof MissingFacts) return error.facts;
    throw error;
  }
  return [];
}

describe('预审意见书的结论', () => {
  it.each([
    ['qualified', '依据《办法》第四条第（二）款，该项目预审合格，进入方案审查。'],
    ['improve', '依据《办法》第四条第（二）款，该项目需完善需求方案。'],
    ['cancel', '依据《办法》第四条第（二）款，建议取消该项目建设。'],
    ['split', '依据《办法》第四条第（二）款，建议将该项目拆分建设。'],
    ['merge', '依据《办法》第四条第（二）款，建议将该项目合并建设。'],
  ] as const)('%s：%s', (conclusion, sentence) => {
    const letter = buildPreReviewLetter(sampleLetterFacts(conclusion));
    expect(allText(letter)).toContain(sentence);
    for (const other of keysOf(PRE_REVIEW_CONCLUSIONS)) {
      if (other === conclusion) continue;
      const said = texts(buildPreReviewLetter(sampleLetterFacts(other)).body);
      expect(said.join('\n')).not.toContain(sentence);
    }
  });

  it('只有预审合格才进入方案审查', () => {
    for (const conclusion of keysOf(PRE_REVIEW_CONCLUSIONS)) {
      const text = allText(buildPreReviewLetter(sampleLetterFacts(conclusion)));
      expect(text.includes('预审合格，进入方案审查')).toBe(conclusion === 'qualified');
    }
  });

  it('总体意见在前，结论在后', () => {
    const letter = buildPreReviewLetter(sampleLetterFacts('merge'));
    expect(allText(letter)).toMatch(/建议合并建设、共用平台。依据《办法》/);
  });
});

describe('预审意见书的内容', () => {
  it('有整改要求时五个部分，没有时四个部分', () => {
    const four = ['申报情况', '现状、需求与省市规范核对', '逐项审查', '预审结论'];
    expect(chapters(buildPreReviewLetter(sampleLetterFacts('qualified')))).toEqual(four);
    expect(chapters(buildPreReviewLetter(sampleLetterFacts('improve')))).toEqual([...four, '整改要求与时限']);
  });

  it('写明收文编号、申报日期、类型、金额和资金来源', () => {
    const text = allText(
      buildPreReviewLetter(
        sampleLetterFacts('qualified', {
          content: {
            fundShares: [
              { source: 'generalBudget', amount: parseMoney('100.5', '万元') },
              { source: 'selfRaised', amount: parseMoney('19.5', '万元') },
            ],
          },
        }),
      ),
    );
    expect(text).toContain('该项目于2026年9月28日申报，收文编号为2026-128，项目编号为2027-0001。');
    expect(text).toContain('属新增的升级类信息应用项目');
    expect(text).toContain('申报金额120.00万元，资金来源：一般公共预算100.50万元和自筹19.50万元。');
  });

  it('重新申报的写明第几次', () => {
    const { declaration } = sampleLetterFacts();
    const again = sampleLetterFacts('qualified', { declaration: { ...declaration, round: 2 } });
    expect(allText(buildPreReviewLetter(again))).toContain('系第2次申报');
  });

  it('逐项审查列出全部事项', () => {
    const table = buildPreReviewLetter(sampleLetterFacts('improve')).body.find((block) => block.kind === 'table');
    expect(table?.rows.map(([topic]) => topic)).toEqual(Object.values(PRE_REVIEW_TOPICS));
    expect(table?.columns.map(({ title }) => title)).toEqual(['审查事项', '结论', '问题', '建议', '依据']);
  });

  it('表格与版心同宽', () => {
    const { body, attachments } = buildPreReviewLetter(sampleLetterFacts('improve'));
    const tables = [...body, ...attachments.flatMap(({ blocks }) => blocks)].filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(2);
    for (const { columns } of tables) expect(columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(156);
  });

  it('没有登记材料时没有附件', () => {
    expect(buildPreReviewLetter(sampleLetterFacts('qualified', { content: { papers: [] } })).attachments).toEqual([]);
  });

  it('只出现登记过的日期', () => {
    const dates = allText(buildPreReviewLetter(sampleLetterFacts('improve'))).match(/\d+年\d+月\d+日/g);
    expect(new Set(dates)).toEqual(new Set(['2026年9月28日', '2026年10月30日']));
  });

  it.each([
    ['智慧城管平台升级', '关于智慧城管平台升级项目预审意见的函'],
    ['智慧城管平台升级项目', '关于智慧城管平台升级项目预审意见的函'],
  ])('%s 的标题是 %s', (name, title) => {
    expect(buildPreReviewLetter(sampleLetterFacts('qualified', { content: { name } })).title).toBe(title);
  });

  it('没有占位、空括号和未定义', () => {
    const sparse = sampleLetterFacts('qualified', {
      content: {
        necessity: '',
        currentState: '',
        scheme: '',
        securityPlan: '',
        existingSystems: '',
        dataResources: [],
      },
    });
    for (const facts of [
      sparse,
      awkwardLetterFacts(),
      ...keysOf(PRE_REVIEW_CONCLUSIONS).map((c) => sampleLetterFacts(c)),
    ]) {
      const text = allText(buildPreReviewLetter(facts));
      expect(text).not.toMatch(/undefined|null|NaN|（）|《》|“”|××|XX|。。|：。|，。/);
      expect(text.split('\n').filter((line) => line.trim() === '')).toEqual([]);
    }
  });

  it('不出现联系人和电话', () => {
    expect(allText(buildPreReviewLetter(sampleLetterFacts()))).not.toMatch(/张样例|0571/);
  });
});

describe('缺少事实时不生成', () => {
  it('逐项点名', () => {
    const facts = sampleLetterFacts('qualified', {
      officeName: ' ',
      preReview: samplePreReview(
        { conclusion: null, improvements: [{ content: '', dueOn: null }] },
        { goals: { verdict: null }, security: { verdict: 'fail', problem: '', suggestion: ' ' } },
      ),
    });
    expect(missingIn(facts)).toEqual([
      '发文机关名称',
      '“安全保障三同步”判为不通过的问题',
      '“安全保障三同步”判为不通过的建议',
      '“绩效目标”的结论',
      '预审结论',
      '第1条整改要求的内容',
      '第1条整改要求的完成时限',
    ]);
    expect(() => buildPreReviewLetter(facts)).toThrow(/^预审意见书还不能生成，缺少：发文机关名称；/);
  });

  it.each([
    ['总体意见', { conclusion: 'cancel' as const, opinion: '' }],
    ['整改要求', { conclusion: 'improve' as const, opinion: '需完善。', improvements: [] }],
    ['第1条整改要求的完成时限', { improvements: [{ content: '补充材料', dueOn: null }] }],
    ['第1条整改要求的内容', { improvements: [{ content: ' ', dueOn: '2026-10-30' as IsoDate }] }],
  ])('缺%s', (name, fields) => {
    expect(missingIn(sampleLetterFacts('qualified', { preReview: samplePreReview(fields) }))).toEqual([name]);
  });

  it('事实不变，文书不变', () => {
    const stored = JSON.parse(JSON.stringify(awkwardLetterFacts())) as PreReviewLetterFacts;
    expect(buildPreReviewLetter(stored)).toEqual(buildPreReviewLetter(awkwardLetterFacts()));
  });
});
