/** Which part of a list is asked for; pages count from 0. */
export interface PageRequest {
  readonly page: number;
  readonly pageSize: number;
}

/** A page with the size of the whole list. */
export interface Page<Row> {
  readonly rows: Row[];
  readonly total: number;
}
