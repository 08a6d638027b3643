import { circle, data, path, placed, rectangle } from './pen.ts';

/* What people have built, around the middle of its foot or from its left corner; the light comes from the left. */

interface HouseLook {
  isLit?: boolean;
  hasChimney?: boolean;
}

/** A house seen from its corner: the gable at the left, then the long side. */
export function house(
  x: number,
  foot: number,
  width: number,
  height: number,
  { isLit = false, hasChimney = false }: HouseLook = {},
): string {
  const gable = width * 0.42;
  const roof = height * 0.55;
  const top = foot - height;
  const chimney = data`M${x + width * 0.62},${top - roof * 0.6}v${-height * 0.32}h${width * 0.1}v${height * 0.32}`;
  const windows = [0.52, 0.77].map((part) =>
    rectangle(
      x + part * width,
      top + height * 0.25,
      width * 0.14,
      height * 0.34,
      isLit ? 'lit' : 'pane',
    ),
  );
  const door = rectangle(
    x + gable / 2 - width * 0.07,
    foot - height * 0.55,
    width * 0.14,
    height * 0.55,
    'door',
  );
  return (
    (hasChimney ? path(chimney, 'wall') : '') +
    path(
      data`M${x},${foot}V${top}l${gable / 2},${-roof}L${x + gable},${top}H${x + width}V${foot}Z`,
      'wall',
    ) +
    path(
      data`M${x + gable},${top}l${-gable / 2},${-roof}H${x + width - gable / 2}L${x + width},${top}Z`,
      'roof',
    ) +
    path(data`M${x + gable},${top}V${foot}`) +
    windows.join('') +
    door
  );
}

export const church = (x: number, foot: number, size: number): string =>
  path(data`M${x + size * 0.5},${foot}v${-size * 0.9}h${size * 1.5}v${size * 0.9}Z`, 'wall') +
  path(
    data`M${x + size * 0.5},${foot - size * 0.9}l${size * 0.35},${-size * 0.45}h${size * 0.9}l${size * 0.25},${size * 0.45}Z`,
    'roof',
  ) +
  rectangle(x, foot - size * 1.9, size * 0.6, size * 1.9, 'wall') +
  path(
    data`M${x - size * 0.06},${foot - size * 1.9}l${size * 0.36},${-size * 1.4}l${size * 0.36},${size * 1.4}Z`,
    'roof',
  ) +
  path(
    data`M${x + size * 0.3},${foot - size * 3.3}v${-size * 0.4}m${-size * 0.14},${size * 0.13}h${size * 0.28}M${x + size * 0.85},${foot - size * 0.2}v${-size * 0.4}m${size * 0.35},0v${size * 0.4}m${size * 0.35},0v${-size * 0.4}`,
  ) +
  circle(x + size * 0.3, foot - size * 1.55, size * 0.16, 'wall');

export const windmill = (x: number, foot: number, size: number): string =>
  placed(
    x,
    foot,
    path('M-9,0L-5,-28H5L9,0Z', 'wall') +
      path('M-6,-28q6,-10 12,0z', 'roof') +
      [25, 115, 205, 295]
        .map((turn) => placed(0, -30, path('M0,0v-24M0,-5h5v-18h-5z', 'wall thin'), 1, turn))
        .join(''),
    size / 20,
  );

export const fuelStation = (x: number, foot: number, scale: number): string =>
  placed(
    x,
    foot,
    path('M16,0V-26H46V0Z', 'wall') +
      path('M14,-26H48V-31H14Z', 'roof') +
      rectangle(20, -20, 12, 9, 'lit') +
      rectangle(36, -17, 7, 17, 'door') +
      path('M-27,0V-40M9,0V-40', 'post') +
      path('M-36,-52H18V-40H-36Z', 'wall') +
      path('M-35,-48H17V-45H-35Z', 'door') +
      path('M-15,0V-22Q-15,-25 -12,-25H-5Q-2,-25 -2,-22V0Z', 'wall') +
      rectangle(-12.5, -21.5, 8, 6, 'pane') +
      path('M-2,-14h3v9q0,3 3,3t3,-3V-20l-4,-4'),
    scale,
  );

export const billboard = (x: number, foot: number, scale: number): string =>
  placed(
    x,
    foot,
    path('M-20,0V-30M20,0V-30', 'post') +
      path('M-33,-66H33V-28H-33Z', 'wall') +
      path('M-30,-63H30V-31H-30Z', 'thin') +
      path(
        'M-21,-37V-54h3v7h20q6,0 6,6v7h-3v-3H-18v3zM22,-58a7,7 0 1 0 4,11a6,6 0 0 1 -4,-11z',
        'ink',
      ) +
      circle(-13.5, -50, 3, 'ink'),
    scale,
  );

export const castle = (x: number, foot: number, scale: number): string =>
  placed(
    x,
    foot,
    path('M-34,0V-30H34V0Z', 'wall') +
      path('M-36,-30L-26,-46H26L36,-30Z', 'roof') +
      path('M-40,0V-44H-24V0ZM24,0V-38H40V0Z', 'wall') +
      path('M-42,-44L-32,-68L-22,-44ZM22,-38L32,-58L42,-38Z', 'roof') +
      path('M-32,-68v-8') +
      path('M-32,-76l9,3l-9,3z', 'ink') +
      path('M-16,-24h8v9h-8zM-4,-24h8v9h-8zM-35,-34h5v8h-5z', 'pane') +
      path('M8,-24h8v9h-8zM29.5,-30h5v8h-5z', 'lit') +
      path('M-6,0V-9q6,-7 12,0V0Z', 'door'),
    scale,
  );
