import { useTheme } from '@mui/material/styles';
import { deviates } from '../../../../../src/domain/experts/score-spread.ts';
import type { ScoreSpread } from '../../../../../src/domain/experts/score-spread.ts';
import { formatTenths } from '../../../../../src/domain/tenths.ts';
import { spreadWords } from './spread-words.ts';
import type { NamedScore } from './typed-opinion.ts';

interface ScorePictureProps {
  readonly scores: readonly NamedScore[];
  readonly spread: ScoreSpread;
  readonly limit: number;
}

const LEFT = 12;
const WIDTH = 400;
const AXIS = 58;
const DOT = 5;
/** Scores closer than this, in points, are drawn above each other. */
const NEAR = 3;

function xOf(points: number): number {
  return LEFT + (points / 100) * WIDTH;
}

/** Above the axis, how high each of the scores is drawn: on the lowest level where none stands near. */
function levelsOf(ordered: readonly NamedScore[]): number[] {
  const last: number[] = [];
  return ordered.map(({ tenths }) => {
    const free = last.findIndex((other) => tenths - other >= NEAR * 10);
    const level = free === -1 ? last.length : free;
    last[level] = tenths;
    return level;
  });
}

/** The scores of a project as dots on an axis from 0 to 100, with the mean and the band within the office's limit. */
export function ScorePicture({ scores, spread, limit }: ScorePictureProps) {
  const { palette } = useTheme();
  const ordered = scores.toSorted((a, b) => a.tenths - b.tenths);
  const levels = levelsOf(ordered);
  const from = Math.max(0, spread.mean - limit);
  const to = Math.min(100, spread.mean + limit);
  return (
    <svg
      role="img"
      aria-label={spreadWords(spread)}
      viewBox={`0 0 ${String(WIDTH + 2 * LEFT)} 80`}
      style={{ width: '100%', maxWidth: '34rem', display: 'block' }}
    >
      <rect
        x={xOf(from)}
        y={6}
        width={xOf(to) - xOf(from)}
        height={AXIS - 6}
        fill={palette.primary.main}
        opacity={0.1}
      />
      <line x1={xOf(0)} x2={xOf(100)} y1={AXIS} y2={AXIS} stroke={palette.text.secondary} />
      {[0, 20, 40, 60, 80, 100].map((tick) => (
        <g key={tick}>
          <line x1={xOf(tick)} x2={xOf(tick)} y1={AXIS} y2={AXIS + 4} stroke={palette.text.secondary} />
          <text x={xOf(tick)} y={AXIS + 16} fontSize={11} textAnchor="middle" fill={palette.text.secondary}>
            {tick}
          </text>
        </g>
      ))}
      <line
        x1={xOf(spread.mean)}
        x2={xOf(spread.mean)}
        y1={6}
        y2={AXIS}
        stroke={palette.primary.main}
        strokeDasharray="4 3"
      />
      {ordered.map(({ expertId, name, tenths }, index) => {
        const x = xOf(tenths / 10);
        const y = Math.max(DOT, AXIS - 10 - (levels[index] ?? 0) * (2 * DOT + 1));
        const far = deviates(tenths, spread, limit);
        const title = <title>{`${name}：${formatTenths(tenths)} 分`}</title>;
        // A score that lies far off differs by its form, too.
        return far ? (
          <rect
            key={expertId}
            x={x - DOT}
            y={y - DOT}
            width={2 * DOT}
            height={2 * DOT}
            fill={palette.error.main}
            transform={`rotate(45 ${String(x)} ${String(y)})`}
          >
            {title}
          </rect>
        ) : (
          <circle key={expertId} cx={x} cy={y} r={DOT} fill={palette.primary.main}>
            {title}
          </circle>
        );
      })}
    </svg>
  );
}
