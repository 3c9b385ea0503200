import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PaperPreview } from '../../../renderer/components/paper-preview.tsx';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import { buildPreReviewLetter } from '../../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { sampleLetterFacts } from '../../support/papers/sample-letter-facts.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

// 303 mm from one sheet to the next, at 96 pixels an inch.
const SHEET_PX = (303 * 96) / 25.4;

const html = renderPrintHtml(buildPreReviewLetter(sampleLetterFacts('improve')));
const SHEETS = html.match(/class="sheet"/g)?.length ?? 0;

function open() {
  fakeBridge({});
  return renderScreen(<PaperPreview html={html} title="预审意见书" />);
}

const pages = () => screen.getByRole('region', { name: '页面' });
const thumbnails = () => within(screen.getByRole('navigation', { name: '页面缩略图' })).getAllByRole('button');

describe('the preview of a paper', () => {
  it('shows the very print page, in a frame that can run nothing', () => {
    open();
    const frame = screen.getByTitle('预审意见书');
    expect(frame).toHaveAttribute('sandbox', '');
    expect(frame.getAttribute('srcdoc')?.replaceAll(/<style nonce="[^"]*"/g, '<style')).toBe(html);
  });

  it('has every page in small, each a way to itself', async () => {
    const { user } = open();
    expect(SHEETS).toBeGreaterThan(2);
    expect(thumbnails()).toHaveLength(SHEETS);
    expect(screen.getByText(`第 1 页，共 ${String(SHEETS)} 页`)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '第 3 页' }));
    expect(pages().scrollTop).toBeCloseTo(2 * SHEET_PX * 0.67, 0);
    expect(thumbnails()[2]).toHaveAttribute('aria-current', 'page');
    fireEvent.scroll(pages(), { target: { scrollTop: SHEET_PX * 0.67 } });
    expect(thumbnails()[1]).toHaveAttribute('aria-current', 'page');
  });

  it('goes from page to page and zooms by keys, from 50 to 200 %, and stays at its page', async () => {
    const { user } = open();
    pages().focus();
    await user.keyboard('{PageDown}');
    expect(thumbnails()[1]).toHaveAttribute('aria-current', 'page');
    await user.keyboard('+++++++');
    expect(screen.getByText('200%')).toBeVisible();
    expect(screen.getByRole('button', { name: '放大' })).toBeDisabled();
    expect(pages().scrollTop).toBeCloseTo(SHEET_PX * 2, 0);
    await user.keyboard('0');
    expect(screen.getByText('100%')).toBeVisible();
    await user.keyboard('------');
    expect(screen.getByText('50%')).toBeVisible();
    await user.keyboard('{End}');
    expect(thumbnails().at(-1)).toHaveAttribute('aria-current', 'page');
    await user.keyboard('{PageDown}{Home}');
    expect(thumbnails()[0]).toHaveAttribute('aria-current', 'page');
  });
});
