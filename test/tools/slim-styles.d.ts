/** Takes comments and needless white space out of a style sheet. */
export declare function slimStyles(css: string): string;
