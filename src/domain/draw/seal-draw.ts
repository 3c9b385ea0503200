import { canonicalJson } from './canonical-json.ts';
import { drawExperts } from './draw-experts.ts';
import type { DrawRecord, SealedCandidates } from './draw-record.ts';
import { DRAW_FORMAT } from './draw-record.ts';

/** What a draw computes with; handed in, because this folder knows no runtime. */
export interface DrawHashes {
  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  /** HMAC-SHA-256 of an ASCII message under the key given in hexadecimal. */
  readonly hmacSha256: (keyHex: string, message: string) => Uint8Array;
}

/** The value that candidates are sealed with. */
export function candidatesSha256(candidates: SealedCandidates, { sha256 }: DrawHashes): string {
  return sha256(canonicalJson(candidates));
}

/** The check value of a whole draw: over all of its record but itself. */
export function checkSha256(record: Omit<DrawRecord, 'checkSha256'>, { sha256 }: DrawHashes): string {
  return sha256(canonicalJson(record));
}

/** Draws from candidates that are fixed, and makes the record of it. */
export function sealDraw(
  draw: Pick<DrawRecord, 'ordinal' | 'reason' | 'drawnAt' | 'drawnBy' | 'seed' | 'candidates'>,
  hashes: DrawHashes,
): DrawRecord {
  const { seed, candidates } = draw;
  const record = {
    format: DRAW_FORMAT,
    ...draw,
    candidatesSha256: candidatesSha256(candidates, hashes),
    result: drawExperts(candidates.conditions, (message) => hashes.hmacSha256(seed, message)),
  } as const;
  return { ...record, checkSha256: checkSha256(record, hashes) };
}
