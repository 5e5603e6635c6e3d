export interface Piece {
  readonly kind: string;
  readonly text: string;
}
interface Names {
  readonly has: (name: string) => boolean;
}
export declare const nameIn: (code: string, exported: Names, page?: string) => string | null;
export declare const linkNames: (pieces: readonly Piece[], exported: Names, link: (piece: Piece, name: string) => Piece, page?: string) => readonly Piece[];
