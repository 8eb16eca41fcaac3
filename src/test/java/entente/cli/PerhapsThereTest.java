package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Front;
import entente.Frozen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Instruments that some completions of an option have and others lack, with the shipped rules. */
class PerhapsThereTest {
    @TempDir
    private Path home;

    @BeforeEach
    void rules() throws IOException {
        Front.copy(Frozen.RULES, home.resolve("rules"));
        Files.createDirectories(home.resolve("options"));
    }

    private JsonNode assessed(String id, String terms) throws IOException {
        option(id, terms);
        return new ObjectMapper()
                .readTree(new Front(home).run("assess", id, "--format", "json").out())
                .get("options")
                .get(0);
    }

    private String page(String id, String terms) throws IOException {
        option(id, terms);
        assertThat(new Front(home).run("assess", id).exit()).isZero();
        return Files.readString(home.resolve("reports").resolve(id + ".md"));
    }

    private static String help(String page) {
        return page.lines()
                .filter(line -> line.contains("What would help"))
                .findFirst()
                .orElseThrow();
    }

    private void option(String id, String terms) throws IOException {
        Files.writeString(
                home.resolve("options").resolve(id + ".yaml"),
                "id: " + id + "\ntitle: A package\nsummary: A package.\nas_of: 2026-02-01\nterms:\n" + terms.indent(2));
    }

    /** To borrow from SAFE is not open to the United Kingdom: what states it has no SAFE, and does not keep it. */
    @Test
    void whatIsKeptIsThere() throws IOException {
        assertThat(help(page("perhaps-safe", "safe: {participation: {one_of: [none, third_country]}}")))
                .contains("no package that keeps SAFE is agreeable")
                .doesNotContain("may borrow from SAFE", "In no package that it can be");
        String ruledOut = page("no-safe", "safe: {participation: {one_of: [none, third_country]}, loans: true}");
        assertThat(help(ruledOut)).contains("no package that keeps SAFE is agreeable");
        assertThat(ruledOut)
                .contains(
                        "**In no package that it can be:** SAFE; stated as perhaps there, and ruled out by what else is stated.");
        assertThat(new Front(home).run("bridge", "perhaps-safe").out()).doesNotContain("safe.loans");
    }

    @Test
    void whatIsKeptMayBeSettledAmongWhatIsStated() throws IOException {
        assertThat(
                        page(
                                "perhaps-both",
                                "co_operation: {form: {one_of: [none, ad_hoc]}}\npartnership: {conclusion: {one_of: [none, quick]}}"))
                .contains(
                        "keeping the security and defence partnership and the co-operation by area, it would be agreeable")
                .contains("co-operation gets a lasting frame");
    }

    /** Formal association alone has no score by any source, and so has a package that may be that. */
    @Test
    void aScoreIsUnknownWhereSomeCompletionHasNone() throws IOException {
        assertThat(assessed("bespoke", "association: {model: bespoke}")
                        .get("negotiability")
                        .get("low")
                        .isNull())
                .isTrue();
        JsonNode either = assessed(
                "bespoke-or-more", "association: {model: bespoke}\npartnership: {conclusion: {one_of: [none, quick]}}");
        assertThat(either.get("negotiability").get("low").isNull()).isTrue();
        assertThat(either.get("negotiability").get("high").isNull()).isTrue();
        JsonNode both = assessed("bespoke-and-more", "association: {model: bespoke}\npartnership: {conclusion: quick}");
        assertThat(both.get("negotiability").get("parts").toString()).isEqualTo("{\"known\":1,\"of\":2}");
        assertThat(new Front(home).run("assess", "bespoke-and-more").out()).contains("on 1 of 2 parts");
    }

    /** The package without the part is one of those that it can be. */
    @Test
    void theHighEndIsThatOfTheCompletionWithoutTheWorsePart() throws IOException {
        String partnership = "partnership: {conclusion: quick}\n";
        JsonNode without = assessed("without", partnership);
        JsonNode with =
                assessed("with", partnership + "safe: {participation: third_country, preconditions: [ukraine_loan]}");
        JsonNode perhaps = assessed(
                "perhaps",
                partnership + "safe: {participation: {one_of: [none, third_country]}, preconditions: [ukraine_loan]}");
        int high = without.get("negotiability").get("high").intValue();
        assertThat(with.get("negotiability").get("high").intValue()).isLessThan(high);
        assertThat(perhaps.get("negotiability").get("high").intValue()).isEqualTo(high);
        assertThat(perhaps.get("negotiability").get("low"))
                .isEqualTo(with.get("negotiability").get("low"));
    }

    /** Without a legal basis SAFE is blocked, so that none that leaves it out decides the verdict. */
    @Test
    void whatGivesARequirementDecidesNothingByNotGivingIt() throws IOException {
        JsonNode option = assessed("perhaps-tied", """
                safe: {participation: {one_of: [none, third_country]}, preconditions: [ukraine_loan], contribution: 1000}
                ukraine_loan: {involvement: {one_of: [none, involved]}}
                """);
        List<String> deciding = new ArrayList<>();
        option.get("openTerms").forEach(open -> deciding.add(open.get("term").stringValue()));
        assertThat(deciding).contains("safe.participation").doesNotContain("legal_basis.basis");
        assertThat(new Front(home)
                        .run("whatif", "perhaps-tied", "legal_basis.basis=missing")
                        .out())
                .contains("blocked");
    }

    @Test
    void noPackageIsSaidToBeObjectedToWhereThereIsNone() {
        Front.Outcome zone = new Front(home).run("explore", "--keep", "safe.loans=true");
        assertThat(zone.out()).startsWith("There is no such package: what is kept is ruled out.");
    }

    /** Talks that are formal are wanted in London, so that it is open whether anybody wants the whole. */
    @Test
    void whoMayWantThePackageIsNotSaidNotTo() throws IOException {
        assertThat(page("nothing-yet", "safe: {participation: {one_of: [none, third_country]}}"))
                .contains("On the package as a whole")
                .doesNotContain("nobody who decides is known to want it");
    }
}
