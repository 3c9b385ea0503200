import { drawRecordShape } from '../../src/contract/shapes/draw-record.ts';
import { conditionLabel } from '../../src/domain/draw/draw-condition.ts';
import type { DrawRecord } from '../../src/domain/draw/draw-record.ts';
import { drawFaults } from '../../src/domain/draw/verify-draw.ts';
import { DRAW_HASHES } from '../../src/services/meetings/draw-hashes.ts';

/** What a check of an exported record says. */
export interface DrawVerdict {
  readonly faults: readonly string[];
  /** The same and what was checked, for people. */
  readonly lines: readonly string[];
}

function unreadable(problem: string): DrawVerdict {
  return { faults: [problem], lines: [`不是完整的抽取记录：${problem}`] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function resultLines({ candidates, result }: DrawRecord): string[] {
  const names = new Map(candidates.eligible.map(({ id, name }) => [id, name]));
  const listed = (ids: readonly number[]) => ids.map((id) => names.get(id) ?? String(id)).join('、') || '无';
  return result.map(({ condition, chosen, reserves }) => {
    const sealed = candidates.conditions.find(({ index }) => index === condition);
    const label = sealed ? conditionLabel(sealed.specialty, sealed) : '';
    return `条件${String(condition + 1)} ${label}：抽中 ${listed(chosen)}；候补 ${listed(reserves)}`;
  });
}

/** Recomputes a draw from the text of its exported record. */
export function verifyDrawFile(text: string): DrawVerdict {
  const parsed = drawRecordShape.safeParse(jsonOf(text));
  if (!parsed.success) {
    return unreadable(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('；'));
  }
  const record = parsed.data;
  const { meeting } = record.candidates;
  const faults = drawFaults(record, DRAW_HASHES);
  return {
    faults,
    lines: [
      `${meeting.title}（${meeting.meetingOn}）第${String(record.ordinal)}次抽取，${record.drawnAt} ${record.drawnBy}`,
      ...(faults.length === 0
        ? [`相符。校验值 ${record.checkSha256}`, ...resultLines(record)]
        : ['不相符：', ...faults]),
    ],
  };
}
