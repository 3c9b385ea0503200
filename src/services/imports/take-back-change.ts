import type { Expert } from '../../domain/experts/expert.ts';
import type { ExpertId, ProjectId, UnitId } from '../../domain/ids.ts';
import type { Unit } from '../../domain/unit.ts';
import { removeEarlierProject } from '../../storage/earlier-projects.ts';
import { changeExpertState, getExpert, updateExpert } from '../../storage/experts/experts.ts';
import type { ImportChange, ImportSubjectKind } from '../../storage/imports/import-changes.ts';
import { moveImportedVersion } from '../../storage/imports/import-changes.ts';
import { findProject } from '../../storage/projects.ts';
import type { Reader, Writer } from '../../storage/reader-writer.ts';
import { NotFound } from '../../storage/record-errors.ts';
import { getUnit, removeUnit, updateUnit } from '../../storage/units.ts';
import type { ServiceContext } from '../service-context.ts';
import type { EarlierProject } from './kinds/change-earlier-project.ts';
import { changeEarlierProject } from './kinds/change-earlier-project.ts';
import { describeUses } from './describe-uses.ts';

/** What stands in the way of taking something back. */
interface Hindrance {
  readonly where: string;
  readonly what: string;
}

interface Standing {
  readonly label: string;
  readonly version: number;
}

const CHANGED_SINCE = '导入后又有修改或办理，请先核对；不再需要的，请改用更正或单独处理';

function standing(reader: Reader, kind: ImportSubjectKind, id: number): Standing | undefined {
  try {
    switch (kind) {
      case 'unit': {
        const { name, version } = getUnit(reader, id as UnitId);
        return { label: name, version };
      }
      case 'expert': {
        const { name, version } = getExpert(reader, id as ExpertId);
        return { label: name, version };
      }
      case 'project': {
        const project = findProject(reader, id as ProjectId);
        return project && { label: `${project.code} ${project.content.name}`, version: project.version };
      }
    }
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

function remove(writer: Writer, { subjectKind, subjectId, version }: ImportChange, reason: string): void {
  switch (subjectKind) {
    case 'unit':
      return removeUnit(writer, subjectId as UnitId);
    case 'project':
      return removeEarlierProject(writer, subjectId as ProjectId);
    case 'expert':
      // Whoever was registered once is never erased.
      return void changeExpertState(writer, subjectId as ExpertId, version, 'deleted', `撤销导入：${reason}`);
  }
}

/** Writes what was there before the import; answers the version that it has now. */
function restored(context: ServiceContext, writer: Writer, change: ImportChange, reason: string): number {
  const { subjectKind, subjectId, version, before } = change;
  switch (subjectKind) {
    case 'unit':
      return updateUnit(writer, subjectId as UnitId, version, before as Unit).version;
    case 'expert':
      return updateExpert(writer, subjectId as ExpertId, version, before as Expert).version;
    case 'project': {
      const project = { id: subjectId as ProjectId, version };
      const next = () => before as EarlierProject;
      return changeEarlierProject(context, writer, project, { reason: `撤销导入：${reason}`, next }).version;
    }
  }
}

/** Takes back what an import did to one subject; answers what stands in the way instead. */
export function takeBackChange(
  context: ServiceContext,
  writer: Writer,
  change: ImportChange,
  reason: string,
): Hindrance | null {
  const { subjectKind, subjectId, version, before } = change;
  const now = standing(writer, subjectKind, subjectId);
  if (!now) return { where: '已删除的内容', what: '导入后已被删除' };
  if (now.version !== version) return { where: now.label, what: CHANGED_SINCE };
  if (before !== null) {
    const { version: versionBefore } = before as { readonly version: number };
    moveImportedVersion(writer, change, versionBefore, restored(context, writer, change, reason));
    return null;
  }
  const uses = describeUses(writer, subjectKind, subjectId);
  if (uses !== '') return { where: now.label, what: `已被${uses}引用，不能撤回` };
  remove(writer, change, reason);
  return null;
}
