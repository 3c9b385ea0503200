import { beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import type { DrawRecord } from '../../src/domain/draw/draw-record.ts';
import { sealDraw } from '../../src/domain/draw/seal-draw.ts';
import type { ExpertId, MeetingId } from '../../src/domain/ids.ts';
import { DRAW_HASHES } from '../../src/services/meetings/draw-hashes.ts';
import { getDraw, insertDraw, listDraws, listPlaces } from '../../src/storage/meetings/draws.ts';
import { insertInvitationEvent, readInvitations, refreshEngagements } from '../../src/storage/meetings/invitations.ts';
import { listMeetings } from '../../src/storage/meetings/meeting-list.ts';
import { insertMeeting, updateMeeting } from '../../src/storage/meetings/meetings.ts';
import { insertInventedExperts } from '../support/experts/invented-experts.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';

let opened: ReturnType<typeof temporaryLibrary>;
const library = () => opened;

let meeting: MeetingId;
let experts: ExpertId[];

const fields = {
  purpose: 'acceptance',
  title: '智慧城管验收会',
  meetingOn: isoDate('2026-10-20'),
  place: '一号会议室',
  projectIds: [],
  fixedMembers: [],
  conditions: [{ specialtyId: null, origin: 'any', kind: 'any', count: 2, reserves: 1 }],
  excludedOrganisations: ['样例设计院'],
  recusals: [],
  note: '',
} as const;

beforeEach(() => {
  opened = temporaryLibrary();
  save(library(), (writer) => {
    experts = insertInventedExperts(writer, 5);
    meeting = insertMeeting(writer, fields).id;
  });
});

function record(ordinal: number, reason: string): DrawRecord {
  const candidates = {
    meeting: {
      id: meeting,
      title: fields.title,
      purpose: fields.purpose,
      meetingOn: fields.meetingOn,
      place: fields.place,
      projects: [],
    },
    earlier: [],
    conditions: [
      {
        index: 0,
        specialty: '不限专业',
        origin: 'any',
        kind: 'any',
        count: 2,
        wanted: 2,
        reserves: 1,
        candidates: experts,
      },
    ],
    eligible: [],
    ineligible: [],
    notAsked: 0,
  } as const;
  const drawn = { drawnAt: '2026-10-12T01:00:00.000Z', drawnBy: '李审查', seed: 'ab'.repeat(32), candidates };
  return sealDraw({ ordinal, reason, ...drawn }, DRAW_HASHES);
}

const draw = (ordinal: number, reason = '') =>
  save(library(), (writer) => insertDraw(writer, meeting, record(ordinal, reason)));

const run = (sql: string) => () => save(library(), (writer) => writer.run(sql));

describe('a kept draw', () => {
  it('is read back whole, with everyone who came out in their order', () => {
    const id = draw(1);
    const { record: kept } = getDraw(library().reader, id);
    expect(kept).toEqual(record(1, ''));
    const [only] = kept.result;
    expect(listPlaces(library().reader, meeting)).toEqual(
      [...only!.chosen, ...only!.reserves].map((expertId, position) => ({
        drawId: id,
        condition: 0,
        position,
        expertId,
        reserve: position === 2,
      })),
    );
  });

  it('is never changed or deleted, nor are its places and what became of them', () => {
    const drawId = draw(1);
    save(library(), (writer) => {
      const [{ expertId } = { expertId: experts[0]! }] = listPlaces(writer, meeting);
      insertInvitationEvent(writer, {
        drawId,
        expertId,
        kind: 'declined',
        happenedOn: isoDate('2026-10-12'),
        reason: '出差',
      });
    });
    for (const table of ['expert_draw', 'expert_draw_place', 'invitation_event']) {
      expect(run(`DELETE FROM ${table}`), table).toThrow(/never/);
    }
    expect(run("UPDATE expert_draw SET seed_hex = seed_hex || ''")).toThrow(/never/);
    expect(run('UPDATE expert_draw_place SET reserve = 1 - reserve')).toThrow(/never/);
    expect(run("UPDATE invitation_event SET reason = ''")).toThrow(/never/);
  });

  it('is one of three at most, counted one by one, each further one with its reason', () => {
    expect(() => draw(2, '先抽第二次')).toThrow();
    draw(1);
    expect(() => draw(1)).toThrow();
    expect(() => draw(2)).toThrow();
    draw(2, '候补已用完');
    draw(3, '候补再次用完');
    expect(() => draw(4, '第四次')).toThrow();
    expect(listDraws(library().reader, meeting).map(({ record: { ordinal } }) => ordinal)).toEqual([1, 2, 3]);
  });
});

it('a meeting counts on whom its draws and events say, on the day that it has now', () => {
  const drawId = draw(1);
  const [first] = readInvitations(library().reader, meeting);
  save(library(), (writer) => {
    insertInvitationEvent(writer, {
      drawId,
      expertId: first!.expertId,
      kind: 'accepted',
      happenedOn: isoDate('2026-10-12'),
      reason: '',
    });
    updateMeeting(writer, meeting, 1, { ...fields, meetingOn: isoDate('2026-11-03') });
    refreshEngagements(writer, meeting);
  });
  const rows = library().reader.all(
    'SELECT expert_id AS id, meeting_on AS day, state FROM expert_engagement ORDER BY state',
  );
  expect(rows).toMatchObject([
    { id: first!.expertId, day: '2026-11-03', state: 'accepted' },
    { day: '2026-11-03', state: 'chosen' },
    { day: '2026-11-03', state: 'reserve' },
  ]);
  const found = (query: string) => listMeetings(library().reader, { query, state: 'open', page: 0, pageSize: 10 });
  expect(found('zhcg').rows).toMatchObject([{ id: meeting, draws: 1, wanted: 2, confirmed: 1 }]);
  expect(found('一号').total).toBe(1);
  expect(found('不存在').total).toBe(0);
});
