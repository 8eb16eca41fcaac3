package entente.cli;

import entente.model.Ids;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What {@code new} puts into the tables: a document, a source, a recommendation, a profile. */
final class NewEntry {
    private static final String SOURCES = "sources";
    private static final String DOCUMENTS = "documents";
    private static final String RECOMMENDATIONS = "recommendations";
    private static final String PROFILES = "profiles";
    private static final String PARTIES = "parties";

    private NewEntry() {}

    /** Its id stands in quotes, for it may be a number. */
    static OptionTemplate document(Path rules, String id) {
        NewFiles.checkForm(id, Ids::kebab);
        EntryFile sources = EntryFile.read(rules.resolve("sources.yaml"));
        NewFiles.refuseTwice("document", id, sources.keys(DOCUMENTS));
        OptionTemplate scaffold = new OptionTemplate();
        scaffold.changed(sources.with(Template.of("document.yaml", Map.of("id", id)), DOCUMENTS));
        return scaffold;
    }

    static OptionTemplate source(Path rules, String id) {
        NewFiles.check(id, Ids::kebab);
        EntryFile sources = EntryFile.read(rules.resolve("sources.yaml"));
        NewFiles.refuseTwice("source", id, sources.keys(SOURCES));
        String document = sources.keys(DOCUMENTS).stream()
                .filter(known -> id.startsWith(known + "-"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new UserError(withoutDocument(id, sources.keys(DOCUMENTS))));
        TableWords listed = TableWords.in(rules);
        Map<String, String> names = Map.of(
                "id",
                id,
                "document",
                document,
                "kinds",
                listed.words(SOURCES, SOURCES, "*", "kind"),
                "strengths",
                listed.words(SOURCES, SOURCES, "*", "strength"),
                PARTIES,
                listed.words(SOURCES, SOURCES, "*", "holder"));
        OptionTemplate scaffold = new OptionTemplate();
        scaffold.changed(sources.with(Template.of("source.yaml", names), SOURCES));
        return scaffold;
    }

    private static String withoutDocument(String id, List<String> documents) {
        String message = "the id of a source begins with that of its document and a hyphen (known: "
                + String.join(", ", documents) + ")";
        int hyphen = id.indexOf('-');
        return hyphen < 0
                ? message
                : message + "; 'entente new document " + id.substring(0, hyphen) + "' makes a document that is new";
    }

    /** With a weight in each profile that is like no other. */
    static OptionTemplate recommendation(Path rules, String id) {
        NewFiles.check(id, Ids::atTable);
        EntryFile table = EntryFile.read(rules.resolve("recommendations.yaml"));
        NewFiles.refuseTwice("recommendation", id, table.keys(RECOMMENDATIONS));
        NewFiles.refuseTwice(
                "party", id, EntryFile.read(rules.resolve("parties.yaml")).keys(PARTIES));
        Map<String, String> names =
                Map.of("id", id, "modes", TableWords.in(rules).words(RECOMMENDATIONS, RECOMMENDATIONS, "*", "mode"));
        OptionTemplate scaffold = new OptionTemplate();
        scaffold.changed(table.with(Template.of("recommendation.yaml", names), RECOMMENDATIONS));
        scaffold.changed(weighed(rules, "alignment", id));
        return scaffold;
    }

    /** The profiles with a weight to be filled in; one that is like another has the weights of that. */
    static EntryFile weighed(Path rules, String axis, String id) {
        EntryFile profiles = EntryFile.read(rules.resolve("profiles.yaml"));
        for (String profile : profiles.keys(PROFILES)) {
            if (!profiles.keys(PROFILES, profile).contains("like")) {
                profiles =
                        profiles.with(Template.of("weight.yaml", Map.of("id", id)), PROFILES, profile, axis, "weights");
            }
        }
        return profiles;
    }

    static OptionTemplate profile(Path rules, String id) {
        NewFiles.check(id, Ids::kebab);
        EntryFile profiles = EntryFile.read(rules.resolve("profiles.yaml"));
        NewFiles.refuseTwice("profile", id, profiles.keys(PROFILES));
        Map<String, String> names =
                Map.of("id", id, "strengths", TableWords.in(rules).words(PROFILES, PROFILES, "*", "least_strength"));
        OptionTemplate scaffold = new OptionTemplate();
        scaffold.changed(profiles.with(Template.of("profile.yaml", names), PROFILES));
        return scaffold;
    }
}
