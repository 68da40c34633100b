import type { Rule } from "./rule";
import { weightsSum } from "./weightsSum";

/** Every rule, in the order of the list of findings. */
export const rules: readonly Rule[] = [weightsSum];
