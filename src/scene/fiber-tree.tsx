// The scene as React tells it: fiber's root on the canvas. Not fiber's <Canvas>: that brings the whole of three.
import { createRoot, extend } from '@react-three/fiber';
import { Group, Mesh } from 'three';
import { MoleculeScene } from './MoleculeScene';
import { Overlay } from './Overlay';
import { PaintLoop } from './PaintLoop';
import { pixelRatios, type SceneTree, type TreeHost } from './scene-tree';

extend({ Group, Mesh });

export function createFiberTree({ canvas, renderer, scene, stage, painter, uniforms, onWake, onPainted }: TreeHost): SceneTree {
  const root = createRoot(canvas);
  return {
    configure: ({ width, height }, isPaused, mostPixels) =>
      void root.configure({
        gl: () => renderer,
        scene,
        flat: true,
        frameloop: isPaused ? 'never' : 'demand',
        dpr: pixelRatios(mostPixels),
        size: { width, height, top: 0, left: 0 },
      }),
    render: ({ props, marked, drawing }) =>
      void root.render(
        <>
          <PaintLoop stage={stage} painter={painter} onWake={onWake} onPainted={onPainted} />
          <MoleculeScene
            drawing={drawing}
            marked={marked.own}
            beside={props.beside && { drawing: props.beside.drawing, marked: marked.beside }}
            ghosts={props.ghosts}
            around={props.around}
            theme={props.theme}
            uniforms={uniforms}
            stage={stage}
          />
          {props.overlay !== undefined && <Overlay stage={stage}>{props.overlay}</Overlay>}
        </>,
      ),
    stop() {},
    dispose: () => root.unmount(),
  };
}
