// Colour and radii of each element, for every representation. One row an element, in order of atomic number.
// Colours: the CPK hues of Jmol's table (jmol.sourceforge.net/jscolors), which all viewers of the field follow.
// Covalent radii: Cordero et al., Dalton Trans. 2008, 2832 (C sp3; Mn, Fe, Co low spin); past curium, curium's.
// Van der Waals radii: Bondi, J. Phys. Chem. 1964, 68, 441 for the non-metals he gives, else Alvarez, Dalton Trans. 2013,
// 42, 8617; 2.00 Å where neither has a value.

/** r g b, sRGB 0-255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export interface ElementStyle {
  readonly color: Rgb;
  /** Å. */
  readonly covalentRadius: number;
  /** Å. */
  readonly vanDerWaalsRadius: number;
}

/** Symbol, Jmol colour, covalent radius and van der Waals radius in pm. */
const TABLE = `
H ffffff 31 120|He d9ffff 28 140|Li cc80ff 128 212|Be c2ff00 96 198|B ffb5b5 84 191|C 909090 76 170|N 3050f8 71 155
O ff0d0d 66 152|F 90e050 57 147|Ne b3e3f5 58 154|Na ab5cf2 166 250|Mg 8aff00 141 251|Al bfa6a6 121 225|Si f0c8a0 111 210
P ff8000 107 180|S ffff30 105 180|Cl 1ff01f 102 175|Ar 80d1e3 106 188|K 8f40d4 203 273|Ca 3dff00 176 262|Sc e6e6e6 170 258
Ti bfc2c7 160 246|V a6a6ab 153 242|Cr 8a99c7 139 245|Mn 9c7ac7 139 245|Fe e06633 132 244|Co f090a0 126 240|Ni 50d050 124 240
Cu c88033 132 238|Zn 7d80b0 122 239|Ga c28f8f 122 232|Ge 668f8f 120 229|As bd80e3 119 185|Se ffa100 120 190|Br a62929 120 185
Kr 5cb8d1 116 202|Rb 702eb0 220 321|Sr 00ff00 195 284|Y 94ffff 190 275|Zr 94e0e0 175 252|Nb 73c2c9 164 256|Mo 54b5b5 154 245
Tc 3b9e9e 147 244|Ru 248f8f 146 246|Rh 0a7d8c 142 244|Pd 006985 139 215|Ag c0c0c0 145 253|Cd ffd98f 144 249|In a67573 142 243
Sn 668080 139 242|Sb 9e63b5 139 247|Te d47a00 138 206|I 940094 139 198|Xe 429eb0 140 216|Cs 57178f 244 348|Ba 00c900 215 303
La 70d4ff 207 298|Ce ffffc7 204 288|Pr d9ffc7 203 292|Nd c7ffc7 201 295|Pm a3ffc7 199 200|Sm 8fffc7 198 290|Eu 61ffc7 198 287
Gd 45ffc7 196 283|Tb 30ffc7 194 279|Dy 1fffc7 192 287|Ho 00ff9c 192 281|Er 00e675 189 283|Tm 00d452 190 279|Yb 00bf38 187 280
Lu 00ab24 187 274|Hf 4dc2ff 175 263|Ta 4da6ff 170 253|W 2194d6 162 257|Re 267dab 151 249|Os 266696 144 248|Ir 175487 141 241
Pt d0d0e0 136 229|Au ffd123 136 232|Hg b8b8d0 132 245|Tl a6544d 145 247|Pb 575961 146 260|Bi 9e4fb5 148 254|Po ab5c00 140 200
At 754f45 150 200|Rn 428296 150 200|Fr 420066 260 200|Ra 007d00 221 200|Ac 70abfa 215 280|Th 00baff 206 293|Pa 00a1ff 200 288
U 008fff 196 271|Np 0080ff 190 282|Pu 006bff 187 281|Am 545cf2 180 283|Cm 785ce3 169 305|Bk 8a4fe3 169 340|Cf a136d4 169 305
Es b31fd4 169 270|Fm b31fba 169 200|Md b30da6 169 200|No bd0d87 169 200|Lr c70066 169 200|Rf cc0059 169 200|Db d1004f 169 200
Sg d90045 169 200|Bh e00038 169 200|Hs e6002e 169 200|Mt eb0026 169 200|Ds eb0026 169 200|Rg eb0026 169 200|Cn eb0026 169 200
Nh eb0026 169 200|Fl eb0026 169 200|Mc eb0026 169 200|Lv eb0026 169 200|Ts eb0026 169 200|Og eb0026 169 200`;

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
const UNKNOWN: ElementStyle = { color: [255, 20, 147], covalentRadius: 1.5, vanDerWaalsRadius: 2 };

/** By symbol. */
export const ELEMENT_STYLES: ReadonlyMap<string, ElementStyle> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((row) => {
      const [symbol = '', hex = '', covalent, vanDerWaals] = row.split(' ');
      const color = rgb(TONED[symbol] ?? hex);
      return [symbol, { color, covalentRadius: Number(covalent) / 100, vanDerWaalsRadius: Number(vanDerWaals) / 100 }];
    }),
);

export function elementStyle(symbol: string): ElementStyle {
  return ELEMENT_STYLES.get(symbol) ?? UNKNOWN;
}
