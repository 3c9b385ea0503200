import { expect, it } from 'vitest';
import type { Field } from '../../src/domain/records/field.ts';
import type { RecordKind } from '../../src/domain/records/record-kinds.ts';
import { definitionOf, RECORD_KINDS } from '../../src/domain/records/record-kinds.ts';
import { fundingReconciles } from '../../src/rules/funding-reconciles.ts';
import { moneyReconciles } from '../../src/rules/money-reconciles.ts';
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
  'earlierProject',
]);

const namesMoney = (field: Field): boolean =>
  field.kind === 'rows' ? Object.values(field.columns).some(namesMoney) : field.kind === 'money';

/** For the year's money 四（三） itself says that it reconciles (R17); elsewhere the office does (P06). */
const reconciles = (kind: RecordKind) =>
  RULES_AT_RECORD[kind].record.some(({ rule }) => rule === moneyReconciles || rule === fundingReconciles);

it.each(
  RECORD_KINDS.filter((kind) => Object.values(definitionOf(kind).fields).some(namesMoney)).filter(
    (kind) => !ONLY_NAMES.has(kind),
  ),
)('P06 or R17 holds %s against the money before it', (kind) => {
  expect(reconciles(kind)).toBe(true);
});

it('P06 is asked where a decision moves money that its application named', () => {
  expect(reconciles('changeDecision')).toBe(true);
});
