import type { Block } from '../official/official-document.ts';

/** A form of two columns: what is asked, what is on record. */
export function formTable(rows: readonly (readonly [label: string, value: string])[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: '项目', widthMm: 42, align: 'center' },
      { title: '内容', widthMm: 114, align: 'start' },
    ],
    rows,
  };
}

/** Room for those who sign by hand, each with the date; `who` says what they are. */
export function signatureTable(parties: readonly string[], who = '单位'): Block {
  return {
    kind: 'table',
    columns: [
      { title: who, widthMm: 60, align: 'center' },
      { title: '签名或盖章', widthMm: 60, align: 'center' },
      { title: '日期', widthMm: 36, align: 'center' },
    ],
    rows: parties.map((party) => [party, '\n\n', '']),
  };
}
