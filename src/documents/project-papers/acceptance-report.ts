import { formatChineseDate } from '../../domain/dates.ts';
import { ACCEPTANCE_CONCLUSIONS, ACCEPTANCE_CONTENTS, CHECK_RESULTS } from '../../domain/glossary-of-records.ts';
import type { AcceptanceContent } from '../../domain/glossary-of-records.ts';
import { CONSTRUCTION_TYPES, COST_CLASSES } from '../../domain/glossary.ts';
import { formatQuantity } from '../../domain/quantity.ts';
import { formatWanYuan } from '../../domain/money.ts';
import { latestOf, recordsOf } from '../../domain/records/project-file.ts';
import { urgentAgreement } from '../../domain/urgent-agreement.ts';
import type { Attachment, Block } from '../official/official-document.ts';
import { sentence, textLines } from '../official/sentences.ts';
import { panelTable } from './panel-table.ts';
import { heading, paragraph, projectTitle, writtenChapter, writtenParagraphs } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';
import { subjectFields } from './subject-record.ts';

/** What each chapter of the report answers (办法五（五）: 竣工验收主要内容). */
const CHAPTERS: readonly (readonly [AcceptanceContent, string])[] = [
  ['papers', '项目资料完备性、规范性'],
  ['contract', '合同及招标投标文件履行情况'],
  ['technical', '功能、性能、安全性及各项技术指标完成情况'],
  ['sharing', '信息资源共享落实情况'],
  ['other', '合同规定的其他情况'],
];

function missing(facts: ProjectPaperFacts): string[] {
  const { contents, opinion, experts } = subjectFields(facts, 'acceptance');
  const unanswered = CHAPTERS.filter(([content]) => {
    const answer = contents.find((each) => each.content === content);
    return answer === undefined || answer.result === null || textLines(answer.finding).length === 0;
  });
  return [
    ...unanswered.map(([content]) => `“${ACCEPTANCE_CONTENTS[content]}”的审查情况`),
    ...(recordsOf(facts, 'contract').length === 0 ? ['合同'] : []),
    ...(textLines(opinion).length === 0 ? ['专家组意见'] : []),
    ...(experts.length === 0 ? ['验收专家'] : []),
  ];
}

function contracts(facts: ProjectPaperFacts): Block[] {
  return recordsOf(facts, 'contract').map(({ fields }) =>
    paragraph(
      `合同编号${fields.contractNumber}，承建单位${fields.supplier}，${formatChineseDate(fields.signedOn)}签订，` +
        `合同金额${formatWanYuan(fields.amount)}万元。`,
    ),
  );
}

/** 一、概况: approval, contracts, who built and who supervised. */
function overview(facts: ProjectPaperFacts): Block[] {
  const { content, unitName, projectCode } = facts;
  const decision = latestOf(facts, 'inclusionDecision');
  const approval = urgentAgreement(facts);
  const start = latestOf(facts, 'implementationStart');
  const request = latestOf(facts, 'acceptanceRequest');
  const approved = [
    ...(decision ? [`经领导小组研究同意入库（${decision.fields.minutes}）`] : []),
    ...(approval ? [`经区政府同意纳入年度建设计划（${approval.fields.documentNumber}）`] : []),
  ];
  const basis = approved.length === 0 ? '' : `，${approved.join('，')}`;
  const supervisor = start?.fields.supervisor.trim() ?? '';
  return [
    heading('项目概况'),
    paragraph(
      `${projectTitle(content.name)}由${unitName}建设，项目编号${projectCode}，属${CONSTRUCTION_TYPES[content.constructionType]}类项目，` +
        `列入${String(content.planYear)}年度计划${basis}。`,
    ),
    ...contracts(facts),
    ...(start
      ? [
          paragraph(
            `项目于${formatChineseDate(start.fields.startedOn)}开工${supervisor === '' ? '' : `，监理单位为${supervisor}`}。`,
          ),
        ]
      : []),
    ...(request
      ? [
          paragraph(
            `建设单位报告项目于${formatChineseDate(request.fields.completedOn)}建设完成，于${formatChineseDate(request.fields.requestedOn)}申请验收。`,
          ),
        ]
      : []),
  ];
}

