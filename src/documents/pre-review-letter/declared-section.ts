import { formatChineseDate } from '../../domain/dates.ts';
import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, CONTINUITIES, FUND_SOURCES } from '../../domain/glossary.ts';
import { formatWanYuan } from '../../domain/money.ts';
import type { Block } from '../official/official-document.ts';
import type { PreReviewLetterFacts } from './pre-review-letter-facts.ts';
import { enumeration } from '../official/sentences.ts';

function funding({ fundShares }: PreReviewLetterFacts['content']): string {
  const [only] = fundShares;
  if (only !== undefined && fundShares.length === 1) return `全部为${FUND_SOURCES[only.source]}`;
  return enumeration(fundShares.map(({ source, amount }) => `${FUND_SOURCES[source]}${formatWanYuan(amount)}万元`));
}

/** 一、申报情况: receipt, date, type, amount and sources of money, as declared. */
export function declaredSection({ content, declaration, projectCode }: PreReviewLetterFacts): Block[] {
  const { declaredOn, receiptNumber, round, amount } = declaration;
  const again = round > 1 ? `，系第${String(round)}次申报` : '';
  const kind = `${CONSTRUCTION_TYPES[content.constructionType]}类${CONTENT_CATEGORIES[content.contentCategory]}项目`;
  return [
    { kind: 'heading', level: 1, text: '申报情况' },
    {
      kind: 'paragraph',
      text:
        `该项目于${formatChineseDate(declaredOn)}申报，收文编号为${receiptNumber}，项目编号为${projectCode}${again}。` +
        `项目列入${String(content.planYear)}年度计划，属${CONTINUITIES[content.continuity]}的${kind}。` +
        `申报金额${formatWanYuan(amount)}万元，资金来源：${funding(content)}。`,
    },
  ];
}
