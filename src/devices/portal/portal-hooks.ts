/** The string of the activation code, as the portal shows it. */
export const codeText = 'data-code-text';
