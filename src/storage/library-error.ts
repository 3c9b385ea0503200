/** Why a library cannot be opened, read or written. */
export type LibraryErrorCode =
  | 'newerVersion'
  | 'keyMissing'
  | 'keyDamaged'
  | 'wrongKey'
  | 'libraryMissing'
  | 'notALibrary'
  | 'damaged'
  | 'locked'
  | 'readOnly'
  | 'diskFull'
  | 'deviceFailed'
  | 'notDurable'
  | 'migrationFailed';

/** The library itself is in trouble; the message is Chinese and says what to do. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly code: LibraryErrorCode;

  constructor(code: LibraryErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
