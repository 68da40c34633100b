import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import type { LogoView } from "../../application/views/cards";
import { usePaneTools } from "../state/context";
import { shrinkPicture } from "./shrinkPicture";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  picture: {
    maxHeight: "32px",
    maxWidth: "140px",
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    // As on paper: logos with a transparent ground are drawn for white.
    backgroundColor: "#ffffff",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface LogoFieldProps {
  readonly logo: LogoView | undefined;
  readonly onChange: (logo: LogoView | null) => void;
}

/** The company's picture on every card; made small here, since it is kept in the workbook. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isRefused, refuse] = useState(false);
  const words = messages.scorecardsPage.logo;
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file can be chosen again.
    target.value = "";
    if (!file) return;
    const picture = await shrinkPicture(file);
    refuse(!picture);
    if (picture) onChange(picture);
  };
  return (
    <Field
      label={words.label}
      hint={words.hint}
      {...(isRefused ? { validationMessage: words.refused, validationState: "error" as const } : {})}
    >
      <div className={styles.line}>
        {logo && <img className={styles.picture} src={logo.data} alt={words.label} />}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          hidden
          aria-label={words.label}
          onChange={(event) => void take(event)}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          {logo ? words.change : words.choose}
        </Button>
        {logo && (
          <Button size="small" appearance="subtle" onClick={() => onChange(null)}>
            {words.remove}
          </Button>
        )}
      </div>
    </Field>
  );
}
