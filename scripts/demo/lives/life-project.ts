import type { Stage } from '../../../src/domain/glossary.ts';
import type { ProjectId, UnitId } from '../../../src/domain/ids.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import { sampleContent } from '../../../src/services/sample-library/sample-content.ts';
import type { SampleProject } from '../../../src/services/sample-library/sample-data.ts';
import { SAMPLE_PROJECTS } from '../../../src/services/sample-library/sample-data.ts';
import type { PutIn } from './life-money.ts';
import { nothingPutIn } from './life-money.ts';

/** A project of a life: what it declares, where it should stand, and the money that was put in for it. */
export class LifeProject {
  readonly unitName: string;
  readonly put: PutIn = nothingPutIn();
  /** Where the regulation puts it; the office is held against this. */
  stage: Stage = 'draft';
  readonly #contentFor: (unitId: UnitId) => ProjectContent;
  #id: ProjectId | null = null;
  #content: ProjectContent | null = null;

  constructor(unitName: string, contentFor: (unitId: UnitId) => ProjectContent) {
    this.unitName = unitName;
    this.#contentFor = contentFor;
  }

  get id(): ProjectId {
    if (this.#id === null) throw new Error(`a project of ${this.unitName} is not registered yet`);
    return this.#id;
  }

  get isRegistered(): boolean {
    return this.#id !== null;
  }

  /** What it declares, as it stands. */
  get content(): ProjectContent {
    if (this.#content === null) throw new Error(`a project of ${this.unitName} declares nothing yet`);
    return this.#content;
  }

  /** What it declares for its unit when it is registered. */
  contentFor(unitId: UnitId): ProjectContent {
    return this.#contentFor(unitId);
  }

  isKeptAs(id: ProjectId, content: ProjectContent): void {
    this.#id = id;
    this.#content = content;
    this.put.asked = content.contentItems.reduce((sum, { total }) => sum + total, 0);
  }
}

/** The invented project of that name, with what the life has otherwise. */
export function sampleOf(name: string, changes: Partial<SampleProject> = {}): SampleProject {
  const sample = SAMPLE_PROJECTS.find((each) => each.name === name);
  if (!sample) throw new Error(`there is no sample project ${name}`);
  return { ...sample, ...changes };
}

/** A project that declares what an invented one does. */
export function projectOf(sample: SampleProject, planYear: number): LifeProject {
  return new LifeProject(sample.unit, (unitId) => sampleContent(sample, unitId, planYear));
}
