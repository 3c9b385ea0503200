import { isDeepStrictEqual } from 'node:util';
import { NO_LEDGER_FILTER } from '../../../src/contract/calls/ledger-calls.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { FundSource } from '../../../src/domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../../../src/domain/glossary.ts';
import type { LifeOffice } from './life.ts';
import type { Flow, FlowName, PutIn } from './life-money.ts';
import { flowOf, sumOfFlow } from './life-money.ts';
import type { LifeProject } from './life-project.ts';

const SOURCES = keysOf(FUND_SOURCES);
const FLOWS = ['requested', 'arranged', 'issued', 'paid'] as const satisfies readonly FlowName[];

/** Throws when what the office says is not what the lives put in. */
function expectSame(what: string, said: unknown, putIn: unknown): void {
  if (isDeepStrictEqual(said, putIn)) return;
  throw new Error(`${what}: the office says ${JSON.stringify(said)}, the lives put in ${JSON.stringify(putIn)}`);
}

/** Only what bears something, in the order of the glossary. */
function bearing(flow: Flow): Flow {
  return Object.fromEntries(SOURCES.flatMap((source) => ((flow[source] ?? 0) > 0 ? [[source, flow[source]]] : [])));
}

function sumOfYears({ years }: PutIn, name: FlowName): number {
  let sum = 0;
  for (const flows of years.values()) sum += sumOfFlow(flows[name]);
  return sum;
}

type Ledger = CallOutput<'records.file'>['ledger'];

function expectLedger(project: LifeProject, ledger: Ledger): void {
  const { put } = project;
  const name = project.content.name;
  const { declared, reviewed, approved, ceiling, awarded, contracted, arranged, issued, paid } = ledger;
  expectSame(
    name,
    { declared, reviewed, approved, ceiling, awarded, contracted, arranged, issued, paid },
    {
      declared: put.declared,
      reviewed: put.reviewed,
      approved: put.approved,
      ceiling: put.ceiling,
      awarded: put.awarded,
      contracted: put.contracted,
      arranged: sumOfYears(put, 'arranged'),
      issued: sumOfYears(put, 'issued'),
      paid: sumOfYears(put, 'paid'),
    },
  );
  for (const year of new Set([...put.years.keys(), ...ledger.years.map((each) => each.year)])) {
    const flows = put.years.get(year);
    const told = ledger.years.find((each) => each.year === year);
    for (const flow of FLOWS) {
      const said = bearing(flowOf(told?.[flow] ?? []));
      expectSame(`${name} ${String(year)} ${flow}`, said, bearing(flows?.[flow] ?? {}));
    }
  }
}

/** The project stands where the regulation puts it, and its ledger is what was put in. */
export async function expectProject(office: LifeOffice, project: LifeProject): Promise<void> {
  const { stage, ledger } = await office.call('records.file', { projectId: project.id });
  const page = await office.call('projects.get', { id: project.id });
  expectSame(`${project.content.name} stage`, [stage, page.project.stage], [project.stage, project.stage]);
  expectLedger(project, ledger);
}

interface Sums {
  readonly bySource: Map<FundSource, Record<FlowName, number>>;
  readonly byUnit: Map<string, Record<FlowName, number>>;
}

const nothing = (): Record<FlowName, number> => ({ requested: 0, arranged: 0, issued: 0, paid: 0 });

/** What all projects together put into a year, by source and by unit, added up one amount after another. */
function sumsOfYear(projects: readonly LifeProject[], year: number): Sums {
  const bySource: Sums['bySource'] = new Map();
  const byUnit: Sums['byUnit'] = new Map();
  for (const { put, unitName } of projects) {
    const flows = put.years.get(year);
    if (!flows) continue;
    for (const flow of FLOWS) {
      for (const source of SOURCES) {
        const amount = flows[flow][source] ?? 0;
        if (amount === 0) continue;
        const ofSource = bySource.get(source) ?? nothing();
        const ofUnit = byUnit.get(unitName) ?? nothing();
        ofSource[flow] += amount;
        ofUnit[flow] += amount;
        bySource.set(source, ofSource);
        byUnit.set(unitName, ofUnit);
      }
    }
  }
  return { bySource, byUnit };
}

