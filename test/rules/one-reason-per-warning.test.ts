import { expect, it } from 'vitest';
import { RECORD_KINDS } from '../../src/domain/records/record-kinds.ts';
import { RULES_AT_RECORD } from '../../src/rules/rules-at-record.ts';

it.each(RECORD_KINDS)('%s asks no rule twice as a warning: a reason names its warning by the rule alone', (kind) => {
  const { entry, record } = RULES_AT_RECORD[kind];
  const warnings = [...entry, ...record].filter((asked) => asked.kind === 'warn').map(({ rule }) => rule.id);
  expect(warnings).toEqual([...new Set(warnings)]);
});
