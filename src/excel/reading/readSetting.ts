/** Asks for a setting of this add-in with the next request; undefined when it is not there. */
export function queueSetting({ workbook }: Excel.RequestContext, key: string): () => unknown {
  const setting = workbook.settings.getItemOrNullObject(key).load("value");
  return () => (setting.isNullObject ? undefined : (setting.value as unknown));
}
