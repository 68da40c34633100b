const { readdir, readFile } = require("node:fs/promises");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");
const { root } = require("./common");

const docs = join(root, "docs");

/** What each language calls the other one's page. */
const otherLanguage = {
  "zh-CN": { language: "en-US", name: "English" },
  "en-US": { language: "zh-CN", name: "中文" },
};

/**
 * Makes the page behind every help link: docs/<name>.<language>.md becomes help/<name>.<language>.html.
 */
class HelpPagesPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "HelpPages", stage }, async () => {
        compilation.contextDependencies.add(docs);
        for (const file of await readdir(docs)) {
          // The workbench is for those who build the add-in; its page does not go out with it.
          const [, name, language] = /^(?!workbench\.)(.+)\.(zh-CN|en-US)\.md$/.exec(file) ?? [];
          if (!name || !isLanguage(language)) continue;
          const page = await helpPage(name, language, await readFile(join(docs, file), "utf8"));
          compilation.emitAsset(`help/${name}.${language}.html`, new sources.RawSource(page));
        }
      });
    });
  }
}

/**
 * @param {string | undefined} text
 * @returns {text is keyof typeof otherLanguage}
 */
function isLanguage(text) {
  return text !== undefined && text in otherLanguage;
}

/**
 * @param {string} name
 * @param {keyof typeof otherLanguage} language
 * @param {string} markdown
 */
async function helpPage(name, language, markdown) {
  const { Marked } = await import("marked");
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${headingId(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
    walkTokens(token) {
      if (token.type === "link") token.href = token.href.replace(/^([\w.-]+)\.md(#|$)/, "$1.html$2");
    },
  });
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "KPI Workbook";
  const other = otherLanguage[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>${style}</style>
  </head>
  <body>
    <nav><a href="${name}.${other.language}.html" lang="${other.language}">${other.name}</a></nav>
    <main>
${await marked.parse(markdown)}    </main>
  </body>
</html>
`;
}

/**
 * The anchor of a heading as code hosts make it, so that one link works there and here.
 * @param {string} text
 */
function headingId(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

const style = `
      :root { color-scheme: light dark; font: 16px/1.65 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
      body { max-width: 52rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
      nav { text-align: right; }
      a { color: light-dark(#0e6c39, #6fc092); }
      h1, h2, h3 { line-height: 1.3; margin: 2em 0 .6em; scroll-margin-top: 1rem; }
      h1 { margin-top: 0; }
      h2 { padding-top: 1rem; border-top: 1px solid light-dark(#e0e0e0, #404040); }
      table { border-collapse: collapse; display: block; overflow-x: auto; }
      th, td { padding: .4rem .75rem; border: 1px solid light-dark(#e0e0e0, #404040); text-align: left; vertical-align: top; }
      th { background: light-dark(#f3f7f4, #24302a); font-weight: 600; }
      code { padding: .1em .3em; border-radius: 3px; background: light-dark(#f3f3f3, #2e2e2e); font-family: Consolas, Menlo, monospace; font-size: .92em; }
      pre { padding: .75rem 1rem; border-radius: 6px; background: light-dark(#f3f3f3, #2e2e2e); overflow-x: auto; }
      pre code { padding: 0; background: none; }
    `;

module.exports = { HelpPagesPlugin };
