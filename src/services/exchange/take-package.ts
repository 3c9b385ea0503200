import { setImmediate } from 'node:timers/promises';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import type { PlannedItem } from '../../domain/exchange/planned-item.ts';
import { DECISIONS } from '../../domain/exchange/planned-item.ts';
import { itemLabel } from '../../domain/exchange/item-label.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { ITEM_KINDS } from '../../domain/exchange/item-kinds.ts';
import type { DocumentId, ExpertId, ProjectId } from '../../domain/ids.ts';
import { moveWithPolicy } from '../records/move-deadlines.ts';
import { refreshProject } from '../records/refresh-project.ts';
import { appendAudit } from '../../storage/audit.ts';
import type { AuditSubject } from '../../storage/audit-entry.ts';
import { keepLook } from '../../storage/exchange/look.ts';
import type { OpenedPackage } from '../../storage/exchange/opened-package.ts';
import { insertPackage } from '../../storage/exchange/packages.ts';
import { planExchange } from '../../storage/exchange/plan.ts';
import { UnknownReference } from '../../storage/exchange/stored-values.ts';
import { takeItems } from '../../storage/exchange/take-items.ts';
import type { TakenItems, TakingChoices } from '../../storage/exchange/taking.ts';
import { Undecided } from '../../storage/exchange/taking.ts';
import { currentPolicy, insertPolicyRevision } from '../../storage/policy-revisions.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import { readCalendar } from '../calendars.ts';
import type { ServiceContext } from '../service-context.ts';
import { alikeHere } from './foresee-taking.ts';
import type { PackageStage, StagedPackage } from './staged-package.ts';
import { writeTakenPapers } from './write-taken-papers.ts';

const SUBJECTS: { readonly [Kind in ItemKind]: AuditSubject['kind'] } = {
  specialty: 'expert',
  unit: 'unit',
  policy: 'library',
  calendar: 'library',
  expert: 'expert',
  project: 'project',
  inclusion: 'inclusion',
  meeting: 'meeting',
  document: 'document',
};
/** Kinds whose rows share the ids of no subject of the audit. */
const WITHOUT_ID: ReadonlySet<ItemKind> = new Set(['specialty', 'policy', 'calendar']);

const VERBS = { new: '随资料包新增', changed: '随资料包更新', removed: '随资料包删除', decided: '资料交换' } as const;

/** Contents are kept before anything names them; what is left over after a failure does no harm. */
async function keepAttachments({ library }: ServiceContext, opened: OpenedPackage, call: CallContext): Promise<void> {
  const kept = new Set(library.attachments.listKept());
  let done = 0;
  for (const sha256 of opened.attachments.keys()) {
    if (call.signal.aborted) throw new CallError('cancelled', '已取消，没有采用资料包。');
    call.reportProgress({ done, total: opened.attachments.size, label: '正在保存附件' });
    done += 1;
    if (kept.has(sha256) && (await library.attachments.check(sha256, false)) === 'intact') continue;
    await library.attachments.keep(asyncPieces(opened.readAttachment(sha256)));
  }
}

