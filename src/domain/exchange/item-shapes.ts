import type { ItemKind } from './item-kinds.ts';
import type { ReferenceKind, TableShape } from './item-tree.ts';

/** An item as the library keeps it: its own row and the tables below. */
export interface ItemShape {
  readonly kind: ItemKind;
  readonly table: string;
  /** Its row's key. */
  readonly id: string;
  /** Columns that follow from others or mean something on one machine only, beside `id`, `version` and `updated_at`. */
  readonly leftOut?: readonly string[];
  readonly references?: Readonly<Record<string, ReferenceKind>>;
  /** The row never changes once it is there. */
  readonly isKept?: boolean;
  readonly children: readonly TableShape[];
}

function positioned(table: string, parent: string, rest: Partial<TableShape> = {}): TableShape {
  return { table, parent, keeping: 'rewritten', key: ['position'], ...rest };
}

const PRE_REVIEW: TableShape = {
  table: 'pre_review',
  parent: 'declaration_id',
  keeping: 'rewritten',
  key: [],
  id: 'declaration_id',
  children: [positioned('pre_review_item', 'declaration_id'), positioned('improvement', 'declaration_id')],
};

const DRAW: TableShape = {
  table: 'expert_draw',
  parent: 'meeting_id',
  keeping: 'keyed',
  key: ['ordinal'],
  id: 'id',
  children: [
    {
      table: 'expert_draw_place',
      parent: 'draw_id',
      keeping: 'rewritten',
      key: ['condition', 'position'],
      references: { expert_id: 'expert' },
    },
    {
      table: 'invitation_event',
      parent: 'draw_id',
      keeping: 'added',
      key: ['recorded_at'],
      references: { expert_id: 'expert' },
    },
  ],
};

/** Every kind of item, in the order in which they can be written. */
export const ITEM_SHAPES: readonly ItemShape[] = [
  { kind: 'specialty', table: 'specialty', id: 'id', references: { parent_id: 'specialty' }, children: [] },
  { kind: 'unit', table: 'unit', id: 'id', children: [positioned('unit_alias', 'unit_id')] },
  { kind: 'policy', table: 'policy_revision', id: 'id', isKept: true, children: [] },
  {
    kind: 'calendar',
    table: 'calendar_year',
    id: 'year',
    children: [{ table: 'calendar_day', parent: 'year', keeping: 'rewritten', key: ['date'] }],
  },
  {
    kind: 'expert',
    table: 'expert',
    id: 'id',
    children: [
      positioned('expert_specialty', 'expert_id', { references: { specialty_id: 'specialty' } }),
      positioned('expert_interest', 'expert_id'),
      positioned('expert_leave', 'expert_id'),
      { table: 'expert_state_change', parent: 'expert_id', keeping: 'added', key: ['changed_at'] },
    ],
  },
  {
    kind: 'project',
    table: 'project',
    id: 'id',
    leftOut: ['unit_sort', 'stage', 'stage_position', 'declared_on', 'due_on'],
    references: { unit_id: 'unit' },
    children: [
      { table: 'project_text', parent: 'project_id', keeping: 'rewritten', key: [] },
      positioned('fund_share', 'project_id'),
      positioned('content_item', 'project_id'),
      positioned('performance_goal', 'project_id'),
      positioned('data_resource', 'project_id'),
      positioned('declaration_paper', 'project_id'),
      {
        table: 'declaration',
        parent: 'project_id',
        keeping: 'keyed',
        key: ['round'],
        id: 'id',
        // Not a column: the letter that holds, which the state of the file rests on.
        references: { letter: 'document' },
        children: [PRE_REVIEW],
      },
      { table: 'attachment', parent: 'project_id', keeping: 'keyed', key: ['sha256', 'original_name'] },
      {
        table: 'project_record',
        parent: 'project_id',
        keeping: 'record',
        key: ['uid'],
        id: 'id',
        references: { corrects_id: 'record', policy_revision_id: 'policy' },
        children: [
          {
            table: 'record_attachment',
            parent: 'record_id',
            keeping: 'added',
            key: ['attachment_id'],
            references: { attachment_id: 'attachment' },
          },
        ],
      },
      {
        table: 'rule_reason',
        parent: 'project_id',
        keeping: 'added',
        key: ['at'],
        references: { declaration_id: 'declaration', record_id: 'record' },
      },
    ],
  },
  {
    kind: 'inclusion',
    table: 'inclusion_draft',
    id: 'id',
    children: [
      positioned('inclusion_entry', 'draft_id', { references: { project_id: 'project' } }),
      { table: 'inclusion_version', parent: 'draft_id', keeping: 'keyed', key: ['number'] },
    ],
  },
  {
    kind: 'meeting',
    table: 'expert_meeting',
    id: 'id',
    children: [
      positioned('expert_meeting_project', 'meeting_id', { references: { project_id: 'project' } }),
      DRAW,
      {
        table: 'expert_opinion',
        parent: 'meeting_id',
        keeping: 'added',
        key: ['recorded_at'],
        references: { project_id: 'project', expert_id: 'expert' },
      },
      {
        table: 'expert_fee',
        parent: 'meeting_id',
        keeping: 'rewritten',
        key: ['expert_id'],
        references: { expert_id: 'expert' },
      },
      {
        table: 'expert_rating',
        parent: 'meeting_id',
        keeping: 'added',
        key: ['rated_at'],
        references: { expert_id: 'expert' },
      },
    ],
  },
  {
    kind: 'document',
    table: 'issued_document',
    id: 'id',
    isKept: true,
    references: {
      project_id: 'project',
      declaration_id: 'declaration',
      record_id: 'record',
      inclusion_draft_id: 'inclusion',
      replaces_id: 'document',
      draw_id: 'draw',
    },
    children: [{ table: 'document_void', parent: 'document_id', keeping: 'keyed', key: [] }],
  },
];

/** How a kind of item is kept. */
export function shapeOf(kind: ItemKind): ItemShape {
  const shape = ITEM_SHAPES.find((each) => each.kind === kind);
  if (!shape) throw new TypeError(`no shape of ${kind}`);
  return shape;
}

/** Tables that do not travel, and why. */
export const TABLES_LEFT_OUT: Readonly<Record<string, string>> = {
  schema_step: 'tells how this library came to its schema',
  audit_entry: 'each machine has its own chain; what is taken gets an entry there',
  audit_head: 'each machine has its own chain',
  stage: 'comes with the schema',
  project_code_series: 'moves on with the codes that are taken',
  document_series: 'moves on with the numbers that are taken',
  paper_content: 'travels as content, by its hash',
  project_tally: 'kept by triggers',
  project_search: 'an index of what is taken',
  document_search: 'an index of what is taken',
  project_money: 'follows from the records',
  project_year_money: 'follows from the records',
  open_deadline: 'follows from the records',
  open_deadline_tally: 'kept by triggers',
  project_likeness: 'follows from the content',
  expert_engagement: 'follows from the draws',
  import_batch: 'an import is taken back where it was made',
  import_change: 'an import is taken back where it was made',
  import_mapping: 'how the tables of one machine are read',
  exchange_machine: 'the exchange itself',
  exchange_item: 'the exchange itself',
  exchange_alias: 'the exchange itself',
  exchange_record: 'the exchange itself',
  exchange_double_number: 'read as the number of its paper',
  exchange_package: 'the exchange itself',
  exchange_taking: 'the exchange itself',
};
