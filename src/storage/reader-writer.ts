import type { AuditSeal } from './audit-seal.ts';
import type { Connection, Params, Statement } from './driver.ts';
import type { ProjectOverview } from './project-overview.ts';
import { overviewOn } from './project-overview.ts';
import { translateFailure } from './translate-failure.ts';

/** Reads the library. Statements that would write are refused, whatever their text. */
export interface Reader {
  /** First row, or undefined. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the row that its SQL selects
  get<Row>(sql: string, params?: Params): Row | undefined;
  all<Row>(sql: string, params?: Params): Row[];
  /** Row by row, for what may be long; nothing may be written meanwhile. */
  iterate<Row>(sql: string, params?: Params): IterableIterator<Row>;
  /** What lists filter and sort by. */
  readonly overview: ProjectOverview;
  /** The keyed hash of this library's audit. */
  readonly seal: AuditSeal;
}

/** Reads and writes inside one transaction of {@link Library.write}; useless once that has ended. */
export interface Writer extends Reader {
  run(sql: string, params?: Params): { readonly changes: number; readonly id: number };
  /** Who writes: the audit's who. */
  readonly actor: string;
  /** When: one instant for the whole transaction, `2026-11-23T08:00:00.000Z`. */
  readonly at: string;
}

function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw translateFailure(error);
  }
}

function readStatement(connection: Connection, sql: string): Statement {
  const statement = connection.prepare(sql);
  if (!statement.readonly) throw new TypeError(`a reader cannot run: ${sql}`);
  return statement;
}

function* rowsOf<Row>(connection: Connection, sql: string, params: Params): Generator<Row> {
  try {
    yield* readStatement(connection, sql).iterate(params) as IterableIterator<Row>;
  } catch (error) {
    throw translateFailure(error);
  }
}

export function readerOn(connection: Connection, seal: AuditSeal): Reader {
  return {
    seal,
    overview: overviewOn(connection),
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the row that its SQL selects
    get: <Row>(sql: string, params: Params = []) =>
      guarded(() => readStatement(connection, sql).get(params) as Row | undefined),
    all: <Row>(sql: string, params: Params = []) => guarded(() => readStatement(connection, sql).all(params) as Row[]),
    iterate: <Row>(sql: string, params: Params = []) => rowsOf<Row>(connection, sql, params),
  };
}

/** A writer for one transaction; `isOpen` tells whether that still runs. */
export function writerOn(
  connection: Connection,
  reader: Reader,
  who: Pick<Writer, 'actor' | 'at'>,
  isOpen: () => boolean,
): Writer {
  return {
    ...reader,
    ...who,
    run(sql, params = []) {
      if (!isOpen()) throw new TypeError('this transaction has ended; a writer is not kept');
      return guarded(() => {
        const { changes, lastInsertRowid } = connection.prepare(sql).run(params);
        return { changes, id: Number(lastInsertRowid) };
      });
    },
  };
}
