import type { RecordRow } from '../../src/contract/calls/record-calls.ts';
import type { CallOutput, HandlerOutput } from '../../src/contract/contract.ts';
import type { RuleAnswerView } from '../../src/contract/shapes/rule-answer.ts';
import type { IsoDate } from '../../src/domain/dates.ts';
import { isoDate } from '../../src/domain/dates.ts';
import type { Stage } from '../../src/domain/glossary.ts';
import type { ProjectId, RecordId } from '../../src/domain/ids.ts';
import type { Fen } from '../../src/domain/money.ts';
import type { RecordKind } from '../../src/domain/records/record-kinds.ts';
import { definitionOf, RECORD_KINDS } from '../../src/domain/records/record-kinds.ts';
import { exampleRecord } from './example-record.ts';
import type { FakeHandlers } from './fake-bridge.ts';
import { libraryStatus } from './library-status.ts';
import { sampleContent } from './sample-content.ts';

export const PROJECT = 1 as ProjectId;
const TODAY = isoDate('2026-09-28');

export const NOT_YET_QUALIFIED: RuleAnswerView = {
  ruleId: 'R11',
  title: '预审合格后方可评审',
  article: '四（二）',
  sentence: '预审合格后，按照“统一申报、分类评审”的原则，由领导小组办公室组织评审专家组',
  outcome: 'block',
  finding: '预审尚未合格。',
  remedy: '请先出具预审合格的意见书。',
};

export const FILED_LATE: RuleAnswerView = {
  ruleId: 'R22',
  title: '合同备案及时',
  article: '五（三）',
  sentence: '合同签订后5个工作日内需向领导小组办公室备案',
  outcome: 'warn',
  finding: '逾期 3 个工作日备案。',
  remedy: '请写明原因。',
};

/** A row of a file: a record of the kind with every field filled in. */
export function recordRow(id: number, kind: RecordKind, changes: Partial<RecordRow> = {}): RecordRow {
  const fields = exampleRecord(kind);
  return {
    id: id as RecordId,
    kind,
    round: 1,
    on: fields[definitionOf(kind).on] as IsoDate,
    fields,
    correctsId: null,
    isVoid: false,
    correctionReason: '',
    holdsAs: id as RecordId,
    recordedAt: '2026-09-28T02:00:00.000Z',
    recordedBy: '李审查',
    attachments: [],
    reasons: [],
    ...changes,
  };
}

/** A file on which nothing was recorded yet and everything may be. */
export function projectFile(changes: Partial<CallOutput<'records.file'>> = {}): CallOutput<'records.file'> {
  return {
    version: 4,
    stage: 'declared',
    round: 1,
    records: [],
    steps: RECORD_KINDS.filter((kind) => definitionOf(kind).from === 'project').map((kind) => ({
      kind,
      isNext: false,
      blocking: [],
    })),
    ledger: {
      declared: 120_000_000 as Fen,
      reviewed: null,
      reduced: null,
      approved: null,
      years: [],
      arranged: 0 as Fen,
      issued: 0 as Fen,
      ceiling: null,
      awarded: null,
      contracted: null,
      paid: 0 as Fen,
      contracts: [],
    },
    deadlines: [],
    ...changes,
  };
}

function projectPage(stage: Stage): HandlerOutput<'projects.get'> {
  return {
    project: { id: PROJECT, code: '2027-0001', version: 4, stage, content: sampleContent() },
    unitName: '区城管局',
    declaredAmount: 120_000_000 as Fen,
    declarations: [{ round: 1, declaredOn: TODAY, receiptNumber: '收〔2026〕1', amount: 120_000_000 as Fen }],
    deadline: null,
    answers: [],
    documents: [],
    history: [],
  };
}

/** The calls that the screens of one project read by, on that file. */
export function projectAnswers(file: CallOutput<'records.file'>): FakeHandlers {
  return {
    'projects.get': () => projectPage(file.stage),
    'projects.name': () => ({ code: '2027-0001', name: sampleContent().name }),
    'records.file': () => file,
    'meetings.ofProject': () => ({ rows: [] }),
    'records.prefill': () => ({ fields: {} }),
    'records.check': () => ({ answers: [] }),
    'library.status': () => libraryStatus(TODAY),
  };
}
