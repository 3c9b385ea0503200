import type { ExpertId, MeetingId, ProjectId } from '../../domain/ids.ts';

/** The sheet that opinions and scores of a whole meeting are written in. */
export const OPINION_SHEET = '意见与评分';

/** Columns in their order; grey ones say whom and what a row is about, white ones are written in. */
export const OPINION_COLUMNS = [
  { key: 'number', head: '序号', width: 6 },
  { key: 'projectCode', head: '项目编号', width: 12 },
  { key: 'projectName', head: '项目名称', width: 30 },
  { key: 'expertName', head: '专家', width: 12 },
  { key: 'employer', head: '工作单位', width: 22 },
  { key: 'score', head: '评分', width: 9 },
  { key: 'opinion', head: '意见', width: 56 },
  { key: 'mark', head: '识别码', width: 14 },
] as const;
export type OpinionColumn = (typeof OPINION_COLUMNS)[number]['key'];

/** What a row is about, as its mark says. */
export interface RowSubject {
  readonly meetingId: MeetingId;
  readonly projectId: ProjectId;
  readonly expertId: ExpertId;
}

/** `M3-P12-E45`: by this a row is known again, wherever it was moved or sorted to. */
export function markOf({ meetingId, projectId, expertId }: RowSubject): string {
  return `M${String(meetingId)}-P${String(projectId)}-E${String(expertId)}`;
}

/** Reads a mark; undefined when it is none. */
export function parseMark(text: string): RowSubject | undefined {
  const [, meetingId, projectId, expertId] = /^M(\d{1,15})-P(\d{1,15})-E(\d{1,15})$/.exec(text) ?? [];
  if (meetingId === undefined) return undefined;
  return { meetingId: Number(meetingId), projectId: Number(projectId), expertId: Number(expertId) } as RowSubject;
}

/** A project and an expert as the workbook names them. */
export interface OpinionProject {
  readonly id: ProjectId;
  readonly code: string;
  readonly name: string;
}
export interface OpinionExpert {
  readonly id: ExpertId;
  readonly name: string;
  readonly employer: string;
}
