/** Which layer may use which. Everything not listed is refused, with the way out in the message. */
const layers = {
  domain: {
    may: [],
    wayOut:
      "domain knows KPIs and nothing else: hand in what it needs as plain data, report codes, not words",
  },
  functions: {
    may: ["domain", "i18n/language"],
    wayOut: "a worksheet function is a declaration over src/domain: move what it needs there",
  },
  i18n: {
    may: ["application", "domain"],
    wayOut: "words know codes and their data (types of application and domain), never who shows them",
  },
  application: {
    may: ["domain"],
    wayOut:
      "a use case thinks in plain data: add what it needs to the WorkbookPort, which src/excel implements",
  },
  excel: {
    may: ["application", "domain", "functions"],
    wayOut: "src/excel implements the ports of src/application; words and looks belong to i18n and taskpane",
  },
  taskpane: {
    may: ["application", "i18n", "domain"],
    wayOut: "the pane knows only src/application: add the operation to Application instead",
  },
  commands: {
    may: ["application", "i18n"],
    wayOut: "a ribbon button calls one operation of src/application",
  },
};

const onlyOneWay = Object.entries(layers).map(([layer, { may, wayOut }]) => ({
  name: `${layer}-uses-only-${may.join("-").replace("/", "-") || "itself"}`,
  comment: wayOut,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: "^src/", pathNot: [layer, ...may].map((name) => `^src/${name}(/|\\.)`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyOneWay,
    {
      name: "workbench-stands-alone",
      comment: "the workbench plays Excel: it meets the add-in only through Office.js and the served files",
      severity: "error",
      from: { path: "^src/workbench/" },
      to: { path: "^src/", pathNot: "^src/workbench/" },
    },
    {
      name: "add-in-without-workbench",
      comment: "the add-in runs in Excel, where there is no workbench: use Office.js through src/excel",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "add-in-ships-dependencies",
      comment: "what the add-in imports is shipped: list it under dependencies, or do without",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "source-without-tests",
      comment: "src never imports test or scripts: move what both need into src",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "no-circles",
      comment: "these files need each other: move what they share into a third, or hand it in",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "there is no such module: is it misspelt, or missing from package.json?",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
