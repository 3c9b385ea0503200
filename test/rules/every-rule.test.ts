import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../src/domain/records/record-kinds.ts';
import { OFFICE_POLICY } from '../../src/rules/rule.ts';
import { RULES_AT_RECORD } from '../../src/rules/rules-at-record.ts';
import { RULES_AT_STEP } from '../../src/rules/rules-at-step.ts';

const AT_STEPS = Object.values(RULES_AT_STEP).flatMap((asked) => asked.map(({ rule }) => rule));
const AT_RECORDS = RECORD_KINDS.flatMap((kind) => {
  const { entry, record } = RULES_AT_RECORD[kind];
  return [...entry, ...record].map(({ rule }) => rule);
});
const RULES = [...new Map([...AT_STEPS, ...AT_RECORDS].map((rule) => [`${rule.id} ${rule.title}`, rule])).values()];

describe('every rule', () => {
  const regulation = readFileSync('assets/regulation/regulation.txt', 'utf8');

  it.each(RULES.filter(({ article }) => article !== OFFICE_POLICY).map((rule) => [rule.id, rule.title, rule.sentence]))(
    '%s %s quotes its article word for word',
    (_id, _title, sentence) => {
      expect(regulation).toContain(sentence);
    },
  );

  it('of the office names no article, of the regulation one', () => {
    const named = RULES.map(({ id, article }) => [id.slice(0, 1), article === OFFICE_POLICY ? 'P' : 'R']);
    expect(named.filter(([id, by]) => id !== by)).toEqual([]);
  });

  it('of the regulation is asked somewhere: R01 to R35', () => {
    const numbers = new Set(RULES.map(({ id }) => id).filter((id) => id.startsWith('R')));
    const all = Array.from({ length: 35 }, (_each, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(all.filter((id) => !numbers.has(id))).toEqual([]);
  });

  it('has one article for its number', () => {
    const articles = Map.groupBy(RULES, ({ id }) => id);
    const several = [...articles].filter(([, rules]) => new Set(rules.map(({ article }) => article)).size > 1);
    expect(several.map(([id]) => id)).toEqual([]);
  });

  it("comes before the turn of the steps where it is the regulation's and needs nothing of the record", () => {
    const late = RECORD_KINDS.filter((kind) => {
      const ids = RULES_AT_RECORD[kind].entry.map(({ rule }) => rule.id);
      return ids.slice(ids.indexOf('P05')).some((id) => id.startsWith('R'));
    });
    expect(late).toEqual([]);
  });
});
