package entente.cli;

import entente.model.Ids;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What {@code new} puts into the tables: a party, a document, a source, a recommendation, a profile. */
final class NewEntry {
    private static final String SOURCES = "sources";
    private static final String DOCUMENTS = "documents";
    private static final String PARTIES = "parties";
    private static final String RECOMMENDATIONS = "recommendations";
    private static final String PROFILES = "profiles";

    private NewEntry() {}

    /** With a weight in each profile that is like no other. */
    static NewFiles party(Path rules, String id) {
        NewId.check(id, Ids::party);
        NewFiles scaffold = entry(rules, PARTIES, PARTIES, "party", id, Map.of());
        NewId.refuseTwice("recommendation", id, table(rules, RECOMMENDATIONS).keys(RECOMMENDATIONS));
        scaffold.changed(weighed(rules, "negotiability", id));
        return scaffold;
    }

    /** Its id stands in quotes, for it may be a number. */
    static NewFiles document(Path rules, String id) {
        NewId.checkForm(id, Ids::kebab);
        return entry(rules, SOURCES, DOCUMENTS, "document", id, Map.of());
    }

    static NewFiles source(Path rules, String id) {
        NewId.check(id, Ids::kebab);
        List<String> documents = table(rules, SOURCES).keys(DOCUMENTS);
        String document = documents.stream()
                .filter(known -> id.startsWith(known + "-"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new UserError(withoutDocument(id, documents)));
        return entry(rules, SOURCES, SOURCES, "source", id, Map.of("document", document));
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
    static NewFiles recommendation(Path rules, String id) {
        NewId.check(id, Ids::atTable);
        NewFiles scaffold = entry(rules, RECOMMENDATIONS, RECOMMENDATIONS, "recommendation", id, Map.of());
        NewId.refuseTwice("party", id, table(rules, PARTIES).keys(PARTIES));
        scaffold.changed(weighed(rules, "alignment", id));
        return scaffold;
    }

    static NewFiles profile(Path rules, String id) {
        NewId.check(id, Ids::kebab);
        return entry(rules, PROFILES, PROFILES, "profile", id, Map.of());
    }

    /** A table with one entry more in a block, by the template of what it is. */
    private static NewFiles entry(
            Path rules, String table, String block, String what, String id, Map<String, String> names) {
        EntryFile file = table(rules, table);
        NewId.refuseTwice(what, id, file.keys(block));
        NewFiles scaffold = new NewFiles();
        scaffold.changed(file.with(
                TableWords.put(Template.of(what + ".yaml", names).replace("${id}", id), rules), block));
        return scaffold;
    }

    static EntryFile table(Path rules, String name) {
        return EntryFile.read(rules.resolve(name + ".yaml"));
    }

    /** The profiles with a weight to be filled in; one that is like another has the weights of that. */
    static EntryFile weighed(Path rules, String axis, String id) {
        EntryFile profiles = table(rules, PROFILES);
        for (String profile : profiles.keys(PROFILES)) {
            if (!profiles.keys(PROFILES, profile).contains("like")) {
                profiles =
                        profiles.with(Template.of("weight.yaml", Map.of("id", id)), PROFILES, profile, axis, "weights");
            }
        }
        return profiles;
    }
}
