import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ExpertFields } from '../../../src/domain/experts/expert.ts';
import type { ExpertId, SpecialtyId } from '../../../src/domain/ids.ts';
import type { ExpertFilter } from '../../../src/storage/experts/expert-filter.ts';
import {
  attendanceOfExpert,
  countMonthsOfExpert,
  listMeetingsAhead,
  listMeetingsOfExpert,
  listOpinionsOfExpert,
  listRatingsOfExpert,
  ratingOfExpert,
} from '../../../src/storage/experts/expert-history.ts';
import type { ExpertSort } from '../../../src/storage/experts/expert-list.ts';
import { listExperts } from '../../../src/storage/experts/expert-list.ts';
import { readExpertLoads } from '../../../src/storage/experts/expert-load.ts';
import { changeExpertState, insertExpert } from '../../../src/storage/experts/experts.ts';
import { getSpecialty, updateSpecialty } from '../../../src/storage/experts/specialties.ts';
import type { Library } from '../../../src/storage/library.ts';
import { insertProject } from '../../../src/storage/projects.ts';
import { insertUnit } from '../../../src/storage/units.ts';
import { inventedExpert, insertInventedExperts } from '../../support/experts/invented-experts.ts';
import { insertMarks, insertMeetingOf } from '../../support/experts/meeting-of-experts.ts';
import { save, temporaryLibrary } from '../../support/library/temporary-library.ts';
import { sampleContent } from '../../support/sample-content.ts';

const TODAY = isoDate('2026-09-28');
const EVERYONE: ExpertFilter = { query: '', states: [], kinds: [], specialtyId: null, origin: 'any', ratings: [] };
const BY_NAME: ExpertSort = { by: 'name', descending: false };

function listOf(library: Library, filter: Partial<ExpertFilter> = {}, sort: ExpertSort = BY_NAME) {
  return listExperts(library.reader, { ...EVERYONE, ...filter }, sort, TODAY, { page: 0, pageSize: 50 });
}

/** 王敏 of a university, 李强 of an institute outside, an institution 示例咨询, and 张三 who was deleted. */
function smallPool() {
  const library = temporaryLibrary();
  const people: readonly Partial<ExpertFields>[] = [
    { name: '王敏', employer: '示例大学', title: '教授', outside: false, specialties: [2] as SpecialtyId[] },
    { name: '李强', employer: '示例设计院', title: '高工', outside: true, specialties: [3, 8] as SpecialtyId[] },
    { kind: 'institution', name: '示例咨询公司', employer: '', contactName: '赵联系', number: null, outside: true },
    { name: '张三', employer: '示例大学' },
  ];
  const ids = save(library, (writer) =>
    people.map((changes, index) => insertExpert(writer, inventedExpert(index, changes), '登记').id),
  ) as [ExpertId, ExpertId, ExpertId, ExpertId];
  save(library, (writer) => {
    changeExpertState(writer, ids[0], 1, 'active', '通过');
    changeExpertState(writer, ids[3], 1, 'deleted', '登记有误');
  });
  return { library, ids };
}

