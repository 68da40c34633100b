import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { CardSubjectView } from "../../application/views/cards";
import { Card } from "../parts/Card";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { SubjectLine } from "./SubjectLine";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyle: "none" },
});

interface OverviewCardProps {
  readonly tableId: string;
  readonly subjects: readonly CardSubjectView[];
}

/** Cards about many: everybody, the monthly brief, each department. */
export function OverviewCard({ tableId, subjects }: OverviewCardProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.scorecardsPage;
  const kinds = words.kinds;
  const departments = subjects.filter(({ kind }) => kind === "department");
  const whole = subjects.flatMap((subject) =>
    subject.kind === "company" || subject.kind === "brief" ? [{ ...subject, kind: subject.kind }] : [],
  );
  return (
    <Card labelledBy={headingId}>
      <h3 id={headingId} className={texts.heading}>
        {words.overviews}
      </h3>
      <ul className={styles.list}>
        {whole.map((subject) => (
          <SubjectLine key={subject.kind} tableId={tableId} subject={subject} label={kinds[subject.kind]} />
        ))}
      </ul>
      {departments.length > 0 && (
        <>
          <h4 className={texts.section}>{words.departments({ count: departments.length })}</h4>
          <ul className={styles.list}>
            {departments.map((subject) => (
              <SubjectLine key={subject.key} tableId={tableId} subject={subject} label={subject.name} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
