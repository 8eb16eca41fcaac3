package entente.lint;

import entente.model.RuleCard;
import entente.model.Source;
import entente.text.CheckProblems;
import java.util.List;
import java.util.stream.Collectors;

/** A position of one party rests on what others hold alone. */
final class BorrowedSource implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckProblems told) {
        for (RuleCard rule : read.positions()) {
            String about = rule.position().about();
            List<Source> sources = read.rulebook().sources(rule);
            if (read.rulebook().party(about).isPresent()
                    && sources.stream().allMatch(source -> ofOther(source, about))) {
                told.warning(
                        rule.place(),
                        "this is about '" + about + "', and by the register of sources others hold what it rests on: "
                                + sources.stream()
                                        .map(source -> source.id() + " ("
                                                + source.holder().orElseThrow() + ")")
                                        .collect(Collectors.joining(", ")));
            }
        }
    }

    private static boolean ofOther(Source source, String party) {
        return source.holder().filter(holder -> !holder.equals(party)).isPresent();
    }
}