function answered(facts: ProjectPaperFacts): Block[] {
  const { contents } = subjectFields(facts, 'acceptance');
  return CHAPTERS.flatMap(([content, title]) => {
    const answer = contents.find((each) => each.content === content);
    if (!answer || answer.result === null) return [];
    const lines = textLines(answer.finding).map(sentence);
    return [heading(title), paragraph(`${lines.join('')}审查结果：${CHECK_RESULTS[answer.result]}。`)];
  });
}

function defects(facts: ProjectPaperFacts): Block[] {
  const { defects: found } = subjectFields(facts, 'acceptance');
  if (found.length === 0) return [heading('问题与整改'), paragraph('验收未发现需要整改的问题。')];
  return [
    heading('问题与整改'),
    ...found.map(
      ({ what, dueOn }) =>
        ({ kind: 'heading', level: 3, text: `${sentence(what)}整改期限：${formatChineseDate(dueOn)}。` }) as const,
    ),
  ];
}

const CONSEQUENCES = {
  pass: '依据《拱墅区信息化项目管理办法》第五条第（五）款，项目可以投入使用。',
  fail: '依据《拱墅区信息化项目管理办法》第五条第（五）款，验收不合格的信息化项目不得投入使用，整改完成后由领导小组办公室组织复验。',
} as const;

function attachments(facts: ProjectPaperFacts): Attachment[] {
  const request = latestOf(facts, 'acceptanceRequest');
  const papers = request ? textLines(request.fields.papers) : [];
  const bought = facts.content.contentItems.filter(
    ({ costClass }) => costClass === 'hardware' || costClass === 'software',
  );
  const paperList: Attachment = {
    title: '验收资料清单',
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: '序号', widthMm: 16, align: 'center' },
          { title: '资料名称', widthMm: 140, align: 'start' },
        ],
        rows: papers.map((paper, index) => [String(index + 1), paper]),
      },
    ],
  };
  const itemList: Attachment = {
    title: '软硬件清单',
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: '序号', widthMm: 14, align: 'center' },
          { title: '名称', widthMm: 48, align: 'start' },
          { title: '规格说明', widthMm: 54, align: 'start' },
          { title: '类别', widthMm: 22, align: 'center' },
          { title: '数量', widthMm: 18, align: 'center' },
        ],
        rows: bought.map(({ name, spec, costClass, quantityMilli, measure }, index) => [
          String(index + 1),
          name,
          spec,
          COST_CLASSES[costClass],
          `${formatQuantity(quantityMilli)}${measure}`,
        ]),
      },
    ],
  };
  return [...(papers.length === 0 ? [] : [paperList]), ...(bought.length === 0 ? [] : [itemList])];
}

/** 竣工验收报告 (办法五（五）), without red head: it goes out as the attachment of a letter. */
export const acceptanceReport: ProjectPaper = {
  about: 'acceptance',
  isNumbered: false,
  templateVersion: 2,
  missing,
  build(facts) {
    const fields = subjectFields(facts, 'acceptance');
    const again = fields.reinspectionOf === null ? '' : '（复验）';
    return {
      form: 'plain',
      title: `${projectTitle(facts.content.name)}竣工验收报告${again}`,
      body: [
        paragraph(
          `${formatChineseDate(fields.acceptedOn)}，${facts.officeName}组织专家对${projectTitle(facts.content.name)}进行${again === '' ? '竣工验收' : '复验'}，形成验收报告如下。`,
        ),
        ...overview(facts),
        ...answered(facts),
        ...writtenChapter('试运行情况', fields.trial),
        ...defects(facts),
        heading('专家组意见与结论'),
        ...writtenParagraphs(fields.opinion),
        paragraph(`验收结论：${ACCEPTANCE_CONCLUSIONS[fields.conclusion]}。${CONSEQUENCES[fields.conclusion]}`),
        paragraph('验收专家组成员签名：'),
        panelTable(fields.experts),
      ],
      closing: { office: facts.officeName, date: formatChineseDate(facts.issuedOn) },
      attachments: attachments(facts),
    };
  },
};
