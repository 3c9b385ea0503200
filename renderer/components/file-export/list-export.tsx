import type { CallInput } from '../../../src/contract/contract.ts';
import { ExportMenu } from './export-menu.tsx';
import { ExportNotice } from './export-notice.tsx';
import { useDatedName } from './use-dated-name.ts';
import { useFileExport } from './use-file-export.ts';

type ExportedList = CallInput<'lists.export'>['list'];

interface ListExportOptions {
  /** Name of the list, which its file bears. */
  readonly title: string;
  /** What the screen shows: which list, with its filter and order. */
  readonly list: ExportedList;
  /** How many rows there are to write. */
  readonly total: number;
}

/** 导出列表 of a screen: the button for its head, and the notice that tells how the export goes. */
export function useListExport({ title, list, total }: ListExportOptions) {
  const datedName = useDatedName();
  const exporting = useFileExport('lists.export');
  return {
    button: (
      <ExportMenu
        disabled={total === 0 || exporting.state.step === 'running'}
        onExport={(format) => {
          void exporting.start({ name: datedName(title), kind: format }, { list, format });
        }}
      />
    ),
    notice: (
      <ExportNotice
        exporting={exporting}
        starting={`正在导出${title}`}
        written={({ rows, fileName }) => `已导出 ${String(rows)} 行到“${fileName}”`}
      />
    ),
  };
}
