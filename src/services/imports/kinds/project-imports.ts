import { STAGES } from '../../../domain/glossary.ts';
import type { ProjectId, UnitId } from '../../../domain/ids.ts';
import { earlierContent, earlierFields, valuesOfProject } from '../../../domain/imports/earlier-project.ts';
import type { ImportValues } from '../../../domain/imports/import-field.ts';
import { textOf } from '../../../domain/imports/import-field.ts';
import { moneyLedger } from '../../../domain/money-ledger.ts';
import { nameKey } from '../../../domain/name-key.ts';
import type { ProjectRecord } from '../../../domain/records/project-file.ts';
import type { Unit } from '../../../domain/unit.ts';
import type { ProjectToMatch } from '../../../storage/earlier-projects.ts';
import {
  findEarlierRecord,
  insertEarlierProject,
  oldNumbersOfProjects,
  projectsToMatch,
} from '../../../storage/earlier-projects.ts';
import { writeMoney } from '../../../storage/project-caches.ts';
import { indexProjects } from '../../../storage/project-search.ts';
import { getProject } from '../../../storage/projects.ts';
import type { Reader, Writer } from '../../../storage/reader-writer.ts';
import type { ServiceContext } from '../../service-context.ts';
import { changeEarlierProject } from './change-earlier-project.ts';
import type { FoundSubject, ImportKindRules, ImportSubjects, RowProblem } from './import-subjects.ts';
import type { UnitChoices } from './unit-choices.ts';
import { unitsByName } from './unit-choices.ts';

/** A ledger's own number: many count anew every year, so that only unit and year make it one project's. */
function numberKey(unitId: number, year: number, oldNumber: string): string {
  return `${String(unitId)} ${String(year)} ${nameKey(oldNumber)}`;
}

function keyOf(unitId: number, name: string, year: number): string {
  return `${String(unitId)} ${String(year)} ${nameKey(name)}`;
}

class ProjectImport implements ImportSubjects {
  readonly subjectKind = 'project';
  readonly #context: ServiceContext;
  readonly #reader: Reader;
  readonly #choices: UnitChoices;
  readonly #units: Map<string, Unit>;
  readonly #unitsById: ReadonlyMap<UnitId, Unit>;
  readonly #byName = new Map<string, ProjectToMatch>();
  readonly #byOldNumber = new Map<string, ProjectToMatch>();
  readonly #byCode = new Map<string, ProjectToMatch>();
  readonly #created: ProjectId[] = [];

