// The class of <molecule-viewer>, apart from its registration: attributes, properties and methods of one viewer in somebody's page.
// May be imported where there is no DOM.

import type { ExportFormat } from '../../chemistry/export-molecule';
import type { Molecule } from '../../chemistry/molecule';
import { OPTION_NAMES, type OptionName } from '../../options/options';
import type { BlobRequest, DescriptionLevel, OptionStrings, ViewerApi } from '../viewer-api';
import type { TypedListeners } from './element-events';
import { createShell, type Shell } from './element-shell';
import { inlineMolfile, isParsed, watchChildren } from './inline-molfile';
import { isOption, OPTION_PROPERTY_NAMES, type OptionInput, type OptionProperties, optionsOf, patchOf, stateOf, withOptionProperties, writeAttribute } from './option-attributes';
import { watchSight } from './sight';
import { createViewerLife, type ViewerLife } from './viewer-life';

type Base = new () => TypedListeners & HTMLElement & OptionProperties;

/** Where there is no DOM the class can be named and never made. */
const HTMLElementOrNone = globalThis.HTMLElement ?? (function NoElement() {} as unknown as typeof HTMLElement);

/** Out of the page for longer than this it is gone, and not being moved. */
const MOVE_MS = 10;
/** A pointer or a scroll that only passes wants nothing. */
const LINGER_MS = 150;

const OWN_PROPERTIES = [...OPTION_PROPERTY_NAMES, 'molfile', 'alt', 'loading', 'poster'] as const;

