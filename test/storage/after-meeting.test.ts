import { describe, expect, it } from 'vitest';
import type { ExpertId, MeetingId, ProjectId } from '../../src/domain/ids.ts';
import { isoDate } from '../../src/domain/dates.ts';
import { parseMoney } from '../../src/domain/money.ts';
import { deleteFee, listFees, putFee } from '../../src/storage/meetings/after-fees.ts';
import { findReviewOpinions, insertOpinion, listOpinions } from '../../src/storage/meetings/after-opinions.ts';
import { insertRating, listRatings } from '../../src/storage/meetings/after-ratings.ts';
import { insertUnit } from '../../src/storage/units.ts';
import type { Writer } from '../../src/storage/reader-writer.ts';
import { insertInventedExperts } from '../support/experts/invented-experts.ts';
import { insertMeetingOf } from '../support/experts/meeting-of-experts.ts';
import { insertCourse } from '../support/library/insert-course.ts';
import { SAMPLE_UNITS } from '../support/library/sample-units.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';
import { opinion } from '../support/workbooks/sample-opinions.ts';

interface Held {
  readonly library: ReturnType<typeof temporaryLibrary>;
  readonly meetingId: MeetingId;
  readonly projectId: ProjectId;
  readonly expertId: ExpertId;
}

function held(): Held {
  const library = temporaryLibrary();
  const made = save(library, (writer) => {
    for (const unit of SAMPLE_UNITS.slice(0, 1)) insertUnit(writer, unit);
    const projectId = insertCourse(writer, { name: '甲项目', declaredOn: '2026-09-01', records: [] });
    const [expertId = 0 as ExpertId] = insertInventedExperts(writer, 1);
    const meetingId = insertMeetingOf(writer, {
      on: '2026-09-20',
      projectIds: [projectId],
      engaged: [[expertId, 'attended']],
    });
    return { meetingId, projectId, expertId };
  });
  return { library, ...made };
}

const refusedIn = ({ library }: Held, work: (writer: Writer) => unknown) => expect(() => save(library, work)).toThrow();

describe('what a meeting leaves behind', () => {
  it('keeps every opinion, and answers with the latest', () => {
    const given = held();
    const { library, meetingId, projectId, expertId } = given;
    const of = (score: number | null, text: string) => opinion(projectId, expertId, score, text);
    save(library, (writer) => insertOpinion(writer, meetingId, of(800, '甲')));
    save(library, (writer) => insertOpinion(writer, meetingId, of(null, '乙')));
    expect(listOpinions(library.reader, meetingId)).toEqual([of(null, '乙')]);
    expect(library.reader.all('SELECT id FROM expert_opinion')).toHaveLength(2);
    refusedIn(given, (writer) => writer.run("UPDATE expert_opinion SET opinion = '丙'"));
    refusedIn(given, (writer) => writer.run('DELETE FROM expert_opinion'));
    refusedIn(given, (writer) => insertOpinion(writer, meetingId, of(1001, '')));
  });

  it('finds the opinions of the latest review since a day, and of no cancelled one', () => {
    const { library, meetingId, projectId, expertId } = held();
    expect(findReviewOpinions(library.reader, projectId, isoDate('2026-09-01'))).toBeUndefined();
    save(library, (writer) => insertOpinion(writer, meetingId, opinion(projectId, expertId, 800, '可行')));
    expect(findReviewOpinions(library.reader, projectId, isoDate('2026-09-20'))).toMatchObject({
      meetingOn: '2026-09-20',
      opinions: [{ expertId, scoreTenths: 800, opinion: '可行' }],
    });
    expect(findReviewOpinions(library.reader, projectId, isoDate('2026-09-21'))).toBeUndefined();
    save(library, (writer) => writer.run("UPDATE expert_meeting SET state = 'cancelled'"));
    expect(findReviewOpinions(library.reader, projectId, isoDate('2026-09-01'))).toBeUndefined();
  });

  it('keeps one fee for each, and none that differs from the rate without a reason', () => {
    const given = held();
    const { library, meetingId, expertId } = given;
    const yuan = (text: string) => parseMoney(text, '元');
    const fee = { expertId, halfDays: 2, perHalfDay: yuan('500'), gross: yuan('1000'), tax: yuan('40'), reason: '' };
    save(library, (writer) => putFee(writer, meetingId, fee));
    const other = { ...fee, gross: yuan('1200'), tax: yuan('80'), reason: '主审' };
    save(library, (writer) => putFee(writer, meetingId, other));
    expect(listFees(library.reader, meetingId)).toEqual([other]);
    refusedIn(given, (writer) => putFee(writer, meetingId, { ...other, reason: '' }));
    refusedIn(given, (writer) => putFee(writer, meetingId, { ...other, tax: yuan('1201') }));
    save(library, (writer) => deleteFee(writer, meetingId, expertId));
    expect(listFees(library.reader, meetingId)).toEqual([]);
  });

  it('keeps every rating, and answers with the latest', () => {
    const given = held();
    const { library, meetingId, expertId } = given;
    const rating = { expertId, diligence: 5, competence: 4, fairness: 3, remark: '' };
    save(library, (writer) => insertRating(writer, meetingId, rating));
    save(library, (writer) => insertRating(writer, meetingId, { ...rating, fairness: 1, remark: '迟到' }));
    expect(listRatings(library.reader, meetingId)).toEqual([{ ...rating, fairness: 1, remark: '迟到' }]);
    expect(library.reader.all('SELECT id FROM expert_rating')).toHaveLength(2);
    refusedIn(given, (writer) => writer.run('UPDATE expert_rating SET fairness = 5'));
    refusedIn(given, (writer) => writer.run('DELETE FROM expert_rating'));
    refusedIn(given, (writer) => insertRating(writer, meetingId, { ...rating, diligence: 6 }));
  });
});
