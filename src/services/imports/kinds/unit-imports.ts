import { unitFieldsShape } from '../../../contract/shapes/unit.ts';
import type { UnitKind } from '../../../domain/glossary.ts';
import type { UnitId } from '../../../domain/ids.ts';
import type { ImportValues } from '../../../domain/imports/import-field.ts';
import { namesOf, textOf } from '../../../domain/imports/import-field.ts';
import { nameKey } from '../../../domain/name-key.ts';
import type { Unit, UnitFields } from '../../../domain/unit.ts';
import type { Reader, Writer } from '../../../storage/reader-writer.ts';
import { getUnit, insertUnit, updateUnit } from '../../../storage/units.ts';
import type { FoundSubject, ImportKindRules, ImportSubjects, RowProblem } from './import-subjects.ts';
import { shapeProblems } from './shape-problems.ts';
import { kindOfUnit, unitsByName } from './unit-choices.ts';

function allNamesOf(values: ImportValues): string[] {
  return [textOf(values, 'name'), ...namesOf(values, 'aliases')];
}

function fieldsOf(values: ImportValues): UnitFields {
  const name = textOf(values, 'name');
  return {
    name,
    aliases: namesOf(values, 'aliases').filter((alias) => nameKey(alias) !== nameKey(name)),
    kind: (values['kind'] ?? kindOfUnit(name)) as UnitKind,
    budgetCode: (values['budgetCode'] ?? null) as string | null,
    note: textOf(values, 'note'),
  };
}

/** The row's name is one of the unit's: it says no other than the library. */
function foundUnit({ id, version, ...fields }: Unit, rowName: string): FoundSubject {
  const { name, aliases, kind, budgetCode, note } = fields;
  return { id, version, label: name, values: { name: rowName, aliases, kind, budgetCode, note }, locked: null };
}

/** What the row changes of a unit: its name stays, whatever name the row knows it by. */
function changedUnit(unit: UnitFields, values: ImportValues): UnitFields {
  const { aliases, ...fields } = fieldsOf(values);
  return { ...fields, name: unit.name, aliases: aliases.filter((alias) => nameKey(alias) !== nameKey(unit.name)) };
}

class UnitImport implements ImportSubjects {
  readonly subjectKind = 'unit';
  readonly #units: Map<string, Unit>;

  constructor(reader: Reader) {
    this.#units = unitsByName(reader);
  }

  keysOf(values: ImportValues): string[] {
    return [...new Set(allNamesOf(values).map(nameKey))];
  }

  find(values: ImportValues): FoundSubject | undefined {
    const name = textOf(values, 'name');
    const unit = this.#units.get(nameKey(name));
    return unit && foundUnit(unit, name);
  }

  check(values: ImportValues, found: FoundSubject | undefined): RowProblem[] {
    const taken = allNamesOf(values).flatMap((name): RowProblem[] => {
      const other = this.#units.get(nameKey(name));
      if (!other || other.id === found?.id) return [];
      const what = `“${name}”已是单位“${other.name}”的名称或简称`;
      return [{ severity: 'error', field: 'aliases', what, remedy: '请核对是否同一单位，或删去这个简称。' }];
    });
    return [...shapeProblems(unitFieldsShape, fieldsOf(values)), ...taken];
  }

  create(writer: Writer, values: ImportValues) {
    return insertUnit(writer, fieldsOf(values));
  }

  finish(): void {
    // Every row is written whole.
  }

  change(writer: Writer, { id, version }: FoundSubject, values: ImportValues) {
    const before = getUnit(writer, id as UnitId);
    const { version: next } = updateUnit(writer, before.id, version, changedUnit(before, values));
    return { id, version: next, before };
  }
}

/** 建设单位 out of foreign tables: known by name or alias. */
export const unitImports: ImportKindRules = {
  mayAdd: false,
  open: (_context, reader) => new UnitImport(reader),
};
