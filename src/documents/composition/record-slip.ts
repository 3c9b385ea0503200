import { mm } from '../official/page-measures.ts';
import type { FlowRecord } from '../official/paper-flow.ts';
import { paragraphLines } from './paragraph-lines.ts';

/** 7.4.1: the first and last rule 0.35 mm, those between 0.25 mm. */
const OUTER_RULE = mm(0.35);
const INNER_RULE = mm(0.25);

/** 版记: as high as its lines and rules, and always on the last lines of its page. */
export interface RecordSlip {
  readonly kind: 'record';
  readonly height: number;
  readonly keptWithNext: false;
  readonly record: FlowRecord;
  /** The height and the lines of each paragraph, in order. */
  readonly heights: readonly number[];
  readonly lines: readonly (readonly string[])[];
}

/** The record block with its lines; 印发机关 and its date share one. */
export function recordSlip(record: FlowRecord): RecordSlip {
  const lines = record.paragraphs.map((each) => (each.role === 'imprint' ? each.lines : paragraphLines(each)));
  const heights = record.paragraphs.map(
    ({ role, style }, index) => (role === 'imprint' ? 1 : (lines[index]?.length ?? 0)) * style.line,
  );
  const height = heights.reduce((sum, each) => sum + each, 0);
  return { kind: 'record', height, heights, keptWithNext: false, record, lines };
}

/** The rules of a 文件格式's record that begins at `from`: above, between and below its paragraphs; none on a letter. */
export function recordRules(
  { record, heights }: RecordSlip,
  from: number,
): { readonly top: number; readonly thickness: number }[] {
  if (!record.isRuled) return [];
  let top = from;
  const above = heights.map((height, index) => {
    const rule = { top, thickness: index === 0 ? OUTER_RULE : INNER_RULE };
    top += height;
    return rule;
  });
  return [...above, { top: top - OUTER_RULE, thickness: OUTER_RULE }];
}
