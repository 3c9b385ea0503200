/** One forward step of the schema; never changed once released. */
export interface Migration {
  /** 1, 2, 3 …; the library's `user_version` after the step. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