describe('the list of experts', () => {
  it.each([
    [{}, ['李强', '示例咨询公司', '王敏']],
    [{ query: '大学' }, ['王敏']],
    [{ query: 'wangmin' }, ['王敏']],
    [{ query: 'sldx' }, ['王敏']],
    [{ query: '王 教授' }, ['王敏']],
    [{ query: '网络工程' }, ['王敏']],
    [{ query: '信息网络' }, ['李强', '示例咨询公司', '王敏']],
    [{ query: '设计院 通信' }, ['李强']],
    [{ query: '赵联系' }, ['示例咨询公司']],
    [{ query: '没有' }, []],
    [{ states: ['deleted'] }, ['张三']],
    [{ states: ['active', 'deleted'] }, ['王敏', '张三']],
    [{ kinds: ['institution'] }, ['示例咨询公司']],
    [{ origin: 'outside' }, ['李强', '示例咨询公司']],
    [{ origin: 'inside', query: '示例' }, ['王敏']],
    [{ specialtyId: 3 as SpecialtyId }, ['李强']],
    [{ specialtyId: 5 as SpecialtyId, kinds: ['person'] }, ['李强']],
    [{ ratings: ['none'], states: ['active'] }, ['王敏']],
    [{ ratings: ['high', 'low'] }, []],
  ] as const)('filtered by %j has %j', (filter, names) => {
    const { library } = smallPool();
    const { rows, total } = listOf(library, filter);
    expect([rows.map(({ name }) => name), total]).toEqual([names, names.length]);
  });

  it('is searched by the names of specialties and fields as they are now', () => {
    const { library } = smallPool();
    const specialty = getSpecialty(library.reader, 2 as SpecialtyId);
    save(library, (writer) => updateSpecialty(writer, specialty.id, 1, { ...specialty, name: '政务外网' }));
    expect(listOf(library, { query: '政务外网' }).rows.map(({ name }) => name)).toEqual(['王敏']);
    expect(listOf(library, { query: '网络工程' }).total).toBe(0);
  });

  it('shows specialties by name in their order, load of week and quarter, and the rating', () => {
    const { library, ids } = smallPool();
    const [wang, li] = ids;
    save(library, (writer) => {
      const meetings = ['2026-09-28', '2026-10-04', '2026-07-01', '2026-06-30'].map((on) =>
        insertMeetingOf(writer, {
          on,
          engaged: [
            [wang, 'attended'],
            [li, on === '2026-10-04' ? 'declined' : 'reserve'],
          ],
        }),
      );
      insertMarks(writer, meetings[0]!, wang, 2);
      insertMarks(writer, meetings[0]!, wang, 5);
      insertMarks(writer, meetings[2]!, wang, 4);
    });
    const rows = new Map(listOf(library).rows.map((row) => [row.name, row]));
    expect(rows.get('王敏')).toMatchObject({ load: { week: 2, quarter: 2 }, ratingTenths: 45 });
    expect(rows.get('李强')).toMatchObject({
      specialties: ['通信传输', '软件测试'],
      load: { week: 0, quarter: 0 },
      ratingTenths: null,
    });
    expect(readExpertLoads(library.reader, [wang], isoDate('2026-10-04')).get(wang)).toEqual({ week: 2, quarter: 1 });
    expect(listOf(library, { ratings: ['high'] }).rows.map(({ name }) => name)).toEqual(['王敏']);
    expect(listOf(library, {}, { by: 'load', descending: true }).rows[0]?.name).toBe('王敏');
    for (const descending of [true, false]) {
      expect(listOf(library, {}, { by: 'rating', descending }).rows[0]?.name).toBe('王敏');
    }
  });

  it('is sorted and paged; the pages together are the whole', () => {
    const library = temporaryLibrary();
    save(library, (writer) => insertInventedExperts(writer, 25));
    for (const by of ['name', 'employer', 'state', 'load', 'rating', 'updatedAt'] as const) {
      const pages = [0, 1, 2].flatMap((page) => {
        const { rows, total } = listExperts(library.reader, EVERYONE, { by, descending: true }, TODAY, {
          page,
          pageSize: 10,
        });
        expect(total).toBe(25);
        return rows.map(({ id }) => id);
      });
      expect(new Set(pages).size, by).toBe(25);
    }
    const names = listOf(library, {}, { by: 'name', descending: true }).rows.map(({ name }) => name);
    expect(names).toEqual(
      listOf(library)
        .rows.map(({ name }) => name)
        .toReversed(),
    );
  });
});

describe('the history of an expert', () => {
  it('tells meetings with their projects, attendance, opinions, ratings and months, the latest of each', () => {
    const { library, ids } = smallPool();
    const [wang] = ids;
    const held = save(library, (writer) => {
      const unit = insertUnit(writer, { name: '区城管局', aliases: [], kind: 'bureau', budgetCode: null, note: '' });
      const project = insertProject(writer, sampleContent({ unitId: unit.id, name: '智慧城管升级' }));
      const first = insertMeetingOf(writer, {
        title: '第一次',
        on: '2026-03-02',
        projectIds: [project.id],
        engaged: [[wang, 'attended']],
      });
      insertMeetingOf(writer, { title: '第二次', on: '2026-03-20', engaged: [[wang, 'absent']] });
      insertMeetingOf(writer, { title: '第三次', on: '2026-10-20', engaged: [[wang, 'accepted']] });
      for (const [score, opinion] of [
        [700, '初稿'],
        [820, '同意'],
      ] as const) {
        writer.run(
          `INSERT INTO expert_opinion (meeting_id, project_id, expert_id, score_tenths, opinion, recorded_at, recorded_by)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          [first, project.id, wang, score, opinion, writer.at, writer.actor],
        );
      }
      insertMarks(writer, first, wang, 3, '迟到');
      insertMarks(writer, first, wang, 4, '更正');
      return first;
    });
    const { reader } = library;
    expect(listMeetingsOfExpert(reader, wang).map(({ title, state, projects }) => [title, state, projects])).toEqual([
      ['第三次', 'accepted', []],
      ['第二次', 'absent', []],
      ['第一次', 'attended', ['智慧城管升级']],
    ]);
    expect(attendanceOfExpert(reader, wang)).toEqual({ attended: 1, expected: 2 });
    expect(listOpinionsOfExpert(reader, wang)).toMatchObject([{ meetingId: held, scoreTenths: 820, opinion: '同意' }]);
    expect(listRatingsOfExpert(reader, wang)).toMatchObject([{ meetingTitle: '第一次', fairness: 4, remark: '更正' }]);
    expect(ratingOfExpert(reader, wang)).toBe(40);
    expect(listMeetingsAhead(reader, wang, TODAY)).toEqual(['第三次']);
    const months = countMonthsOfExpert(reader, wang, TODAY, 12);
    expect([months.length, months[0]!.month, months.at(-1)!.month]).toEqual([12, '2025-10', '2026-09']);
    expect(months.filter(({ engaged }) => engaged > 0)).toEqual([{ month: '2026-03', engaged: 1, attended: 1 }]);
  });
});
