import { cellNotes } from "./cellNotes";
import { fields } from "./fields";
import { severities, unknownRule } from "./findings";
import { findingsSheet } from "./findingsSheet";
import { notices, operations, unknownNotice } from "./notices";
import { pane } from "./pane";
import { scorecard } from "./scorecard";
import { scorecardsPage } from "./scorecardsPage";
import { scoresPage } from "./scoresPage";
import { settingsPage } from "./settingsPage";

/** Every user-visible word, in English. Its type is the shape every other language must fill. */
export const enUS = {
  pane,
  fields,
  severities,
  unknownRule,
  operations,
  notices,
  unknownNotice,
  scorecard,
  scorecardsPage,
  scoresPage,
  settingsPage,
  findingsSheet,
  cellNotes,
};

export type Messages = typeof enUS;
