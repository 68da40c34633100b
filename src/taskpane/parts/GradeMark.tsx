import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { gradeName } from "../../domain/grades/gradeName";
import { isOnTarget } from "../../domain/overview/standing";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  mark: {
    alignSelf: "center",
    padding: "2px 10px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  onTarget: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  short: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

interface GradeMarkProps {
  readonly grade: string;
  readonly points: number;
}

/** The name of a grade, in the color of having reached the target or not. */
export function GradeMark({ grade, points }: GradeMarkProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, isOnTarget(points) ? styles.onTarget : styles.short)}>
      {gradeName(grade, messages.scorecard.grades)}
    </span>
  );
}
