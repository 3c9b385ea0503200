import type { ProjectFile, ProjectRecord } from './records/project-file.ts';
import { recordsOf } from './records/project-file.ts';

type Records = Pick<ProjectFile, 'records'>;

/** Orders to rectify that are not closed (办法六（一）). */
export function openRectifications(file: Records): ProjectRecord<'rectificationOrder'>[] {
  const closed = new Set(recordsOf(file, 'rectificationClosed').map(({ fields }) => fields.order));
  return recordsOf(file, 'rectificationOrder').filter(({ id }) => !closed.has(id));
}

/** Inspections that found a serious flaw and were followed by no order to rectify it (办法六（一）). */
export function unorderedFlaws(file: Records): ProjectRecord<'inspection'>[] {
  const ordered = new Set(recordsOf(file, 'rectificationOrder').map(({ fields }) => fields.inspection));
  return recordsOf(file, 'inspection').filter(({ id, fields }) => fields.seriousFlaw && !ordered.has(id));
}
