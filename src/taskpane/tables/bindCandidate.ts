import type { Application } from "../../application/application";
import { unusedField } from "../state/useCandidates";
import type { Candidate } from "../state/useCandidates";

export function bindCandidate(application: Application, { table, columns }: Candidate): Promise<void> {
  return application.bind(
    table.id,
    columns.filter((column) => column.field !== unusedField),
  );
}