export class MoleculeViewerElement extends (withOptionProperties(HTMLElementOrNone) as unknown as Base) {
  static readonly observedAttributes: readonly string[] = [...OPTION_NAMES, 'alt', 'loading', 'poster'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #changed = new Set<OptionName>();
  readonly #later: ((api: ViewerApi) => void)[] = [];
  /** Whether the first molecule is there, or was refused. */
  #isReady = false;
  #shell: Shell | undefined;
  #life: ViewerLife | undefined;
  #molfile: string | undefined;
  #usedMolfile: string | undefined;
  #unwatch: (() => void) | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #lingering: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    clearTimeout(this.#leaving);
    for (const name of OWN_PROPERTIES) this.#upgrade(name);
    this.#shell ??= createShell(this.#root, () => this.#life?.use(true));
    this.#shell.setPoster(this.getAttribute('poster'), this.getAttribute('alt'));
    if (!this.#life) this.#begin();
  }

  disconnectedCallback(): void {
    this.#leaving = setTimeout(() => !this.isConnected && this.#end(), MOVE_MS);
  }

  /** Its presence lets `moveBefore` move the element without the two calls above. */
  connectedMoveCallback(): void {
    this.#life?.use();
  }

  /** Styles of one document do not hold in another. */
  adoptedCallback(): void {
    this.#end();
    this.#root.replaceChildren();
    this.#root.adoptedStyleSheets = [];
    this.#shell = undefined;
  }

  attributeChangedCallback(name: string, former: string | null, value: string | null): void {
    if (former === value) return;
    if (isOption(name)) {
      if (this.#changed.size === 0) queueMicrotask(() => this.#patch());
      this.#changed.add(name);
    } else if (name === 'loading') {
      if (this.loading === 'eager') this.#life?.use();
    } else {
      this.#shell?.setPoster(this.getAttribute('poster'), this.getAttribute('alt'));
      if (name === 'alt') this.#life?.setAlt(value ?? undefined);
    }
  }

  /** The molecule shown; set to an id of the library it is the attribute. */
  get molecule(): Molecule | undefined {
    return this.#life?.api()?.molecule();
  }
  set molecule(id: string | null | undefined) {
    writeAttribute(this, 'molecule', id);
  }

  /** Whether the molecule that was asked for is shown. */
  get loaded(): boolean {
    return this.#life?.api()?.loaded() ?? false;
  }

  /** The text of a molfile, which beats every attribute; without one of a script's, what is written inside the element. */
  get molfile(): string | undefined {
    return this.#molfile ?? inlineMolfile(this);
  }
  set molfile(text: string | null | undefined) {
    this.#molfile = text || undefined;
    this.#passMolfile();
  }

  /** Accessible name of the picture in place of the generated one. */
  get alt(): string {
    return this.getAttribute('alt') ?? '';
  }
  set alt(text: string | null | undefined) {
    writeAttribute(this, 'alt', text);
  }

  get loading(): 'lazy' | 'eager' {
    return this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
  }
  set loading(when: string | null | undefined) {
    writeAttribute(this, 'loading', when);
  }

  /** Address of a picture that stands in until the first is drawn. */
  get poster(): string {
    return this.getAttribute('poster') ?? '';
  }
  set poster(address: string | null | undefined) {
    writeAttribute(this, 'poster', address);
  }

  /** `select([3, 4])`, 1-based. Frameworks that set properties set the attribute. */
  get select(): (atoms: readonly number[]) => void {
    return (atoms) => this.#soon((api) => api.select(atoms));
  }
  set select(atoms: OptionInput) {
    writeAttribute(this, 'select', atoms);
  }

  /** Selects the atom and turns it to the reader. 1-based. */
  focusAtom(atom: number): void {
    this.#soon((api) => api.focusAtom(atom));
  }

  resetView(): void {
    this.#soon((api) => api.resetView());
  }

  async goToStep(story: string, step?: string): Promise<void> {
    await (await this.#ready()).goToStep(story, step);
  }

  describe(level?: DescriptionLevel): string {
    return this.#life?.api()?.describe(level) ?? this.alt;
  }

  async toBlob(request?: BlobRequest): Promise<Blob> {
    return (await this.#ready()).toBlob(request);
  }

  async toDataURL(request?: BlobRequest): Promise<string> {
    return (await this.#ready()).toDataURL(request);
  }

  exportMolecule(format: ExportFormat): string {
    const api = this.#life?.api();
    if (!api) throw new Error('No molecule is shown yet. Wait for the “load” event.');
    return api.exportMolecule(format);
  }

  async exportModel(format: 'glb' | 'stl'): Promise<Blob> {
    return (await this.#ready()).exportModel(format);
  }

  /** Every option that is not at its default; before the viewer is there, as the attributes say. */
  getState(): OptionStrings {
    return this.#life?.api()?.getState() ?? stateOf(this);
  }

  async setState(state: OptionStrings): Promise<void> {
    await (await this.#ready()).setState(state);
  }

  override focus(options?: FocusOptions): void {
    const target = this.#root.querySelector<HTMLElement>('canvas, [part~="canvas"] [tabindex], [tabindex="0"]');
    if (target) target.focus(options);
    else super.focus(options);
  }

  /** A property that a script set before the element was defined hides the one of the class. */
  #upgrade(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }

  #begin(): void {
    const life = createViewerLife({
      element: this,
      settings: () => {
        this.#changed.clear();
        this.#usedMolfile = this.molfile;
        return { options: optionsOf(this), molfile: this.#usedMolfile, alt: this.getAttribute('alt') ?? undefined, root: this.#root };
      },
      parsed: () => (isParsed(this) ? Promise.resolve() : new Promise((resolve) => this.ownerDocument.addEventListener('DOMContentLoaded', () => resolve(), { once: true }))),
      onReady: (api) => this.#catchUp(api),
      onFirstPicture: () => this.#shell?.setVeiled(false),
      onFlat: () => this.#shell?.setFlat(true),
      onFault: (sentence) => this.#shell?.setFault(sentence),
    });
    this.#life = life;
    const used = () => life.use();
    const lingered = () => {
      clearTimeout(this.#lingering);
      this.#lingering = setTimeout(used, LINGER_MS);
    };
    const left = () => clearTimeout(this.#lingering);
    const listening = new AbortController();
    const { signal } = listening;
    this.addEventListener('pointerenter', lingered, { signal });
    this.addEventListener('pointerleave', left, { signal });
    this.addEventListener('pointerdown', used, { signal });
    this.addEventListener('focusin', used, { signal });
    const ends = [
      () => listening.abort(),
      left,
      watchChildren(this, () => this.#passMolfile()),
      watchSight(this, {
        onNear: used,
        onVisible(isVisible) {
          life.setVisible(isVisible);
          if (isVisible) lingered();
          else left();
        },
      }),
    ];
    this.#unwatch = () => {
      for (const end of ends) end();
    };
    if (this.loading === 'eager') life.use();
  }

  #end(): void {
    this.#unwatch?.();
    this.#life?.end();
    this.#life = undefined;
    this.#isReady = false;
    this.#shell?.setVeiled(true);
    this.#shell?.setFlat(false);
  }

  #patch(): void {
    const patch = patchOf(this, this.#changed);
    this.#changed.clear();
    if (Object.keys(patch).length > 0) this.#life?.setOptions(patch);
  }

  #passMolfile(): void {
    if (!this.#life?.api() || this.molfile === this.#usedMolfile) return;
    this.#usedMolfile = this.molfile;
    this.#life.setMolfile(this.#usedMolfile);
  }

  /** Now, or in its turn when the first molecule is there. */
  #soon(call: (api: ViewerApi) => void): void {
    const api = this.#life?.api();
    if (api && this.#isReady) call(api);
    else this.#later.push(call);
  }

  #catchUp(api: ViewerApi): void {
    this.#isReady = true;
    for (const call of this.#later.splice(0)) {
      try {
        call(api);
      } catch (error) {
        console.warn(error instanceof Error ? error.message : String(error));
      }
    }
  }

  /** Begins the viewer, in sight or not, and waits for its first molecule. */
  async #ready(): Promise<ViewerApi> {
    if (!this.#life) throw new Error('The viewer is not in a page: append it first.');
    this.#life.use(true);
    return this.#life.first();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'molecule-viewer': MoleculeViewerElement;
  }
}
