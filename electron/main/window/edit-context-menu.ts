import type { BrowserWindow } from 'electron';
import { Menu } from 'electron';

/** The right-click menu that people expect in a text field, and on selected text. */
export function offerEditMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    const menu = Menu.buildFromTemplate([
      { role: 'cut', label: '剪切', enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', label: '复制', enabled: editFlags.canCopy },
      { role: 'paste', label: '粘贴', enabled: editFlags.canPaste, visible: isEditable },
      { type: 'separator', visible: isEditable },
      { role: 'selectAll', label: '全选', enabled: editFlags.canSelectAll, visible: isEditable },
    ]);
    menu.popup({ window });
  });
}
