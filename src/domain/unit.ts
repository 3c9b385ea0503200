import type { UnitKind } from './glossary.ts';
import type { UnitId } from './ids.ts';

/** What a reviewer writes about a 建设单位. */
export interface UnitFields {
  readonly name: string;
  /** Former or short names under which the unit signs its papers; matched when workbooks are read. */
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  /** 预算编码 of the finance bureau; null while unknown. */
  readonly budgetCode: string | null;
  readonly note: string;
}

/** An organisation of the district that declares projects. */
export interface Unit extends UnitFields {
  readonly id: UnitId;
  /** Grows by one with every change; a stale form is refused. */
  readonly version: number;
}
