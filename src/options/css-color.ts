// Which strings are CSS colours, decided by grammar alone: a background from a link is checked here before anything draws with it.

const NAMES = new Set(
  `transparent aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
  cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen
  darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue
  darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite
  forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory
  khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen
  lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime
  limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue
  mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive
  olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum
  powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue
  slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke
  yellow yellowgreen`.split(/\s+/),
);

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/;
const NUMBER = '\\d{1,3}(?:\\.\\d{1,4})?';
const RGB = new RegExp(`^rgb\\(\\s*${NUMBER}%?\\s*(?:,\\s*|\\s)${NUMBER}%?\\s*(?:,\\s*|\\s)${NUMBER}%?\\s*\\)$`);
const HSL = new RegExp(`^hsl\\(\\s*${NUMBER}(?:deg)?\\s*(?:,\\s*|\\s)${NUMBER}%\\s*(?:,\\s*|\\s)${NUMBER}%\\s*\\)$`);

/** True for names, #rgb, #rrggbb, rgb() and hsl(); see-through colours other than `transparent` have no use here. */
export function isCssColor(text: string): boolean {
  const color = text.toLowerCase();
  return NAMES.has(color) || HEX.test(color) || RGB.test(color) || HSL.test(color);
}
