/** Records of a list, as they are changed: set or removed by id. */
export interface RecordChange<T> {
  set?: readonly T[] | undefined;
  remove?: readonly string[] | undefined;
}

/** The records after a change: those set stand where their former selves stood, new ones at the end. */
export function changedRecords<T extends { id: string }>(
  records: readonly T[],
  { set = [], remove = [] }: RecordChange<T>,
): T[] {
  const fresh = new Map(set.map((record) => [record.id, record]));
  const gone = new Set(remove);
  const kept = records.map((record) => fresh.get(record.id) ?? record);
  for (const { id } of records) fresh.delete(id);
  return [...kept, ...fresh.values()].filter(({ id }) => !gone.has(id));
}
