import type { IsoDate } from '../domain/dates.ts';
import type { Stage } from '../domain/glossary.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { Fen } from '../domain/money.ts';
import type { Project, ProjectContent } from '../domain/project.ts';
import { declaredAmount } from '../domain/project.ts';
import { insertProjectLists, readProjectLists, writeProjectLists } from './project-content.ts';
import { writeLikeness } from './project-likeness.ts';
import { indexProject } from './project-search.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { NotFound, StaleVersion } from './record-errors.ts';
import { soundsOf } from './search-terms.ts';
import { getUnit } from './units.ts';

/** A project with what the library keeps beside its content. */
export interface StoredProject extends Project {
  readonly unitName: string;
  readonly declaredAmount: Fen;
  /** Day of the latest declaration. */
  readonly declaredOn: IsoDate | null;
  /** Last day of the open deadline; null when none is open or the calendar is unknown. */
  readonly dueOn: IsoDate | null;
  readonly updatedAt: string;
}

type PlainFields = Omit<
  ProjectContent,
  'fundShares' | 'contentItems' | 'goals' | 'dataResources' | 'papers' | BooleanField
>;
type BooleanField = 'classified' | 'connectsDataHub' | 'connectsSupportPlatform' | 'followsDataFormats';

type ProjectRow = Omit<StoredProject, 'content'> & PlainFields & Readonly<Record<BooleanField, 0 | 1>>;

const SELECT_PROJECT = `
  SELECT p.id, p.code, p.version, p.stage, u.name AS unitName, p.declared_amount_fen AS declaredAmount,
    p.declared_on AS declaredOn, p.due_on AS dueOn, p.updated_at AS updatedAt,
    p.unit_id AS unitId, p.name, p.plan_year AS planYear, p.construction_type AS constructionType,
    p.content_category AS contentCategory, p.continuity, p.classified,
    t.necessity, t.current_state AS currentState, t.scheme, t.security_level AS securityLevel,
    t.security_plan AS securityPlan, t.existing_systems AS existingSystems, t.connects_data_hub AS connectsDataHub,
    t.connects_support_platform AS connectsSupportPlatform, t.secrecy_basis AS secrecyBasis,
    t.follows_data_formats AS followsDataFormats, t.contact_name AS contactName, t.contact_phone AS contactPhone
  FROM project p JOIN unit u ON u.id = p.unit_id JOIN project_text t ON t.project_id = p.id
  WHERE p.id = ?`;

export function findProject(reader: Reader, id: ProjectId): StoredProject | undefined {
  const row = reader.get<ProjectRow>(SELECT_PROJECT, [id]);
  if (!row) return undefined;
  const { code, version, stage, unitName, declaredAmount: amount, declaredOn, dueOn, updatedAt, ...fields } = row;
  const { id: _id, ...plain } = fields;
  const content: ProjectContent = {
    ...plain,
    ...readProjectLists(reader, id),
    classified: plain.classified === 1,
    connectsDataHub: plain.connectsDataHub === 1,
    connectsSupportPlatform: plain.connectsSupportPlatform === 1,
    followsDataFormats: plain.followsDataFormats === 1,
  };
  return { id, code, version, stage, unitName, declaredAmount: amount, declaredOn, dueOn, updatedAt, content };
}

export function getProject(reader: Reader, id: ProjectId): StoredProject {
  const project = findProject(reader, id);
  if (!project) throw new NotFound('没有找到这个项目，它可能已被删除。请刷新列表后重试。');
  return project;
}

/** Next running number of the year; numbers of undone transactions are given again. */
function takeCodeNumber(writer: Writer, planYear: number): number {
  writer.run(
    `INSERT INTO project_code_series (plan_year, last_number) VALUES (?, 1)
     ON CONFLICT DO UPDATE SET last_number = last_number + 1`,
    [planYear],
  );
  const series = writer.get<{ last: number }>(
    'SELECT last_number AS last FROM project_code_series WHERE plan_year = ?',
    [planYear],
  );
  if (!series) throw new TypeError('the code series has no row');
  return series.last;
}

function textColumns(content: ProjectContent) {
  return {
    necessity: content.necessity,
    currentState: content.currentState,
    scheme: content.scheme,
    securityLevel: content.securityLevel,
    securityPlan: content.securityPlan,
    existingSystems: content.existingSystems,
    connectsDataHub: Number(content.connectsDataHub),
    connectsSupportPlatform: Number(content.connectsSupportPlatform),
    secrecyBasis: content.secrecyBasis,
    followsDataFormats: Number(content.followsDataFormats),
    contactName: content.contactName,
    contactPhone: content.contactPhone,
  };
}

function listColumns(content: ProjectContent, unitName: string) {
  return {
    unitId: content.unitId,
    unitSort: soundsOf(unitName).full,
    name: content.name,
    nameSort: soundsOf(content.name).full,
    planYear: content.planYear,
    constructionType: content.constructionType,
    contentCategory: content.contentCategory,
    continuity: content.continuity,
    classified: Number(content.classified),
    amount: declaredAmount(content),
  };
}

/** Where a project was put when it was registered. */
export interface ProjectPlace {
  readonly id: ProjectId;
  readonly code: string;
  readonly version: number;
}

