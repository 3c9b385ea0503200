import { expertFieldsShape } from '../../../contract/shapes/expert.ts';
import { sharedByAlike } from '../../../domain/experts/alike-experts.ts';
import { activationFaults } from '../../../domain/experts/activation-faults.ts';
import { plainNumberOf } from '../../../domain/experts/expert-number.ts';
import type { Expert, ExpertFields } from '../../../domain/experts/expert.ts';
import type { ExpertKind } from '../../../domain/experts/glossary-of-experts.ts';
import { EXPERT_STATES } from '../../../domain/experts/glossary-of-experts.ts';
import type { Specialty } from '../../../domain/experts/specialty.ts';
import type { ExpertId, SpecialtyId } from '../../../domain/ids.ts';
import type { ImportValues } from '../../../domain/imports/import-field.ts';
import { namesOf, textOf } from '../../../domain/imports/import-field.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { listAlikeExperts } from '../../../storage/experts/alike-experts.ts';
import {
  changeExpertState,
  findExpertByNumber,
  getExpert,
  insertExpert,
  updateExpert,
} from '../../../storage/experts/experts.ts';
import { listSpecialties } from '../../../storage/experts/specialties.ts';
import { listUndoneExperts } from '../../../storage/experts/undone-experts.ts';
import type { Reader, Writer } from '../../../storage/reader-writer.ts';
import type { FoundSubject, ImportKindRules, ImportSubjects, RowProblem } from './import-subjects.ts';
import { refuseUnready } from '../../experts/refuse-unready.ts';
import { shapeProblems } from './shape-problems.ts';

/** What a row tells an expert apart by. */
function toldBy(values: ImportValues) {
  const number = textOf(values, 'number');
  return {
    name: textOf(values, 'name'),
    number: number === '' ? null : plainNumberOf(number),
    employer: textOf(values, 'employer'),
    phone: textOf(values, 'phone'),
  };
}

