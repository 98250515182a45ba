// One WebGL canvas in a wrapper: renderer, stage, painter and the scene's tree, made together and freed together.
import { Scene } from 'three';
import type { Label } from '../representations/atom-labels';
import type { Drawing } from '../representations/drawing';
import { createAroundHost } from './around/around-host';
import { createRenderer } from './create-renderer';
import { groundBehind, opaqueColor } from './ground';
import { createLabelLayer } from './label-layer';
import { watchLostContext } from './lost-context';
import { createUniforms, setLight, type Uniforms } from './light';
import { LIGHTS } from './lights';
import type { MoleculeCanvasProps } from './canvas-contract';
import type { CanvasEvents, CanvasRoot } from './canvas-root-contract';
import { createPaneDivider } from './pane-divider';
import { createPainter, type Painted } from './painter';
import { makePrograms } from './make-programs';
import { createPlainTree, isPlain } from './plain-tree';
import { createQualityHost } from './quality-host';
import type { SceneTree, TreeContent, TreeHost } from './scene-tree';
import { createStage } from './stage';
import type { ViewFrame } from './view-frame';
import type { Transitions } from './transitions';
import type { Marks } from './use-marked';
import { suspendPicture } from './suspend-picture';
import { writeOver } from './write-over';

/** The props that change the picture; others may change without a frame. */
const SEEN = ['molecule', 'drawing', 'projection', 'camera', 'spin', 'background', 'theme', 'reducedMotion', 'labels', 'ghosts', 'beside', 'around', 'overlay'] as const;
type Shown = readonly unknown[];
const NO_LABELS: readonly Label[] = [];

/** For who draws a first picture before the frame in which it would come. */
export interface GlCanvasRoot extends CanvasRoot {
  /** Orders the programs of what is shown. Returns what tells whether they are there, without waiting for them. */
  prepare(): () => boolean;
  /** Draws what the next frame would. */
  draw(): void;
}

