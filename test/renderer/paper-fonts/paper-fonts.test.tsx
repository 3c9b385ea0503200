import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeasureFont } from '../../../renderer/components/paper-fonts/font-presence.ts';
import { fontPresence } from '../../../renderer/components/paper-fonts/font-presence.ts';
import { MissingFonts } from '../../../renderer/components/paper-fonts/missing-fonts.tsx';
import { PaperFonts } from '../../../renderer/screens/settings/paper-fonts.tsx';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => {
  fakeBridge({});
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A machine with those fonts: every other text is as wide as its fallback. */
function machineWith(...installed: string[]): MeasureFont {
  return (font) => {
    const [family = '', fallback = ''] = font.split(',').map((part) => part.trim().replaceAll('"', ''));
    if (installed.includes(family)) return 700 + family.length;
    return (fallback === '' ? family : fallback) === 'monospace' ? 600 : 500;
  };
}

const ALL = ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', '宋体'];

/** The page's canvas measures as that machine does. */
function onMachine(measure: MeasureFont) {
  const context = {
    font: '',
    measureText() {
      return { width: measure(this.font.replace(/^\S+ /, '')) };
    },
  };
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext() {
        return context;
      }
    },
  );
}

describe('the fonts of official papers', () => {
  it('are found by name, also under the names that other systems give them', () => {
    const found = fontPresence(machineWith('方正小标宋简体', 'FangSong_GB2312', 'SimSun'));
    expect(found?.map(({ name, isPresent }) => [name, isPresent])).toEqual([
      ['方正小标宋简体', true],
      ['仿宋_GB2312', true],
      ['楷体_GB2312', false],
      ['黑体', false],
      ['宋体', true],
    ]);
  });

  it('are replaced by the nearest that is there', () => {
    const found = fontPresence(machineWith('华文中宋', '方正小标宋_GBK', '仿宋'));
    expect(found?.map(({ standIn }) => standIn)).toEqual(['方正小标宋_GBK', '仿宋', null, null, null]);
  });

  it('are not guessed where every font has one width', () => {
    expect(fontPresence(() => 500)).toBeNull();
  });

  it('stand in the settings, each with what is in its place', () => {
    onMachine(machineWith('方正小标宋简体', '黑体', '宋体', '楷体'));
    renderScreen(<PaperFonts />);
    const rows = within(screen.getByRole('table', { name: '公文字体' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '发文机关标志、标题方正小标宋简体本机已有',
      '正文仿宋_GB2312本机没有，以系统默认字体代替',
      '二级标题楷体_GB2312本机没有，以“楷体”代替',
      '一级标题、表头黑体本机已有',
      '页码宋体本机已有',
    ]);
    expect(screen.getByText(/Word 文件里写的始终是上列字体的名称/)).toBeVisible();
  });

  it('that are missing are told beside a paper', () => {
    onMachine(machineWith('黑体', '宋体', '方正小标宋简体'));
    renderScreen(<MissingFonts />);
    expect(screen.getByRole('note')).toHaveTextContent('本机没有仿宋_GB2312、楷体_GB2312');
  });

  it('that are all there are not mentioned beside a paper', () => {
    onMachine(machineWith(...ALL));
    renderScreen(<MissingFonts />);
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  it('cannot be told without a canvas, and that is said', () => {
    renderScreen(<PaperFonts />);
    expect(screen.getByText('本机的字体无法检测。')).toBeVisible();
  });
});
