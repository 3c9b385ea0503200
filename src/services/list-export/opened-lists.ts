import type { ParsedInput } from '../../contract/contract.ts';
import { ITEM_KINDS } from '../../domain/exchange/item-kinds.ts';
import { DECISIONS, ITEM_STATES } from '../../domain/exchange/planned-item.ts';
import { standingDecision } from '../../domain/exchange/standing-decision.ts';
import { ROW_STATES } from '../../domain/imports/import-decision.ts';
import { IMPORT_KINDS } from '../../domain/imports/import-kinds.ts';
import { previewRemark, previewValue } from '../../domain/imports/preview-words.ts';
import { itemsShown, itemView } from '../exchange/compare-items.ts';
import type { PackageStage } from '../exchange/staged-package.ts';
import type { ImportDrafts } from '../imports/import-drafts.ts';
import { mappedFields, rowsInState, rowView } from '../imports/preview-page.ts';
import { settledRows } from '../imports/settled-rows.ts';
import { choiceColumn, column } from '../ledgers/columns.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ListView } from './list-view.ts';
import { filterInWords, knownRows } from './list-view.ts';

/** What was opened and is being looked at, without being in the library yet. */
export interface OpenedFiles {
  readonly stage: PackageStage;
  readonly drafts: ImportDrafts;
}

type ExchangeItems = Pick<ParsedInput<'exchange.items'>, 'packageId' | 'kind' | 'state'> &
  Pick<ParsedInput<'exchange.take'>, 'decisions'>;

/** The items of a package as they are filtered, each with what is decided about it so far. */
export function exchangeItemList(
  { stage }: OpenedFiles,
  { packageId, kind, state, decisions }: ExchangeItems,
): ListView {
  const staged = stage.get(packageId);
  const { machineName, actor } = staged.opened.manifest;
  const made = new Map(decisions.map((decision) => [decision.uid, decision]));
  return {
    title: '资料包里的资料',
    columns: [
      choiceColumn('kind', '种类', ITEM_KINDS, 12),
      column('label', '资料', 'text', 44),
      choiceColumn('state', '比较', ITEM_STATES, 12),
      column('hint', '说明', 'text', 36),
      choiceColumn('decision', '决定', DECISIONS, 12),
    ],
    scope: filterInWords([
      ['资料包', `${staged.fileName}（${machineName}，${actor}）`],
      ['种类', kind === null ? '' : ITEM_KINDS[kind]],
      ['比较', state === null ? '' : ITEM_STATES[state]],
    ]),
    ...knownRows(itemsShown(staged, { kind, state }), (piece) => {
      // The package may have been closed since the last piece.
      const current = stage.get(packageId);
      return piece.map((item) => {
        const shown = itemView(current, item);
        const { label, hint } = shown;
        const decision = standingDecision(shown, made.get(shown.uid));
        return { kind: shown.kind, label, state: shown.state, hint, decision };
      });
    }),
  };
}

/** The rows of a foreign table that is about to be imported, as they are filtered; personal data masked. */
export function importRowList(
  context: ServiceContext,
  { drafts }: OpenedFiles,
  { draft: id, state }: Pick<ParsedInput<'imports.preview'>, 'draft' | 'state'>,
): ListView {
  const draft = drafts.get(id);
  const fields = mappedFields(draft);
  return {
    title: '待导入的行',
    columns: [
      column('row', '行号', 'whole'),
      choiceColumn('state', '状态', ROW_STATES),
      column('remark', '问题与对照', 'text', 48),
      // As text: a cell may say beside its own value what the library has.
      ...fields.map(({ key, label, kind }) =>
        column(`field ${key}`, kind === 'money' ? `${label}（万元）` : label, 'text', key === 'name' ? 32 : 18),
      ),
    ],
    scope: filterInWords([
      ['文件', draft.file.fileName],
      ['内容', IMPORT_KINDS[draft.file.kind]],
      ['状态', state === null ? '' : ROW_STATES[state]],
    ]),
    ...knownRows(rowsInState(settledRows(context, draft), state), (piece) =>
      piece.map((settled) => {
        const shown = rowView(draft, fields, settled);
        const values = fields.map(({ key }) => {
          const { text, here } = previewValue(shown, key);
          return [`field ${key}`, here === null ? text : `${text}（${here}）`] as const;
        });
        return { row: shown.row, state: shown.state, remark: previewRemark(shown), ...Object.fromEntries(values) };
      }),
    ),
  };
}
