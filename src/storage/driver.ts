import Database from 'better-sqlite3';

/** Values for `?` (array) or `@name` (record) in a statement. */
export type Params = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;
export type SqlValue = string | number | null | Uint8Array;

/** A prepared statement of the driver. */
export type Statement = Database.Statement<[Params]>;

/** A failure that SQLite itself reports; `code` such as `SQLITE_FULL`. */
export const SqliteError = Database.SqliteError;

/** One connection to an encrypted file; prepared statements are kept. Only this file knows the driver. */
export interface Connection {
  readonly inTransaction: boolean;
  prepare(sql: string): Statement;
  exec(sql: string): void;
  /** Answers the single value of `PRAGMA ${text}`. */
  pragma(text: string): unknown;
  /** Makes a function callable from this connection's SQL. */
  define(name: string, work: (value: unknown) => void): void;
  close(): void;
}

export interface ConnectionOptions {
  /** 32 bytes; null opens a plain file. */
  readonly key: Uint8Array | null;
  readonly readOnly?: boolean;
  readonly mustExist?: boolean;
  /** How long a statement waits for another connection's lock. */
  readonly busyTimeoutMs?: number;
}

const BUSY_TIMEOUT_MS = 5_000;

/** Opens a file; the key is raw (no derivation), so a wrong one shows with the first read. */
export function openConnection(file: string, options: ConnectionOptions): Connection {
  const database = new Database(file, {
    readonly: options.readOnly ?? false,
    fileMustExist: options.mustExist ?? false,
    timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
  });
  if (options.key !== null) {
    database.pragma(`cipher='chacha20'`);
    database.pragma(`key='raw:${Buffer.from(options.key).toString('hex')}'`);
  }
  const statements = new Map<string, Statement>();
  return {
    get inTransaction() {
      return database.inTransaction;
    },
    prepare(sql) {
      let statement = statements.get(sql);
      if (!statement) {
        statement = database.prepare<[Params]>(sql);
        statements.set(sql, statement);
      }
      return statement;
    },
    exec: (sql) => void database.exec(sql),
    pragma: (text) => database.pragma(text, { simple: true }),
    define: (name, work) => void database.function(name, work),
    close: () => void database.close(),
  };
}
