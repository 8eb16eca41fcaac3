package entente.registry;

import entente.model.Ids;
import entente.model.PartialDate;
import entente.model.Profile;
import entente.model.Source;
import entente.model.SourceStrength;
import entente.model.Stance;
import entente.model.Status;
import entente.text.Block;
import entente.text.KnownWords;
import entente.text.NamedConstant;
import entente.text.Node;
import entente.text.Problems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code rules/profiles.yaml}: how findings are weighed. */
final class ProfilesReader {
    static final int MOST_WEIGHT = 1000;
    private static final KnownWords STATUSES = KnownWords.of("status", NamedConstant.all(Status.class));
    private static final KnownWords STANCES = KnownWords.of("stance", NamedConstant.all(Stance.class));

    /** The best first. What lies between them, as contested or unknown, widens a range and may be worth anything. */
    private static final List<String> IN_ORDER_OF_STATUS =
            List.of(Status.MET.word(), Status.PARTLY_MET.word(), Status.NOT_MET.word());

    private static final List<String> IN_ORDER_OF_STANCE =
            List.of(Stance.FOR.word(), Stance.LEANS_FOR.word(), Stance.LEANS_AGAINST.word(), Stance.AGAINST.word());

    /** In the place of one that is misspelt, so that nothing is missed which it would give. */
    private static final Profile OF_NO_USE = new Profile(
            "",
            "",
            SourceStrength.INFERENCE,
            Optional.empty(),
            Set.of(),
            new Profile.Axis(Map.of(), Map.of()),
            new Profile.Axis(Map.of(), Map.of()),
            new Profile.Costs(1, 0, Map.of()));

    private ProfilesReader() {}

    /** @param terms ids of terms that can have costs of their own */
    static Optional<Map<String, Profile>> read(Node file, References known, KnownWords terms, Problems problems) {
        return Block.of(file, "the file of profiles", file.place(), problems).map(block -> {
            Map<String, Profile> profiles = new LinkedHashMap<>();
            List<Node.Entry> entries = block.named("profiles");
            for (Node.Entry entry : entries) {
                Ids.kebab(entry, problems);
                Block.of(entry, "the profile", problems)
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

    /** @param earlier those that it can say it is like, and then give only what is different, however deep it stands */
    private static Profile profile(
            String id, Block block, Map<String, Profile> earlier, References known, KnownWords terms) {
        Optional<Profile> like = block.optional()
                .entry("like")
                .map(entry -> block.optional()
                        .word("like", KnownWords.of("profile above this one", earlier.keySet()))
                        .map(earlier::get)
                        .orElse(OF_NO_USE));
        String meaning = block.text("meaning", VocabularyReader.MEANING);
        SourceStrength least = own(
                block,
                "least_strength",
                like.map(Profile::leastStrength),
                key -> block.constant(key, "strength", SourceStrength.class).orElse(SourceStrength.INFERENCE));
        Optional<LocalDate> notBefore = own(
                block,
                "not_before",
                like.map(Profile::notBefore),
                key -> block.optional()
                        .node(key)
                        .flatMap(node -> PartialDate.read(node, block.problems()))
                        .map(PartialDate::first));
        Set<Source.Kind> always = own(
                block,
                "always",
                like.map(Profile::always),
                key -> block.optional().constants(key, SourcesReader.KIND, Source.Kind.class));
        Profile.Axis alignment = new AxisReader("alignment", STATUSES, IN_ORDER_OF_STATUS, known.recommendations())
                .read(block, like.map(Profile::alignment));
        Profile.Axis negotiability = new AxisReader("negotiability", STANCES, IN_ORDER_OF_STANCE, known.parties())
                .read(block, like.map(Profile::negotiability));
        Profile.Costs costs = costs(block, terms, like.map(Profile::costs));
        block.done();
        return new Profile(id, meaning, least, notBefore, always, alignment, negotiability, costs);
    }

    private static Profile.Costs costs(Block profile, KnownWords terms, Optional<Profile.Costs> like) {
        Optional<Block> read = AxisReader.block(profile, "costs", like.isPresent());
        if (read.isEmpty()) {
            return like.orElse(OF_NO_USE.costs());
        }
        Block block = read.get();
        int edit = cost(block, "edit", like.map(Profile.Costs::edit));
        int fill = cost(block, "fill", like.map(Profile.Costs::fill));
        Map<String, Integer> own =
                AxisReader.numbers(block, "terms", terms, MOST_WEIGHT, like.map(Profile.Costs::terms));
        block.done();
        return new Profile.Costs(edit, fill, own);
    }

    private static int cost(Block costs, String key, Optional<Integer> like) {
        return own(costs, key, like, any -> costs.whole(key, 0, MOST_WEIGHT));
    }

    /** What a block says of a key itself; where that does not stand, what the profile says that this one is like. */
    static <T> T own(Block block, String key, Optional<T> like, Function<String, T> read) {
        return like.isPresent() && block.optional().entry(key).isEmpty() ? like.get() : read.apply(key);
    }
}
