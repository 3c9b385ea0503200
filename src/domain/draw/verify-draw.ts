import { drawExperts } from './draw-experts.ts';
import type { ConditionResult, DrawRecord, SealedCandidates } from './draw-record.ts';
import type { DrawHashes } from './seal-draw.ts';
import { candidatesSha256, checkSha256 } from './seal-draw.ts';

function names({ eligible }: SealedCandidates, ids: readonly number[]): string {
  const byId = new Map(eligible.map(({ id, name }) => [id, name]));
  return ids.length === 0 ? '无' : ids.map((id) => `${byId.get(id) ?? '不在候选名单'}（${String(id)}）`).join('、');
}

function same(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return (a ?? []).join() === (b ?? []).join();
}

function resultFaults(record: DrawRecord, recomputed: readonly ConditionResult[]): string[] {
  const { candidates, result } = record;
  const indexes = [...new Set([...recomputed, ...result].map(({ condition }) => condition))];
  const doubled = result.length > new Set(result.map(({ condition }) => condition)).size;
  return [
    ...(doubled ? ['结果中有条件列了两次'] : []),
    ...indexes.flatMap((index) => {
      const drawn = result.find(({ condition }) => condition === index);
      const right = recomputed.find(({ condition }) => condition === index);
      const told = [
        ['抽中', drawn?.chosen, right?.chosen],
        ['候补', drawn?.reserves, right?.reserves],
      ] as const;
      return told
        .filter(([, is, should]) => !same(is, should))
        .map(
          ([what, is, should]) =>
            `条件${String(index + 1)}的${what}与重新计算的不符：记录为${names(candidates, is ?? [])}，应为${names(candidates, should ?? [])}`,
        );
    }),
  ];
}

function listFaults({ eligible, ineligible, conditions }: SealedCandidates): string[] {
  const known = new Set(eligible.map(({ id }) => id));
  const barred = ineligible.filter(({ id }) => known.has(id)).map(({ name }) => name);
  const strangers = conditions.filter(({ candidates }) => candidates.some((id) => !known.has(id)));
  const unsorted = conditions.filter(({ candidates }) =>
    candidates.some((id, place) => place > 0 && id <= (candidates[place - 1] ?? 0)),
  );
  return [
    ...(barred.length === 0 ? [] : [`${barred.join('、')}既在候选名单又在回避名单`]),
    ...strangers.map(({ index }) => `条件${String(index + 1)}的候选人不在候选名单中`),
    ...unsorted.map(({ index }) => `条件${String(index + 1)}的候选人没有按编号从小到大列出，或有重复`),
  ];
}

/** Where a draw's record does not agree with itself; each difference in Chinese, none when the draw is right. */
export function drawFaults(record: DrawRecord, hashes: DrawHashes): string[] {
  const { checkSha256: keptCheck, ...checked } = record;
  const { candidates, seed } = checked;
  const sealed = candidatesSha256(candidates, hashes);
  const check = checkSha256(checked, hashes);
  return [
    ...(sealed === record.candidatesSha256
      ? []
      : [`候选名单的校验值不符：记录为 ${record.candidatesSha256}，重新计算为 ${sealed}`]),
    ...listFaults(candidates),
    ...resultFaults(
      record,
      drawExperts(candidates.conditions, (message) => hashes.hmacSha256(seed, message)),
    ),
    ...(check === keptCheck ? [] : [`整份记录的校验值不符：记录为 ${keptCheck}，重新计算为 ${check}`]),
  ];
}
