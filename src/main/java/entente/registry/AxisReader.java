package entente.registry;

import static java.util.Objects.requireNonNull;

import entente.model.Profile;
import entente.text.Block;
import entente.text.KnownWords;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a profile says of one axis of scores.
 *
 * @param words that can have values
 * @param inOrder those of them whose values never rise from one to the next
 * @param weighed ids that have weights
 */
record AxisReader(String key, KnownWords words, List<String> inOrder, KnownWords weighed) {
    private static final int MOST_VALUE = 100;

    /** @param like what the profile says that this one is like */
    Profile.Axis read(Block profile, Optional<Profile.Axis> like) {
        Optional<Block> read = block(profile, key, like.isPresent());
        if (read.isEmpty()) {
            return like.orElse(new Profile.Axis(Map.of(), Map.of()));
        }
        Block block = read.get();
        Map<String, Integer> values = numbers(block, "values", words, MOST_VALUE, like.map(Profile.Axis::values));
        Map<String, Integer> weights =
                numbers(block, "weights", weighed, ProfilesReader.MOST_WEIGHT, like.map(Profile.Axis::weights));
        block.done();
        if (like.isEmpty()) {
            block.optional().entry("weights").ifPresent(entry -> refuseWeightless(entry, block.problems()));
        }
        if (!weights.isEmpty() && weights.values().stream().allMatch(weight -> weight == 0)) {
            block.problems().error(block.place(), "'" + key + "' gives no weight above 0");
        }
        if (block.optional().entry("values").isPresent()) {
            refuseDisorder(block, values);
        }
        return new Profile.Axis(values, weights);
    }

    /** The block of a key, which need not stand where the profile is like another. */
    static Optional<Block> block(Block profile, String key, boolean like) {
        return (like ? profile.optional() : profile).block(key, "'" + key + "'");
    }

    /** Those of the profile that this one is like, with what this one says instead. */
    static Map<String, Integer> numbers(
            Block block, String key, KnownWords words, int most, Optional<Map<String, Integer>> like) {
        return ProfilesReader.own(block, key, like, any -> {
            Map<String, Integer> numbers = new LinkedHashMap<>(like.orElse(Map.of()));
            numbers.putAll(block.numbers(key, words, 0, most));
            return numbers;
        });
    }

    /** What is better is never worth less: told once an axis, at the first value that is worth more than a better one. */
    private void refuseDisorder(Block axis, Map<String, Integer> values) {
        List<String> valued = inOrder.stream().filter(values::containsKey).toList();
        for (int i = 1; i < valued.size(); i++) {
            String better = valued.get(i - 1);
            String worse = valued.get(i);
            if (requireNonNull(values.get(worse)) > requireNonNull(values.get(better))) {
                axis.problems()
                        .error(
                                place(axis, worse).or(() -> place(axis, better)).orElse(axis.place()),
                                "'" + worse + "' is worth " + values.get(worse) + ", more than '" + better
                                        + "', which is worth " + values.get(better)
                                        + ": what is better is never worth less");
                return;
            }
        }
    }

    /** Where the value of a word stands. */
    private static Optional<Place> place(Block axis, String word) {
        return axis.optional()
                .node("values")
                .flatMap(values -> values.entry(word))
                .map(entry -> entry.value().place());
    }

    /** Nothing is left out of a score but by a weight of 0 that says so. */
    private void refuseWeightless(Node.Entry weights, Problems problems) {
        List<String> named =
                weights.value().entries().stream().map(Node.Entry::key).toList();
        List<String> missing =
                weighed.words().stream().filter(id -> !named.contains(id)).toList();
        boolean slip = named.stream().anyMatch(id -> !weighed.words().contains(id));
        if (weights.value() instanceof Node.Mapping && !missing.isEmpty() && !slip) {
            problems.error(
                    weights.keyPlace(),
                    "no weight is given to " + String.join(", ", missing) + "; 0 keeps it out of the score");
        }
    }
}
