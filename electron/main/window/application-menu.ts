import type { MenuItemConstructorOptions } from 'electron';
import { Menu } from 'electron';
import { ZOOM_STEPS } from '../settings/settings-shape.ts';
import { zoomStep } from './zoom.ts';

/** What the menu makes happen. */
export interface MenuActions {
  showPapersFolder(): void;
  showLibraryFolder(): void;
  zoom(): number;
  setZoom(zoom: number): void;
  showAbout(): void;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

function zoomItems(actions: MenuActions): MenuItemConstructorOptions[] {
  const step = (direction: 1 | -1) => () => actions.setZoom(zoomStep(actions.zoom(), direction));
  return [
    { label: '放大', accelerator: 'CmdOrCtrl+Plus', click: step(1) },
    // The same key without Shift
    { label: '放大', accelerator: 'CmdOrCtrl+=', visible: false, click: step(1) },
    { label: '缩小', accelerator: 'CmdOrCtrl+-', click: step(-1) },
    { label: '实际大小', accelerator: 'CmdOrCtrl+0', click: () => actions.setZoom(1) },
    SEPARATOR,
    ...ZOOM_STEPS.map((zoom): MenuItemConstructorOptions => {
      return { label: `${String(Math.round(zoom * 100))}%`, click: () => actions.setZoom(zoom) };
    }),
  ];
}

/** The menu bar, Chinese throughout. */
export function setApplicationMenu(actions: MenuActions): void {
  const template: MenuItemConstructorOptions[] = [
    {
      label: '文件(&F)',
      submenu: [
        { label: '打开文书文件夹', click: () => actions.showPapersFolder() },
        { label: '打开资料库文件夹', click: () => actions.showLibraryFolder() },
        SEPARATOR,
        { role: 'quit', label: '退出', accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: '编辑(&E)',
      submenu: [
        { role: 'undo', label: '撤销' },
        { role: 'redo', label: '重做' },
        SEPARATOR,
        { role: 'cut', label: '剪切' },
        { role: 'copy', label: '复制' },
        { role: 'paste', label: '粘贴' },
        { role: 'selectAll', label: '全选' },
      ],
    },
    { label: '视图(&V)', submenu: [...zoomItems(actions), SEPARATOR, { role: 'togglefullscreen', label: '全屏' }] },
    { label: '帮助(&H)', submenu: [{ label: '关于', click: () => actions.showAbout() }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
