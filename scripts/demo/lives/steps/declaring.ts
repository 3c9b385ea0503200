import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { PreReviewConclusion, Stage, UnitKind } from '../../../../src/domain/glossary.ts';
import type { UnitId } from '../../../../src/domain/ids.ts';
import type { ProjectContent } from '../../../../src/domain/project.ts';
import { samplePreReview } from '../../../../src/services/sample-library/sample-pre-review.ts';
import type { LifeOffice, LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';
import type { Reasons } from './keep-record.ts';
import { reasonsOf } from './keep-record.ts';

const STAGE_OF_LETTER: Readonly<Record<PreReviewConclusion, Stage>> = {
  qualified: 'preReviewQualified',
  improve: 'preReviewImprove',
  cancel: 'preReviewCancel',
  split: 'preReviewSplit',
  merge: 'preReviewMerge',
};

/** The unit of that name; registered when the library has none. */
async function unitNamed(office: LifeOffice, name: string): Promise<UnitId> {
  const { rows } = await office.call('units.list', { query: name, page: 0, pageSize: 50 });
  const known = rows.find((unit) => unit.name === name);
  if (known) return known.id;
  const kind: UnitKind = name.endsWith('街道') ? 'subdistrict' : 'bureau';
  return (await office.call('units.create', { name, aliases: [], kind, budgetCode: null, note: '' })).id;
}

/** The unit's declaration is typed in as a draft. */
export function registered(project: LifeProject, on: string): LifeStep {
  return {
    on,
    what: '登记项目',
    about: [project],
    stage: 'draft',
    async take(office) {
      const content = project.contentFor(await unitNamed(office, project.unitName));
      const { id } = await office.call('projects.saveDraft', { id: null, version: null, content, source: null });
      project.isKeptAs(id, content);
      project.put.declared = project.put.asked;
    },
  };
}

/** The unit changes what it declares, after it was returned or split. */
export function changed(
  project: LifeProject,
  on: string,
  change: (content: ProjectContent) => ProjectContent,
): LifeStep {
  return {
    on,
    what: '修改登记',
    about: [project],
    async take(office) {
      const { id } = project;
      const { project: current } = await office.call('projects.get', { id });
      const content = change(project.content);
      await office.call('projects.saveDraft', { id, version: current.version, content, source: null });
      project.isKeptAs(id, content);
    },
  };
}

/** The unit's declaration is registered. */
export function declared(project: LifeProject, on: string, receiptNumber: string, reasons: Reasons = {}): LifeStep {
  return {
    on,
    what: '登记申报',
    about: [project],
    stage: 'declared',
    async take(office) {
      const { id } = project;
      const { project: current } = await office.call('projects.get', { id });
      const { version } = current;
      await office.call('projects.declare', {
        id,
        version,
        declaredOn: on,
        receiptNumber,
        reasons: reasonsOf(reasons),
      });
      project.put.declared = project.put.asked;
    },
  };
}

interface Letter {
  readonly conclusion: PreReviewConclusion;
  /** By when the unit has to mend what a letter asks for. */
  readonly mendBy?: string;
}

/** The project is judged, and its 预审意见书 issued. */
export function letterIssued(project: LifeProject, on: string, { conclusion, mendBy = on }: Letter): LifeStep {
  return {
    on,
    what: '出具预审意见书',
    about: [project],
    stage: STAGE_OF_LETTER[conclusion],
    async take(office) {
      const projectId = project.id;
      const { version } = await office.call('preReviews.get', { projectId });
      const fields = samplePreReview(conclusion, mendBy as IsoDate);
      const saved = await office.call('preReviews.save', { projectId, version, fields });
      await office.call('preReviews.issueLetter', { projectId, version: saved.version, issuedOn: on, reasons: [] });
    },
  };
}
