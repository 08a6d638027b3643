import { readAddress } from '../address.ts';
import { chooseStage, chosenStage, stagesOf } from './choice.ts';
import { stageMapFields } from './state.ts';

/**
 * Chooses the stage that the address of the page asks for. Not left to the tool bar: that is loaded late, and the
 * details would open under the reader's eyes.
 */
export function restoreStage(map: HTMLElement): void {
  const figure = map.dataset.stageMap ?? '';
  const { state } = readAddress(location.search, figure, stageMapFields(stagesOf(map)));
  if (state.stage && !chosenStage(map)) chooseStage(map, state.stage);
}
