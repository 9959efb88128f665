/** The id of the heading that every panel has: the panel is labelled by it and takes the focus on it. */
export const PANEL_TITLE_ID = 'panel-title';
