// What sentences about a story's file are made of: the objects in it, what its fields hold, and what stands where something else should.

/** An object with fields of its own. */
export type StoryObject = 'story' | 'view' | 'sentence' | 'part' | 'question' | { readonly step: number } | { readonly axis: string };

/** What a field or a member of a list holds. A step by its number, from 1; `field`: by its name in the file. */
export type StoryValue =
  | 'title'
  | 'summary'
  | 'sentence'
  | 'part'
  | 'source'
  | 'choice'
  | 'item'
  | 'end'
  | 'place'
  | 'point'
  | { readonly field: string }
  | { readonly of: 'title' | 'notes' | 'text'; readonly step: number };

/** Of which no two may be alike. */
export type StoryTwin = 'id' | 'text' | 'sentence' | 'source';

/** What is found in place of what JSON needs. */
export type SeenInstead = 'end' | 'quote' | 'single-quote' | { readonly char: string };

/** What a value may be: words of a closed list, or an id of one that is too long to say. */
export type StoryChoice = readonly string[] | 'library' | 'glossary';
