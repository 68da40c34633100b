import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { RuleSettingView } from "../../application/views/rules";
import { Card } from "../parts/Card";
import { useTextStyles } from "../parts/texts";
import { SourceBadge } from "../rules/SourceBadge";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
});

interface SettingsCardProps {
  readonly title: string;
  readonly text?: string;
  /** Where its numbers come from, where all have one source. */
  readonly source?: RuleSettingView["source"];
  readonly children: ReactNode;
}

export function SettingsCard({ title, text, source, children }: SettingsCardProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  return (
    <Card labelledBy={headingId}>
      <div>
        <div className={styles.head}>
          <h2 id={headingId} className={texts.heading}>
            {title}
          </h2>
          {source && <SourceBadge source={source} />}
        </div>
        {text && <p className={texts.detail}>{text}</p>}
      </div>
      {children}
    </Card>
  );
}
