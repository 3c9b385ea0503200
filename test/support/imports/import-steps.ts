import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { ImportKind } from '../../../src/domain/imports/import-kinds.ts';
import type { coreInFolder } from '../core-in-folder.ts';

type Office = ReturnType<typeof coreInFolder>;
export type Draft = CallOutput<'imports.open'>;

/** What a reviewer does with a foreign table, step by step. */
export function importSteps(office: () => Office) {
  let files = 0;
  const put = (name: string, content: string | Uint8Array) => {
    files += 1;
    const path = join(office().folder, name);
    writeFileSync(path, content);
    return office().grant(`table-${String(files)}`, path);
  };
  const open = (kind: ImportKind, name: string, content: string | Uint8Array) =>
    office().call('imports.open', { kind, file: put(name, content) });
  const preview = (draft: Draft, state: CallOutput<'imports.preview'>['rows'][number]['state'] | null = null) =>
    office().call('imports.preview', { draft: draft.id, state, page: 0, pageSize: 200 });
  /** Opens a table and takes the mapping as it is proposed. */
  const mapped = async (kind: ImportKind, name: string, content: string | Uint8Array): Promise<Draft> => {
    const draft = await open(kind, name, content);
    await office().call('imports.map', { draft: draft.id, mapping: draft.mapping });
    return draft;
  };
  return {
    put,
    open,
    preview,
    mapped,
    run: (draft: Draft) => office().call('imports.run', { draft: draft.id, marksChecked: false }),
    decide: (
      draft: Draft,
      which: { rows?: number[]; state?: CallOutput<'imports.preview'>['rows'][number]['state'] },
      kind: 'keep' | 'take' | 'merge' | 'add' | 'skip',
    ) =>
      office().call('imports.decide', {
        draft: draft.id,
        rows: which.rows ?? null,
        state: which.state ?? null,
        decision: { kind },
      }),
  };
}
