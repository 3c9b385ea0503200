import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { OpenedPackage } from '../../storage/exchange/opened-package.ts';
import { PackageProblem } from '../../storage/exchange/package-problem.ts';
import { wasTaken } from '../../storage/exchange/packages.ts';
import type { Library } from '../../storage/library.ts';
import { fileProblem } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';
import { isSampleLibrary } from './is-sample-library.ts';
import { readPackage } from './read-package.ts';
import type { PackageStage } from './staged-package.ts';
import { stagedPackage } from './staged-package.ts';

function problemOf(path: string, error: unknown): unknown {
  if (error instanceof PackageProblem)
    return new CallError('fileProblem', error.message, [{ where: basename(path), what: error.message }]);
  return error instanceof Error && 'syscall' in error ? fileProblem('读取资料包', path, error) : error;
}

/** What is invented never mixes with what is not. */
function refuseMixing(library: Library, opened: OpenedPackage): void {
  const { manifest } = opened;
  if (manifest.isSample === isSampleLibrary(library)) return;
  opened.close();
  throw new PackageProblem(
    manifest.isSample
      ? '这是示例资料库的资料包，内容均为虚构，不能采用到本单位资料库。'
      : '这是正式资料库的资料包，不能采用到示例资料库。请先“返回本单位资料库”，再读取。',
  );
}

/** Reads a package from end to end and compares it with the library. */
export async function readStaged(
  { library, reader, pathOf }: ServiceContext,
  stage: PackageStage,
  { file, passphrase }: ParsedInput<'exchange.read'>,
  call: CallContext,
): Promise<HandlerOutput<'exchange.read'>> {
  const path = pathOf(file);
  const onRead = (done: number) => {
    if (call.signal.aborted) throw new CallError('cancelled', '已取消读取资料包。');
    call.reportProgress({ done, total: null, label: '正在读取并核对资料包' });
  };
  try {
    const opened = await readPackage(path, passphrase, { reader, schemaVersion: library.schemaVersion, onRead });
    refuseMixing(library, opened);
    stage.clear();
    const staged = stagedPackage(library, opened, basename(path));
    stage.put(staged);
    const { plan } = staged.compared();
    const groups = Map.groupBy(plan, ({ kind, state }) => `${kind} ${state}`);
    const { machineName, actor, at, isWhole, missing } = opened.manifest;
    return {
      packageId: staged.id,
      fileName: staged.fileName,
      sha256: opened.sha256,
      machineName,
      actor,
      at,
      isWhole,
      wasTaken: wasTaken(reader, opened.sha256),
      missing: missing.length,
      counts: [...groups.values()].flatMap(([first, ...others]) =>
        first ? [{ kind: first.kind, state: first.state, items: others.length + 1 }] : [],
      ),
    };
  } catch (error) {
    throw problemOf(path, error);
  }
}
