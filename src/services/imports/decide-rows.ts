import type { ParsedInput } from '../../contract/contract.ts';
import type { ImportDecision } from '../../domain/imports/import-decision.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ImportDraft, SettledRow } from './import-draft.ts';
import { IMPORT_KIND_RULES } from './kinds/import-kind-rules.ts';
import { settledRows } from './settled-rows.ts';

/** Whether a decision can be taken about a row at all. */
function mayDecide({ found }: SettledRow, { kind }: ImportDecision, mayAdd: boolean): boolean {
  switch (kind) {
    case 'skip':
      return true;
    case 'add':
      return mayAdd;
    case 'keep':
      return found !== undefined;
    case 'take':
    case 'merge':
    case 'fields':
      return found !== undefined && found.locked === null;
  }
}

/**
 * Takes a decision about the named rows, or about all that stand in a state; null takes decisions back. Answers of how
 * many rows it was taken: rows that it cannot be taken about stay as they are.
 */
export function decideRows(
  context: ServiceContext,
  draft: ImportDraft,
  { rows: named, state, decision }: Pick<ParsedInput<'imports.decide'>, 'rows' | 'state' | 'decision'>,
): number {
  const { mayAdd } = IMPORT_KIND_RULES[draft.file.kind];
  const wanted = named === null ? null : new Set(named);
  let decided = 0;
  for (const row of settledRows(context, draft)) {
    if (wanted === null ? row.state !== state : !wanted.has(row.source.row)) continue;
    if (decision === null) draft.decisions.delete(row.source.row);
    else if (mayDecide(row, decision, mayAdd)) draft.decisions.set(row.source.row, decision);
    else continue;
    decided += 1;
  }
  return decided;
}

/** Says what names mean that the library does not know: new units, or one that it has; null takes it back. */
export function chooseUnits(
  draft: ImportDraft,
  { names, choice }: Pick<ParsedInput<'imports.chooseUnits'>, 'names' | 'choice'>,
) {
  for (const name of names) {
    if (choice === null) draft.units.delete(nameKey(name));
    else draft.units.set(nameKey(name), choice);
  }
  draft.matched = null;
}
