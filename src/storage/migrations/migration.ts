import type { Connection } from '../driver.ts';

/** One forward step of the schema; never changed once released. */
export interface Migration {
  /** 1, 2, 3 …; the library's `user_version` after the step. */
  readonly version: number;
  readonly name: string;
  /** Run one after the other in the step's transaction. */
  readonly statements: readonly string[];
  /** Fills what SQL cannot work out from the rows that were there before; in the same transaction. */
  readonly fill?: (connection: Connection) => void;
}