  constructor(context: ServiceContext, reader: Reader, choices: UnitChoices) {
    this.#context = context;
    this.#reader = reader;
    this.#choices = choices;
    this.#units = unitsByName(reader);
    this.#unitsById = new Map([...this.#units.values()].map((unit) => [unit.id, unit]));
    const oldNumbers = oldNumbersOfProjects(reader);
    for (const project of projectsToMatch(reader)) {
      const { id, code, name, unitId, planYear } = project;
      // The project that came first stands for all of its name; its code finds every one.
      const key = keyOf(unitId, name, planYear);
      if (!this.#byName.has(key)) this.#byName.set(key, project);
      const oldNumber = oldNumbers.get(id);
      if (oldNumber !== undefined) this.#byOldNumber.set(numberKey(unitId, planYear, oldNumber), project);
      this.#byCode.set(code, project);
    }
  }

  keysOf(values: ImportValues): string[] {
    const unit = this.#unitOf(values);
    const owner = unit === undefined ? nameKey(textOf(values, 'unit')) : String(unit.id);
    return [`${owner} ${String(values['year'])} ${nameKey(textOf(values, 'name'))}`];
  }

  find(values: ImportValues): FoundSubject | undefined {
    const known = this.#known(values);
    return known && this.#found(known, values);
  }

  check(values: ImportValues, found: FoundSubject | undefined): RowProblem[] {
    return [...this.#unknownUnit(values), ...this.#codeOfAnother(values, found)];
  }

  create(writer: Writer, values: ImportValues, source: string) {
    const content = earlierContent(values, this.#knownUnit(values).id);
    const fields = earlierFields(values, { registeredOn: this.#context.today(), source });
    const { id, version, recordId } = insertEarlierProject(writer, content, fields);
    this.#created.push(id);
    const record = { id: recordId, round: 0, on: fields.registeredOn, kind: 'earlierProject', fields } as ProjectRecord;
    // All that follows from the one record of a new file: its money. Stage and deadlines are those of every such project.
    writeMoney(writer, id, moneyLedger({ content, declarations: [], preReview: null, records: [record] }));
    return { id, version };
  }

  finish(writer: Writer): void {
    indexProjects(writer, this.#created);
  }

  change(writer: Writer, { id, version }: FoundSubject, values: ImportValues, source: string) {
    const content = earlierContent(values, this.#knownUnit(values).id);
    return changeEarlierProject(
      this.#context,
      writer,
      { id: id as ProjectId, version },
      {
        reason: `按${source}更新`,
        next: ({ fields: { registeredOn } }) => ({ content, fields: earlierFields(values, { registeredOn, source }) }),
      },
    );
  }

  /** By unit, name and year; else by the ledger's number within unit and year; else by code, if the row agrees. */
  #known(values: ImportValues): ProjectToMatch | undefined {
    const unit = this.#unitOf(values);
    const name = textOf(values, 'name');
    const year = values['year'] as number;
    const oldNumber = textOf(values, 'oldNumber');
    const named = unit && this.#byName.get(keyOf(unit.id, name, year));
    if (named || oldNumber === '') return named;
    const numbered = unit && this.#byOldNumber.get(numberKey(unit.id, year, oldNumber));
    if (numbered) return numbered;
    const coded = this.#byCode.get(oldNumber);
    return coded && (coded.unitId === unit?.id || nameKey(coded.name) === nameKey(name)) ? coded : undefined;
  }

  #unknownUnit(values: ImportValues): RowProblem[] {
    const name = textOf(values, 'unit');
    if (name === '' || this.#choices.get(nameKey(name)) === 'create' || this.#unitOf(values)) return [];
    return [
      {
        severity: 'error',
        field: 'unit',
        what: `单位名录中没有“${name}”`,
        remedy: '请在“名录中没有的单位”中选择新建，或认作已有单位。',
        remedyInTable: '请核对单位名称，写现在的全称。',
      },
    ];
  }

  /** Ledgers number in the same way as the application: the number may by chance be another project's code. */
  #codeOfAnother(values: ImportValues, found: FoundSubject | undefined): RowProblem[] {
    const coded = this.#byCode.get(textOf(values, 'oldNumber'));
    if (!coded || coded.id === found?.id) return [];
    return [
      {
        severity: 'notice',
        field: 'oldNumber',
        what: `原编号与库内另一项目“${coded.name}”的编号相同，没有认作这个项目`,
        remedy: '确为不同项目的，不用处理；确为同一项目的，请改成相同的单位、名称和年度。',
      },
    ];
  }

  #unitOf(values: ImportValues): Unit | undefined {
    const key = nameKey(textOf(values, 'unit'));
    const choice = this.#choices.get(key);
    return this.#units.get(key) ?? (typeof choice === 'number' ? this.#unitsById.get(choice) : undefined);
  }

  #knownUnit(values: ImportValues): Unit {
    const unit = this.#unitOf(values);
    if (!unit) throw new TypeError('a checked row has a unit');
    return unit;
  }

  #found({ id, code, name, stage, version }: ProjectToMatch, values: ImportValues): FoundSubject {
    const label = `${code} ${name}`;
    const { content, unitName } = getProject(this.#reader, id);
    const sameUnit = this.#unitOf(values)?.id === content.unitId;
    const unit = sameUnit ? textOf(values, 'unit') : unitName;
    const earlier = stage === 'earlier' ? findEarlierRecord(this.#reader, id) : undefined;
    const locked = earlier ? null : `库内项目处于“${STAGES[stage]}”，按办理记录管理，不以台账改写`;
    return { id, version, label, locked, values: valuesOfProject(content, unit, earlier?.fields ?? null) };
  }
}

/** Earlier years' projects out of ledgers: known by unit, name and year, else by number. */
export const projectImports: ImportKindRules = {
  mayAdd: true,
  open: (context, reader, units) => new ProjectImport(context, reader, units),
};
