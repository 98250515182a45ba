// Lo que se puede guardar: imágenes, vídeos, moléculas y modelos.

import type { exporting as english } from '../en/exporting';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { count, number, list } = tongue('es');

export const exporting: WordsOf<typeof english> = {
  picture: 'Imagen',
  sizes: {
    screen: 'Como en la pantalla',
    'full-hd': 'Full HD',
    '4k': '4K',
    '8k': '8K',
  },
  pictureSize: 'Tamaño de la imagen',
  transparent: 'Transparente',
  vectors: 'Vectores, para imprimir',
  noPicture: 'Aquí no hay imagen 3D que guardar.',
  drawing: 'Dibujando la imagen',
  drawingVectors: 'Dibujando los vectores',
  leftOut: (parts: readonly string[]) => `Un SVG omite ${list(parts)}; un PNG lo muestra todo.`,
  parts: {
    surface: 'la superficie',
    receptor: 'las hélices, los cuerpos y los nombres del receptor',
    company: 'lo que una herramienta pone encima o al lado de la molécula',
  },
  video: 'Vídeo',
  noVideo: 'Aquí no hay imagen 3D que filmar.',
  noEncoder: 'Este navegador no puede grabar vídeo aquí. Las versiones actuales de Chrome, Edge, Safari y Firefox sí pueden, en páginas abiertas por https.',
  recording: 'Grabando el giro',
  videoSize: 'Tamaño del vídeo',
  videoSizes: {
    '720p': '720p',
    '1080p': '1080p',
    square: 'Cuadrado',
  },
  turnTime: 'Duración de una vuelta',
  seconds: (seconds: number) => count(seconds, { one: 'segundo', other: 'segundos' }),
  videoNote: 'Una vuelta completa de toda la molécula que se puede repetir sin cortes. En un dispositivo lento, grabar tarda más de lo que dura el vídeo.',
  molecule: 'Molécula',
  writing: 'Escribiendo el archivo',
  model: 'Modelo',
  building: 'Construyendo el modelo',
  solid: 'Construyendo el sólido',
  forScreens: 'para pantallas y diapositivas',
  forPrinters: 'para impresoras 3D',
  scale: 'Escala de la impresión',
  scaleOf: (millimetres: number) => `1 Å como ${millimetres} mm`,
  printed: (sides: readonly number[], thinnest: number, isThickened: boolean) => `La impresión mide ${sides.join('\u00a0×\u00a0')}\u00a0mm. Su parte más fina mide ${number(thinnest)}\u00a0mm${isThickened ? ', más gruesa que en el dibujo para que aguante.' : '.'}`,
  nothingToPrint: 'Aquí no hay nada que imprimir.',
  noSurface: 'La superficie no se imprime; un GLB la incluye.',
  noReceptor: 'El receptor no se imprime, porque sus partes se separarían; un GLB incluye lo que se ve de él.',
  saved: (name: string) => `Guardado como ${name}`,
  failed: 'No se ha podido crear este archivo.',
};
