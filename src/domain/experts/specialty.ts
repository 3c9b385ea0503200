import type { SpecialtyId } from '../ids.ts';

/** What experts know: a field (大类) or, below one, a specialty. */
export interface Specialty {
  readonly id: SpecialtyId;
  /** The field that it belongs to; null for a field. */
  readonly parentId: SpecialtyId | null;
  readonly name: string;
  /** No longer offered; experts that have it keep it. */
  readonly retired: boolean;
  readonly version: number;
}
