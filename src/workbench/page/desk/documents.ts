import { FileProblem, fileProblemText } from "../../files/fileProblem";
import { openWorkbook } from "../../files/openWorkbook";
import type { Desk } from "./desk";
import { chooseFile, giveFile } from "./files";
import { fetchSample } from "./samples";

/** Opens a file over the one on the desk; when it cannot be read, what was open stays. */
export async function openBytes(desk: Desk, bytes: Uint8Array, name: string): Promise<boolean> {
  desk.store.set({ busy: desk.words.title.loading(name), notice: undefined });
  try {
    const workbook = await openWorkbook(bytes, name);
    desk.show(workbook);
    return true;
  } catch (error) {
    if (error instanceof FileProblem) desk.notify("error", fileProblemText(error, desk.state.language));
    else desk.explain(error);
    return false;
  } finally {
    desk.store.set({ busy: undefined });
  }
}

export async function openFile(desk: Desk, file: File): Promise<boolean> {
  return openBytes(desk, new Uint8Array(await file.arrayBuffer()), file.name);
}

export async function chooseAndOpen(desk: Desk): Promise<void> {
  const file = await chooseFile();
  if (file) await openFile(desk, file);
}

/** Lays the desk for the first time: the add-in and a sample workbook, fetched side by side. */
export async function openFirst(desk: Desk, name: string): Promise<void> {
  const [bytes] = await Promise.all([fetchSample(name).catch(() => undefined), desk.readAddin()]);
  if (bytes) await openBytes(desk, bytes, name);
  else desk.notify("error", desk.words.notices.sampleMissing(name));
}

/** The workbook as the bytes of an .xlsx file. */
export async function makeFile(desk: Desk): Promise<Uint8Array> {
  desk.grid?.closeEditor("commit");
  // What was being typed is entered in the turn after the editor closed.
  await Promise.resolve();
  const { saveWorkbook } = await import("../../files/saveWorkbook");
  return saveWorkbook(desk.workbook);
}

/** Downloads the workbook under its own name. */
export async function download(desk: Desk): Promise<Uint8Array | undefined> {
  desk.store.set({ busy: desk.words.title.saving });
  try {
    const bytes = await makeFile(desk);
    giveFile(bytes, desk.workbook.name);
    desk.store.set({ saved: "downloaded" });
    return bytes;
  } catch {
    desk.notify("error", desk.words.notices.saveFailed);
    return undefined;
  } finally {
    desk.store.set({ busy: undefined });
  }
}
