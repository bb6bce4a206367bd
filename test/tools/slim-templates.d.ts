/** Takes comments and needless white space out of a style sheet. */
export declare function slimStyles(css: string): string;

/** Makes one space of a line break and the indentation around it. */
export declare function slimMarkup(markup: string): string;
