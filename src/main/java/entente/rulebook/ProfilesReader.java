package entente.rulebook;

import entente.source.Block;
import entente.source.Known;
import entente.source.Node;
import entente.source.Problems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code rules/profiles.yaml}: how findings are weighed. */
final class ProfilesReader {
    private static final int MOST_VALUE = 100;
    private static final int MOST_WEIGHT = 1000;
    private static final Known STRENGTHS = Known.of(
            "strength", Arrays.stream(Strength.values()).map(Strength::word).toList());
    private static final Known STATUSES =
            Known.of("status", Arrays.stream(Status.values()).map(Status::word).toList());
    private static final Known STANCES =
            Known.of("stance", Arrays.stream(Stance.values()).map(Stance::word).toList());

    /** In the place of one that is misspelt, so that nothing is missed which it would give. */
    private static final Profile OF_NO_USE = new Profile(
            "",
            "",
            Strength.INFERENCE,
            Optional.empty(),
            Set.of(),
            new Profile.Axis(Map.of(), Map.of()),
            new Profile.Axis(Map.of(), Map.of()),
            new Profile.Costs(1, 0, Map.of()));

    private ProfilesReader() {}

    /**
     * Reads the file's tree.
     *
     * @param terms ids of terms that can have costs of their own
     */
    static Optional<Map<String, Profile>> read(Node file, References known, Known terms, Problems problems) {
        return Block.of(file, "the file of profiles", file.place(), problems).map(block -> {
            Map<String, Profile> profiles = new LinkedHashMap<>();
            List<Node.Entry> entries = block.named("profiles");
            for (Node.Entry entry : entries) {
                Ids.kebab(entry, problems);
                Block.of(entry.value(), "the profile '" + entry.key() + "'", entry.keyPlace(), problems)
                        .ifPresent(profile ->
                                profiles.put(entry.key(), profile(entry.key(), profile, profiles, known, terms)));
            }
            block.done();
            if (!entries.isEmpty() && !profiles.containsKey(Profile.DEFAULT)) {
                problems.error(
                        file.place(),
                        "there is no profile called '" + Profile.DEFAULT + "', the one used unless another is named");
            }
            return profiles;
        });
    }

    /**
     * Reads one profile.
     *
     * @param earlier profiles that it can say it is like, and then give only what is different
     */
    private static Profile profile(
            String id, Block block, Map<String, Profile> earlier, References known, Known terms) {
        Optional<Profile> like = block.entryIfAny("like")
                .map(entry -> block.wordIfAny("like", Known.of("profile above this one", earlier.keySet()))
                        .map(earlier::get)
                        .orElse(OF_NO_USE));
        String meaning = block.text("meaning", VocabularyReader.MEANING);
        Strength least = own(block, "least_strength", like.map(Profile::leastStrength))
                .orElseGet(() -> block.word("least_strength", STRENGTHS)
                        .flatMap(Strength::of)
                        .orElse(Strength.INFERENCE));
        Optional<LocalDate> notBefore = block.nodeIfAny("not_before")
                .flatMap(node -> PartialDate.read(node, block.problems()))
                .map(PartialDate::first);
        Set<Source.Kind> always = block.wordsIfAny("always", SourcesReader.KINDS).stream()
                .flatMap(word -> Source.Kind.of(word).stream())
                .collect(Collectors.toSet());
        Profile.Axis alignment = own(block, "alignment", like.map(Profile::alignment))
                .orElseGet(() -> axis(block, "alignment", STATUSES, known.recommendations()));
        Profile.Axis negotiability = own(block, "negotiability", like.map(Profile::negotiability))
                .orElseGet(() -> axis(block, "negotiability", STANCES, known.parties()));
        Profile.Costs costs = own(block, "costs", like.map(Profile::costs))
                .orElseGet(() -> block.block("costs", "'costs'")
                        .map(read -> costs(read, terms))
                        .orElse(new Profile.Costs(1, 0, Map.of())));
        block.done();
        return new Profile(id, meaning, least, notBefore, always, alignment, negotiability, costs);
    }

    /** What the profile that this one is like says under a key, if this one says nothing there. */
    private static <T> Optional<T> own(Block block, String key, Optional<T> like) {
        return like.filter(any -> block.entryIfAny(key).isEmpty());
    }

    private static Profile.Axis axis(Block profile, String key, Known words, Known weighed) {
        return profile.block(key, "'" + key + "'")
                .map(block -> {
                    Map<String, Integer> values = block.numbers("values", words, 0, MOST_VALUE);
                    Map<String, Integer> weights = block.numbers("weights", weighed, 0, MOST_WEIGHT);
                    block.done();
                    weightless(block, weighed);
                    if (!weights.isEmpty() && weights.values().stream().allMatch(weight -> weight == 0)) {
                        block.problems().error(block.place(), "'" + key + "' gives no weight above 0");
                    }
                    return new Profile.Axis(values, weights);
                })
                .orElse(new Profile.Axis(Map.of(), Map.of()));
    }

    /** Nothing is left out of a score but by a weight of 0 that says so. */
    private static void weightless(Block axis, Known weighed) {
        Optional<Node.Entry> written =
                axis.entryIfAny("weights").filter(entry -> entry.value() instanceof Node.Mapping);
        written.ifPresent(entry -> {
            List<String> named = ((Node.Mapping) entry.value())
                    .entries().stream().map(Node.Entry::key).toList();
            List<String> missing =
                    weighed.words().stream().filter(id -> !named.contains(id)).toList();
            boolean slip = named.stream().anyMatch(id -> !weighed.words().contains(id));
            if (!missing.isEmpty() && !slip) {
                axis.problems()
                        .error(
                                entry.keyPlace(),
                                "no weight is given to " + String.join(", ", missing)
                                        + "; 0 keeps it out of the score");
            }
        });
    }

    private static Profile.Costs costs(Block block, Known terms) {
        int edit = block.whole("edit", 0, MOST_WEIGHT);
        int fill = block.whole("fill", 0, MOST_WEIGHT);
        Map<String, Integer> own = block.numbers("terms", terms, 0, MOST_WEIGHT);
        block.done();
        return new Profile.Costs(edit, fill, own);
    }
}
