// SMILES that must be read, each checked against an independent toolkit (RDKit): drugs, salts, ions, isotopes, metals, aromatic rings.

export const VALID_SMILES = [
  // The library's own kind.
  'CN[C@@]1(CCCCC1=O)c1ccccc1Cl', 'CN[C@]1(CCCCC1=O)c1ccccc1Cl', 'CNC1(CCCCC1=O)c1ccccc1Cl', 'C[NH2+]C1(CCCCC1=O)c1ccccc1Cl.[Cl-]',
  'NC1(CCCCC1=O)c1ccccc1Cl', 'C1CCC(CC1)(c1ccccc1)N1CCCCC1', 'CC12CC3CC(C)(C1)CC(N)(C3)C2', 'C[C@@]12c3ccccc3C[C@@H](N1)c1ccccc12',
  'CN1CC[C@]23CCCC[C@H]2[C@H]1Cc1ccc(OC)cc13', 'CNC(C)Cc1ccccc1', 'N[C@@H](CCC(=O)O)C(=O)O', 'NCC(=O)O', 'CN[C@H](CC(=O)O)C(=O)O',
  // Small molecules, radicals and ions.
  'C', 'N', 'O', 'F', 'Cl', 'Br', 'I', 'P', 'S', 'B', '[H][H]', '[2H][2H]', '[H+]', '[H-]', '[He]', '[Na+].[Cl-]', '[Ca+2].[O-]C([O-])=O',
  '[NH4+]', '[OH-]', '[OH3+]', '[CH3]', '[CH2]', '[CH3+]', '[CH3-]', '[C-]#[O+]', '[O][O]', 'O=O', 'N#N', '[N]=O', 'O=C=O', 'C#N', '[C-]#N',
  '[BH4-]', 'FB(F)F', 'F[B-](F)(F)F', 'CB(O)O', '[SiH4]', 'C[Si](C)(C)C', 'F[P-](F)(F)(F)(F)F', 'P(Cl)(Cl)(Cl)(Cl)Cl', 'OP(=O)(O)O',
  'OS(=O)(=O)O', 'CS(C)=O', 'CS(C)(=O)=O', 'C[S+](C)[O-]', 'C[S+](C)C', 'FS(F)(F)(F)(F)F', '[O-][Cl+3]([O-])([O-])[O-]', 'I[I-]I',
  'C[N+](=O)[O-]', 'CN(=O)=O', 'CN=[N+]=[N-]', 'CN=N#N', 'C=[N+]=[N-]', 'C[N+]#[C-]', 'CC#[N+][O-]', 'C[N+](C)(C)C', 'C[NH3+]', '[NH2-]',
  '[2H]C([2H])([2H])O', '[13CH4]', '[14C]', '[18F]CC', 'C[As](C)C', '[SeH2]', 'C[Se]C', 'C[Te]C', 'OCl', 'O[I+2]([O-])[O-]',
  // Metals.
  '[Li]CCCC', 'C[Mg]Br', '[Fe+2]', '[Zn+2].[Cl-].[Cl-]', 'C[Hg]C', 'CC[Pb](CC)(CC)CC', '[NH3][Pt](Cl)(Cl)[NH3]', 'Cl[Pt](Cl)([NH3])[NH3]',
  '[Al+3].[OH-].[OH-].[OH-]', '[U]', 'O=[Os](=O)(=O)=O', '[O-][Mn](=O)(=O)=O.[K+]', 'C[Sn](C)(C)C', '[Fe+2].c1cc[cH-]c1.c1cc[cH-]c1',
  // Aromatic rings.
  'c1ccccc1', 'c1ccncc1', 'c1cc[nH]c1', 'c1ccoc1', 'c1ccsc1', 'c1c[nH]cn1', 'c1cnoc1', 'c1ccc2ccccc2c1', 'c1ccc2cccc2cc1', 'c1ccn2cccc2c1',
  'c1cc[n+]([O-])cc1', 'c1ccn(=O)cc1', 'c1cc[nH+]cc1', 'C[n+]1ccccc1', '[cH+]1cccccc1', '[cH-]1cccc1', '[o+]1ccccc1', 'c1cc[se]c1', 'c1cc[te]c1',
  'p1ccccc1', 'b1ccccc1', '[bH-]1ccccc1', 'c1ccccc1c1ccccc1', 'c1ccccc1-c1ccccc1', 'c1ccc2c(c1)Cc1ccccc12', 'c1ccc2c(c1)c1ccccc21',
  'O=c1cc[nH]cc1', 'O=c1ccocc1', 'Cn1c(=O)c2c(ncn2C)n(C)c1=O', 'c1nc(N)c2ncn(C)c2n1', 'Nc1ncnc2[nH]cnc12', 'O=c1[nH]cnc2[nH]cnc12',
  'c1cc2ccc3cccc4ccc(c1)c2c34', 'c1cc2cccc3c4cccc5cccc(c(c1)c23)c54', 'c1ccc2c(c1)[nH]c1ccccc12', 'c1nnn[n-]1', 'c1cccc[c]1', 'O=s1cccc1',
  'c1ccc:c:c:1', 'C1=CC=CC=C1', 'c1ccc2nc3ccccc3nc2c1', 'n1nnnnn1', 'c1ccc(cc1)[N+](=O)[O-]', 'c1cs[s+]c1', 'CN1C=C[N+](C)=C1', 'Cc1cc(=O)oc2ccccc12',
  // Drugs and natural products.
  'CC(=O)Oc1ccccc1C(=O)O', 'CC(C)Cc1ccc(cc1)[C@@H](C)C(=O)O', 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C', 'CC/C(=C(\\c1ccccc1)/c1ccc(OCCN(C)C)cc1)/c1ccccc1',
  'CC/C(=C(/CC)\\c1ccc(O)cc1)/c1ccc(O)cc1', 'CC1=C(C(C)(C)CCC1)/C=C/C(C)=C/C=C/C(C)=C/C=O', 'C[C@@H]1CC[C@H]2[C@@H](C)C(=O)O[C@@H]3O[C@]4(C)CC[C@@H]1[C@@]23OO4',
  'C[C@H](CCCC(C)C)[C@H]1CC[C@@H]2[C@@]1(CC[C@H]1[C@H]2CC=C2[C@@]1(CC[C@@H](C2)O)C)C', 'CN1CC[C@]23c4c5ccc(O)c4O[C@H]2[C@@H](O)C=C[C@H]3[C@H]1C5',
  'C1CCCCCC/C=C/1', 'C/1=C/CCCCCC1', 'F/C=C/F', 'F/C=C\\F', 'C1C2CC1C2', 'C12C3C4C1C5C2C3C45', 'OC[C@H]1O[C@@H](O)[C@H](O)[C@@H](O)[C@@H]1O', 'C[P@](=O)(O)c1ccccc1',
  'CC(=O)N[C@@H](Cc1c[nH]c2ccccc12)C(=O)O', 'CC1(C)S[C@@H]2[C@H](NC(=O)Cc3ccccc3)C(=O)N2[C@H]1C(=O)O', 'C[S@](=O)c1ccccc1', 'C%12CCCCC%12', 'C1.C1', '[CH3:1][OH:2]',
] as const;

/** C60, every carbon alike: twelve pentagons that share no side. */
export const FULLERENE =
  'c12c3c4c5c1c1c6c7c2c2c8c3c3c9c4c4c%10c5c5c1c1c6c6c%11c7c2c2c7c8c3c3c8c9c4c4c9c%10c5c5c1c1c6c6c%11c2c2c7c3c3c8c4c4c9c5c1c1c6c2c3c41';
