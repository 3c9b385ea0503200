import type { PreReviewTopic } from '../../domain/glossary.ts';
import { SECURITY_LEVELS } from '../../domain/glossary.ts';
import type { Block } from '../official/official-document.ts';
import type { PreReviewLetterFacts } from './pre-review-letter-facts.ts';
import { sentence, textLines } from '../official/sentences.ts';
import { verdictSummary } from './verdict-summary.ts';

type Content = PreReviewLetterFacts['content'];

function paragraphs(text: string): Block[] {
  return textLines(text).map((line) => ({ kind: 'paragraph', text: sentence(line) }));
}

/** What the unit wrote, opened by what it is about; nothing where it wrote nothing. */
function stated(about: string, text: string): Block[] {
  return textLines(text).length === 0 ? [] : paragraphs(`${about}：${text.trimStart()}`);
}

function connections({ connectsDataHub, connectsSupportPlatform, secrecyBasis }: Content): string {
  const targets = (wanted: boolean) =>
    [
      ...(connectsDataHub === wanted ? ['区数据中枢'] : []),
      ...(connectsSupportPlatform === wanted ? ['公共基础支撑平台'] : []),
    ].join('、');
  const planned = targets(true) === '' ? '' : `计划与${targets(true)}对接`;
  const absent = targets(false) === '' ? '' : `未列明与${targets(false)}对接`;
  const [basis] = textLines(secrecyBasis);
  const reason = basis === undefined || absent === '' ? '' : `，所列保密依据为${basis.replace(/[。；;.]+$/u, '')}`;
  return [planned, absent + reason].filter((part) => part !== '').join('，');
}

function standards(content: Content): string {
  const { followsDataFormats, securityLevel, dataResources } = content;
  const level =
    securityLevel === 'undetermined' ? '安全保护等级尚未确定' : `安全保护等级为${SECURITY_LEVELS[securityLevel]}`;
  const catalogue =
    dataResources.length === 0 ? '未提供政务信息资源目录' : `提供政务信息资源目录${String(dataResources.length)}项`;
  return (
    `申报材料${followsDataFormats ? '明确' : '未明确'}数据格式遵循省、市、区数据资源规范；` +
    `${connections(content)}；${catalogue}；${level}。`
  );
}

const COMPARED_WITH_NEEDS: readonly PreReviewTopic[] = ['necessity', 'currentState'];
const COMPARED_WITH_STANDARDS: readonly PreReviewTopic[] = ['standards', 'integration', 'catalogue', 'security'];

/** 二、现状、需求与省市规范核对 (办法四（二）: 根据…信息化建设现状、需求、省市规范，结合项目需求方案). */
export function comparisonSection({ content, preReview }: PreReviewLetterFacts): Block[] {
  return [
    { kind: 'heading', level: 1, text: '现状、需求与省市规范核对' },
    { kind: 'heading', level: 2, text: '现状与需求' },
    ...stated('申报材料所述现状与需求', content.currentState),
    ...stated('涉及的已有系统', content.existingSystems),
    ...stated('建设必要性', content.necessity),
    ...stated('拟建内容与规模', content.scheme),
    { kind: 'paragraph', text: `经核对，${verdictSummary(preReview, COMPARED_WITH_NEEDS)}。` },
    { kind: 'heading', level: 2, text: '省市规范' },
    { kind: 'paragraph', text: standards(content) },
    ...stated('安全保障安排', content.securityPlan),
    { kind: 'paragraph', text: `经核对，${verdictSummary(preReview, COMPARED_WITH_STANDARDS)}。` },
  ];
}
