// Colour and radius of each element, for every representation. One row an element, in order of atomic number.
// Colours: the CPK hues of Jmol's table (jmol.sourceforge.net/jscolors), which all viewers of the field follow.
// Van der Waals radii: Bondi, J. Phys. Chem. 1964, 68, 441 for the non-metals he gives, else Alvarez, Dalton Trans. 2013,
// 42, 8617; 2.00 Å where neither has a value.

/** r g b, sRGB 0-255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export interface ElementStyle {
  readonly color: Rgb;
  /** Å. */
  readonly vanDerWaalsRadius: number;
}

/** Symbol, Jmol colour, van der Waals radius in pm. */
const TABLE = `
H ffffff 120|He d9ffff 140|Li cc80ff 212|Be c2ff00 198|B ffb5b5 191|C 909090 170|N 3050f8 155|O ff0d0d 152|F 90e050 147
Ne b3e3f5 154|Na ab5cf2 250|Mg 8aff00 251|Al bfa6a6 225|Si f0c8a0 210|P ff8000 180|S ffff30 180|Cl 1ff01f 175|Ar 80d1e3 188
K 8f40d4 273|Ca 3dff00 262|Sc e6e6e6 258|Ti bfc2c7 246|V a6a6ab 242|Cr 8a99c7 245|Mn 9c7ac7 245|Fe e06633 244|Co f090a0 240
Ni 50d050 240|Cu c88033 238|Zn 7d80b0 239|Ga c28f8f 232|Ge 668f8f 229|As bd80e3 185|Se ffa100 190|Br a62929 185|Kr 5cb8d1 202
Rb 702eb0 321|Sr 00ff00 284|Y 94ffff 275|Zr 94e0e0 252|Nb 73c2c9 256|Mo 54b5b5 245|Tc 3b9e9e 244|Ru 248f8f 246|Rh 0a7d8c 244
Pd 006985 215|Ag c0c0c0 253|Cd ffd98f 249|In a67573 243|Sn 668080 242|Sb 9e63b5 247|Te d47a00 206|I 940094 198|Xe 429eb0 216
Cs 57178f 348|Ba 00c900 303|La 70d4ff 298|Ce ffffc7 288|Pr d9ffc7 292|Nd c7ffc7 295|Pm a3ffc7 200|Sm 8fffc7 290|Eu 61ffc7 287
Gd 45ffc7 283|Tb 30ffc7 279|Dy 1fffc7 287|Ho 00ff9c 281|Er 00e675 283|Tm 00d452 279|Yb 00bf38 280|Lu 00ab24 274|Hf 4dc2ff 263
Ta 4da6ff 253|W 2194d6 257|Re 267dab 249|Os 266696 248|Ir 175487 241|Pt d0d0e0 229|Au ffd123 232|Hg b8b8d0 245|Tl a6544d 247
Pb 575961 260|Bi 9e4fb5 254|Po ab5c00 200|At 754f45 200|Rn 428296 200|Fr 420066 200|Ra 007d00 200|Ac 70abfa 280|Th 00baff 293
Pa 00a1ff 288|U 008fff 271|Np 0080ff 282|Pu 006bff 281|Am 545cf2 283|Cm 785ce3 305|Bk 8a4fe3 340|Cf a136d4 305|Es b31fd4 270
Fm b31fba 200|Md b30da6 200|No bd0d87 200|Lr c70066 200|Rf cc0059 200|Db d1004f 200|Sg d90045 200|Bh e00038 200|Hs e6002e 200
Mt eb0026 200|Ds eb0026 200|Rg eb0026 200|Cn eb0026 200|Nh eb0026 200|Fl eb0026 200|Mc eb0026 200|Lv eb0026 200|Ts eb0026 200
Og eb0026 200`;

/** The common elements in calmer tones of the same hue, so that they sit well on white paper and on a dark wall. */
const TONED: Readonly<Record<string, string>> = {
  H: 'eceae5',
  B: 'f0b3a4',
  C: '6e737b',
  N: '3558dc',
  O: 'e0302a',
  F: '86cf55',
  Na: '9a5bd6',
  Mg: '6fce2a',
  Si: 'd9b58f',
  P: 'f2861c',
  S: 'f3c623',
  Cl: '2dbb45',
  Ca: '4fc43a',
  Br: '9e3527',
  I: '82219c',
};

const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** What is not an element of the table, such as a placeholder. */
const UNKNOWN: ElementStyle = { color: [255, 20, 147], vanDerWaalsRadius: 2 };

/** By symbol. */
export const ELEMENT_STYLES: ReadonlyMap<string, ElementStyle> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((row) => {
      const [symbol = '', hex = '', vanDerWaals] = row.split(' ');
      const color = rgb(TONED[symbol] ?? hex);
      return [symbol, { color, vanDerWaalsRadius: Number(vanDerWaals) / 100 }];
    }),
);

export function elementStyle(symbol: string): ElementStyle {
  return ELEMENT_STYLES.get(symbol) ?? UNKNOWN;
}
