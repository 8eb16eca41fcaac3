package entente.lint;

import entente.model.Comparisons;
import entente.model.Parameter;
import entente.text.Told;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** No rule compares with a named number, and no other number follows from it. */
final class UnusedParameter implements RulebookCheck {
    @Override
    public String id() {
        return "unused-parameter";
    }

    @Override
    public void look(Material read, Told told) {
        List<String> comparisons = read.rulebook().rules().stream()
                .flatMap(rule -> Comparisons.written(rule).stream())
                .map(one -> one.comparison().text())
                .toList();
        Set<String> converted = new HashSet<>();
        read.rulebook()
                .vocabulary()
                .parameters()
                .values()
                .forEach(parameter -> converted.addAll(parameter.converted()));
        for (Parameter parameter : read.rulebook().vocabulary().parameters().values()) {
            Pattern named = Pattern.compile("\\bParameter\\s*\\.\\s*" + parameter.name() + "\\b");
            if (!converted.contains(parameter.name())
                    && comparisons.stream()
                            .noneMatch(text -> named.matcher(text).find())) {
                told.warning(
                        parameter.place(),
                        "no rule compares anything with, and no number follows from, Parameter." + parameter.name());
            }
        }
    }
}
