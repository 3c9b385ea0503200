import { formatChineseDate } from '../../domain/dates.ts';
import { CONSTRUCTION_TYPES } from '../../domain/glossary.ts';
import { REVIEW_CONCLUSIONS } from '../../domain/glossary-of-records.ts';
import { inclusionSums } from '../../domain/inclusion-draft.ts';
import type { Block, PlainDocument } from '../official/official-document.ts';
import { percentText } from '../official/percent-text.ts';
import { REGULATION } from '../official/regulation.ts';
import { heading, paragraph, writtenParagraphs } from '../project-papers/paper-texts.ts';
import { inclusionLine, wanYuanText } from './inclusion-line.ts';
import type { InclusionPaperFacts } from './inclusion-paper-facts.ts';
import { inclusionPaperTitle } from './inclusion-paper-facts.ts';
import { rankingTable } from './ranking-table.ts';
import { sumsTable } from './sums-table.ts';

/** Grows when the paper's layout or wording changes. */
export const INCLUSION_DRAFT_TEMPLATE_VERSION = 1;

function subheading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function item(text: string): Block {
  return { kind: 'heading', level: 3, text };
}

/** `排序第1位至第3位的3个项目`. */
function ranks(from: number, count: number): string {
  const last = count > 1 ? `至第${String(from + count - 1)}位` : '';
  return `排序第${String(from)}位${last}的${String(count)}个项目`;
}

function overview({ submitted: { entries } }: InclusionPaperFacts): Block[] {
  const { declared, reviewed, reduced, amount } = inclusionSums(entries);
  const units = new Set(entries.map(({ unitName }) => unitName)).size;
  return [
    heading('申报与评审总体情况'),
    paragraph(
      `列入本草案的项目共${String(entries.length)}个，涉及建设单位${String(units)}个，均已完成方案审查。` +
        `申报金额合计${wanYuanText(declared)}，审定金额合计${wanYuanText(reviewed)}，核减${wanYuanText(reduced)}，` +
        `核减率${percentText(reduced, reviewed + reduced)}；建议入库金额合计${wanYuanText(amount)}。`,
    ),
    subheading('按建设类型'),
    sumsTable('建设类型', CONSTRUCTION_TYPES, entries, ({ constructionType }) => constructionType),
    subheading('按审查结论'),
    sumsTable('审查结论', REVIEW_CONCLUSIONS, entries, ({ conclusion }) => conclusion),
  ];
}

function envelopeText({ submitted }: InclusionPaperFacts): string {
  const { within, used, left, below, wanting } = inclusionLine(submitted).line;
  const envelope = `区级财力可承受的资金盘子为${wanYuanText(submitted.envelope)}。`;
  const over = `${ranks(within + 1, below)}建议入库金额合计${wanYuanText(wanting)}，在资金盘子以外`;
  if (within === 0) return `${envelope}按排序累计，${over}。`;
  const borne = `${ranks(1, within)}建议入库金额合计${wanYuanText(used)}，在资金盘子以内，余${wanYuanText(left)}`;
  return `${envelope}按排序累计，${borne}${below > 0 ? `；${over}` : ''}。`;
}

function principles(facts: InclusionPaperFacts): Block[] {
  return [
    heading('排序原则'),
    subheading('轻重缓急'),
    paragraph('根据项目实施方案审查结果，按照项目的轻重缓急确定排序，排序在前的优先安排。各项目的排序理由见附件。'),
    subheading('区级财力'),
    paragraph(envelopeText(facts)),
  ];
}

/** What the leading group is asked to decide (办法四（三）). */
function questions({ submitted }: InclusionPaperFacts): Block[] {
  const { within, used, below, wanting } = inclusionLine(submitted).line;
  return [
    heading('提请研究事项'),
    ...(within > 0 ? [item(`同意${ranks(1, within)}入库，入库金额合计${wanYuanText(used)}。`)] : []),
    ...(below > 0
      ? [
          item(
            `研究${ranks(within + 1, below)}（建议入库金额合计${wanYuanText(wanting)}）的处理意见：暂缓入库，或者另行落实资金后入库。`,
          ),
        ]
      : []),
    item('入库项目研究明确后排入项目库，由领导小组办公室根据入库项目总体投入统一向区财政局申请年度信息化项目资金。'),
  ];
}

/** 项目入库草案 (办法四（三）), without red head: it goes to the leading group as the attachment of a report. */
export function buildInclusionDraft(facts: InclusionPaperFacts): PlainDocument {
  const { officeName, issuedOn, submittedOn, submitted } = facts;
  return {
    form: 'plain',
    title: inclusionPaperTitle(facts, '入库草案'),
    body: [
      heading('编制依据'),
      paragraph(
        `${REGULATION}第四条第（三）款规定：“领导小组办公室根据项目实施方案审查结果以及项目的轻重缓急和区级财力的可能，确定项目排序，编制项目入库草案。项目入库草案经提交领导小组研究明确后排入项目库。”` +
          `据此编制本草案，于${formatChineseDate(submittedOn)}提交领导小组研究。`,
      ),
      ...writtenParagraphs(submitted.basis),
      ...overview(facts),
      ...principles(facts),
      ...questions(facts),
    ],
    closing: { office: officeName.trim(), date: formatChineseDate(issuedOn) },
    attachments: [
      {
        title: inclusionPaperTitle(facts, '排序表'),
        blocks: [paragraph('金额单位：万元'), rankingTable(submitted)],
      },
    ],
  };
}
