/**
 * Notes came with ExcelApi 1.18. Microsoft's hosted Office.js has them; version 1.1.110 on npm, the newest there is and
 * the one this workbench serves, has not. On hosts that report 1.18 the workbench puts these two classes beside the
 * unmodified library, on the library's own machinery for objects and requests, so that the add-in can call notes as it
 * will in Excel. They are our reading of the documentation: what they show is that our calls fit it, not that
 * Microsoft's classes send the same. They go when the package has its own.
 */
export function supplementNotes(window: object): void {
  if (!hasLibrary(window) || window.Excel.Note) return;
  const { Excel: excel, OfficeExtension: extension } = window;
  const { BatchApiHelper: batch, Utility: utility } = extension;

  /** What is known of one note after a request. */
  class Note extends extension.ClientObject {
    private loaded: Readonly<Record<string, unknown>> = {};

    get _className(): string {
      return "Note";
    }
    get _scalarPropertyNames(): readonly string[] {
      return Object.keys(scalars);
    }
    get _scalarPropertyOriginalNames(): readonly string[] {
      return Object.values(scalars);
    }
    get content(): unknown {
      return this.read("content");
    }
    set content(value: unknown) {
      this.loaded = { ...this.loaded, Content: value };
      batch.invokeSetProperty(this, "Content", value, WRITE);
    }
    get authorName(): unknown {
      return this.read("authorName");
    }
    private read(name: keyof typeof scalars): unknown {
      const value = this.loaded[scalars[name]];
      utility.throwIfNotLoaded(name, value, "Note", this._isNull);
      return value;
    }
    load(option?: unknown): this {
      return utility.load(this, option);
    }
    delete(): void {
      batch.invokeMethod(this, "Delete", WRITE, [], 0, 0);
    }
    getLocation(): ClientObject {
      return batch.createMethodObject(excel.Range, this, "GetLocation", READ, [], false, true, null, KNOWN);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (utility.isNullOrUndefined(value)) return;
      utility.fixObjectPathIfNecessary(this, value);
      this.loaded = { ...this.loaded, ...(value as object) };
    }
  }

  class NoteCollection extends extension.ClientObject {
    private loaded: readonly Note[] | undefined;

    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): readonly Note[] | undefined {
      utility.throwIfNotLoaded("items", this.loaded, "NoteCollection", this._isNull);
      return this.loaded;
    }
    load(option?: unknown): this {
      return utility.load(this, option);
    }
    add(cell: unknown, content: unknown): ClientObject {
      return batch.createMethodObject(Note, this, "Add", WRITE, [cell, content], false, true, null, 0);
    }
    getCount(): unknown {
      return batch.invokeMethod(this, "GetCount", READ, [], KNOWN, 0);
    }
    getItem(key: string): ClientObject {
      return batch.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index: number): ClientObject {
      return batch.createMethodObject(Note, this, "GetItemAt", READ, [index], false, false, null, KNOWN);
    }
    getItemOrNullObject(key: string): ClientObject {
      const name = "GetItemOrNullObject";
      return batch.createMethodObject(Note, this, name, READ, [key], false, false, null, KNOWN);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (utility.isNullOrUndefined(value)) return;
      utility.fixObjectPathIfNecessary(this, value);
      const items = (value as Readonly<Record<string, unknown>>)[extension.Constants.items];
      if (!Array.isArray(items)) return;
      this.loaded = items.map((data, index) => {
        const item = batch.createChildItemObject(Note, false, this, data, index) as Note;
        item._handleResult(data);
        return item;
      });
    }
  }

  excel.Note = Note;
  excel.NoteCollection = NoteCollection;
  const property = {
    configurable: true,
    get(this: Owner): ClientObject {
      return (this._notes ??= batch.createPropertyObject(NoteCollection, this, "Notes", true, KNOWN));
    },
  };
  Object.defineProperty(excel.Worksheet.prototype, "notes", property);
  Object.defineProperty(excel.Workbook.prototype, "notes", property);
}

/** Not yet while its files are on their way. */
const hasLibrary = (window: object): window is Library => "Excel" in window && "OfficeExtension" in window;

/** Of a note, by their names on the wire. */
const scalars = {
  authorName: "AuthorName",
  content: "Content",
  height: "Height",
  visible: "Visible",
  width: "Width",
} as const;

/** How the library tells a call that changes something from one that only reads. */
const WRITE = 0;
const READ = 1;
/** The library's flag of members that need no newer transport. */
const KNOWN = 4;

interface ClientObject {
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

type ClientClass = new (...given: never[]) => ClientObject;

interface Owner extends ClientObject {
  _notes?: ClientObject;
}

/** The part of the library these classes stand on: what its own classes are made with. */
interface Library {
  readonly Excel: {
    Note?: unknown;
    NoteCollection?: unknown;
    readonly Range: ClientClass;
    readonly Worksheet: ClientClass;
    readonly Workbook: ClientClass;
  };
  readonly OfficeExtension: {
    readonly ClientObject: ClientClass;
    readonly Constants: { readonly items: string };
    readonly BatchApiHelper: {
      invokeSetProperty(owner: ClientObject, name: string, value: unknown, flags: number): void;
      invokeMethod(
        owner: ClientObject,
        name: string,
        operation: number,
        given: readonly unknown[],
        flags: number,
        result: number,
      ): unknown;
      createIndexerObject(type: ClientClass, owner: ClientObject, given: readonly unknown[]): ClientObject;
      createPropertyObject(
        type: ClientClass,
        owner: ClientObject,
        name: string,
        isCollection: boolean,
        flags: number,
      ): ClientObject;
      createMethodObject(
        type: ClientClass,
        owner: ClientObject,
        name: string,
        operation: number,
        given: readonly unknown[],
        isCollection: boolean,
        isGoneAfterRequest: boolean,
        getById: null,
        flags: number,
      ): ClientObject;
      createChildItemObject(
        type: ClientClass,
        hasIndexer: boolean,
        owner: ClientObject,
        data: unknown,
        index: number,
      ): ClientObject;
    };
    readonly Utility: {
      isNullOrUndefined(value: unknown): boolean;
      fixObjectPathIfNecessary(owner: ClientObject, value: unknown): void;
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
      load<T>(owner: T, option: unknown): T;
    };
  };
}
