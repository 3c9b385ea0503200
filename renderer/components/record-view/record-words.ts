import type { RecordRow } from '../../../src/contract/calls/record-calls.ts';
import type { Field, PlainField } from '../../../src/domain/records/field.ts';
import { definitionOf } from '../../../src/domain/records/record-kinds.ts';
import { isReadable, plainText } from './plain-text.ts';

const TOLD = 3;
const LONGEST = 40;

/** Fields that tell one record from another of its kind: names, numbers, amounts, verdicts; texts only for want of them. */
const TELLING: readonly (readonly PlainField['kind'][])[] = [['line', 'money', 'choice'], ['text']];

function clipped(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

/** Words without their closing mark, so that none stands before the comma that joins them. */
function unended(words: string): string {
  return words.replace(/[。；，]+$/u, '');
}

function wordsOf(field: Field, value: unknown): string {
  if (field.kind === 'rows') return '';
  return isReadable(field) ? clipped(plainText(field, value).replace(/\s+/g, ' ').trim()) : '';
}

/** What a record is about in a few words, such as 合同编号 and 金额. */
export function recordWords({ kind, fields }: Pick<RecordRow, 'kind' | 'fields'>): string {
  const declared = Object.entries(definitionOf(kind).fields);
  const amounts = declared.filter(([name, field]) => field.kind === 'money' && wordsOf(field, fields[name]) !== '');
  // One amount speaks for itself; of several each says which it is.
  const named = ([name, field]: (typeof declared)[number]) => {
    const words = wordsOf(field, fields[name]);
    return field.kind === 'money' && amounts.length > 1 ? `${field.label} ${words}` : words;
  };
  for (const kinds of TELLING) {
    const words = declared
      .filter(([, field]) => (kinds as readonly string[]).includes(field.kind))
      .filter(([name, field]) => wordsOf(field, fields[name]) !== '')
      .map(named);
    if (words.length > 0) return words.slice(0, TOLD).map(unended).join('，');
  }
  return '';
}

/** A record as a choice among those of its kind: `2026-11-20 HT-2026-01，样例公司，1,000,000.00 元`. */
export function recordOption(row: Pick<RecordRow, 'kind' | 'fields' | 'on'>): string {
  return `${row.on} ${recordWords(row)}`.trim();
}
