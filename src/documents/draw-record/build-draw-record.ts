import { formatChineseDate } from '../../domain/dates.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { conditionLabel } from '../../domain/draw/draw-condition.ts';
import type { DrawRecord, SealedCandidates } from '../../domain/draw/draw-record.ts';
import { earlierDrawsText } from '../../domain/draw/earlier-draws.ts';
import { EXPERT_KINDS, MEETING_PURPOSES } from '../../domain/experts/glossary-of-experts.ts';
import type { Block, PlainDocument, TableColumn } from '../official/official-document.ts';
import { formTable } from '../project-papers/form-table.ts';
import { heading, paragraph } from '../project-papers/paper-texts.ts';
import { hexLines } from './hex-lines.ts';

/** Grows when the paper's layout or wording changes. */
export const DRAW_RECORD_TEMPLATE_VERSION = 1;

/** All that the paper is made from. */
export interface DrawPaperFacts {
  readonly officeName: string;
  readonly issuedOn: IsoDate;
  /** Day and time of the draw as the office's clock showed it, such as `2026年10月12日09:30`. */
  readonly drawnAt: string;
  readonly record: DrawRecord;
}

function column(title: string, widthMm: number, align: TableColumn['align'] = 'center'): TableColumn {
  return { title, widthMm, align };
}

/** Room for those who drew and those who watched. */
const SIGNATURES: Block = {
  kind: 'table',
  columns: [column('身份', 40), column('签名', 70), column('日期', 46)],
  rows: ['抽取人', '监督人', '记录人'].map((who) => [who, '\n\n', '']),
};

function meetingTable({ officeName, drawnAt, record }: DrawPaperFacts): Block {
  const { meeting, earlier, eligible, ineligible, notAsked } = record.candidates;
  const { place } = meeting;
  return formTable([
    ['会议名称', meeting.title],
    ['会议事项', MEETING_PURPOSES[meeting.purpose]],
    ['会议日期', formatChineseDate(meeting.meetingOn as IsoDate)],
    ...(place === '' ? [] : [['会议地点', place] as const]),
    ['评审项目', meeting.projects.map(({ code, name, unit }) => `${code} ${name}（${unit}）`).join('\n')],
    ['组织单位', officeName],
    ['抽取时间', drawnAt],
    ['抽取次数', `第${String(record.ordinal)}次${record.reason === '' ? '' : `（理由：${record.reason}）`}`],
    ...(earlier.length === 0 ? [] : [['此前抽取', earlierDrawsText(earlier)] as const]),
    [
      '候选人数',
      `候选${String(eligible.length)}名；回避或不能抽取${String(ineligible.length)}名；不符合任何条件、未列名${String(notAsked)}名`,
    ],
  ]);
}

function conditionsTable({ conditions }: SealedCandidates): Block {
  return {
    kind: 'table',
    columns: [
      column('序号', 14),
      column('专业和范围', 68, 'start'),
      column('应抽', 18),
      column('本次待抽', 22),
      column('候补', 16),
      column('候选', 18),
    ],
    rows: conditions.map((condition) => [
      String(condition.index + 1),
      conditionLabel(condition.specialty, condition),
      String(condition.count),
      String(condition.wanted),
      condition.wanted === 0 ? '0' : String(condition.reserves),
      String(condition.candidates.length),
    ]),
  };
}

function resultTable({ candidates, result }: DrawRecord): Block {
  const experts = new Map(candidates.eligible.map((expert) => [expert.id, expert]));
  return {
    kind: 'table',
    columns: [
      column('条件', 14),
      column('结果', 24),
      column('姓名或机构', 44, 'start'),
      column('所在单位', 48, 'start'),
      column('类别', 26),
    ],
    rows: result.flatMap(({ condition, chosen, reserves }) => {
      const row = (id: number, what: string) => {
        const expert = experts.get(id);
        return expert ? [[String(condition + 1), what, expert.name, expert.employer, EXPERT_KINDS[expert.kind]]] : [];
      };
      return [
        ...chosen.flatMap((id) => row(id, '抽中')),
        ...reserves.flatMap((id, place) => row(id, `候补${String(place + 1)}`)),
      ];
    }),
  };
}

function recusals({ ineligible }: SealedCandidates): Block[] {
  if (ineligible.length === 0) return [paragraph('经核对，没有应当回避或不能抽取的专家。')];
  return [
    {
      kind: 'table',
      columns: [
        column('序号', 14),
        column('姓名或机构', 34, 'start'),
        column('所在单位', 42, 'start'),
        column('理由', 66, 'start'),
      ],
      rows: ineligible.map(({ name, employer, reasons }, index) => [
        String(index + 1),
        name,
        employer,
        reasons.map(({ detail }) => detail).join('；'),
      ]),
    },
  ];
}

/** 专家抽取记录表: what was drawn from, by which seed, what came out, and room to sign; names only. */
export function buildDrawRecord(facts: DrawPaperFacts): PlainDocument {
  const { record } = facts;
  return {
    form: 'plain',
    title: '专家抽取记录表',
    body: [
      meetingTable(facts),
      heading('抽取条件'),
      conditionsTable(record.candidates),
      heading('回避和不能抽取的专家'),
      ...recusals(record.candidates),
      heading('抽取结果'),
      resultTable(record),
      paragraph('抽中的专家不能参加的，由同一条件的候补按次序递补。'),
      heading('种子和校验值'),
      formTable([
        ['种子', hexLines(record.seed)],
        ['候选名单校验值', hexLines(record.candidatesSha256)],
        ['校验值', hexLines(record.checkSha256)],
      ]),
      paragraph('候选名单固定后由操作系统产生种子；凭导出的抽取记录可以重新计算核对。'),
      heading('签名'),
      SIGNATURES,
    ],
    closing: null,
    attachments: [],
  };
}