/** Registers a draft; its code is the next of its plan year. */
export function insertProject(writer: Writer, content: ProjectContent): ProjectPlace {
  const place = insertUnindexedProject(writer, content);
  const { name: unitName } = getUnit(writer, content.unitId);
  indexProject(writer, place.id, { name: content.name, unitName, code: place.code });
  return place;
}

/**
 * The same, not yet found by a search; the caller indexes it within the transaction. For very many at once: the search
 * index writes itself out with every other statement between two of its own. `stage` is what follows from the record
 * that comes with it.
 */
export function insertUnindexedProject(writer: Writer, content: ProjectContent, stage: Stage = 'draft'): ProjectPlace {
  const { name: unitName } = getUnit(writer, content.unitId);
  const number = takeCodeNumber(writer, content.planYear);
  const { id: rowId } = writer.run(
    `INSERT INTO project (code_year, code_number, unit_id, unit_sort, name, name_sort, plan_year, construction_type,
       content_category, continuity, classified, declared_amount_fen, stage, stage_position, declared_on, due_on,
       version, created_at, updated_at)
     VALUES (@planYear, @number, @unitId, @unitSort, @name, @nameSort, @planYear, @constructionType,
       @contentCategory, @continuity, @classified, @amount, @stage,
       (SELECT position FROM stage WHERE stage = @stage), NULL, NULL, 1, @at, @at)`,
    { ...listColumns(content, unitName), number, stage, at: writer.at },
  );
  const id = rowId as ProjectId;
  writer.run(
    `INSERT INTO project_text (project_id, necessity, current_state, scheme, security_level, security_plan,
       existing_systems, connects_data_hub, connects_support_platform, secrecy_basis, follows_data_formats,
       contact_name, contact_phone)
     VALUES (@id, @necessity, @currentState, @scheme, @securityLevel, @securityPlan, @existingSystems,
       @connectsDataHub, @connectsSupportPlatform, @secrecyBasis, @followsDataFormats, @contactName, @contactPhone)`,
    { ...textColumns(content), id },
  );
  insertProjectLists(writer, id, content);
  writeLikeness(writer, id, content);
  const { code } = headAt(writer, id, 1);
  return { id, code, version: 1 };
}

interface ProjectHead {
  readonly code: string;
  readonly name: string;
  readonly unitId: number;
  readonly version: number;
}

function headAt(writer: Writer, id: ProjectId, version: number): ProjectHead {
  const head = writer.get<ProjectHead>('SELECT code, name, unit_id AS unitId, version FROM project WHERE id = ?', [id]);
  if (!head) throw new NotFound('没有找到这个项目，它可能已被删除。请刷新列表后重试。');
  if (head.version !== version) throw new StaleVersion(`项目“${head.name}”已在别处修改过，请重新打开后再改。`);
  return head;
}

/** Throws {@link StaleVersion} or {@link NotFound} unless the project is at that version. */
export function requireVersion(writer: Writer, id: ProjectId, version: number): void {
  headAt(writer, id, version);
}

/** Replaces what the unit declares; answers the new version. Throws {@link StaleVersion} or {@link NotFound}. */
export function updateProjectContent(writer: Writer, id: ProjectId, version: number, content: ProjectContent): number {
  const before = headAt(writer, id, version);
  const { name: unitName } = getUnit(writer, content.unitId);
  writer.run(
    `UPDATE project SET unit_id = @unitId, unit_sort = @unitSort, name = @name, name_sort = @nameSort, plan_year = @planYear,
       construction_type = @constructionType, content_category = @contentCategory, continuity = @continuity,
       classified = @classified, declared_amount_fen = @amount, version = version + 1, updated_at = @at
     WHERE id = @id`,
    { ...listColumns(content, unitName), at: writer.at, id },
  );
  writer.run(
    `UPDATE project_text SET necessity = @necessity, current_state = @currentState, scheme = @scheme,
       security_level = @securityLevel, security_plan = @securityPlan, existing_systems = @existingSystems,
       connects_data_hub = @connectsDataHub, connects_support_platform = @connectsSupportPlatform,
       secrecy_basis = @secrecyBasis, follows_data_formats = @followsDataFormats, contact_name = @contactName,
       contact_phone = @contactPhone
     WHERE project_id = @id`,
    { ...textColumns(content), id },
  );
  writeProjectLists(writer, id, content);
  writeLikeness(writer, id, content);
  if (before.name !== content.name || before.unitId !== content.unitId) {
    indexProject(writer, id, { name: content.name, unitName, code: before.code });
  }
  return version + 1;
}

/** What follows from a project's records and is kept for lists. */
export interface ProjectState {
  readonly stage: Stage;
  readonly declaredOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
}

/** Renews the caches after a record of the project changed; answers the new version. */
export function setProjectState(writer: Writer, id: ProjectId, version: number, state: ProjectState): number {
  headAt(writer, id, version);
  writer.run(
    `UPDATE project SET stage = @stage, stage_position = (SELECT position FROM stage WHERE stage = @stage),
       declared_on = @declaredOn, due_on = @dueOn, version = version + 1,
       updated_at = @at
     WHERE id = @id`,
    { ...state, at: writer.at, id },
  );
  return version + 1;
}

/** Renews the cached last day of an open deadline after the calendar changed; the project itself is as it was. */
export function setDueOn(writer: Writer, id: ProjectId, dueOn: IsoDate | null): void {
  writer.run('UPDATE project SET due_on = ? WHERE id = ?', [dueOn, id]);
}
