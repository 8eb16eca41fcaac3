/**
 * Rule files: from text to rules that name only what is known. What rules mean is left to the engine.
 *
 * <ol>
 *   <li>The lexer makes tokens of the text: {@code RuleLexer}.
 *   <li>The parser makes syntax of the tokens and knows no vocabulary: {@code RuleParser} with {@code HeadParser},
 *       {@code MetadataParser}, {@code ConditionParser} and {@code ConstraintParser}; the result is {@code RuleSyntax}.
 *   <li>The checker makes typed rules of syntax and vocabulary, or problems: {@code RuleChecker} with
 *       {@code ConditionChecker}, {@code ConstraintChecker}, {@code ComparisonChecker} and {@code OperandChecker}; of the
 *       metadata {@code ConclusionChecker} with {@code BecauseChecker}.
 *   <li>The rendering makes text for Drools of typed rules: {@code DroolsRendering}.
 * </ol>
 *
 * <p>{@code RuleReader} takes one file through them; {@code RuleFolder} reads all files and holds them against one another
 * ({@code OvertakenPositions}, {@code RequirementFiles}).
 */
@NullMarked
package entente.rulefile;

import org.jspecify.annotations.NullMarked;
