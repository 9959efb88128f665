import type { DorsumStore } from '#store/createStore.ts';

/** Takes a kind of a tool in hand, in the mode in which tools are worked with; what is selected stays. */
export const takeInHand = (store: DorsumStore, toolId: string, kindId: string): void => {
  const state = store.getState();
  state.setMode('tools');
  state.openTool(toolId);
  state.chooseToolKind(kindId);
};
