/** How much an action does against inequality of outcome: 1 some of it, 2 much of it, 3 its purpose (Act 2015, section 5; domain A4, row 103). */
export type Inequality = 1 | 2 | 3;
