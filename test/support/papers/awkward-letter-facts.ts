import type { PreReviewLetterFacts } from '../../../src/documents/pre-review-letter/pre-review-letter-facts.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { keysOf, PRE_REVIEW_TOPICS } from '../../../src/domain/glossary.ts';
import { sampleLetterFacts } from './sample-letter-facts.ts';

/** Marks that would do something if a rendering took them for its own: XML, HTML, script, field codes. */
export const INJECTIONS = [
  '<script>alert(1)</script>',
  '</w:t></w:r><w:r><w:t>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;&amp;&#60;',
  ']]><!--',
  '"\'><style>*{display:none}</style>',
  '{{=1+1}} ${7*7} { MERGEFIELD x }',
] as const;

/** 60 characters, among them two that old fonts and careless string handling lose. */
export const LONG_NAME = `${'区级政务数据资源一体化智能归集共享与业务协同平台'.repeat(3).slice(0, 54)}㼆𠮷升级改造`;

function longText(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
}

/** Everything at its largest and strangest at once: what a letter must carry without losing or obeying any of it. */
export function awkwardLetterFacts(): PreReviewLetterFacts {
  const injection = (index: number) => INJECTIONS[index % INJECTIONS.length] ?? '';
  return sampleLetterFacts('improve', {
    unitName: '区住房和城乡建设局（区人防办）下属拱墅区房产管理服务中心',
    copyTo: [
      '区财政局',
      '区发改经信局',
      '区审计局',
      '区大数据发展管理中心',
      '区政府办公室',
      '各街道办事处',
      '区纪委区监委',
    ],
    content: {
      name: LONG_NAME,
      necessity: INJECTIONS.join('；'),
      currentState:
        '第一段\n\n第二段\t带制表符\r\n第三段 with some English words and a-very-long-identifier/with/slashes',
      scheme: longText('统一建设统一运维，', 1200),
      papers: Array.from({ length: 40 }, (_, index) => ({
        kind: 'other',
        title: `第${String(index + 1)}份材料${longText('补充说明', index)}`,
        copies: index + 1,
      })),
    },
    preReview: {
      items: keysOf(PRE_REVIEW_TOPICS).map((topic, index) => ({
        topic,
        verdict: 'doubt',
        problem: `${injection(index)}${longText('现有系统数据未归集，接口不明。', 300)}`,
        suggestion: longText('补充对接方案，明确时限。', 300),
        basis: index % 2 === 0 ? '' : longText('《拱墅区信息化项目管理办法》四（二）', 120),
      })),
      conclusion: 'improve',
      opinion: `${longText('总体意见甲。', 200)}\n${longText('总体意见乙', 100)}`,
      improvements: Array.from({ length: 12 }, (_, index) => ({
        content: `${injection(index)}${longText('补充材料并重新测算', 80)}`,
        dueOn: '2026-10-30' as IsoDate,
      })),
    },
  });
}

/** Every letter whose setting a rendering is likely to get wrong. */
export const AWKWARD_LETTERS: Readonly<Record<string, PreReviewLetterFacts>> = {
  everything: awkwardLetterFacts(),
  bare: sampleLetterFacts('qualified', {
    copyTo: [],
    content: { name: '网', papers: [], necessity: '', currentState: '', scheme: '', securityPlan: '' },
  }),
  longestOffice: sampleLetterFacts('cancel', {
    officeName: longText('杭州市拱墅区政府数字化转型工作领导小组办公室', 60),
  }),
  shortestOffice: sampleLetterFacts('split', { officeName: '区数据局' }),
  latinName: sampleLetterFacts('merge', { content: { name: 'CityBrain-3.0 API Gateway & Data-Hub（二期）升级' } }),
  rareCharacters: sampleLetterFacts('improve', {
    unitName: '㼆𠮷街道',
    content: { name: longText('𠮷', 40), currentState: longText('㼆𠮷', 400) },
  }),
  tableToTheEnd: sampleLetterFacts('improve', {
    content: { papers: Array.from({ length: 58 }, () => ({ kind: 'other', title: '材料', copies: 1 })) },
  }),
};
