import { beforeEach, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import { fen } from '../../../src/domain/money.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { wan } from '../../support/records/samples/sample-type.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';

const office = officePerTest();
const { keep, refused, budgetIssued } = projectJourney(office);

let id: ProjectId;
beforeEach(async () => {
  id = await budgetIssued();
});

const ledger = async () => (await office().call('records.file', { projectId: id })).ledger;

/** Which steps of a change the project's page offers. */
async function offered() {
  const { steps } = await office().call('records.file', { projectId: id });
  const kinds = new Set(['changeApplication', 'changeOfficeOpinion', 'changeFinanceOpinion', 'changeDecision']);
  return steps.filter(({ kind, blocking }) => kinds.has(kind) && blocking.length === 0).map(({ kind }) => kind);
}

it('R18 四（三）: application, office, finance bureau, leading group, each once and in this order', async () => {
  expect(await refused(id, 'changeOfficeOpinion')).toEqual(['ruleBlocked', 'R18', 'R18', 'P34']);
  await keep(id, 'changeApplication');
  expect(await offered()).toEqual(['changeApplication', 'changeOfficeOpinion']);
  expect(await refused(id, 'changeFinanceOpinion')).toEqual(['ruleBlocked', 'R18', 'R18']);
  expect(await refused(id, 'changeDecision')).toEqual(['ruleBlocked', 'R18', 'R18']);
  await keep(id, 'changeOfficeOpinion');
  expect(await refused(id, 'changeOfficeOpinion')).toEqual(['ruleBlocked', 'R18', 'R18']);
  expect(await refused(id, 'changeFinanceOpinion', { givenOn: isoDate('2027-02-02') })).toEqual(['ruleBlocked', 'R18']);
  await keep(id, 'changeFinanceOpinion');
  expect(await offered()).toEqual(['changeApplication', 'changeDecision']);
  expect(await ledger()).toMatchObject({ approved: wan('110'), arranged: wan('110') });
  await keep(id, 'changeDecision');
  expect(await ledger()).toMatchObject({ approved: wan('100'), arranged: wan('100'), issued: wan('100') });
  expect(await offered()).toEqual(['changeApplication']);
});

it('R18 四（三）: a year without an issued budget is not changed', async () => {
  expect(await refused(id, 'changeApplication', { year: 2028 })).toEqual(['ruleBlocked', 'R18', 'P23']);
  expect(await refused(id, 'changeApplication', { appliedOn: isoDate('2027-01-19') })).toEqual(['ruleBlocked', 'R18']);
  await keep(id, 'changeApplication', { appliedOn: isoDate('2027-01-20') });
});

it('P23: an increase that takes money away is refused', async () => {
  expect(await refused(id, 'changeApplication', { changeKind: 'increase' })).toEqual(['ruleBlocked', 'P23']);
  await keep(id, 'changeApplication', {
    changeKind: 'increase',
    shares: [{ source: 'generalBudget', amount: wan('115') }],
  });
});

it('P21: a project whose budget is issued is cancelled once the leading group gave the money back', async () => {
  for (const kind of ['tenderRequirements', 'priceCeiling', 'award'] as const) await keep(id, kind);
  const cancelled = { cancelledOn: isoDate('2027-03-30') };
  expect(await refused(id, 'cancellation', cancelled)).toEqual(['ruleBlocked', 'P21']);
  await keep(id, 'changeApplication', {
    appliedOn: isoDate('2027-03-20'),
    changeKind: 'cancel',
    shares: [{ source: 'generalBudget', amount: fen(0) }],
  });
  await keep(id, 'changeOfficeOpinion', { givenOn: isoDate('2027-03-21') });
  await keep(id, 'changeFinanceOpinion', { givenOn: isoDate('2027-03-22') });
  expect(await refused(id, 'cancellation', cancelled)).toEqual(['ruleBlocked', 'P21']);
  await keep(id, 'changeDecision', { decidedOn: isoDate('2027-03-25') });
  expect(await ledger()).toMatchObject({ approved: 0, arranged: 0, issued: 0 });
  expect(await keep(id, 'cancellation', cancelled)).toMatchObject({ stage: 'cancelled' });
});

it('P05, P21, 四（三）: suspending a project first does not let it be withdrawn or cancelled past its issued budget', async () => {
  expect(await refused(id, 'withdrawal', { withdrawnOn: isoDate('2027-03-01') })).toEqual(['ruleBlocked', 'P05']);
  await keep(id, 'suspension', { suspendedOn: isoDate('2027-03-01') });
  expect(await refused(id, 'withdrawal', { withdrawnOn: isoDate('2027-03-02') })).toEqual(['ruleBlocked', 'P05']);
  expect(await refused(id, 'cancellation', { cancelledOn: isoDate('2027-03-02') })).toEqual(['ruleBlocked', 'P21']);
  expect(await ledger()).toMatchObject({ arranged: wan('110'), issued: wan('110') });
  const { steps } = await office().call('records.file', { projectId: id });
  expect(steps.filter(({ blocking }) => blocking.length === 0).map(({ kind }) => kind)).toEqual(['resumption']);
  await keep(id, 'resumption', { resumedOn: isoDate('2027-03-05') });
  expect(await refused(id, 'withdrawal', { withdrawnOn: isoDate('2027-03-06') })).toEqual(['ruleBlocked', 'P05']);
});
