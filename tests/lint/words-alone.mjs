/**
 * A rule for ESLint: text that changes, or that stands beside what comes and goes, has an element of its own.
 *
 * A page translator puts other nodes in the place of the text nodes that React has made. React then no longer finds a
 * text node that it wants to change, to remove, or to insert something before. An element whose only child is a text
 * is filled anew as a whole, whatever stands in it.
 */
import ts from 'typescript';

/** Components that always draw one element. */
const oneElement = new Set(['Icon', 'Press', 'Field', 'AppIcon', 'Slider', 'QrCode']);

/** What JSX drops. */
const isBlank = (child) =>
  (child.type === 'JSXText' && child.value.trim() === '' && child.value.includes('\n')) ||
  (child.type === 'JSXExpressionContainer' && child.expression.type === 'JSXEmptyExpression');

/** @type {import('eslint').Rule.RuleModule} */
export const wordsAlone = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      alone:
        'A page translator replaces this text, and React loses it: give the text an element of its own, or put all of the text into one string.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();

    function kindOf(child) {
      if (child.type === 'JSXText') return 'text';
      if (child.type === 'JSXFragment' || child.type === 'JSXSpreadChild') return 'changing';
      if (child.type === 'JSXElement') {
        const { name } = child.openingElement;
        const isSure =
          name.type === 'JSXIdentifier' && (/^[a-z]/.test(name.name) || oneElement.has(name.name));
        return isSure ? 'element' : 'changing';
      }
      const { expression } = child;
      if (expression.type === 'Literal') return 'text';
      const type = checker.getTypeAtLocation(services.esTreeNodeToTSNodeMap.get(expression));
      const parts = type.isUnion() ? type.types : [type];
      const has = (flag) => parts.some(({ flags }) => flags & flag);
      // Children of another part: that part is checked where it is written.
      if (!has(ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike) || has(ts.TypeFlags.Object))
        return 'changing';
      const isFixed =
        expression.type === 'CallExpression' &&
        expression.arguments.length === 1 &&
        expression.arguments[0]?.type === 'Literal';
      return isFixed ? 'text' : 'changing text';
    }

    function check(parent) {
      const children = parent.children.filter((child) => !isBlank(child));
      if (children.length < 2) return;
      const kinds = children.map(kindOf);
      // A fragment comes and goes, and React then removes each of its children alone.
      const changes = parent.type === 'JSXFragment' || kinds.some((kind) => kind.startsWith('changing'));
      if (!changes) return;
      children.forEach((node, at) => {
        if (kinds[at]?.endsWith('text')) context.report({ node, messageId: 'alone' });
      });
    }
    return { JSXElement: check, JSXFragment: check };
  },
};
