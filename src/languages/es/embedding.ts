// El visor en otra página: opciones, vista previa, código.

import type { embedding as english } from '../en/embedding';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const embedding: WordsOf<typeof english> = {
  forms: {
    iframe: { label: 'Marco', copy: 'Copiar el marco', note: 'Para la mayoría de páginas, cursos y blogs: un marco que no puede cambiar nada de la página que lo rodea.' },
    element: { label: 'Elemento', copy: 'Copiar el elemento', note: 'Para páginas propias: una etiqueta cuyos atributos se pueden cambiar mientras se muestra.' },
    react: { label: 'React', copy: 'Copiar el código React', note: 'Para React 19, con el paquete ketamine-viewer.' },
    link: { label: 'Enlace', copy: 'Copiar el enlace', note: 'Para servicios que toman una dirección y hacen ellos el marco, o para abrirla en una pestaña propia.' },
    markdown: { label: 'Markdown', copy: 'Copiar el Markdown', note: 'Un enlace con texto: las páginas en Markdown no admiten marcos.' },
    oembed: { label: 'oEmbed', copy: 'Copiar la respuesta oEmbed', note: 'JSON que pide un servicio que conoce oEmbed 1.0.' },
  },
  code: 'Código',
  codeOf: (form) => `${form}, código`,
  tooLong: 'Esta molécula es demasiado grande para pegarla. Guardarla como MOL en «Enlace y archivos», poner el archivo junto a la página y nombrarlo en el atributo src.',
  reach: {
    computer: 'Esta dirección solo funciona en este ordenador. Para los demás, abrir la página publicada y copiar allí el código.',
    network: 'Esta dirección solo funciona en la red propia.',
    plain: 'Esta dirección empieza por http: una página servida por https no la mostrará.',
  },
  noPreview: 'No hay vista previa de una molécula que no cabe en ninguna dirección.',
  examples: '{link} (en una pestaña nueva), cada una con su código: en diapositivas, tras un resumen, dirigida por mensajes.',
  examplesLink: 'Doce páginas con un visor',
  previewOf: (title) => `Vista previa: ${title}`,
  loading: 'Cargando la vista previa…',
  noLoad: 'La vista previa no se puede cargar aquí. El código de abajo vale igualmente.',
  pixels: (width, height) => `${width} × ${height} píxeles`,
  pixelsAt: (width, height, percent) => `${width} × ${height} píxeles, aquí al ${percent} %`,
  shape: (width, height) => `${width} : ${height}, tan ancho como su columna`,
  sizes: {
    'column-4-3': 'Tan ancho como su columna, 4 : 3',
    'column-16-9': 'Tan ancho como su columna, 16 : 9',
    'column-1-1': 'Tan ancho como su columna, cuadrado',
    small: '400 × 300',
    medium: '640 × 480',
    large: '960 × 540',
    own: 'Un tamaño propio',
  },
  controls: { minimal: 'Algunos', full: 'Todos', none: 'Ninguno' },
  themes: { auto: 'Como el sistema de quien lee', light: 'Claro', dark: 'Oscuro', projector: 'Proyector' },
  sides: { width: 'Ancho, píxeles', height: 'Alto, píxeles' },
  badSide: (least, most) => `Números enteros de ${least} a ${most}; hasta entonces vale el último tamaño correcto.`,
  fromStep: (step) => `La historia, desde el paso ${step}`,
  viewAlone: 'Solo esta vista',
  view: 'Esta vista',
  shows: 'Muestra',
  size: 'Tamaño',
  buttons: 'Botones',
  theme: 'Tema',
  turns: 'Gira despacio',
  title: 'Título',
  readAloud: (title) => `Se lee en voz alta a quienes no ven la imagen. Si se deja vacío es: ${title}.`,
  file: 'Un archivo HTML',
  whatFile: 'La molécula, estas opciones, una imagen fija y el propio visor en un archivo que no necesita red: para un curso, para un correo o para abrirlo desde un disco.',
  aboutTwo: 'Ocupa unos dos megabytes.',
  long: (bytes) => `Ocupa unos ${number(bytes / 1e6, 1)}\u00a0MB.`,
  save: 'Guardar esta vista como un archivo HTML',
  making: 'Creando el archivo',
};
