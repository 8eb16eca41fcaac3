/**
 * Rule files: from text through tokens to conditions and conclusions that name only what is known. What rules
 * mean is left to the engine.
 *
 * <p>The stages, each of which leaves something to the next: the lexer ({@code RuleLexer}: text to tokens), the parser
 * ({@code RuleReader} with {@code RuleHead}, {@code RuleMetadata}, {@code ConditionReader}, {@code ConstraintReader}: tokens
 * to a tree), the checks of a name or value where it is read ({@code ReadableTypes}, {@code ComparisonReader},
 * {@code OperandReader}, {@code Bindings}, {@code PatternReader}), of the metadata ({@code ConclusionReader},
 * {@code BecauseReader}), and of all files together ({@code RuleFolder}, {@code OvertakenPositions},
 * {@code RequirementFiles}); and the rendering for Drools ({@code DroolsRendering}: tree to text).
 */
@NullMarked
package entente.rulefile;

import org.jspecify.annotations.NullMarked;
