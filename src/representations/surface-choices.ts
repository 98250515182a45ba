// What a reader can ask of surfaces and of colours, by the names that links use.

export type SurfaceKind = 'van-der-waals' | 'molecular';

export type SurfaceChoice = 'none' | SurfaceKind;

export type SurfaceStyle = 'opaque' | 'translucent' | 'mesh';

export type ColorChoice = 'element' | 'group' | 'charge';
