import { Dropdown, Option } from "@fluentui/react-components";
import { BorderAll20Regular } from "@fluentui/react-icons/svg/border-all";
import { ColorFill20Regular } from "@fluentui/react-icons/svg/color-fill";
import { TextBold20Regular } from "@fluentui/react-icons/svg/text-bold";
import { TextColor20Regular } from "@fluentui/react-icons/svg/text-color";
import { TextItalic20Regular } from "@fluentui/react-icons/svg/text-italic";
import { TextUnderline20Regular } from "@fluentui/react-icons/svg/text-underline";
import type { BorderLine } from "../../../model/style";
import { RibbonFrame } from "../RibbonGroups";
import { useWords } from "../useDesk";
import { ColorButton } from "./ColorButton";
import { ToolButton, useToolStyles } from "./ToolButton";
import { useLook } from "./useLook";

const SIZES = [8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 36];
const DEFAULT_SIZE = 11;
const THIN: BorderLine = { style: "thin", color: "#808080" };
const NONE: BorderLine = { style: "none" };

const allEdges = (line: BorderLine) => ({ top: line, bottom: line, left: line, right: line });

export function FontGroup() {
  const styles = useToolStyles();
  const { home } = useWords();
  const { look, change } = useLook();
  const { font = {} } = look;
  const size = font.size ?? DEFAULT_SIZE;
  const underlined = (font.underline ?? "None") !== "None";
  const bordered = (look.borders?.bottom?.style ?? "none") !== "none";
  return (
    <RibbonFrame label={home.font}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <Dropdown
            size="small"
            style={{ minWidth: 68, width: 68 }}
            aria-label={home.fontSize}
            value={String(size)}
            selectedOptions={[String(size)]}
            onOptionSelect={(_event, { optionValue }) => change({ font: { size: Number(optionValue) } })}
          >
            {SIZES.map((points) => (
              <Option key={points} value={String(points)}>
                {String(points)}
              </Option>
            ))}
          </Dropdown>
          <ToolButton
            label={bordered ? home.noBorders : home.borders}
            icon={<BorderAll20Regular />}
            on={bordered}
            onClick={() => change({ borders: allEdges(bordered ? NONE : THIN) })}
          />
          <ColorButton
            label={home.fillColor}
            none={home.noFill}
            icon={<ColorFill20Regular />}
            color={look.fill?.color}
            choose={(color) => change({ fill: color ? { color } : { pattern: "none", color: undefined } })}
          />
        </div>
        <div className={styles.row}>
          <ToolButton
            label={home.bold}
            icon={<TextBold20Regular />}
            on={font.bold === true}
            onClick={() => change({ font: { bold: font.bold !== true } })}
          />
          <ToolButton
            label={home.italic}
            icon={<TextItalic20Regular />}
            on={font.italic === true}
            onClick={() => change({ font: { italic: font.italic !== true } })}
          />
          <ToolButton
            label={home.underline}
            icon={<TextUnderline20Regular />}
            on={underlined}
            onClick={() => change({ font: { underline: underlined ? "None" : "Single" } })}
          />
          <ColorButton
            label={home.fontColor}
            none={home.automatic}
            icon={<TextColor20Regular />}
            color={font.color}
            choose={(color) => change({ font: { color } })}
          />
        </div>
      </div>
    </RibbonFrame>
  );
}
