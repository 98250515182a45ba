// Says that the drawing stands in for a picture whose graphics have stopped.

import { FlatNote } from './FlatNote';
import './flat.css';

export const LostNote = () => <FlatNote why="lost" isLarge={false} hasSurface={false} hasBodies={false} />;
