/** The type area of A4 (210 × 297 mm) that papers are set in: its margins in millimetres and the height of a line in points. */
export interface PageProfile {
  /** 天头: above the type area. */
  readonly topMm: number;
  /** Below the type area. */
  readonly bottomMm: number;
  /** 订口: on its left. The type area is always 156 mm wide, 28 characters; the right margin is what is left. */
  readonly leftMm: number;
  /** One line of the text, from baseline to baseline. */
  readonly linePt: number;
}

/** The profiles that a standard gives: GB/T 9704-2012, 5.2, and GB/T 33476.2. */
export const PAGE_PROFILES = {
  gb9704: { topMm: 37, bottomMm: 35, leftMm: 28, linePt: 28.95 },
  gb33476: { topMm: 34.58, bottomMm: 32.58, leftMm: 28, linePt: 29.45 },
} as const satisfies Readonly<Record<string, PageProfile>>;
export type StandardProfile = keyof typeof PAGE_PROFILES;

export const PAGE_PROFILE_LABELS: Readonly<Record<StandardProfile | 'own', string>> = {
  gb9704: 'GB/T 9704—2012（天头 37 毫米、下白边 35 毫米）',
  gb33476: 'GB/T 33476.2（天头 34.58 毫米、下白边 32.58 毫米）',
  own: '本单位自定',
};

/** What each measure of a profile may be. A letter's lower red rule stands 20 mm above the page's edge, below the text. */
export const PAGE_PROFILE_LIMITS: Readonly<Record<keyof PageProfile, readonly [least: number, most: number]>> = {
  topMm: [20, 50],
  bottomMm: [25, 50],
  leftMm: [20, 34],
  linePt: [22, 40],
};

const A4_HEIGHT_MM = 297;
const POINTS_PER_MM = 72 / 25.4;
/** Heights are added up and rounded to twips on the way; that is no reason for one line less. */
const TOLERANCE = 0.002;

/** How many lines of text a full page holds; 22 by the standards. */
export function linesPerPage({ topMm, bottomMm, linePt }: PageProfile): number {
  return Math.floor(((A4_HEIGHT_MM - topMm - bottomMm) * POINTS_PER_MM) / linePt + TOLERANCE);
}

/** Which profile a paper is set in, as the office chose it; the standard's own when it chose none. */
export type PageLayout = { readonly kind: StandardProfile } | ({ readonly kind: 'own' } & PageProfile);

/** The measures that a choice stands for. */
export function profileOf(layout: PageLayout | undefined): PageProfile {
  if (layout === undefined) return PAGE_PROFILES.gb9704;
  if (layout.kind !== 'own') return PAGE_PROFILES[layout.kind];
  const { kind: _kind, ...profile } = layout;
  return profile;
}
