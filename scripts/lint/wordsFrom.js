/** Attributes whose text a person reads or hears. */
const spoken = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "content",
  "header",
  "hint",
  "label",
  "placeholder",
  "subtitle",
  "text",
  "title",
]);

/** Shortcuts are written alike in both languages. */
const shortcut = /\b(?:Ctrl|Shift|Alt)(?:\+\w+)+/g;

/**
 * Words in an element or a spoken attribute must come from the messages of both languages. Signs and numbers may
 * stand; so may letters in an element hidden from assistive technology, which are a picture, such as fx.
 * @type {import("eslint").Rule.RuleModule}
 */
const wordsFrom = {
  meta: {
    type: "problem",
    schema: [{ type: "string" }],
    messages: {
      words:
        "Words a person reads come from {{place}}, in both languages: add a message there and use it here.",
    },
  },
  create(context) {
    const [place] = context.options;
    /** @param {any} node */
    const check = (node) => {
      for (const { at, text } of textsIn(node)) {
        if (/\p{L}/u.test(text.replace(shortcut, "")))
          context.report({ node: at, messageId: "words", data: { place } });
      }
    };
    return {
      /** @param {any} node */
      "JSXElement, JSXFragment"(node) {
        if (!isHidden(node)) node.children.forEach(check);
      },
      /** @param {any} node */
      JSXAttribute(node) {
        if (node.value && spoken.has(node.name.name)) check(node.value);
      },
    };
  },
};

/** @param {any} element */
function isHidden(element) {
  const attributes = element.openingElement?.attributes ?? [];
  return attributes.some((/** @type {any} */ attribute) => attribute.name?.name === "aria-hidden");
}

/**
 * The literal texts a piece of JSX can show, through conditions.
 * @param {any} node
 * @returns {{ at: any, text: string }[]}
 */
function textsIn(node) {
  switch (node.type) {
    case "JSXText":
    case "Literal":
      return typeof node.value === "string" ? [{ at: node, text: node.value }] : [];
    case "TemplateLiteral":
      return node.quasis.map((/** @type {any} */ part) => ({ at: node, text: part.value.raw }));
    case "JSXExpressionContainer":
      return textsIn(node.expression);
    case "ConditionalExpression":
      return [...textsIn(node.consequent), ...textsIn(node.alternate)];
    case "LogicalExpression":
      return [...textsIn(node.left), ...textsIn(node.right)];
    default:
      return [];
  }
}

module.exports = { wordsFrom };
