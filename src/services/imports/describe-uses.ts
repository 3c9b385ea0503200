import type { ProjectId } from '../../domain/ids.ts';
import type { ImportSubjectKind } from '../../storage/imports/import-changes.ts';
import { listRecords } from '../../storage/project-records.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ReferringTable } from '../../storage/references-to.ts';
import { referencesTo } from '../../storage/references-to.ts';

/** What a table that points at units, projects or experts holds, in words. */
const TABLE_WORDS: Readonly<Record<string, string>> = {
  project: '项目',
  open_deadline: '办理期限',
  declaration: '申报',
  project_record: '办理记录',
  attachment: '附件',
  issued_document: '文书',
  rule_reason: '办理说明',
  expert_meeting_project: '评审会议',
  expert_opinion: '专家意见',
  expert_draw_place: '专家抽取',
  expert_engagement: '评审会议',
  invitation_event: '专家通知',
  expert_fee: '评审费',
  expert_rating: '专家评价',
};

const OF_EXPERTS = new Set(['expert_specialty', 'expert_interest', 'expert_leave', 'expert_state_change']);

/** Without what an import itself puts beside a subject. */
function withoutOwn(reader: Reader, kind: ImportSubjectKind, id: number, uses: readonly ReferringTable[]) {
  if (kind === 'project') {
    const records = listRecords(reader, id as ProjectId);
    const onlyOwn = records.every((record) => record.kind === 'earlierProject');
    return uses.filter(({ table }) => table !== 'project_record' || !onlyOwn);
  }
  return kind === 'expert' ? uses.filter(({ table }) => !OF_EXPERTS.has(table)) : uses;
}

/** What refers to something that an import created, such as 3 条评审会议; empty when nothing does. */
export function describeUses(reader: Reader, kind: ImportSubjectKind, id: number): string {
  const uses = withoutOwn(reader, kind, id, referencesTo(reader, kind, id));
  return uses.map(({ table, rows }) => `${TABLE_WORDS[table] ?? '其他资料'}（${String(rows)} 条）`).join('、');
}
