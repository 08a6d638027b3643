import { tellHeight } from '../browser/tell-height.ts';
import { stayEmbedded } from './stay-embedded.ts';
import { tellWrongAddress } from './wrong-address.client.ts';

/** Makes the page what its address, and the frame that it may be in, ask it to be. */
export function followAddress(): void {
  const { dataset } = document.documentElement;
  stayEmbedded();
  tellWrongAddress();
  if (parent !== self) tellHeight();
  if ('present' in dataset && 'alone' in dataset) {
    void import('../wall/wall.client.ts').then(({ connectWall }) => connectWall());
  }
}
