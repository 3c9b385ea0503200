import type { ParsedInput } from '../../contract/contract.ts';
import {
  EXPERT_FIELDS,
  EXPERT_KINDS,
  EXPERT_ORIGINS,
  EXPERT_STATES,
} from '../../domain/experts/glossary-of-experts.ts';
import { listExpertIds, readExpertRows } from '../../storage/experts/expert-list.ts';
import { listSpecialtiesInUse } from '../../storage/experts/specialties.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { describeExperts } from '../experts/describe-experts.ts';
import { loadCaps } from '../experts/expert-page.ts';
import { choiceColumn, column } from '../ledgers/columns.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ListView } from './list-view.ts';
import { knownRows, wholeRows } from './list-view.ts';

/** As the head of the screen says it. */
const NAME = '姓名或机构';

type Experts = Pick<ParsedInput<'experts.list'>, 'filter' | 'sort'>;

const SORTS: Readonly<Record<Experts['sort']['by'], string>> = {
  name: NAME,
  employer: EXPERT_FIELDS.employer,
  state: '状态',
  load: '本季参会',
  rating: '平均评分',
  updatedAt: '最近修改',
};

/** 专家库 as it is filtered and sorted; nothing that is personal. */
export function expertList(context: ServiceContext, { filter, sort }: Experts): ListView {
  const { reader, today } = context;
  const { perWeek, perQuarter } = loadCaps(context);
  const day = today();
  return {
    title: '专家库',
    columns: [
      column('name', NAME, 'text', 24),
      choiceColumn('kind', EXPERT_FIELDS.kind, EXPERT_KINDS, 12),
      column('employer', EXPERT_FIELDS.employer, 'text', 28),
      column('title', EXPERT_FIELDS.title, 'text', 18),
      column('specialties', EXPERT_FIELDS.specialties, 'text', 32),
      choiceColumn('origin', EXPERT_FIELDS.outside, EXPERT_ORIGINS),
      column('week', `本周参会（上限 ${String(perWeek)}）`, 'whole', 11),
      column('quarter', `本季参会（上限 ${String(perQuarter)}）`, 'whole', 11),
      column('rating', '平均评分', 'tenths', 10),
      choiceColumn('state', '状态', EXPERT_STATES),
    ],
    scope: `${describeExperts(reader, filter)}；按${SORTS[sort.by]}${sort.descending ? '降序' : '升序'}`,
    ...knownRows(listExpertIds(reader, filter, sort, day), (ids) =>
      readExpertRows(reader, ids, day).map(
        ({ name, kind, employer, title, specialties, outside, load, ratingTenths, state }) => ({
          name,
          kind,
          employer,
          title,
          specialties: specialties.join('、'),
          origin: outside ? 'outside' : 'inside',
          week: load.week,
          quarter: load.quarter,
          rating: ratingTenths,
          state,
        }),
      ),
    ),
  };
}

const SPECIALTY_STATES = { inUse: '启用', retired: '已停用' } as const;

/** 专业目录: each field followed by its specialties, in the office's order. */
export function specialtyList(reader: Reader): ListView {
  const rows = listSpecialtiesInUse(reader);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return {
    title: '专业目录',
    columns: [
      column('field', '大类', 'text', 24),
      column('specialty', '专业', 'text', 28),
      column('experts', '专家', 'whole'),
      choiceColumn('state', '状态', SPECIALTY_STATES),
    ],
    scope: '全部；按目录顺序，大类的专家人数不重复计算',
    ...wholeRows(
      rows.map(({ parentId, name, experts, retired }) => ({
        field: parentId === null ? name : (names.get(parentId) ?? ''),
        specialty: parentId === null ? '' : name,
        experts,
        state: retired ? 'retired' : 'inUse',
      })),
    ),
  };
}
