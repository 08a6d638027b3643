import { tellHeight } from '../browser/tell-height.ts';
import { stayEmbedded } from './stay-embedded.ts';
import { tellWrongAddress } from './wrong-address.client.ts';

/**
 * Makes the page what its address, and the frame that it may be in, ask it to be.
 * @param jump what gave it an address that asks for something, where it had none when it was opened
 */
export function followAddress(jump?: Event): void {
  const { dataset } = document.documentElement;
  stayEmbedded();
  tellWrongAddress(jump);
  for (const type of ['popstate', 'addressstep']) addEventListener(type, tellWrongAddress);
  if (parent !== self) tellHeight();
  if ('present' in dataset && 'alone' in dataset) {
    void import('../wall/wall.client.ts').then(({ connectWall }) => connectWall());
  }
}
