import type { ProjectId, UnitId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { sumFen } from '../../../src/domain/money.ts';
import type { FundShare } from '../../../src/domain/project.ts';
import type { RecordDraft, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import type { coreInFolder } from '../core-in-folder.ts';
import { mainJobSteps } from '../main-job-steps.ts';
import { sampleContent } from '../sample-content.ts';

const PANEL = [
  { name: '样例甲', employer: '区发改经信局', role: 'development', specialty: '', outside: false, independent: true },
  { name: '样例乙', employer: '区财政局', role: 'finance', specialty: '', outside: false, independent: true },
  { name: '样例丙', employer: '样例大学', role: 'expert', specialty: '软件', outside: true, independent: true },
];

/** What a project of the year is declared with; everything else is a sample's. */
export interface YearProject {
  readonly name: string;
  readonly unitId: UnitId;
  readonly fundShares: readonly FundShare[];
  /** 审定金额. */
  readonly reviewed: Fen;
  readonly planYear?: number;
}

/** Brings projects through declaration, pre-review and review, as a reviewer would on the screens. */
export function reviewedProjects(office: () => ReturnType<typeof coreInFolder>) {
  const { declared, issued } = mainJobSteps(office);

  async function keep(projectId: ProjectId, kind: RecordKind, fields: Record<string, unknown>) {
    const { version } = await office().call('records.file', { projectId });
    const prefill = await office().call('records.prefill', { projectId, kind });
    const draft = { kind, fields: { ...prefill.fields, ...fields } } as unknown as RecordDraft;
    return office().call('records.add', { projectId, version, draft, reasons: [], attachmentIds: [] });
  }

  async function unit(name: string): Promise<UnitId> {
    const fields = { name, aliases: [], kind: 'bureau', budgetCode: null, note: '' } as const;
    return (await office().call('units.create', fields)).id;
  }

  /** Concludes the review of a project whose letter is out. */
  async function conclude(projectId: ProjectId, name: string, total: Fen, granted: Fen): Promise<void> {
    await keep(projectId, 'reviewMeeting', {
      formedOn: '2026-10-12',
      meetingOn: '2026-10-15',
      place: '一号会议室',
      chair: '样例丙',
      members: PANEL,
    });
    const opinions = PANEL.map(({ name: member }) => ({ member, opinion: '同意，建议核减运维费用。' }));
    await keep(projectId, 'expertOpinions', {
      givenOn: '2026-10-15',
      opinions: opinions.map((opinion) => ({ ...opinion, score: 880 })),
    });
    await keep(projectId, 'reviewConclusion', {
      concludedOn: '2026-10-16',
      necessity: '必要。',
      scale: '合理。',
      planning: '符合年度实施任务。',
      cost: '基本合理。',
      sharing: '数据资源已编目并归集。',
      performance: '绩效目标可衡量、可实现。',
      items: [
        {
          name,
          costClass: 'development',
          declared: total,
          reviewed: granted,
          reason: total === granted ? '' : '单价核减',
        },
      ],
      adoptions: opinions.map((opinion) => ({ ...opinion, adoption: 'adopted', reason: '' })),
      conclusion: 'pass',
      revisions: '',
    });
  }

  /** A project that passed its review; the office's clock then stands on 30 October 2026. */
  async function reviewed(project: YearProject): Promise<ProjectId> {
    const { name, unitId, fundShares, planYear = 2027 } = project;
    const total = sumFen(fundShares.map(({ amount }) => amount));
    const [item] = sampleContent().contentItems;
    if (!item) throw new Error('the sample has no content item');
    office().setToday('2026-10-30');
    const id = await declared({
      name,
      unitId,
      planYear,
      fundShares,
      contentItems: [{ ...item, name, unitPrice: total, total }],
    });
    await issued(id);
    await conclude(id, name, total, project.reviewed);
    return id;
  }

  return { keep, unit, reviewed };
}
