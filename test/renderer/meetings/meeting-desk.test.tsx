import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { rememberReviewed, unreviewedText } from '../../../renderer/screens/meetings/candidates/reviewed-list.ts';
import { MeetingScreen } from '../../../renderer/screens/meetings/meeting-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { DrawId, ProjectId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { issuedDocument } from '../paper/paper-fixtures.ts';
import type { Candidates, Desk } from './meeting-fixtures.ts';
import { candidates, desk, deskAnswers, FIRST_DRAW, invited, MEETING } from './meeting-fixtures.ts';

afterEach(cleanup);

function open(part: string, shown: Desk, answers: FakeHandlers = {}, found: Candidates = candidates()) {
  const bridge = fakeBridge({ ...deskAnswers(shown, found), ...answers });
  return { bridge, ...renderScreen(<MeetingScreen />, `/meetings/7?part=${part}`, '/meetings/:id') };
}

describe('before the draw', () => {
  it('everyone of the pool stands there with every reason, and can be kept out for another', async () => {
    const saved: unknown[] = [];
    const { user } = open('candidates', desk(), {
      'meetings.update': (input) => {
        saved.push(input.fields.recusals);
        return desk().meeting;
      },
    });
    const grid = await screen.findByRole('grid', { name: '候选与回避' });
    expect(within(grid).getByText('可抽：条件 1')).toBeVisible();
    expect(within(grid).getByText('属于项目建设单位“区城管局”；2026年10月19日至2026年10月21日请假')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '回避或不能抽（2）' }));
    expect(within(grid).queryByText('可抽专家')).toBeNull();
    await user.click(screen.getByRole('button', { name: '全部（3）' }));
    await user.click(screen.getByRole('button', { name: '回避“可抽专家”' }));
    await user.type(await screen.findByRole('textbox', { name: '回避理由' }), '曾参与方案论证');
    await user.click(screen.getByRole('button', { name: '登记回避' }));
    await waitFor(() => expect(saved).toEqual([[{ expertId: 1, reason: '曾参与方案论证' }]]));
  });

  it('what the record after the meeting will be asked is told, with what fails already', async () => {
    const lack = {
      projectId: 1 as ProjectId,
      name: '智慧城管',
      ruleId: 'R20',
      finding: '招标需求还没有确认。',
      remedy: '',
    };
    open('plan', desk({ recordAhead: { kind: 'priceCeiling', asked: ['限价共同确定（R21）'], lacking: [lack] } }));
    expect(await screen.findByText(/“智慧城管”现在还不能登记（R20）：招标需求还没有确认。/)).toBeVisible();
    expect(screen.getByText('会后登记时还会核对：限价共同确定（R21）。')).toBeVisible();
    cleanup();
    open('plan', desk());
    await screen.findByText('会议与项目');
    expect(screen.queryByText('会后登记')).toBeNull();
  });

  it('what stands in the way is said, and nothing can be drawn', async () => {
    const obstacle = '条件1“不限专业（区外）”需 3 名（含候补 1 名），可抽专家 1 名，请放宽条件、减少候补或补充专家。';
    open('draw', desk(), {}, candidates({ obstacles: [obstacle] }));
    expect(await screen.findByText(obstacle)).toBeVisible();
    expect(screen.getByRole('button', { name: '抽取专家' })).toBeDisabled();
  });
});

describe('the draw', () => {
  it('is asked for once more, carries the hash of what was shown, and says when that has changed', async () => {
    const message = '候选名单已有变化，没有抽取。请核对新的候选名单后再抽。';
    const { bridge, user } = open('draw', desk(), {
      'meetings.draw': () => {
        throw new CallError('staleVersion', message);
      },
    });
    await user.click(await screen.findByRole('button', { name: '抽取专家' }));
    expect(bridge.asked('meetings.draw')).toEqual([]);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '抽取' }));
    expect(await screen.findByText(message)).toBeVisible();
    expect(bridge.asked('meetings.draw')).toEqual([{ id: MEETING, candidatesSha256: 'd'.repeat(64), reason: '' }]);
  });

  it('from another list than the one that was last shown name by name says so', async () => {
    const other = { id: 71 as typeof MEETING };
    rememberReviewed(other.id, 'd'.repeat(64));
    expect(unreviewedText(other.id, 'd'.repeat(64))).toBeNull();
    rememberReviewed(MEETING, 'e'.repeat(64));
    open('draw', desk());
    expect(await screen.findByText(/候选名单与您在“2 候选与回避”中看过的不同/)).toBeVisible();
    cleanup();
    open('candidates', desk());
    await screen.findByRole('searchbox', { name: '查找' });
    expect(unreviewedText(MEETING, 'd'.repeat(64))).toBeNull();
  });

  it('a second time needs its reason and shows the first with seed and check values', async () => {
    const { bridge, user } = open(
      'draw',
      desk({ draws: [FIRST_DRAW], drawsLeft: 2, invitations: [invited(1, '样例丙')] }),
      {
        'meetings.draw': () => ({ drawId: 2 as DrawId }),
      },
    );
    const button = await screen.findByRole('button', { name: '抽取专家' });
    expect(button).toBeDisabled();
    expect(screen.getByText(FIRST_DRAW.seed)).toBeVisible();
    expect(screen.getByText(FIRST_DRAW.checkSha256)).toBeVisible();
    expect(screen.getByText('已抽取 1 次，最多 3 次。')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /第 2 次抽取的理由/ }), '候补已用完');
    await user.click(button);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '抽取' }));
    await waitFor(() => expect(bridge.asked('meetings.draw')).toMatchObject([{ reason: '候补已用完' }]));
  });
});

