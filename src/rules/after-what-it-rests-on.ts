import { formatChineseDate } from '../domain/dates.ts';
import type { RecordId } from '../domain/ids.ts';
import { recordById } from '../domain/records/project-file.ts';
import type { RecordKind } from '../domain/records/record-kinds.ts';
import { definitionOf } from '../domain/records/record-kinds.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, OFFICE_POLICY, pass } from './rule.ts';

interface Named {
  readonly label: string;
  readonly of: RecordKind;
  readonly id: RecordId;
}

/** The earlier records that a record names. */
function namedBy(kind: RecordKind, fields: Readonly<Record<string, unknown>>): Named[] {
  return Object.entries(definitionOf(kind).fields).flatMap(([name, field]) => {
    const id = fields[name];
    return field.kind === 'record' && id !== null
      ? [{ label: field.label, of: field.of as RecordKind, id: id as RecordId }]
      : [];
  });
}

/** Nothing happens before what it rests on: a contract before its award, a payment before its contract. */
export const afterWhatItRestsOn: Rule<'record' | 'stepDate' | 'file'> = {
  id: 'P34',
  title: '不早于所依据的记录',
  article: OFFICE_POLICY,
  sentence: '记录所依据的成交、合同、验收等应当在本项目档案中，记录的日期不得早于其所依据的记录',
  kind: 'block',
  check({ record, stepDate, file }) {
    const named = namedBy(record.kind, record.fields);
    if (named.length === 0) return notApplicable('没有依据其他记录。');
    const faults = named.flatMap(({ label, of, id }) => {
      const earlier = recordById(file, of, id);
      if (!earlier) return [`所选的“${label}”不在本项目档案中，或已撤销`];
      if (earlier.on <= stepDate) return [];
      return [
        `办理日期 ${formatChineseDate(stepDate)} 早于所依据的“${definitionOf(of).label}” ${formatChineseDate(earlier.on)}`,
      ];
    });
    return faults.length === 0 ? pass : fail(`${faults.join('；')}。`, '请核对日期和所选的记录。');
  },
};
