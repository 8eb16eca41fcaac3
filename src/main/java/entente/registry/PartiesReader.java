package entente.registry;

import entente.model.Ids;
import entente.model.Party;
import entente.text.Block;
import entente.text.Node;
import entente.text.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code rules/parties.yaml}: the sides of the table and who holds positions. */
final class PartiesReader {
    private static final int NAME = 80;
    /** The id of a check that is told where the file is read, for it alone knows where a side stands. */
    private static final String SIDE_WITHOUT_PARTY = "side-without-party";

    private PartiesReader() {}

    /** What the file holds. */
    record Table(Map<String, String> sides, List<Party> parties) {}

    /** Empty also where no party is listed, of which everything that names one would tell again. */
    static Optional<Table> read(Node file, References known, Problems problems) {
        int errors = problems.errors().size();
        return Block.of(file, "the file of parties", file.place(), problems).flatMap(block -> {
            Map<String, String> sides = sides(block, problems);
            List<Party> parties = new ArrayList<>();
            List<Node.Entry> entries = block.named("parties");
            FormerNames former = new FormerNames("party or recommendation", entries, problems)
                    .beside(List.copyOf(known.recommendations().words()));
            for (Node.Entry entry : entries) {
                party(entry, known, former, problems).ifPresent(parties::add);
            }
            block.done();
            if (!entries.isEmpty() && problems.errors().size() == errors) {
                tellEmptySides(file, parties, problems);
            }
            return Optional.of(new Table(sides, parties)).filter(any -> !entries.isEmpty());
        });
    }

    private static void tellEmptySides(Node file, List<Party> parties, Problems problems) {
        file.entry("sides").stream()
                .flatMap(sides -> sides.value().entries().stream())
                .filter(side -> parties.stream().noneMatch(party -> party.side().equals(side.key()) && party.decides()))
                .forEach(side -> problems.of(SIDE_WITHOUT_PARTY)
                        .warning(
                                side.keyPlace(),
                                "nobody who decides stands on this side, so that nothing which it has to take up can"
                                        + " ever be agreeable"));
    }

    private static Map<String, String> sides(Block file, Problems problems) {
        Map<String, String> sides = new LinkedHashMap<>();
        for (Node.Entry entry : file.named("sides")) {
            Ids.atTable(entry, problems);
            Block.of(entry, "the side", problems).ifPresent(block -> {
                sides.put(entry.key(), block.text("name", NAME));
                block.done();
            });
        }
        return sides;
    }

    private static Optional<Party> party(Node.Entry entry, References known, FormerNames former, Problems problems) {
        Ids.party(entry, problems);
        if (known.recommendations().certain() && known.recommendations().words().contains(entry.key())) {
            problems.error(entry.keyPlace(), "a recommendation is called '" + entry.key() + "' already");
        }
        return Block.of(entry, "the party", problems).map(block -> {
            String name = block.text("name", NAME);
            String side = block.word("side", known.sides().and(Party.NO_SIDE)).orElse(Party.NO_SIDE);
            Party.Role role = block.constant("role", "role", Party.Role.class).orElse(Party.Role.DECIDES);
            String meaning = block.text("meaning", VocabularyReader.MEANING);
            List<String> sources = block.words("sources", known.sources());
            List<String> formerly = former.of(block);
            block.done();
            return new Party(entry.key(), name, side, role, meaning, sources, formerly);
        });
    }
}