class ExpertImport implements ImportSubjects {
  readonly subjectKind = 'expert';
  readonly #reader: Reader;
  readonly #specialties: readonly Specialty[];
  /** Offered ones, below a field, by the key of their name. */
  readonly #byName: ReadonlyMap<string, Specialty>;
  /** Deleted because their import was taken back: a row that means one brings it back, as if it were new. */
  readonly #undone: ReadonlySet<ExpertId>;
  /** 正式 experts that rows were found to mean, by their id. */
  readonly #active = new Map<number, Expert>();

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#specialties = listSpecialties(reader);
    this.#undone = new Set(listUndoneExperts(reader));
    this.#byName = new Map(
      this.#specialties
        .filter(({ parentId, retired }) => parentId !== null && !retired)
        .map((specialty) => [nameKey(specialty.name), specialty]),
    );
  }

  keysOf(values: ImportValues): string[] {
    const number = textOf(values, 'number');
    return number === '' ? [] : [`number ${plainNumberOf(number)}`];
  }

  groupOf(values: ImportValues): string {
    return nameKey(textOf(values, 'name'));
  }

  mayBeSame(one: ImportValues, other: ImportValues): boolean {
    return sharedByAlike(toldBy(one), toldBy(other)) !== null;
  }

  find(values: ImportValues): FoundSubject | undefined {
    const fields = this.#fieldsOf(values, []);
    const numbered = fields.number === null ? undefined : findExpertByNumber(this.#reader, fields.number);
    if (numbered) return this.#undone.has(numbered.id) ? undefined : this.#found(numbered);
    const alike = listAlikeExperts(this.#reader, fields, null).filter(({ id }) => !this.#undone.has(id));
    const known = alike.find(({ state }) => state !== 'deleted') ?? alike.at(0);
    return known && this.#found(known);
  }

  check(values: ImportValues, found: FoundSubject | undefined): RowProblem[] {
    const unknown = namesOf(values, 'specialties').filter((name) => !this.#byName.has(nameKey(name)));
    return [
      ...shapeProblems(expertFieldsShape, this.#fieldsOf(values, [])),
      ...unknown.map((name): RowProblem => ({
        severity: 'error',
        field: 'specialties',
        what: `专业名录中没有“${name}”`,
        remedy: '请改为名录中的专业，或先在“专家库”的专业名录中添加。',
        remedyInTable: '请改为专业名录中的专业。',
      })),
      ...this.#lostApproval(values, found),
    ];
  }

  create(writer: Writer, values: ImportValues, source: string) {
    const fields = this.#fieldsOf(values, []);
    const undone = this.#undoneOf(writer, fields);
    if (!undone) return insertExpert(writer, fields, `由${source}导入`);
    const reason = `由${source}再次导入，恢复撤销导入时删除的登记`;
    const { id, version } = changeExpertState(writer, undone.id, undone.version, 'pending', reason);
    return updateExpert(writer, id, version, fields);
  }

  finish(): void {
    // Every row is written whole.
  }

  change(writer: Writer, { id, version }: FoundSubject, values: ImportValues) {
    const before = getExpert(writer, id as ExpertId);
    const { interests, leaves } = before;
    const fields = { ...this.#fieldsOf(values, before.specialties), interests, leaves };
    refuseUnready(before, fields);
    const { version: next } = updateExpert(writer, before.id, version, fields);
    return { id, version: next, before };
  }

  /** The same number, or nothing that tells them apart and more than the name in common. */
  #undoneOf(reader: Reader, fields: ExpertFields): Expert | undefined {
    const numbered = fields.number === null ? undefined : findExpertByNumber(reader, fields.number);
    const undone = [
      ...(numbered ? [numbered] : []),
      ...listAlikeExperts(reader, fields, null).filter(({ shared }) => shared.length > 1),
    ].filter(({ id }) => this.#undone.has(id));
    // Of two rows that mean two people, the second finds that the first has taken it.
    return undone.find(({ state }) => state === 'deleted');
  }

  /** What the approval of a 正式 expert asked for and the row would take away. */
  #lostApproval(values: ImportValues, found: FoundSubject | undefined): RowProblem[] {
    const active = found && this.#active.get(found.id);
    if (!active) return [];
    return activationFaults(this.#fieldsOf(values, active.specialties)).map(({ where }) => ({
      severity: 'error',
      field: null,
      what: `正式专家不能缺少${where}`,
      remedy: '请在表中填写，或先在专家库中停用这位专家，或跳过这一行。',
      remedyInTable: '请在表中填写。',
    }));
  }

  #found(expert: Expert): FoundSubject {
    if (expert.state === 'active') this.#active.set(expert.id, expert);
    const { id, version, name, employer, state, interests: _interests, leaves: _leaves, ...fields } = expert;
    const specialties = expert.specialties.map((each) => this.#specialties.find((one) => one.id === each)?.name ?? '');
    const label = [name, employer].filter((part) => part !== '').join('，');
    const locked = state === 'deleted' ? `专家已删除（${EXPERT_STATES[state]}），请先在专家库中恢复` : null;
    return { id, version, label, values: { ...fields, name, employer, specialties }, locked };
  }

  /** Specialties that an expert has already are kept even where they are no longer offered. */
  #fieldsOf(values: ImportValues, kept: readonly SpecialtyId[]): ExpertFields {
    const number = textOf(values, 'number');
    const specialties = namesOf(values, 'specialties').flatMap((name) => {
      const known = this.#specialties.find((each) => kept.includes(each.id) && nameKey(each.name) === nameKey(name));
      return known?.id ?? this.#byName.get(nameKey(name))?.id ?? [];
    });
    return {
      kind: (values['kind'] ?? 'person') as ExpertKind,
      name: textOf(values, 'name'),
      number: number === '' ? null : plainNumberOf(number),
      employer: textOf(values, 'employer'),
      title: textOf(values, 'title'),
      outside: values['outside'] === true,
      contactName: textOf(values, 'contactName'),
      phone: textOf(values, 'phone'),
      email: textOf(values, 'email'),
      bankHolder: textOf(values, 'bankHolder'),
      bankName: textOf(values, 'bankName'),
      bankAccount: plainNumberOf(textOf(values, 'bankAccount')),
      specialties: [...new Set(specialties)],
      interests: [],
      leaves: [],
      note: textOf(values, 'note'),
    };
  }
}

/** Experts out of foreign tables: known by their number, else by name with employer or phone. */
export const expertImports: ImportKindRules = {
  mayAdd: true,
  open: (_context, reader) => new ExpertImport(reader),
};
