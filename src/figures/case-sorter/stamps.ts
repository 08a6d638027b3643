import type { Stamp } from '../../content-model/schemas.ts';

/** What one line of a stamp is filled with: nothing, the paper of the card, the land of the stamp or the yellow of the flag. */
type Filling = 'line' | 'paper' | 'land' | 'flag';
type Stroke = readonly [Filling, string];

const circle = (x: number, y: number, r: number): string =>
  `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;

const box = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}h${width}v${height}h${-width}Z`;

/** The drawings on the stamps, 76 by 84 units. */
export const stampDrawings: Record<Stamp, readonly Stroke[]> = {
  advert: [
    ['paper', box(24, 12, 28, 58)],
    ['flag', box(28, 22, 20, 18)],
    ['line', 'M28,47h20M28,53h13M35,64h6'],
  ],
  advice: [
    ['paper', box(8, 18, 44, 36)],
    ['line', 'M14,28h22M14,36h14M8,23h44'],
    ['flag', circle(52, 48, 13)],
    ['line', 'M46,48l4,5l8,-10'],
  ],
  book: [
    ['paper', 'M38,24q-14,-8 -28,-4v44q14,-4 28,4q14,-8 28,-4v-44q-14,-4 -28,4Z'],
    ['line', 'M38,24v44M16,30q8,-2 16,2M16,40q8,-2 16,2M44,32q8,-4 16,-2M44,42q8,-4 16,-2'],
    ['flag', 'M50,19l8,-1v16l-4,-4l-4,4Z'],
  ],
  chart: [
    ['paper', box(12, 14, 52, 54)],
    ['land', box(20, 48, 9, 14)],
    ['land', box(33, 38, 9, 24)],
    ['flag', box(46, 26, 9, 36)],
    ['line', 'M18,36l14,-10l10,4l12,-12'],
  ],
  coins: [
    ['paper', circle(30, 42, 20)],
    ['flag', circle(48, 50, 18)],
    ['line', 'M42,46q0,-8 7,-8t7,6q0,5 -7,8v3M49,61v1'],
  ],
  flag: [
    ['line', 'M20,12v58M12,70h20'],
    ['flag', 'M20,14h38l-9,12l9,12h-38Z'],
    ['land', 'M34,70q10,-22 32,0Z'],
  ],
  form: [
    ['paper', box(16, 10, 44, 62)],
    ['line', 'M24,22h28M24,30h18'],
    ['land', box(24, 38, 28, 8)],
    ['flag', box(32, 54, 20, 10)],
  ],
  headset: [
    ['line', 'M16,46v-6a22,22 0 0 1 44,0v6'],
    ['flag', box(12, 44, 9, 18)],
    ['flag', box(55, 44, 9, 18)],
    ['line', 'M60,62q0,8 -14,8'],
    ['paper', circle(43, 70, 4)],
  ],
  lectern: [
    ['paper', circle(38, 20, 9)],
    ['land', 'M22,46q2,-16 16,-16t16,16Z'],
    ['flag', 'M16,44h44l-5,14h-34Z'],
    ['line', 'M26,58v14M50,58v14M50,40q8,-2 8,-12'],
  ],
  lens: [
    ['paper', circle(33, 34, 20)],
    ['line', 'M25,28q2,-6 9,-6'],
    ['flag', 'M46,50l5,-5l17,18l-5,5Z'],
  ],
  letter: [
    ['paper', box(10, 24, 56, 38)],
    ['line', 'M10,24l28,22l28,-22M10,62l20,-22M66,62l-20,-22'],
    ['flag', circle(62, 24, 8)],
  ],
  list: [
    ['paper', box(18, 12, 40, 58)],
    ['line', 'M30,24h20M30,34h20M30,44h20M30,54h20M30,64h12'],
    ['flag', circle(24, 24, 2.5)],
    ['line', 'M22,34h3M22,44h3M22,54h3M22,64h3'],
  ],
  paper: [
    ['land', box(24, 10, 40, 54)],
    ['paper', box(14, 18, 40, 54)],
    ['line', 'M22,30h24M22,38h24M22,46h16'],
    ['flag', box(22, 56, 24, 9)],
  ],
  pen: [
    ['paper', box(12, 30, 52, 40)],
    ['line', 'M20,60q6,-12 10,0t10,-2t8,2M20,40h20'],
    ['flag', 'M44,50l4,-14l18,-22l8,6l-18,22Z'],
  ],
  people: [
    ['paper', 'M10,18h36v22h-20l-8,9v-9h-8Z'],
    ['flag', 'M32,44h34v20h-6v9l-9,-9h-19Z'],
    ['line', 'M18,26h20M18,32h12M39,54h20'],
  ],
  phone: [
    [
      'flag',
      'M14,58q0,-8 8,-10l6,4q12,-6 16,-18l-5,-6q1,-9 10,-10q10,4 8,16q-6,28 -32,34q-10,0 -11,-10Z',
    ],
    ['line', 'M18,30q4,-12 16,-14M26,34q2,-7 9,-9'],
  ],
  prices: [
    ['paper', 'M14,30l14,-14h22v30h-22Z'],
    ['land', circle(28, 31, 3.5)],
    ['paper', 'M26,52l14,-14h24v30h-24Z'],
    ['flag', circle(40, 53, 3.5)],
    ['line', 'M48,47h10M48,53h10M48,59h7'],
  ],
  scales: [
    ['line', 'M38,16v50M24,68h28M16,26h44'],
    ['paper', 'M8,46l8,-20l8,20q-8,7 -16,0Z'],
    ['flag', 'M52,40l8,-14l8,14q-8,7 -16,0Z'],
  ],
  site: [
    ['paper', box(8, 18, 60, 48)],
    ['line', 'M8,28h60M14,23h2M20,23h2'],
    ['land', box(14, 34, 24, 26)],
    ['flag', box(44, 50, 18, 9)],
    ['line', 'M44,36h18M44,42h12'],
  ],
  till: [
    ['paper', box(16, 34, 44, 22)],
    ['land', box(10, 56, 56, 12)],
    ['flag', box(30, 18, 26, 16)],
    ['line', 'M34,24h12M34,29h18M22,42h8M22,49h8M36,42h8M36,49h8M50,42h4M50,49h4'],
  ],
  video: [
    ['paper', box(12, 20, 52, 36)],
    ['flag', 'M32,30v16l14,-8Z'],
    ['line', 'M14,63h48M24,60v6'],
  ],
};
