package entente.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.RuleCard;
import entente.text.Problems;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake at a time in a rule file that is right: what is said of it, where, and what is guessed. */
class RuleReaderRefusesTest {
    private static final String ID = "rose/plenty";
    private static final String GOOD = """
            // Rose wants water enough for all.
            package rules.rose

            import vocabulary.*

            rule "Rose wants plenty"
                @id("rose/plenty")
                @about("rose")
                @effect("meets-demand")
                @source("minutes-1")
                @since("2025-12")
                @because("There is plenty: {water.litres}")
            when
                Water(supply == "mains", litres >= Parameter.plenty.value)
            then
            end
            """;

    @Test
    void whatIsRightIsRead() {
        assertThat(Village.read(ID, GOOD)).hasSize(1);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"lexis", "head", "shape", "metadata", "conditions", "comparisons", "several", "guards", "names"})
    void isRefused(String right, String wrong, List<String> expected) {
        assertThat(GOOD).contains(right);
        Problems problems = new Problems();

        List<RuleCard> cards = Village.read(ID, GOOD.replace(right, wrong), problems);

        assertThat(Village.told(problems)).isEqualTo(expected);
        assertThat(cards).isEmpty();
    }

    private static Arguments wrong(String right, String wrong, String... expected) {
        return Arguments.of(right, wrong, List.of(expected));
    }

    private static Arguments condition(String wrong, String... expected) {
        return wrong("Water(supply == \"mains\", litres >= Parameter.plenty.value)", wrong, expected);
    }

    /** Inside the pattern, which begins in column 5, its parentheses in column 10. */
    private static Arguments asked(String wrong, String... expected) {
        return wrong("supply == \"mains\", litres >= Parameter.plenty.value", "litres > 10, " + wrong, expected);
    }

    /** What is asked as options say it, and the pattern that is meant. */
    private static Arguments loose(String wrong, String meant) {
        return condition(
                wrong,
                "14:5+" + wrong.length() + " what is asked stands in parentheses behind a type: 'Water(…)' -> "
                        + meant);
    }

    static Stream<Arguments> lexis() {
        return Stream.of(
                wrong("// Rose", "# Rose", "1:1+1 a comment begins with '//' -> //"),
                wrong("// Rose", "/* Rose", "1:1+2 this comment is never closed by '*/'"),
                wrong("// Rose", "// \\u000a", "1:4+2 '\\u' cannot stand in a rule file, not in a comment either"),
                wrong(
                        "Rose wants water",
                        "Rose \u202Ewants",
                        "1:9+1 character U+202E does not show and cannot stand in a file"),
                wrong(
                        "Rose wants water",
                        "Rose\u200B wants",
                        "1:8+1 character U+200B does not show and cannot stand in a file"),
                wrong("\"mains\"", "'mains'", "14:21+7 a text stands in straight double quotes -> \"mains\""),
                wrong(
                        "\"mains\"",
                        "\u201Cmains\u201D",
                        "14:21+1 a text stands in straight double quotes -> \"",
                        "14:27+1 a text stands in straight double quotes -> \""),
                wrong(
                        "\"mains\"",
                        "\"mains",
                        "14:21+6 this text is not closed: it begins and ends with '\"' on one line -> \"mains\""),
                wrong(
                        "rule \"Rose wants plenty\"",
                        "rule \"Rose wants plenty",
                        "6:6+18 this text is not closed: it begins and ends with '\"' on one line -> \"Rose wants plenty\""),
                wrong(
                        "rule \"Rose wants plenty\"",
                        "rule Rose wants plenty\"",
                        "6:6+18 this text does not begin with '\"', as it ends -> \"Rose wants plenty\""),
                wrong(
                        "{water.litres}\")",
                        "(a lot))",
                        "12:14+25 this text is not closed: it begins and ends with '\"' on one line -> \"There is plenty: (a lot)\""),
                wrong(
                        ": {water.litres}\")",
                        "",
                        "12:14+16 this text is not closed: it begins and ends with '\"' on one line -> \"There is plenty\")"),
                wrong(
                        "plenty: {water.litres}",
                        "plenty\n    and more",
                        "12:14+16 this text goes on below: it begins and ends with '\"' on one line"),
                wrong("(\"rose\")", "(rose\")", "8:12+5 this text does not begin with '\"', as it ends -> \"rose\""),
                wrong(
                        "supply == \"mains\"",
                        "supply in (\"tank, \"mains\")",
                        "14:22+5 this text is not closed: it begins and ends with '\"' on one line -> \"tank\""),
                wrong(
                        "{water.litres}",
                        "a".repeat(1000),
                        "12:14+1019 this is longer than 1000 characters, the most that is read here"),
                wrong(
                        "Water(",
                        "W".repeat(101) + "(",
                        "14:5+101 this is longer than 100 characters, the most that is read here"),
                wrong(
                        "There is plenty:",
                        "There\\nis",
                        "12:20+1 a backslash stands only before a quotation mark or another backslash"),
                wrong(
                        "There is plenty:",
                        "There\\u0022is",
                        "12:20+1 a backslash stands only before a quotation mark or another backslash"),
                wrong("supply ==", "suppl\\u0079 ==", "14:16+1 '\\' means nothing here, outside of quotes"),
                wrong(
                        "supply ==",
                        "supply\u00A0==",
                        "14:17+1 character U+00A0 means nothing here, outside of quotes; it only looks like ' ' ->  "),
                wrong(
                        "Water(s",
                        "W\u0430ter(s",
                        "14:6+1 '\u0430' means nothing here, outside of quotes; it only looks like 'a' -> a"),
                wrong(
                        "\"mains\",",
                        "\"mains\"\uFF0C",
                        "14:28+1 character U+FF0C means nothing here, outside of quotes; it only looks like ',' -> ,"),
                wrong("supply", "s\u00FCpply", "14:12+1 '\u00FC' means nothing here, outside of quotes"));
    }

    static Stream<Arguments> head() {
        return Stream.of(
                wrong(
                        "package rules.rose",
                        "",
                        "4:1+19 the line 'package rules.rose' is missing above this"
                                + " -> package rules.rose; import vocabulary.*"),
                wrong(
                        "package rules.rose\n\nimport vocabulary.*",
                        "",
                        "4:1+24 the lines 'package rules.rose' and 'import vocabulary.*' are missing above this"
                                + " -> package rules.rose; import vocabulary.*; rule \"Rose wants plenty\""),
                wrong(
                        "package rules.rose\n\nimport vocabulary.*",
                        "import vocabulary.*\npackage rules.rose",
                        "2:1+19 the file begins with its package -> package rules.rose",
                        "3:1+18 below the package stands 'import vocabulary.*' -> import vocabulary.*"),
                wrong(
                        "package rules.rose",
                        "package rules.rose\npackage rules.rose",
                        "3:1+18 this line stands here already: leave it out"),
                wrong("package rules.rose", "package", "2:1+7 the file begins with its package -> package rules.rose"),
                wrong(
                        "package rules.rose",
                        "rules.rose",
                        "2:1+10 the file begins with its package -> package rules.rose"),
                wrong(
                        "import vocabulary.*",
                        "vocabulary.*",
                        "4:1+12 below the package stands 'import vocabulary.*' -> import vocabulary.*"),
                wrong(
                        "// Rose wants",
                        "Rose wants",
                        "1:1+32 above the package stand comments alone, each line of them behind '//'"
                                + " -> // Rose wants water enough for all."),
                wrong(
                        "// Rose wants water",
                        "Rose's own wish:\nshe wants water",
                        "1:1+16 above the package stand comments alone, each line of them behind '//' -> // Rose's own wish:",
                        "2:1+31 above the package stand comments alone, each line of them behind '//'"
                                + " -> // she wants water enough for all."),
                wrong(
                        "{water.litres}\")",
                        "{water.litres}')",
                        "12:14+33 this text is not closed: it begins and ends with '\"' on one line"
                                + " -> \"There is plenty: {water.litres}'\""),
                wrong(
                        "\"There is plenty: {water.litres}\"",
                        "'Rose's plenty'",
                        "12:14+15 a text stands in straight double quotes -> \"Rose's plenty\""),
                wrong(
                        "\"There is plenty: {water.litres}\"",
                        "\u201CRose\u2019s plenty\u201D",
                        "12:14+15 a text stands in straight double quotes -> \"Rose\u2019s plenty\""),
                wrong(
                        "package rules.rose",
                        "package rules.vic",
                        "2:1+17 the package follows from the folder of the file: 'rules.rose' -> package rules.rose"),
                wrong(
                        "import vocabulary.*",
                        "",
                        "6:1+24 the line 'import vocabulary.*' is missing above this"
                                + " -> import vocabulary.*; rule \"Rose wants plenty\""),
                wrong(
                        "import vocabulary.*",
                        "import java.util.*",
                        "4:1+18 the only import is 'import vocabulary.*' -> import vocabulary.*"),
                wrong(
                        "import vocabulary.*",
                        "import vocabulary.*\nimport java.lang.Runtime;",
                        "5:1+6 the only import is 'import vocabulary.*', once, below the package"),
                wrong(
                        "import vocabulary.*",
                        "import vocabulary.*\nglobal java.util.List list;",
                        "5:1+6 'global' is not in the language of rules: a file holds its package, its import and rules"),
                wrong(
                        "import vocabulary.*",
                        "import vocabulary.*\nfunction void run() { System.exit(0); }",
                        "5:1+8 'function' is not in the language of rules: a file holds its package, its import and rules"),
                wrong(
                        "import vocabulary.*",
                        "import vocabulary.*\ndeclare Water @role(event) end",
                        "5:1+7 'declare' is not in the language of rules: a file holds its package, its import and rules"),
                wrong(
                        "import vocabulary.*",
                        "import vocabulary.*\nquery \"q\" Water() end",
                        "5:1+5 'query' is not in the language of rules: a file holds its package, its import and rules"));
    }

    static Stream<Arguments> shape() {
        String end = "a rule ends with 'then' and 'end', not ";
        String nothing =
                "between 'then' and 'end' stands nothing, since its metadata says what a rule concludes: leave this out";
        return Stream.of(
                wrong("then\n", "then\n    conclude(drools);\n", "16:5+17 " + nothing),
                wrong("then\n", "", "15:1+3 expected 'then' after the conditions, not 'end' -> then end"),
                wrong("then\n", "then\n    System.exit(0);\n", "16:5+15 " + nothing),
                wrong("then\n", "then\n    int i = 0;\n    i++;\n", "16:5+10 " + nothing),
                wrong("then\n", "then[now]\n", "15:5+5 " + nothing),
                wrong("\nend", "\n", "15:1+4 a rule ends with 'then' and 'end': 'end' is missing -> then end"),
                wrong("\nend", "\nedn", "16:1+3 " + end + "'edn' -> end"),
                wrong("\nend", "\nEnd", "16:1+3 " + end + "'End' -> end"),
                wrong("\nend", "\nend;", "16:4+1 nothing stands behind 'end': leave ';' out"),
                wrong("then\n", "than\n", "15:1+4 " + end + "'than' -> then"),
                wrong("then\n", "thne\n", "15:1+4 " + end + "'thne' -> then"),
                wrong("then\n", "then:\n", "15:5+1 nothing stands behind 'then': leave ':' out"),
                wrong("when\n", "when:\n", "13:5+1 nothing stands behind 'when': leave ':' out"),
                wrong("when\n", "if\n", "13:1+2 expected 'when' and the conditions of the rule, not 'if' -> when"),
                wrong(
                        "when\n",
                        "salience 10\nwhen\n",
                        "13:1+8 a rule has no 'salience': its conditions alone say when it applies"),
                wrong(
                        "when\n",
                        "dialect \"mvel\"\nwhen\n",
                        "13:1+7 a rule has no 'dialect': its conditions alone say when it applies"),
                wrong("when\n", "", "13:5+5 expected 'when' and the conditions of the rule, not 'Water' -> when Water"),
                wrong("when\n", "when\nwhen\n", "14:1+4 'when' stands here already: leave it out"),
                wrong("then\n", "then\nthen\n", "16:1+4 'then' stands here already: leave it out"),
                wrong("end\n", "end\nend\n", "17:1+3 'end' stands here already: leave it out"),
                wrong("rule \"", "rule rule \"", "6:6+4 'rule' stands here already: leave it out"),
                wrong(
                        "rule \"Rose wants plenty\"",
                        "rule \"Rose wants plenty\"\nrule \"Rose wants plenty\"",
                        "7:1+24 this line stands here already: leave it out"),
                wrong(
                        "rule \"Rose wants plenty\"",
                        "rule Plenty",
                        "6:6+6 after 'rule' stands its name in double quotes -> \"Plenty\""),
                wrong(
                        "Rose wants plenty",
                        "Rose \\\"wants\\\"",
                        "6:6+16 a rule's name is made of letters, digits, spaces and , . ; : ' ( ) - / % & + ! ?"));
    }

    static Stream<Arguments> metadata() {
        return Stream.of(
                wrong("@id(\"rose/plenty\")", "", "6:6+19 the rule has no '@id': write '@id(\"…\")' below its name"),
                wrong(
                        "@about(\"rose\")\n    @effect(\"meets-demand\")",
                        "",
                        "6:6+19 the rule has no '@about': write '@about(\"…\")' below its name",
                        "6:6+19 the rule has no '@effect': write '@effect(\"…\")' below its name"),
                wrong("(\"rose\")", "(\" \")", "8:12+3 '@about' is given nothing: write '@about(\"…\")'"),
                wrong(
                        "\"Rose wants plenty\"",
                        "",
                        "7:5+1 after 'rule' stands its name in double quotes, and it is missing"),
                wrong(
                        "rule \"Rose wants plenty\"",
                        "\"Rose wants plenty\"",
                        "6:1+19 expected 'rule' and its name in double quotes, not the text \"Rose wants plenty\""
                                + " -> rule \"Rose wants plenty\""),
                wrong(
                        "@id(\"rose/plenty\")",
                        "@id(\"rose/plentiful\")",
                        "7:9+16 the id of the first rule is the path of its file: 'rose/plenty' -> rose/plenty"),
                wrong(
                        "@about(\"rose\")",
                        "@about(\"rosie\")",
                        "8:13+5 there is no party or recommendation 'rosie' -> rose"),
                wrong(
                        "@about(\"rose\")",
                        "@about(\"share-water\")",
                        "9:14+12 'meets-demand' is no effect on a recommendation"),
                wrong("meets-demand", "meet-demand", "9:14+11 there is no effect 'meet-demand' -> meets-demand"),
                wrong(
                        "meets-demand",
                        "rose",
                        "9:14+4 there is no effect 'rose'; it is whom a rule is about, which stands behind '@about'"),
                wrong(
                        "\"rose\"",
                        "\"rejects\"",
                        "8:13+7 there is no party or recommendation 'rejects'; it is an effect, which stands behind '@effect'"),
                wrong("@effect", "@efect", "9:6+5 '@efect' is no key of such a rule -> effect"),
                wrong(
                        "@about(\"rose\")",
                        "@about(\"rose\") @oo(\"water\")",
                        "8:21+2 '@oo' is no key of such a rule -> on"),
                wrong("minutes-1", "minutes-3", "10:14+9 there is no source 'minutes-3' -> minutes-1"),
                wrong(
                        "minutes-1",
                        "minutes-1 and minutes-2",
                        "10:13+25 each source is a text of its own, several stand in braces -> {\"minutes-1\", \"minutes-2\"}"),
                wrong(
                        "(\"minutes-1\")",
                        "({\"minutes-1\", \"minutes-1\"})",
                        "10:27+11 the source 'minutes-1' stands here already"),
                wrong(
                        "(\"minutes-1\")",
                        "(\"minutes-1\", \"minutes-2\")",
                        "10:13+24 several texts of '@source' stand in braces: '{\"…\", \"…\"}'"
                                + " -> {\"minutes-1\", \"minutes-2\"}"),
                wrong(
                        "(\"minutes-1\")",
                        "([\"minutes-1\", \"minutes-2\"])",
                        "10:13+26 several texts of '@source' stand in braces: '{\"…\", \"…\"}'"
                                + " -> {\"minutes-1\", \"minutes-2\"}"),
                wrong(
                        "@source(\"minutes-1\")",
                        "@source(\"minutes-1\"",
                        "10:13+11 '@source' ends with ')' -> \"minutes-1\")"),
                wrong("@source(\"minutes-1\")", "source(\"minutes-1\")", "10:5+6 a key begins with '@' -> @source"),
                wrong("@about(\"rose\")", "about(\"rose\")", "8:5+5 a key begins with '@' -> @about"),
                wrong("@about(\"rose\")", "abuot(\"rose\")", "8:5+5 a key begins with '@' -> @about"),
                wrong("@id(\"rose/plenty\")", "id(\"rose/plenty\")", "7:5+2 a key begins with '@' -> @id"),
                wrong(
                        "@about(\"rose\")",
                        "@about(rose)",
                        "8:12+4 what '@about' is given stands in double quotes -> \"rose\""),
                wrong(
                        "@about(\"rose\")",
                        "@about: \"rose\"",
                        "8:6+13 what '@about' is given stands in parentheses -> about(\"rose\")"),
                wrong(
                        "@about(\"rose\")",
                        "@about = (\"rose\")",
                        "8:6+16 what '@about' is given stands in parentheses -> about(\"rose\")"),
                wrong(
                        "There is plenty",
                        "There is \"plenty\"",
                        "12:14+35 a quotation mark inside a text has a backslash before it"
                                + " -> \"There is \\\"plenty\\\": {water.litres}\""),
                wrong(
                        "There is",
                        "\"There\" is",
                        "12:14+35 a quotation mark inside a text has a backslash before it"
                                + " -> \"\\\"There\\\" is plenty: {water.litres}\""),
                wrong(
                        "@about(\"rose\")",
                        "about: rose",
                        "8:5+11 a key begins with '@', and its text stands in parentheses -> @about(\"rose\")"),
                wrong(
                        "@about(\"rose\")",
                        "@about(\"rose\");",
                        "8:19+1 nothing stands between one key and the next: leave ';' out"),
                wrong(
                        "@about(\"rose\")",
                        "@by(\"rose\")",
                        "8:6+2 '@by' is no key of such a rule, and '@about' is missing -> about"),
                wrong(
                        "@since(\"2025-12\")",
                        "@since(2025-12)",
                        "11:12+7 what '@since' is given stands in double quotes -> \"2025-12\""),
                wrong(
                        "@since(\"2025-12\")",
                        "@since(System.getProperty(\"user.name\"))",
                        "11:12+31 what '@since' is given stands in double quotes"),
                wrong(
                        "@since(\"2025-12\")",
                        "@since(\"2025\" + Runtime.getRuntime())",
                        "11:12+28 '@since' is given one text"),
                wrong(
                        "@since(\"2025-12\")",
                        "@since({\"2025-11\", \"2025-12\"})",
                        "11:6+5 '@since' is given one text, not a list; for another write another rule"),
                wrong("@since(\"2025-12\")", "@since()", "11:12+1 '@since' is given nothing: write '@since(\"…\")'"),
                wrong("@since(\"2025-12\")", "@since", "11:6+5 '@since' is given nothing: write '@since(\"…\")'"),
                wrong(
                        "2025-12",
                        "4 December 2025",
                        "11:12+17 '4 December 2025' is no date: write a year, year-month or year-month-day, as 2025-12"
                                + " -> 2025-12-04"),
                wrong(
                        "2025-12",
                        "November 2025",
                        "11:12+15 'November 2025' is no date: write a year, year-month or year-month-day, as 2025-12"
                                + " -> 2025-11"),
                wrong(
                        "2025-12",
                        "12/2025",
                        "11:12+9 '12/2025' is no date: write a year, year-month or year-month-day, as 2025-12"
                                + " -> 2025-12"),
                wrong(
                        "2025-12",
                        "2025-13",
                        "11:12+9 '2025-13' is no date: write a year, year-month or year-month-day, as 2025-12"
                                + "; there is no month 13"),
                wrong(
                        "@since(\"2025-12\")",
                        "@since(\"2025-12\") @until(\"2025-11\")",
                        "11:30+9 the position ends before it begins"),
                wrong(
                        "@since(\"2025-12\")",
                        "@since(\"2025-12\") @since(\"2025-11\")",
                        "11:24+5 '@since' stands here already"),
                wrong(
                        "@since(\"2025-12\")",
                        "@overtakes(\"rose/old\")",
                        "11:16+10 a position that overtakes another needs '@since', from when it does"),
                wrong(
                        "@since(\"2025-12\")",
                        "@of(\"vic\")",
                        "11:6+2 '@of' goes only with the effects 'requires', 'fulfils', 'breaks'"),
                wrong(
                        "@about(\"rose\")\n    @effect(\"meets-demand\")",
                        "@about(\"package\")\n    @effect(\"fulfils\")",
                        "6:6+19 the rule has no '@of', the requirement that it is on"),
                wrong("{water.litres}", "{water.liters}", "12:33+12 there is no term 'water.liters' -> water.litres"),
                wrong("{water.litres}", "{water.users}", "12:33+11 the rule does not read 'water.users'"),
                wrong("{water.litres}", "{water.litres", "12:32+1 a term in the sentence stands between '{' and '}'"),
                wrong(
                        "There is plenty: {water.litres}",
                        " ",
                        "12:14+3 '@because' is given nothing: write '@because(\"…\")'"));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                condition("", "15:1+4 the rule has no condition"),
                condition(
                        "Water(supply == \"mains\"; litres > 10)",
                        "14:28+1 expected ',', '&&', '||' or ')' after a condition, not ';' -> ,"),
                condition(
                        "Water()",
                        "14:5+7 this asks nothing of water, so it holds of every package; that it is not in the package is said by Water(supply == \"none\")"
                                + " -> Water(supply != \"none\")"),
                condition("Watr(metered == true)", "14:5+4 there is no section 'Watr' -> Water"),
                condition(
                        "Finding(effect == \"harms\")",
                        "14:5+7 positions read sections of the vocabulary, not 'Finding'"),
                condition(
                        "$w : Water(litres > 10)",
                        "14:5+10 a whole fact is given no name: name a field inside the pattern -> Water"),
                condition(
                        "Weather(days > 10) or Weather(days > 3)",
                        "14:24+2 patterns are not joined by 'or': write a rule for each"),
                condition(
                        "Weather(days > 10) and Weather(days > 3)",
                        "14:24+3 patterns stand side by side without 'and': leave it out"),
                condition("(Water(litres > 10))", "14:5+1 patterns stand side by side without parentheses around them"),
                condition(
                        "exists( not Weather(days > 10) and not Weather(days < 3) )",
                        "14:5+6 everything inside 'exists' is denied: write each 'not' by itself, without 'exists' around it"),
                condition(
                        "not( not Weather(days > 10) and not Weather(days < 3) )",
                        "14:5+3 everything inside 'not' is denied: say what is to be there without denying it twice"),
                condition(
                        "exists( not Weather(days > 10) and exists( Weather(days > 3) and Weather(days < 9) ) )",
                        "14:13+3 inside 'exists' a 'not' comes first: put what is to be there before it"),
                condition(
                        "exists( Weather(days > 3) and exists( not Weather(days > 10) and Weather(days < 9) ) )",
                        "14:43+3 inside 'exists' a 'not' comes first: put what is to be there before it"),
                condition(
                        "not( Weather(days > 10) or Weather(days > 3) )",
                        "14:29+2 patterns are not joined by 'or': write a rule for each"),
                condition(
                        "not( Weather(days > 10) Weather(days > 3) )",
                        "14:29+7 patterns in parentheses are joined by 'and' and end with ')', not 'Weather' -> and Weather"),
                condition("not exists Water(litres > 10)", "14:9+6 'not' stands before a pattern or parentheses"),
                condition(
                        "not(".repeat(21) + "Water(litres > 10)" + ")".repeat(21),
                        "14:85+3 conditions are nested more than 20 deep"),
                condition(
                        "eval(true)",
                        "14:5+4 'eval' is not in the language of rules: say it with patterns, 'not' and 'exists'"),
                condition(
                        "forall( Water(litres > 10) )",
                        "14:5+6 'forall' is not in the language of rules: say it with patterns, 'not' and 'exists'"),
                condition(
                        "Weather(days > 10) from list",
                        "14:24+4 'from' is not in the language of rules: say it with patterns, 'not' and 'exists'"),
                condition(
                        "accumulate( Water(litres > 10), $n : count() )",
                        "14:5+10 'accumulate' is not in the language of rules: say it with patterns, 'not' and 'exists'"),
                condition("Water(litres > 10", "14:20+2 the pattern ends with ')' -> 10)"),
                condition("Weather(days > 10))", "14:23+1 nothing is open that this ')' closes: leave it out"),
                loose("water.litres > 10", "Water(supply != \"none\", litres > 10)"),
                loose("water.supply == \"mains\"", "Water(supply == \"mains\")"),
                loose("water.supply: mains", "Water(supply == \"mains\")"),
                loose("Water[supply == \"mains\"]", "Water(supply == \"mains\")"),
                loose("Water supply is mains", "Water(supply == \"mains\")"),
                loose("water.users contains school", "Water(supply != \"none\", users contains \"school\")"),
                loose("water.metered", "Water(supply != \"none\", metered == true)"),
                condition("water.users == 3", "14:5+5 what is asked stands in parentheses behind a type: 'Water(…)'"),
                condition(
                        "if Water(litres > 10)",
                        "14:5+8 a condition begins with its type, 'not' or 'exists': leave 'if' out -> Water"),
                condition("Watr(litres > 10)", "14:5+4 there is no section 'Watr' -> Water"),
                condition("Wtaer(litres > 10)", "14:5+5 there is no section 'Wtaer' -> Water"));
    }

    static Stream<Arguments> comparisons() {
        String supply = "water.supply, which is one of none, tank, mains";
        return Stream.of(
                asked("suply == \"mains\"", "14:24+5 water has no term 'suply' -> supply"),
                asked("supply == \"main\"", "14:35+4 water.supply has no value 'main' -> mains"),
                asked("supply == mains", "14:34+5 a value stands in double quotes -> \"mains\""),
                asked("supply == Supply.MAINS", "14:34+12 a value stands in double quotes -> \"mains\""),
                asked("supply == 3", "14:34+1 water.supply is one of none, tank, mains, not a number"),
                asked("supply == null", "14:34+4 nothing is ever missing where a rule looks: compare with a value"),
                asked("supply = \"mains\"", "14:31+1 '=' is no comparison -> =="),
                asked("litres =< 40", "14:31+2 '=<' is no comparison -> <="),
                asked("litres => 40", "14:31+2 '=>' is no comparison -> >="),
                asked("supply <> \"mains\"", "14:31+2 '<>' is no comparison -> !="),
                asked("supply === \"mains\"", "14:31+3 '===' is no comparison -> =="),
                asked("supply !== \"mains\"", "14:31+3 '!==' is no comparison -> !="),
                asked("supply =! \"mains\"", "14:31+2 '=!' is no comparison -> !="),
                asked("supply : \"mains\"", "14:31+1 ':' is no comparison -> =="),
                asked("supply is not \"mains\"", "14:31+6 'is not' is no comparison that rules know -> !="),
                asked("litres > = 40", "14:31+3 '> =' is no comparison -> >="),
                asked("users <> \"elders\"", "14:30+2 '<>' is no comparison -> not contains"),
                asked(
                        "users not includes \"elders\"",
                        "14:30+12 'not includes' is no comparison that rules know -> not contains"),
                asked("users includes \"elders\"", "14:30+8 'includes' is no comparison that rules know -> contains"),
                asked(
                        "metered == yes",
                        "14:35+3 a field is compared with a value in double quotes, a number, true or false -> true"),
                asked("water.supply == \"mains\"", "14:24+12 a condition asks a field by its name alone -> supply"),
                asked(
                        "supply == \"mains\" AND metered == true",
                        "14:42+3 conditions are joined by ',', '&&' or '||' -> &&"),
                asked("litres > 1,000", "14:33+5 a number is written in digits alone -> 1000"),
                asked(
                        "supply = tank",
                        "14:31+1 '=' is no comparison -> ==",
                        "14:33+4 a value stands in double quotes -> \"tank\""),
                asked(
                        "litrs => 1,000",
                        "14:24+5 water has no term 'litrs' -> litres",
                        "14:30+2 '=>' is no comparison -> >=",
                        "14:33+5 a number is written in digits alone -> 1000"),
                asked("supply is not == \"mains\"", "14:31+6 'is not' is no comparison that rules know -> !="),
                asked("supply is \"mains\"", "14:31+2 'is' is no comparison that rules know -> =="),
                asked("litres \u2264 40", "14:31+1 character U+2264 means nothing here -> <="),
                asked("supply < \"mains\"", "14:31+1 '<' does not suit " + supply),
                asked("supply contains \"mains\"", "14:31+8 'contains' does not suit " + supply + " -> =="),
                asked("supply not contains \"mains\"", "14:31+12 'not contains' does not suit " + supply + " -> !="),
                asked("supply matches \"m.*\"", "14:31+7 'matches' is no comparison that rules know"),
                asked(
                        "supply in \"mains\"",
                        "14:34+7 the values after 'in' stand in parentheses, not the text \"mains\" -> (\"mains\")"),
                asked("supply in (\"mains\", \"lake\")", "14:45+4 water.supply has no value 'lake'"),
                asked(
                        "users == \"elders\"",
                        "14:30+2 '==' does not suit water.users, which is a list of any of elders, school -> contains"),
                asked("users contains \"elder\"", "14:40+5 water.users has no value 'elder' -> elders"),
                asked("metered == \"true\"", "14:35+6 water.metered is true or false, not a text -> true"),
                asked("metered", "14:24+7 water.metered is compared with nothing -> metered == true"),
                asked(
                        "!metered",
                        "14:24+8 '!' is not in the language of rules: turn the comparison itself round -> metered == false"),
                asked(
                        "not metered",
                        "14:24+11 inside a pattern stand comparisons of its fields alone, no 'not' -> metered == false"),
                asked("not litres", "14:24+10 inside a pattern stand comparisons of its fields alone, no 'not'"),
                asked(
                        "not meterd",
                        "14:24+10 inside a pattern stand comparisons of its fields alone, no 'not'",
                        "14:28+6 water has no term 'meterd' -> metered"),
                asked(
                        "not supply in (\"mains\")",
                        "14:24+13 inside a pattern stand comparisons of its fields alone, no 'not' -> supply not in"),
                asked(
                        "!users contains \"school\"",
                        "14:24+15 '!' is not in the language of rules: turn the comparison itself round -> users not contains"),
                asked("metered == 'true'", "14:35+6 true and false stand without quotes -> true"),
                asked(
                        "litres between 20 and 40",
                        "14:31+17 'between' is no comparison that rules know -> >= 20 && litres <= 40"),
                asked("supply between 20 and 40", "14:31+7 'between' is no comparison that rules know"),
                asked("litres between 20 or 40", "14:31+7 'between' is no comparison that rules know"),
                asked(
                        "20 < litres",
                        "14:24+11 a comparison begins with a field, its value stands behind -> litres > 20"),
                asked(
                        "20 < litres <= 40",
                        "14:24+17 a comparison begins with a field, its value stands behind -> litres > 20 && litres <= 40"),
                asked(
                        "\"mains\" == supply",
                        "14:24+17 a comparison begins with a field, its value stands behind -> supply == \"mains\""),
                asked(
                        "supply in [\"mains\", \"tank\"]",
                        "14:34+17 the values after 'in' stand in parentheses, not '[' -> (\"mains\", \"tank\")"),
                asked("\"mains\" < supply", "14:24+7 a comparison begins with a field, its value stands behind"),
                asked(
                        "supply == \"mains\",",
                        "14:41+2 a comma stands only between two conditions: leave this one out -> )"),
                asked(
                        ", supply == \"mains\"",
                        "14:22+3 a comma stands only between two conditions: leave this one out -> ,"),
                asked("supply in (\"mains\" or \"tank\")", "14:43+2 between two values stands a comma -> ,"),
                asked(
                        "\"elders\" in users",
                        "14:24+17 a comparison begins with a field, its value stands behind -> users contains \"elders\""),
                asked("supply in [\"mains\" \"tank\"]", "14:34+1 the values after 'in' stand in parentheses, not '['"),
                asked(
                        "supply not in {\"tank\"}",
                        "14:38+8 the values after 'not in' stand in parentheses, not '{' -> (\"tank\")"),
                asked("metered in (true)", "14:32+2 'in' does not suit water.metered, which is true or false -> =="),
                asked(
                        "litres > \"500\"",
                        "14:33+5 water.litres is a whole number of litres, from 10 to 1000, not a text -> 500"),
                asked("litres > true", "14:33+4 water.litres is a whole number of litres, from 10 to 1000, not true"),
                asked(
                        "litres > 1001",
                        "14:33+4 1001 is out of reach: water.litres is a whole number of litres, from 10 to 1000"),
                asked(
                        "litres > -5",
                        "14:33+2 -5 is out of reach: water.litres is a whole number of litres, from 10 to 1000"),
                asked(
                        "litres > 5_00",
                        "14:33+4 '5_00' is no whole number: it is written in digits alone, at most nine -> 500"),
                asked("litres > 2.5", "14:33+3 '2.5' is no whole number: it is written in digits alone, at most nine"),
                asked(
                        "litres > 010",
                        "14:33+3 '010' is no whole number: it is written in digits alone, at most nine -> 10"),
                asked(
                        "litres > 0x10",
                        "14:33+4 '0x10' is no whole number: it is written in digits alone, at most nine -> 16"),
                asked(
                        "litres > 0.5k",
                        "14:33+4 '0.5k' is no whole number: it is written in digits alone, at most nine -> 500"),
                asked(
                        "litres > 0.1 thousand",
                        "14:33+12 a number stands alone, in the unit that the vocabulary gives -> 100"),
                asked(
                        "litres > 20 litres",
                        "14:33+9 a number stands alone, in the unit that the vocabulary gives -> 20"),
                asked(
                        "litres > 20 pails",
                        "14:33+8 a number stands alone, in the unit that the vocabulary gives -> 20"),
                asked("litres > 2.5 pails", "14:33+9 a number stands alone, in the unit that the vocabulary gives"),
                asked("litres > Parameter.plent.value", "14:43+5 the vocabulary has no parameter 'plent' -> plenty"),
                asked("litres > Parameter.plnety.value", "14:43+6 the vocabulary has no parameter 'plnety' -> plenty"),
                asked("litres > Parameter.Plnty.value", "14:43+5 the vocabulary has no parameter 'Plnty' -> plenty"),
                asked(
                        "litres > plenty",
                        "14:33+6 a field is compared with a value in double quotes, a number, true or false, or a named number"
                                + " -> Parameter.plenty.value"),
                asked(
                        "litres > \"Parameter.plenty.value\"",
                        "14:33+24 water.litres is a whole number of litres, from 10 to 1000, not a text -> Parameter.plenty.value"),
                asked("litres > Parameter.week.value", "14:33+14 'week' counts in days, water.litres in litres"),
                asked(
                        "litres > Parameter.flood.value",
                        "14:33+15 flood = 5000 is out of reach: water.litres is a whole number of litres, from 10 to 1000"),
                asked(
                        "litres > Parameter.plenty",
                        "14:33+16 a parameter is compared by its value: 'Parameter.plenty.value' -> Parameter.plenty.value"),
                asked(
                        "litres > Parameter.plenty.unit",
                        "14:50+4 of a parameter there is its 'value' alone, not 'unit' -> value"),
                asked("litres > 10 + 5", "14:36+1 " + ConstraintParser.NO_ARITHMETIC),
                asked("litres * 2 > 10", "14:31+1 " + ConstraintParser.NO_ARITHMETIC),
                asked(
                        "users.size() > 1",
                        "14:29+1 a condition asks a field by its name alone, without methods or parts"),
                asked(
                        "getLitres() > 1",
                        "14:33+1 a condition asks a field by its name alone, without methods or parts"),
                asked("litres > 20 && < 50", "14:39+1 the field is named again before each comparison"),
                asked("litres > 20 & litres < 50", "14:36+1 conditions are joined by ',', '&&' or '||' -> &&"),
                asked("litres > 20 and litres < 50", "14:36+3 conditions are joined by ',', '&&' or '||' -> &&"),
                asked(
                        "(litres > 20, litres < 50)",
                        "14:36+1 within parentheses conditions are joined by '&&' or '||' -> &&"),
                asked(
                        "supply == \"tank\" or \"mains\"",
                        "14:24+27 several values for one field stand in parentheses -> supply in (\"tank\", \"mains\")"),
                asked(
                        "supply != \"tank\" || \"mains\" || \"lake\"",
                        "14:24+37 several values for one field stand in parentheses"
                                + " -> supply not in (\"tank\", \"mains\", \"lake\")"),
                asked(
                        "supply == \"tank\", \"elders\" memberOf users",
                        "14:42+23 a comparison begins with a field, its value stands behind -> users contains \"elders\""),
                asked(
                        "supply == \"tank\", \"mains\"",
                        "14:24+25 several values for one field stand in parentheses -> supply in (\"tank\", \"mains\")"),
                asked(
                        "users contains \"elders\" and \"school\"",
                        "14:24+36 the field is named again before each comparison"
                                + " -> users contains \"elders\" && users contains \"school\""),
                asked("litres > 20 or 30", "14:24+17 the field is named again before each comparison"),
                asked("eval(litres > 20)", "14:24+4 inside a pattern stand comparisons of its fields alone, no 'eval'"),
                asked(
                        "(".repeat(21) + "litres > 20" + ")".repeat(21),
                        "14:44+1 parentheses are nested more than 20 deep"),
                asked(
                        "litres > 20, ".repeat(100) + "litres > 20",
                        "14:5+5 a rule compares at most 100 times: split it"));
    }

    /** Mistakes side by side, each of which would be told alone. */
    static Stream<Arguments> several() {
        return Stream.of(
                condition(
                        "Water(supply == mains, litrs > 10)",
                        "14:21+5 a value stands in double quotes -> \"mains\"",
                        "14:28+5 water has no term 'litrs' -> litres"),
                condition(
                        "Water(supply = \"mains\", litres > 5)",
                        "14:18+1 '=' is no comparison -> ==",
                        "14:38+1 5 is out of reach: water.litres is a whole number of litres, from 10 to 1000"),
                condition(
                        "Water(supply ~ \"mains\") Weather(dys > 10)",
                        "14:18+1 expected a comparison after supply, not '~'",
                        "14:37+3 weather has no term 'dys' -> days"),
                condition(
                        "not( Water(supply = \"mains\") and Weather(dys > 10) ) Weather(seson == \"dry\")",
                        "14:23+1 '=' is no comparison -> ==",
                        "14:46+3 weather has no term 'dys' -> days",
                        "14:66+5 weather has no term 'seson' -> season"),
                condition(
                        "Water(supply in \"mains\", \"tank\", litrs > 10)",
                        "14:21+7 the values after 'in' stand in parentheses, not the text \"mains\"",
                        "14:38+5 water has no term 'litrs' -> litres"),
                condition(
                        "Weather(($s : season), days > 3) Weather(outlook == $s, dys > 3)",
                        "14:14+2 a name is given between commas, not in parentheses",
                        "14:61+3 weather has no term 'dys' -> days"),
                condition(
                        "Water(supply == \"mains\" litres > 5, metred == true)",
                        "14:29+6 expected ',', '&&', '||' or ')' after a condition, not 'litres' -> , litres",
                        "14:41+6 water has no term 'metred' -> metered"),
                condition(
                        "Water(litres in, and exists Weather(days > 10)",
                        "14:20+1 the values after 'in' stand in parentheses, not ','",
                        "14:22+3 conditions are joined by ',', '&&' or '||' -> &&",
                        "14:26+6 inside a pattern stand comparisons of its fields alone, no 'exists'"),
                condition(
                        "Water(supply == \"mains\"\nWeather(dys > 10)",
                        "14:21+7 the pattern ends with ')' -> \"mains\")"));
    }

    static Stream<Arguments> guards() {
        String beside =
                "where supply is none, no other term applies: ask for none in a pattern of its own, or leave it out here";
        String litres =
                "where supply is none, litres has no value: write supply != \"none\" before what is asked of it";
        String metered = litres.replace("litres", "metered");
        String guard = " -> supply != \"none\", ";
        return Stream.of(
                asked("supply == \"none\"", "14:24+16 " + beside),
                asked("supply in (\"none\")", "14:24+18 " + beside),
                asked("supply in (\"none\", \"tank\")", "14:24+26 " + beside),
                asked("(supply == \"none\" || metered == true)", "14:25+16 " + beside),
                condition("Water(litres > 10)", "14:11+6 " + litres + guard + "litres"),
                condition("not Water(litres > 10)", "14:15+6 " + litres + guard + "litres"),
                condition("exists( Water(litres > 10) and Weather(days > 3) )", "14:19+6 " + litres + guard + "litres"),
                condition("Water(supply != \"mains\", litres > 10)", "14:11+6 " + litres + guard + "supply"),
                condition("Water(supply == \"tank\" || litres > 10)", "14:11+6 " + litres + guard + "supply"),
                condition("Water((litres > 10 && metered == true))", "14:11+1 " + litres + guard + "("),
                condition(
                        "Water($m : metered, litres > 10) Water(supply == \"tank\", metered == $m)",
                        "14:11+2 " + metered + guard + "$m"),
                asked(
                        "supply == \"tank\", supply == \"mains\"",
                        "14:24+6 no value of supply suits all that is asked of it: this never holds"));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                asked("$s : supply, supply != \"none\"", "14:24+2 '$s' is never used: leave it out"),
                asked("s : supply", "14:24+1 a name that is given begins with '$' -> $s"),
                asked("supply == $s", "14:34+2 nothing before this is named '$s'"),
                asked(
                        "$m : litres, litres == $m",
                        "14:24+2 only a choice or a flag is given a name; water.litres is a whole number of litres, from 10 to 1000"),
                asked(
                        "$s : supply, supply in ($s)",
                        "14:48+2 a field is compared with a value in double quotes, a number, true or false"),
                asked("$m : metered, supply == $m", "14:48+2 water.supply and water.metered have no value in common"),
                asked("($m : metered)", "14:25+2 a name is given between commas, not in parentheses"),
                asked("litres > 20 || $m : metered", "14:39+2 a name is given between commas, not beside '||'"),
                condition(
                        "not( Weather($d : season) and Weather(outlook == $d) )\n    Weather(outlook == $d) Water(supply != \"none\", litres > 10)",
                        "15:24+2 nothing before this is named '$d'"));
    }
}
