import { DOCUMENT_KINDS } from '../glossary.ts';
import { formatDocumentNumber } from '../document-number.ts';
import { momentText } from '../moment-text.ts';
import type { ItemKind } from './item-kinds.ts';
import type { ItemTree } from './item-tree.ts';
import { textIn } from './item-tree.ts';

function documentLabel(tree: ItemTree): string {
  const { number_prefix: prefix, number_year: year, number_sequence: sequence } = tree;
  const kinds: Readonly<Record<string, string>> = DOCUMENT_KINDS;
  const title = textIn(tree, 'title') || (kinds[textIn(tree, 'kind')] ?? '文书');
  if (typeof prefix !== 'string' || typeof year !== 'number' || typeof sequence !== 'number') return title;
  return `${formatDocumentNumber({ prefix, year, sequence })} ${title}`;
}

/** An item as lists name it; no personal data beyond a name. */
export function itemLabel(kind: ItemKind, tree: ItemTree): string {
  const text = (column: string) => textIn(tree, column);
  switch (kind) {
    case 'specialty':
    case 'unit':
      return text('name');
    case 'policy':
      return `${momentText(text('saved_at'))}保存的参数（${text('saved_by')}）`;
    case 'calendar':
      return `${text('year')} 年`;
    case 'expert':
      return [text('name'), text('employer')].filter((part) => part !== '').join('，');
    case 'project':
      return `${text('code_year')}-${text('code_number').padStart(4, '0')} ${text('name')}`;
    case 'inclusion':
      return `${text('plan_year')} 年度第 ${text('batch')} 批`;
    case 'meeting':
      return `${text('meeting_on')} ${text('title')}`;
    case 'document':
      return documentLabel(tree);
  }
}