async function* asyncPieces(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** Where an item came from, for the history of each. */
function origin({ opened, fileName }: StagedPackage): string {
  const { machineName, actor, at } = opened.manifest;
  return `来自“${machineName}”，${actor}于 ${at.slice(0, 10)} 导出的资料包“${maskDigits(fileName)}”`;
}

function tellItems(writer: Writer, staged: StagedPackage, { written, gaveWay }: TakenItems): void {
  const notes = new Map(gaveWay.map(({ uid, note }) => [uid, note]));
  for (const { uid, kind, id, how, decision, before, after } of written) {
    const tree = after ?? before;
    const verb = decision === null ? VERBS[how] : `资料交换：${DECISIONS[decision]}`;
    const note = notes.get(uid);
    appendAudit(writer, {
      action: 'exchange.takeItem',
      summary: `${verb}${ITEM_KINDS[kind]}`,
      subject: {
        kind: SUBJECTS[kind],
        id: WITHOUT_ID.has(kind) || id === 0 ? null : id,
        label: tree ? itemLabel(kind, tree) : ITEM_KINDS[kind],
      },
      remark: [origin(staged), note ?? ''].filter((part) => part !== '').join('；'),
      after: { uid },
    });
  }
}

/** Writes anew what follows from whatever came: stages, money, deadlines. */
function follow(writer: Writer, { written, projects }: TakenItems): void {
  const clock = { calendar: readCalendar(writer), policy: currentPolicy(writer) };
  const papers = written.flatMap(({ kind, id }) => (kind === 'document' ? [id] : []));
  const touched = writer.all<{ id: ProjectId; version: number }>(
    `SELECT id, version FROM project WHERE id IN (SELECT value FROM json_each(?)) OR id IN (
       SELECT project_id FROM issued_document WHERE id IN (SELECT value FROM json_each(?))) ORDER BY id`,
    [JSON.stringify(projects), JSON.stringify(papers)],
  );
  for (const { id, version } of touched) refreshProject(clock, writer, id, version);
  const moved = written.some(({ kind }) => kind === 'calendar' || kind === 'policy');
  if (moved) moveWithPolicy(writer, { calendar: clock.calendar, policy: clock.policy.policy });
}

function answer(taken: TakenItems): Omit<HandlerOutput<'exchange.take'>, 'alike' | 'unwritten'> {
  const count = (how: TakenItems['written'][number]['how']) => taken.written.filter((each) => each.how === how).length;
  const decided = (decision: string) =>
    taken.written.filter((each) => each.how === 'decided' && each.decision === decision).length;
  const trees = new Map(taken.written.map((each) => [each.uid, each]));
  return {
    added: count('new'),
    changed: count('changed') + decided('take'),
    removed: count('removed'),
    kept: decided('keep'),
    gaveWay: taken.gaveWay.map(({ uid, note }) => {
      const each = trees.get(uid);
      const tree = each?.after ?? each?.before;
      return { label: each && tree ? itemLabel(each.kind, tree) : '', note };
    }),
  };
}

function newOf({ written }: TakenItems, kind: ItemKind): { id: number; tree: ItemTree }[] {
  return written.flatMap(({ kind: of, how, id, after }) =>
    of === kind && how === 'new' && after ? [{ id, tree: after }] : [],
  );
}

function problemOf(error: unknown): unknown {
  if (error instanceof Undecided) {
    return new CallError('conflict', '还有两边都改过的资料没有决定（或资料刚刚有改动），没有采用。请逐条决定后再试。');
  }
  if (error instanceof UnknownReference) {
    return new CallError('fileProblem', '资料包不完整：有资料所引用的内容不在包里，没有采用。请让对方导出全部资料。');
  }
  return error;
}

interface Taking {
  readonly decisions: ParsedInput<'exchange.take'>['decisions'];
  readonly onItem: NonNullable<TakingChoices['onItem']>;
}

/** One transaction: the package as a whole with all that follows from it, or nothing. */
function takeAtOnce(context: ServiceContext, staged: StagedPackage, { decisions, onItem }: Taking): TakenItems {
  const { opened, fileName } = staged;
  const decided = new Map(decisions.map((each) => [each.uid, each]));
  const decide = (item: PlannedItem) => {
    const made = decided.get(item.uid);
    if (!made || made.ours === (item.ours?.hash ?? '')) return made?.decision;
    const what = `“${staged.labelOf(item)}”在您比较之后又改过，没有采用。请重新查看这一条的差异再决定。`;
    throw new CallError('conflict', what, [{ where: staged.labelOf(item), what }]);
  };
  try {
    return context.write((writer) => {
      const look = staged.lookAgain(writer);
      const plan = planExchange(writer, look, opened);
      const { policy } = currentPolicy(writer);
      keepLook(writer, look);
      const { machineUid, machineName, actor } = opened.manifest;
      const reason = `资料交换（${machineName}，${actor}）：项目采用了另一份档案，这条不再有效`;
      const result = takeItems(writer, look, opened, { plan, decide, reason, onItem });
      keepLook(writer, look);
      if (result.written.some(({ kind, decision }) => kind === 'policy' && decision === 'keep')) {
        insertPolicyRevision(writer, policy, '资料交换：保留本机现行的审查规则与限额');
      }
      follow(writer, result);
      const items = result.written.length;
      const id = insertPackage(writer, {
        direction: 'taken',
        fileName,
        sha256: opened.sha256,
        machineUid,
        machineName,
        items,
      });
      appendAudit(writer, {
        action: 'exchange.take',
        summary: `采用资料包（${String(items)} 项）`,
        subject: { kind: 'exchange', id, label: maskDigits(fileName) },
        remark: origin(staged),
        after: { sha256: opened.sha256, machineUid, decisions: decisions.length },
      });
      tellItems(writer, staged, result);
      return result;
    });
  } catch (error) {
    throw problemOf(error);
  } finally {
    context.calendarChanged();
    context.policyChanged();
  }
}

/** Takes a package that was read, in one transaction; the library stays as it was when anything fails. */
export async function takePackage(
  context: ServiceContext,
  stage: PackageStage,
  { packageId, decisions }: ParsedInput<'exchange.take'>,
  call: CallContext,
): Promise<HandlerOutput<'exchange.take'>> {
  const staged = stage.get(packageId);
  const tellWriting = (done: number, total: number | null) =>
    call.reportProgress({ done, total, label: '正在写入资料，这一步不能取消', isFinal: true });
  await keepAttachments(context, staged.opened, call);
  // Whatever was clicked until now is heard; from here on the package is taken as a whole.
  await setImmediate();
  if (call.signal.aborted) throw new CallError('cancelled', '已取消，没有采用资料包。');
  tellWriting(0, null);
  const taken = takeAtOnce(context, staged, {
    decisions,
    onItem: (done, total) => {
      if (done % 100 === 0) tellWriting(done, total);
    },
  });
  stage.clear();
  const alike = alikeHere(
    context.reader,
    newOf(taken, 'expert').map(({ id, tree }) => ({ id: id as ExpertId, tree })),
  );
  const papers = newOf(taken, 'document').map(({ id }) => id as DocumentId);
  return { ...answer(taken), alike, unwritten: await writeTakenPapers(context, papers, call) };
}
