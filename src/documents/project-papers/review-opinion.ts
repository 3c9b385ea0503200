import { formatChineseDate } from '../../domain/dates.ts';
import { ADOPTIONS, REVIEW_CONCLUSIONS } from '../../domain/glossary-of-records.ts';
import type { ReviewConclusion } from '../../domain/glossary-of-records.ts';
import { COST_CLASSES } from '../../domain/glossary.ts';
import type { Fen } from '../../domain/money.ts';
import { fen, formatWanYuan, sumFen } from '../../domain/money.ts';
import { latestOf } from '../../domain/records/project-file.ts';
import type { RecordFields } from '../../domain/records/record-kinds.ts';
import type { Attachment, Block } from '../official/official-document.ts';
import { percentText } from '../official/percent-text.ts';
import { REGULATION } from '../official/regulation.ts';
import { textLines } from '../official/sentences.ts';
import { letterOfOffice, missingInLetter } from './letter-of-office.ts';
import { panelTable } from './panel-table.ts';
import { heading, paragraph, projectTitle, writtenChapter, writtenParagraphs } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';
import { subjectFields } from './subject-record.ts';

type Fields = RecordFields<'reviewConclusion'>;

/** The questions that the panel answers (办法四（二）), in the order of the paper. */
const QUESTIONS: readonly (readonly [
  keyof Fields & ('necessity' | 'scale' | 'planning' | 'sharing' | 'performance'),
  string,
])[] = [
  ['necessity', '建设必要性'],
  ['scale', '建设内容及规模'],
  ['planning', '规划与年度任务符合性'],
];

const CONSEQUENCES: Readonly<Record<ReviewConclusion, string>> = {
  pass: '审查结论作为项目实施的依据，项目按程序提请列入项目入库草案。',
  revise: '请你单位按照修改要求完善实施方案，经领导小组办公室确认后按程序提请列入项目入库草案。',
  fail: '该项目不得实施。',
};

function costChapter({ adoptions, cost, items }: Fields): Block[] {
  const declared = sumFen(items.map((item) => item.declared));
  const reviewed = sumFen(items.map((item) => item.reviewed));
  const reduced = fen(Math.max(0, declared - reviewed));
  return [
    heading('经费合理性'),
    ...writtenParagraphs(cost),
    paragraph(
      `项目申报${formatWanYuan(declared)}万元，审定${formatWanYuan(reviewed)}万元，核减${formatWanYuan(reduced)}万元，` +
        `核减率${percentText(reduced, declared)}，逐项审定金额见附件${adoptions.length === 0 ? '1' : '2'}。`,
    ),
  ];
}

function investmentTable({ items }: Fields): Attachment {
  const sum = (pick: (item: Fields['items'][number]) => Fen) => formatWanYuan(sumFen(items.map(pick)));
  return {
    title: '投资审定表',
    blocks: [
      paragraph('单位：万元'),
      {
        kind: 'table',
        columns: [
          { title: '序号', widthMm: 11, align: 'center' },
          { title: '内容名称', widthMm: 42, align: 'start' },
          { title: '类别', widthMm: 20, align: 'center' },
          { title: '申报', widthMm: 18, align: 'end' },
          { title: '审定', widthMm: 18, align: 'end' },
          { title: '核减', widthMm: 18, align: 'end' },
          { title: '核减理由', widthMm: 29, align: 'start' },
        ],
        rows: [
          ...items.map(({ name, costClass, declared, reviewed, reason }, index) => [
            String(index + 1),
            name,
            COST_CLASSES[costClass],
            formatWanYuan(declared),
            formatWanYuan(reviewed),
            formatWanYuan(fen(Math.max(0, declared - reviewed))),
            reason,
          ]),
          [
            '',
            '合计',
            '',
            sum((item) => item.declared),
            sum((item) => item.reviewed),
            sum((item) => fen(Math.max(0, item.declared - item.reviewed))),
            '',
          ],
        ],
      },
    ],
  };
}

function opinionsAttachment({ adoptions }: Fields): Attachment[] {
  if (adoptions.length === 0) return [];
  return [
    {
      title: '专家意见及采纳情况',
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: '序号', widthMm: 12, align: 'center' },
            { title: '专家', widthMm: 28, align: 'center' },
            { title: '意见', widthMm: 66, align: 'start' },
            { title: '采纳情况', widthMm: 20, align: 'center' },
            { title: '不采纳的理由', widthMm: 30, align: 'start' },
          ],
          rows: adoptions.map(({ member, opinion, adoption, reason }, index) => [
            String(index + 1),
            member,
            textLines(opinion).join('\n'),
            ADOPTIONS[adoption],
            reason,
          ]),
        },
      ],
    },
  ];
}

function missing(facts: ProjectPaperFacts): string[] {
  const fields = subjectFields(facts, 'reviewConclusion');
  const asked = [
    ...QUESTIONS,
    ['cost', '经费合理性'],
    ['sharing', '归集与共享'],
    ['performance', '绩效评估意见'],
  ] as const;
  return [
    ...missingInLetter(facts),
    ...asked.filter(([name]) => textLines(fields[name]).length === 0).map(([, label]) => label),
    ...(fields.conclusion === 'revise' && textLines(fields.revisions).length === 0 ? ['修改要求'] : []),
    ...(latestOf(facts, 'reviewMeeting') ? [] : ['评审专家组']),
  ];
}

/** 方案评审意见 (办法四（二）), a letter to the unit with the panel's opinions, the amounts and the panel as attachments. */
export const reviewOpinion: ProjectPaper = {
  about: 'reviewConclusion',
  isNumbered: true,
  templateVersion: 2,
  missing,
  build(facts) {
    const fields = subjectFields(facts, 'reviewConclusion');
    const meeting = latestOf(facts, 'reviewMeeting');
    const name = projectTitle(facts.content.name);
    const members = meeting?.fields.members ?? [];
    return letterOfOffice(facts, {
      title: `关于${name}方案评审意见的函`,
      body: [
        paragraph(
          `依据${REGULATION}第四条第（二）款，领导小组办公室组织区发改经信局、区财政局等相关部门和专家组成评审专家组，` +
            `于${formatChineseDate(fields.concludedOn)}对“${facts.content.name.trim()}”实施方案进行了审查。现将评审意见函告如下：`,
        ),
        ...QUESTIONS.flatMap(([question, title]) => writtenChapter(title, fields[question])),
        ...costChapter(fields),
        ...writtenChapter('数据资源归集与共享', fields.sharing),
        ...writtenChapter('绩效评估意见', fields.performance),
        heading('审查结论'),
        paragraph(`审查结论：${REVIEW_CONCLUSIONS[fields.conclusion]}。${CONSEQUENCES[fields.conclusion]}`),
        ...writtenChapter('修改要求', fields.revisions),
        paragraph('特此函告。'),
      ],
      attachments: [
        ...opinionsAttachment(fields),
        investmentTable(fields),
        { title: '评审专家组名单', blocks: [panelTable(members)] },
      ],
    });
  },
};
