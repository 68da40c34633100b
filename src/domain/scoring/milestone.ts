const notDone = /未|没有|没能|尚|否|延期|逾期|×|✗|^(?:no|not\b|n|false|open|pending|late|incomplete)/i;
const done =
  /已|完成|达成|达到|通过|上线|合格|^(?:是|对|有|√|✓|☑)|^(?:yes|y|true|done|complete|completed|achieved|passed|met|delivered|launched)\b/i;

/** Whether a text says that a milestone is reached; undefined when it says neither. */
export function saysDone(text: string): boolean | undefined {
  const plain = text.trim();
  if (notDone.test(plain)) return false;
  return done.test(plain) ? true : undefined;
}