/** Each line of the year's page is what was put in; a line that it leaves out says that nothing was. */
function expectLines<Name extends string>(
  year: number,
  lines: readonly ({ readonly name: Name } & Record<Exclude<FlowName, 'paid'>, number>)[],
  putIn: ReadonlyMap<Name, Record<FlowName, number>>,
): void {
  const leftOut = [...putIn.keys()].filter((name) => lines.every((line) => line.name !== name));
  for (const line of [...lines, ...leftOut.map((name) => ({ name, ...nothing() }))]) {
    const { name, requested, arranged, issued } = line;
    const { paid: _paid, ...expected } = putIn.get(name) ?? nothing();
    expectSame(`${String(year)} ${name}`, { requested, arranged, issued }, expected);
  }
}

async function expectYear(office: LifeOffice, projects: readonly LifeProject[], year: number): Promise<void> {
  const { bySource, byUnit } = sumsOfYear(projects, year);
  const page = await office.call('yearFunding.get', { year });
  expectSame(`${String(year)} mismatches`, page.mismatches, []);
  const { groups } = await office.call('ledgers.list', {
    view: 'yearFunding',
    filter: { ...NO_LEDGER_FILTER, year },
    sort: null,
    page: 0,
    pageSize: 1,
  });
  const [sources, units] = groups;
  const amounts = (sums: CallOutput<'ledgers.list'>['sums']) =>
    Object.fromEntries(FLOWS.map((flow) => [flow, Number(sums[flow] ?? 0)]));
  const ofGroup = (group: (typeof groups)[number] | undefined) =>
    Object.fromEntries((group?.rows ?? []).map(({ label, sums }) => [label, amounts(sums)]));
  const named = Object.fromEntries(Array.from(bySource, ([source, sums]) => [FUND_SOURCES[source], sums]));
  expectSame(`${String(year)} by source`, ofGroup(sources), named);
  expectSame(`${String(year)} by unit`, ofGroup(units), Object.fromEntries(byUnit));
  const ofSource = page.bySource.map(({ source, ...line }) => ({ name: source, ...line }));
  expectLines(year, ofSource, bySource);
  const ofUnit = page.byUnit.map(({ unitName, ...line }) => ({ name: unitName, ...line }));
  expectLines(year, ofUnit, byUnit);
}

/** Every amount of the library, from the declared to the paid, is the sum of what the lives put in; nothing counts twice. */
export async function expectTotals(office: LifeOffice, projects: readonly LifeProject[]): Promise<void> {
  const counted = projects.filter(({ stage }) => stage !== 'splitUp' && stage !== 'mergedAway');
  const years = new Set(projects.flatMap(({ put }) => [...put.years.keys()]));
  for (const year of years) await expectYear(office, projects, year);
  const { sums } = await office.call('ledgers.list', {
    view: 'projects',
    filter: NO_LEDGER_FILTER,
    sort: null,
    page: 0,
    pageSize: 1,
  });
  const total = (amountOf: (put: PutIn) => number | null): number => {
    let sum = 0;
    for (const { put } of counted) sum += amountOf(put) ?? 0;
    return sum;
  };
  const putIn = {
    declared: total((put) => put.asked),
    reviewed: total((put) => put.reviewed),
    approved: total((put) => put.approved),
    arranged: total((put) => sumOfYears(put, 'arranged')),
    ceiling: total((put) => put.ceiling),
    awarded: total((put) => put.awarded),
    contracted: total((put) => put.contracted),
    paid: total((put) => sumOfYears(put, 'paid')),
  };
  const said = Object.fromEntries(Object.keys(putIn).map((name) => [name, Number(sums[name] ?? 0)]));
  expectSame('all projects', said, putIn);
  const { planYears } = await office.call('library.dashboard', {});
  const declared = planYears.reduce((sum, { amount }) => sum + amount, 0);
  expectSame('all plan years', declared, putIn.declared);
}
