package entente.lint;

import entente.model.Source;
import entente.text.CheckMessages;
import java.util.Set;

/** Nothing rests on a source, and it does not say why. */
final class UnusedSource implements Check<CheckInput> {
    @Override
    public void look(CheckInput read, CheckMessages told) {
        Set<String> used = SourceReferences.byAnything(read.rulebook());
        for (Source source : read.rulebook().sources().values()) {
            if (source.context().isEmpty() && !used.contains(source.id())) {
                told.error(
                        source.place(),
                        "nothing rests on this source: no rule, term, party, recommendation or parameter names it; "
                                + "if none is to, say why under 'context'");
            }
        }
    }
}
