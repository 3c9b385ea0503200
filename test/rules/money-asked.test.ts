import { expect, it } from 'vitest';
import type { Field } from '../../src/domain/records/field.ts';
import type { RecordKind } from '../../src/domain/records/record-kinds.ts';
import { definitionOf, RECORD_KINDS } from '../../src/domain/records/record-kinds.ts';
import { RULES_AT_RECORD } from '../../src/rules/rules-at-record.ts';

/** Kinds that name amounts and move none: what they say is held against the review, or is only reported. */
const ONLY_NAMES: ReadonlySet<RecordKind> = new Set([
  'listing',
  'tenderRequirements',
  'monitoringReport',
  'split',
  'splitFrom',
  'merge',
  'mergeReceived',
]);

const namesMoney = (field: Field): boolean =>
  field.kind === 'rows' ? Object.values(field.columns).some(namesMoney) : field.kind === 'money';

const asksP06 = (kind: RecordKind) => RULES_AT_RECORD[kind].record.some(({ rule }) => rule.id === 'P06');

it.each(
  RECORD_KINDS.filter((kind) => Object.values(definitionOf(kind).fields).some(namesMoney)).filter(
    (kind) => !ONLY_NAMES.has(kind),
  ),
)('P06 holds %s against the money before it', (kind) => {
  expect(asksP06(kind)).toBe(true);
});

it('P06 is asked where a decision moves money that its application named', () => {
  expect(asksP06('changeDecision')).toBe(true);
});