/** undefined where there is no WebGL 2. */
export function createCanvasRoot(wrapper: HTMLElement, events: CanvasEvents): GlCanvasRoot | undefined {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  const renderer = createRenderer(canvas);
  if (!renderer) return undefined;
  wrapper.append(canvas);

  const labels = createLabelLayer(wrapper);
  const besideLabels = createLabelLayer(wrapper);
  const divider = createPaneDivider(wrapper);
  const uniforms: Uniforms = createUniforms();
  const stage = createStage();
  const quality = createQualityHost((now) => {
    painter.setQuality(now);
    configure();
  });
  const painter = createPainter(renderer, stage, uniforms, quality);
  const scene = new Scene();
  let isPaused = false;
  let canvasSize = { width: 0, height: 0 };
  const configure = () => tree.configure(canvasSize, isPaused || lost.isLost(), quality.now().mostPixels);

  let ground = { color: '#000000', alpha: 0 };
  const onWake = () => {
    wrapper.dataset['settled'] = 'false';
  };
  const around = createAroundHost(wrapper, stage);
  /** What lies over the picture, after each frame. */
  const putOver = () => {
    for (const pane of stage.panes()) (pane.name === 'own' ? labels : besideLabels).place(pane.frame, pane.left);
    around.painted();
  };
  const surroundings = () => around.tools()?.drawing(stage.frame(), stage.scaleNow());
  const lost = watchLostContext({
    canvas,
    wrapper,
    stage,
    events,
    shown: () => content,
    ground: () => groundNow(),
    rest: () => configure(),
    restored() {
      // three forgets it with the context.
      renderer.setClearColor(ground.color, ground.alpha);
      configure();
      painter.restore();
    },
    painted(settled) {
      putOver();
      wrapper.dataset['settled'] = String(settled);
    },
  });
  let isDisposed = false;
  let frames = 0;
  let isReady = false;
  const onPainted = ({ drew, settled }: Painted) => {
    wrapper.dataset['settled'] = String(settled && !isAwaited);
    retired?.dispose();
    retired = undefined;
    if (!drew) return;
    lost.drawn();
    putOver();
    frames++;
    wrapper.dataset['frames'] = String(frames);
    // Ready for the first outline.
    if (settled && !isToldByReact && !isReady) {
      isReady = true;
      import('./fiber-tree').catch(() => {});
    }
    if (frames !== 1) return;
    events.firstFrame();
    quality.begin();
    void import('./transitions').then(({ createTransitions }) => {
      if (isDisposed) return;
      transitions = createTransitions(canvas, stage, () => painter.repaint(scene));
    });
    // Where they do not come, each pixel goes on adding up its neighbours.
    void import('./shade-maps').then(({ createShadeMaps }) => {
      if (isDisposed) return;
      const maps = createShadeMaps(renderer, uniforms);
      maps.prepare(scene);
      painter.useMaps(maps);
    }, () => {});
  };

  const host: TreeHost = { canvas, renderer, scene, stage, painter, uniforms, onWake, onPainted };
  const plain = createPlainTree(host);
  let tree: SceneTree = plain;
  /** What has left the scene, until what took its place has been drawn: they share programs. */
  let retired: SceneTree | undefined;
  let content: TreeContent | undefined;
  let isToldByReact = false;
  let isAwaited = false;
  /** From now on the scene is what React tells: what is asked for is more than a molecule. */
  const awaitReact = () => {
    isAwaited = true;
    const takeOver = ({ createFiberTree }: typeof import('./fiber-tree')) => {
      if (isDisposed) return;
      [isToldByReact, isAwaited] = [true, false];
      tree.stop();
      retired = tree;
      tree = createFiberTree(host);
      configure();
      if (content) tree.render(content);
    };
    // Where it does not come, the molecule is there alone, and what is asked for next asks again.
    const doWithout = () => {
      isAwaited = false;
      if (content && !isDisposed) tree.render(content);
    };
    void import('./fiber-tree').then(takeOver, doWithout);
  };

  let transitions: Transitions | undefined;
  let former: MoleculeCanvasProps | undefined;
  let latest: { readonly props: MoleculeCanvasProps; readonly marked: Marks } | undefined;
  /** What is drawn of the molecule now: on its way to what the props say. */
  let drawn: Drawing | undefined;
  let shown: Shown | undefined;
  let theme: MoleculeCanvasProps['theme'] = 'light';
  const write = writeOver({ stage, labels, besideLabels, divider, tools: around.tools });
  const label = (context: CanvasRenderingContext2D, frame?: ViewFrame) => {
    labels.draw(context, frame);
    if (frame) around.tools()?.drawNames(context, frame, stage.scaleNow());
  };
  const render = (props: MoleculeCanvasProps, marked: Marks, drawing: Drawing) => {
    drawn = drawing;
    content = { props, marked, drawing };
    if (!isToldByReact && !isAwaited && !isPlain(content)) awaitReact();
    // Before the first picture nothing is drawn that would be another picture.
    if (isToldByReact || isPlain(content) || frames > 0) tree.render(content);
  };
  /** Of the same molecule, where it is: another style, other hydrogens, other colours. */
  const isRestyled = (now: MoleculeCanvasProps) => former?.molecule === now.molecule && former.drawing !== now.drawing;
  const isOther = (now: MoleculeCanvasProps) => former && ((former.subject ?? former.molecule) !== (now.subject ?? now.molecule) || !former.around !== !now.around);
  const groundNow = () => (ground.alpha === 1 ? ground.color : (groundBehind(wrapper) ?? LIGHTS[theme].ground));
  return {
    stage,
    ground: groundNow,
    prepare: () => makePrograms(renderer, scene),
    draw: () => plain.paintNow(),
    surroundings,
    partAt: (x, y, slack) => around.tools()?.partAt(stage.frame(), stage.scaleNow(), x, y, slack),
    show(props, marked) {
      if (isPaused !== (props.isPaused ?? false)) {
        isPaused = !isPaused;
        configure();
        if (!isPaused) stage.touch();
      }
      const next: Shown = [...SEEN.map((name) => props[name]), props.covered?.top, props.covered?.bottom, marked];
      if (shown && next.every((value, index) => value === shown?.[index])) return;
      shown = next;
      const opaque = opaqueColor(props.background);
      ground = { color: opaque ?? LIGHTS[props.theme].ground, alpha: opaque ? 1 : 0 };
      renderer.setClearColor(ground.color, ground.alpha);
      const behind = opaque ?? groundBehind(wrapper);
      setLight(uniforms, props.theme, behind);
      const paper = behind ?? ground.color;
      labels.show({ molecule: props.molecule, drawing: props.drawing, labels: props.labels ?? NO_LABELS, ground: paper });
      besideLabels.show({ ...(props.beside ?? { molecule: props.molecule, drawing: props.drawing, labels: NO_LABELS }), ground: paper });
      divider.show(props.beside, paper);
      if (isOther(props) && !props.reducedMotion && former?.theme === props.theme) transitions?.keepPicture();
      stage.show(props);
      around.show(props, paper);
      theme = props.theme;
      if (props.reducedMotion) transitions?.cut();
      latest = { props, marked };
      if (transitions && drawn && !props.reducedMotion && isRestyled(props)) transitions.morph(drawn, props.drawing, (drawing) => render(latest?.props ?? props, latest?.marked ?? marked, drawing));
      else if (props.drawing !== former?.drawing || !transitions?.isMorphing()) {
        transitions?.stop();
        render(props, marked, props.drawing);
      }
      former = props;
    },
    resize(width, height) {
      // Who observes a size is told it once at first, and a frame of the receptor is long.
      if (width === canvasSize.width && height === canvasSize.height) return;
      canvasSize = { width, height };
      configure();
      stage.resize({ width, height });
      stage.touch();
    },
    async picture(request) {
      if (content && lost.isLost()) return lost.picture(request, write);
      const { noPicture, takePicture } = await import('./picture');
      if (!content) throw noPicture();
      return takePicture({ renderer, scene, stage, uniforms, ground: groundNow(), label, write }, request);
    },
    async turn(request) {
      const { nothingToFilm, recordTurn } = await import('./record-turn');
      if (!content) throw nothingToFilm();
      return recordTurn({ renderer, scene, stage, uniforms, ground: groundNow(), label }, request);
    },
    still(take) {
      if (!content) return undefined;
      const address = take({ renderer, scene, stage, uniforms, ground: groundNow(), label: labels.draw, write, wrapper });
      setLight(uniforms, theme, ground.alpha === 1 ? ground.color : groundBehind(wrapper));
      return address;
    },
    suspend() {
      if (!content || frames === 0) return undefined;
      if (lost.isLost()) return { picture: document.createElement('div'), from: stage.standing() };
      painter.repaint(scene);
      return suspendPicture({ canvas, stage, write });
    },
    dispose() {
      isDisposed = true;
      lost.dispose();
      labels.dispose();
      besideLabels.dispose();
      divider.dispose();
      around.dispose();
      painter.dispose();
      quality.dispose();
      transitions?.cut();
      tree.stop();
      tree.dispose();
      retired?.dispose();
      if (!isToldByReact) renderer.dispose();
      canvas.remove();
      // Now, and not when fiber gets round to it: a page has few contexts, and another viewer may be waiting for this one.
      renderer.forceContextLoss();
      renderer.forceContextLoss = () => {};
    },
  };
}
