import { randomUUID } from 'node:crypto';
import { CallError } from '../../contract/call-error.ts';
import type { ImportDraft, ImportFile, ImportTable } from './import-draft.ts';

/** The import that is under way: one at a time, because a large table takes much memory. */
export class ImportDrafts {
  #current: ImportDraft | null = null;

  begin(file: ImportFile, table: ImportTable): ImportDraft {
    this.#current = {
      id: randomUUID(),
      file,
      table,
      readRows: null,
      decisions: new Map(),
      units: new Map(),
      matched: null,
    };
    return this.#current;
  }

  /** Throws CallError when another import was begun since, or the core was started again. */
  get(id: string): ImportDraft {
    if (this.#current?.id !== id) {
      throw new CallError('notFound', '这次导入已不在内存中（程序重新启动过，或另开了一次导入），请重新选择文件。');
    }
    return this.#current;
  }

  end(id: string): void {
    if (this.#current?.id === id) this.#current = null;
  }
}
