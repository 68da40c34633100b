/** Why a file cannot be opened. */
export type FileProblemCode =
  "empty" | "notSpreadsheet" | "passwordProtected" | "oldXls" | "csv" | "tooLarge" | "broken";

export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    /** For the log: what exactly was found. */
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "FileProblem";
  }
}

export type FileLanguage = "zh-CN" | "en-US";

const TEXTS: Readonly<Record<FileProblemCode, Readonly<Record<FileLanguage, string>>>> = {
  empty: {
    "zh-CN": "这个文件是空的（0 字节）。它可能还没有下载完，请重新复制或下载后再打开。",
    "en-US": "This file is empty (0 bytes). It may not have finished downloading; copy or download it again.",
  },
  notSpreadsheet: {
    "zh-CN": "这不是 Excel 工作簿。请选择扩展名为 .xlsx 或 .xlsm 的文件。",
    "en-US": "This is not an Excel workbook. Choose a file that ends in .xlsx or .xlsm.",
  },
  passwordProtected: {
    "zh-CN":
      "这个工作簿设有打开密码。请在 Excel 中打开它，在“文件 > 信息 > 保护工作簿”里去掉密码，保存后再打开。",
    "en-US":
      "This workbook needs a password to open. Open it in Excel, remove the password under File > Info > Protect Workbook, save it, then open it here.",
  },
  oldXls: {
    "zh-CN":
      "这是 Excel 97-2003 的 .xls 文件。请在 Excel 中打开它，另存为“Excel 工作簿 (.xlsx)”，再打开新文件。",
    "en-US":
      "This is an Excel 97-2003 .xls file. Open it in Excel, save it as Excel Workbook (.xlsx), then open the new file.",
  },
  csv: {
    "zh-CN": "这是文本文件（如 CSV）。请在 Excel 中打开它，另存为“Excel 工作簿 (.xlsx)”，再打开新文件。",
    "en-US":
      "This is a text file such as CSV. Open it in Excel, save it as Excel Workbook (.xlsx), then open the new file.",
  },
  tooLarge: {
    "zh-CN": "这个文件超过 100 MB，无法打开。请删去不用的工作表或图片，或把数据拆成几个文件。",
    "en-US":
      "This file is larger than 100 MB and cannot be opened. Remove sheets or pictures you do not need, or split the data into several files.",
  },
  broken: {
    "zh-CN": "这个工作簿已损坏，无法读取。请在 Excel 中用“打开并修复”打开它，另存一份，再打开新文件。",
    "en-US":
      "This workbook is damaged and cannot be read. In Excel use Open and Repair, save a copy, then open the copy.",
  },
};

/** What to tell the person who chose the file, and what they can do. */
export function fileProblemText(problem: FileProblem, language: FileLanguage): string {
  return TEXTS[problem.code][language];
}
