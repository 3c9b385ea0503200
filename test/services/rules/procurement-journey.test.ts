import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { ITEM_NAME, wan } from '../../support/records/samples/sample-type.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';

const office = officePerTest();
const { keep, refused, answers, budgetIssued, upTo } = projectJourney(office);

it('R20 五（一）: nothing is awarded before experts confirmed the tender requirements', async () => {
  const id = await budgetIssued();
  expect(await refused(id, 'award', { ceiling: null })).toEqual(['ruleBlocked', 'R20', 'R21', 'R21']);
  const items = [
    { name: ITEM_NAME, reviewed: wan('110'), tendered: wan('111'), result: 'conforming', note: '' },
  ] as const;
  expect(await refused(id, 'tenderRequirements', { items })).toEqual(['ruleBlocked', 'R20']);
  expect(await keep(id, 'tenderRequirements', { items, conclusion: 'deviating' })).toMatchObject({
    stage: 'budgetIssued',
  });
  expect(await refused(id, 'priceCeiling')).toEqual(['ruleBlocked', 'R20', 'R21']);
  expect(await keep(id, 'tenderRequirements')).toMatchObject({ stage: 'requirementsConfirmed' });
  expect(await keep(id, 'priceCeiling')).toMatchObject({ stage: 'ceilingFixed' });
});

it('R20 五（一）: tells on the page which step is closed, and opens it once the requirements are confirmed', async () => {
  const id = await budgetIssued();
  const ruleIds = async () => {
    const { steps } = await office().call('records.file', { projectId: id });
    return steps.find(({ kind }) => kind === 'priceCeiling')?.blocking.map(({ ruleId }) => ruleId);
  };
  expect(await ruleIds()).toEqual(['R20']);
  await keep(id, 'tenderRequirements');
  expect(await ruleIds()).toEqual([]);
});

it('R21 五（二）: the ceiling needs both bureaus and stays within the money; the award stays within the ceiling', async () => {
  const id = await upTo('tenderRequirements');
  const estimates = [{ party: '样例丙', role: 'expert', amount: wan('97') }] as const;
  expect(await refused(id, 'priceCeiling', { estimates })).toEqual(['ruleBlocked', 'R21']);
  expect(await refused(id, 'priceCeiling', { amount: wan('110.000001') })).toEqual(['ruleBlocked', 'R21', 'P06']);
  expect(await refused(id, 'award', { ceiling: null })).toEqual(['ruleBlocked', 'R21', 'R21']);
  await keep(id, 'priceCeiling');
  // An award beside the ceiling, not under it, would come on top of it.
  expect(await refused(id, 'award', { ceiling: null })).toEqual(['ruleBlocked', 'R21', 'P06']);
  expect(await refused(id, 'award', { amount: wan('98.000001') })).toEqual(['ruleBlocked', 'R21', 'P06']);
  expect(await keep(id, 'award', { amount: wan('98') })).toMatchObject({ stage: 'awarded' });
});

it('R05 二（四）: an expert of the building unit does not confirm its requirements', async () => {
  const id = await budgetIssued();
  const expert = {
    name: '样例戊',
    employer: '区城管局',
    role: 'expert',
    specialty: '',
    outside: false,
    independent: true,
  } as const;
  expect(await refused(id, 'tenderRequirements', { experts: [expert] })).toEqual(['ruleBlocked', 'R05']);
  await keep(id, 'tenderRequirements', { experts: [{ ...expert, employer: '样例大学' }] });
});

it('R22 五（三）: a contract filed late is filed with a reason, which stays on file and goes to the evaluation', async () => {
  const id = await upTo('award');
  await keep(id, 'contract', { signedOn: isoDate('2027-03-22') });
  expect(await refused(id, 'contractFiling', { filedOn: isoDate('2027-06-01') })).toEqual(['reasonMissing', 'R22']);
  const reasons = [{ ruleId: 'R22', reason: '经办人调离，补办备案。' }];
  await keep(id, 'contractFiling', { filedOn: isoDate('2027-06-01') }, reasons);
  const { records } = await office().call('records.file', { projectId: id });
  expect(records.find(({ kind }) => kind === 'contractFiling')).toMatchObject({ reasons });
  const atEvaluation = (await answers(id, 'evaluation')).filter(({ ruleId }) => ruleId === 'R22');
  expect(atEvaluation).toMatchObject([{ outcome: 'record', finding: expect.stringContaining('合同 HT-2027-01') }]);
});

it('P34: no contract before its award, no filing and no payment before the contract', async () => {
  const id = await upTo('award');
  expect(await refused(id, 'contract', { signedOn: isoDate('2027-03-14') })).toEqual(['ruleBlocked', 'P34']);
  await keep(id, 'contract');
  expect(await refused(id, 'contractFiling', { filedOn: isoDate('2027-03-21') })).toEqual(['ruleBlocked', 'P34']);
  expect(await refused(id, 'payment', { paidOn: isoDate('2027-03-21') })).toEqual(['ruleBlocked', 'P34']);
  await keep(id, 'contractFiling', { filedOn: isoDate('2027-03-22') });
  await keep(id, 'payment', { paidOn: isoDate('2027-03-22') });
});

it('P06: no payment beyond the contract', async () => {
  const id = await upTo('contractFiling');
  expect(await refused(id, 'payment', { amount: wan('95.000001') })).toEqual(['ruleBlocked', 'P06']);
  await keep(id, 'payment', { amount: wan('95') });
});

it('a correction is held to the same rules: no ceiling below what was already awarded', async () => {
  const id = await upTo('award');
  const { version, records } = await office().call('records.file', { projectId: id });
  const ceiling = records.find(({ kind }) => kind === 'priceCeiling')!;
  const fields = { ...ceiling.fields, amount: wan('90') };
  const correction = office().call('records.correct', {
    projectId: id,
    version,
    recordId: ceiling.id,
    draft: { kind: 'priceCeiling', fields } as never,
    reason: '限价登记有误',
    reasons: [],
    attachmentIds: [],
  });
  await expect(correction).rejects.toThrow('R21');
});