describe('after the draw', () => {
  const drawn = desk({
    draws: [FIRST_DRAW],
    drawsLeft: 2,
    conditions: [{ label: '不限专业（区外）', count: 2, seated: 1, confirmed: 0, open: 1, reservesLeft: 0 }],
    invitations: [
      invited(1, '样例丙', { faults: [{ kind: 'recused', detail: '审查人员确定回避：师生' }] }),
      invited(2, '样例丁', { state: 'declined' }),
    ],
    panel: [
      {
        name: '样例丙',
        employer: '样例大学',
        role: 'expert',
        specialty: '数据治理',
        outside: true,
        independent: false,
      },
    ],
  });

  it('who cannot come needs a reason, and who is called instead is told', async () => {
    const { bridge, user } = open('invitations', drawn, {
      'meetings.respond': () => ({ called: ['样例戊'], exhausted: [] }),
    });
    await user.click(await screen.findByRole('button', { name: '登记“样例丙”不能参加' }));
    expect(screen.queryByRole('button', { name: '登记“样例丁”不能参加' })).toBeNull();
    await user.type(await screen.findByRole('textbox', { name: '原因' }), '出差');
    await user.click(screen.getByRole('button', { name: '登记不能参加' }));
    expect(await screen.findByText('已登记样例丙“不能参加”，由候补样例戊递补')).toBeVisible();
    expect(bridge.asked('meetings.respond')).toEqual([
      { id: MEETING, expertIds: [1], kind: 'declined', happenedOn: '2026-09-28', reason: '出差' },
    ]);
  });

  it('a printed notice is issued from where the experts are told, and replaced once it is out', async () => {
    const about = { of: 'draw', meetingId: MEETING, drawId: FIRST_DRAW.id } as const;
    const paper = { about, on: isoDate('2026-09-28'), label: '第1次抽取', missing: [], issued: null, changes: [] };
    const papers = (['drawRecord', 'meetingNotice'] as const).map((kind) => ({ ...paper, kind }));
    open('invitations', drawn, {
      'papers.listOfMeeting': () => ({ papers }),
    });
    const link = await screen.findByRole('link', { name: '出具评审会议通知（2026年9月28日）' });
    expect(link).toHaveAttribute('href', '/meetings/7/papers/meetingNotice/1');
    expect(screen.queryByRole('link', { name: /专家抽取记录表/ })).toBeNull();
    cleanup();
    open('draw', drawn, {
      'papers.listOfMeeting': () => ({ papers }),
    });
    expect(await screen.findByRole('link', { name: /^出具专家抽取记录表/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /评审会议通知/ })).toBeNull();
  });

  it('an issued notice warns of what became different since', async () => {
    const notice = {
      kind: 'meetingNotice',
      about: { of: 'draw', meetingId: MEETING, drawId: FIRST_DRAW.id },
      on: isoDate('2026-09-28'),
      label: '第1次抽取',
      missing: [],
      issued: issuedDocument({ kind: 'meetingNotice', number: null }),
      changes: ['新增样例戊', '样例丙不再参加'],
    } as const;
    open('invitations', drawn, { 'papers.listOfMeeting': () => ({ papers: [notice] }) });
    expect(
      await screen.findByText('出具后有变动：新增样例戊；样例丙不再参加。请告知有关人员，并重新出具。'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /^重新出具评审会议通知/ })).toBeVisible();
  });

  it('an open place without a reserve and a fault that came up since are pointed out', async () => {
    open('invitations', drawn);
    expect(await screen.findByText(/“不限专业（区外）”还缺 1 名，候补已用完。/)).toHaveTextContent('还可抽 2 次');
    expect(screen.getByText('请核实：审查人员确定回避：师生')).toBeVisible();
    const form = screen.getByRole('link', { name: '组成评审专家组：智慧城管' });
    expect(form).toHaveAttribute('href', '/projects/1/records/new/reviewMeeting');
  });
});
