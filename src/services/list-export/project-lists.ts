import type { ParsedInput } from '../../contract/contract.ts';
import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, STAGES } from '../../domain/glossary.ts';
import type { LedgerValues } from '../../domain/ledgers/ledger-column.ts';
import type { ProjectFilter, ProjectListRow, ProjectSort } from '../../storage/project-list.ts';
import { ALL_PROJECTS, listProjects } from '../../storage/project-list.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { getUnit } from '../../storage/units.ts';
import { choiceColumn, CODE, column, NAME, STAGE, UNIT } from '../ledgers/columns.ts';
import type { ListView } from './list-view.ts';
import { filterInWords, pagedRows, termsInWords } from './list-view.ts';

/** As the heads of the screen say it. */
const NUMBER = { ...CODE, label: '编号' };
const AMOUNT = column('declaredAmount', '申报金额', 'money');
const DECLARED_ON = column('declaredOn', '申报日期', 'date');
const DUE_ON = column('dueOn', '办理期限', 'date');

/** In the order of the screen; `updatedAt` is the usual order, which has no column. */
const PROJECT_COLUMNS = [
  NUMBER,
  NAME,
  UNIT,
  column('planYear', '计划年度', 'year'),
  choiceColumn('constructionType', '类型', CONSTRUCTION_TYPES),
  choiceColumn('contentCategory', '类别', CONTENT_CATEGORIES, 14),
  AMOUNT,
  STAGE,
  DECLARED_ON,
  DUE_ON,
];

function values({ code, name, unitName, planYear, constructionType, contentCategory, ...row }: ProjectListRow) {
  const { declaredAmount, stage, declaredOn, dueOn } = row;
  const declared = { declaredAmount, stage, declaredOn, dueOn };
  return { code, name, unitName, planYear, constructionType, contentCategory, ...declared } satisfies LedgerValues;
}

function scope(reader: Reader, filter: ProjectFilter, sort: ProjectSort): string {
  const filtered = filterInWords([
    ['查找', filter.query.trim()],
    ['建设单位', filter.unitId === null ? '' : getUnit(reader, filter.unitId).name],
    ['计划年度', filter.planYear === null ? '' : `${String(filter.planYear)} 年`],
    ['阶段', termsInWords(STAGES, filter.stages)],
    ['建设类型', termsInWords(CONSTRUCTION_TYPES, filter.constructionTypes)],
    ['内容类别', termsInWords(CONTENT_CATEGORIES, filter.contentCategories)],
  ]);
  const label = PROJECT_COLUMNS.find(({ key }) => key === sort.by)?.label ?? '最近修改';
  return `${filtered}；按${label}${sort.descending ? '降序' : '升序'}`;
}

type Projects = Pick<ParsedInput<'projects.list'>, 'filter' | 'sort'>;

/** 项目库 as it is filtered and sorted. */
export function projectList(reader: Reader, { filter, sort }: Projects): ListView {
  return {
    title: '项目库',
    columns: PROJECT_COLUMNS,
    scope: scope(reader, filter, sort),
    ...pagedRows((request) => listProjects(reader, filter, sort, request), values),
  };
}

/** The projects that wait for their pre-review, the most urgent first. */
export function awaitingList(reader: Reader): ListView {
  const filter: ProjectFilter = { ...ALL_PROJECTS, stages: ['declared'] };
  return {
    title: '预审台',
    columns: [NUMBER, NAME, UNIT, AMOUNT, DECLARED_ON, DUE_ON],
    scope: '等待预审的项目；按办理期限升序',
    ...pagedRows((request) => listProjects(reader, filter, { by: 'dueOn', descending: false }, request), values),
  };
}
