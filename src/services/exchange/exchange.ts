import type { Handlers } from '../../contract/dispatcher.ts';
import { listPackages } from '../../storage/exchange/packages.ts';
import { listDoubleNumbers } from '../../storage/exchange/taken-documents.ts';
import type { ServiceContext } from '../service-context.ts';
import { listItems, pageOfDifferences } from './compare-items.ts';
import { exportPackage } from './export-package.ts';
import { foreseeTaking } from './foresee-taking.ts';
import { measurePackage } from './measure-package.ts';
import { readStaged } from './read-staged.ts';
import type { PackageStage } from './staged-package.ts';
import { takePackage } from './take-package.ts';

/** The use cases of the 资料交换: the library or a part of it as one encrypted file for another reviewer's machine. */
export function exchangeHandlers(context: ServiceContext, stage: PackageStage) {
  const { reader } = context;
  return {
    'exchange.measure': (input) => measurePackage(context, input),
    'exchange.export': (input, call) => exportPackage(context, input, call),
    'exchange.read': (input, call) => readStaged(context, stage, input, call),
    'exchange.items': (input) => listItems(stage.get(input.packageId), input),
    'exchange.differences': ({ packageId, uid }) => pageOfDifferences(reader, stage.get(packageId), uid),
    'exchange.foresee': ({ packageId }) => foreseeTaking(reader, stage.get(packageId)),
    'exchange.take': (input, call) => takePackage(context, stage, input, call),
    'exchange.close': ({ packageId }) => {
      stage.get(packageId);
      stage.clear();
      return {};
    },
    'exchange.packages': (page) => {
      const { rows, total } = listPackages(reader, page);
      return { rows: rows.map(({ machineUid: _uid, ...row }) => row), total };
    },
    'exchange.doubleNumbers': () => ({ rows: listDoubleNumbers(reader) }),
  } satisfies Handlers<
    | 'exchange.measure'
    | 'exchange.export'
    | 'exchange.read'
    | 'exchange.items'
    | 'exchange.differences'
    | 'exchange.foresee'
    | 'exchange.take'
    | 'exchange.close'
    | 'exchange.packages'
    | 'exchange.doubleNumbers'
  >;
}
