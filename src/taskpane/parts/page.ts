import { makeStyles } from "@fluentui/react-components";

/** The margins all pages share: 12 px around cards of 16 px, so that text begins 28 px from the edge. */
export const usePageStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "20px", padding: "16px 12px 20px" },
  section: { display: "flex", flexDirection: "column", gap: "8px", "& > h2": { padding: "0 8px" } },
});
