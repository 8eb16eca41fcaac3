package entente.engine;

import entente.model.FactType;
import entente.model.Stratum;
import entente.model.Type;
import entente.model.VerdictTypes;
import entente.model.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The types of facts that rules read, declared for Drools from the vocabulary. */
public final class FactTypes {
    static final String PACKAGE = "vocabulary";

    private static final String PARAMETER = "Parameter";

    private FactTypes() {}

    /** The types and the named numbers: all that rule files import, for a Drools that is given the files as they are. */
    public static String withParameters(Vocabulary vocabulary) {
        StringBuilder drl = new StringBuilder(drl(vocabulary));
        if (!vocabulary.parameters().isEmpty()) {
            drl.append("\ndeclare enum ").append(PARAMETER).append('\n');
            drl.append(vocabulary.parameters().values().stream()
                    .map(parameter -> "    " + parameter.name() + "(" + parameter.value() + ")")
                    .collect(Collectors.joining(",\n", "", ";\n")));
            drl.append("    value : Integer\nend\n");
        }
        return drl.toString();
    }

    /** The types alone: what this program gives to Drools has numbers where rules name them. */
    static String drl(Vocabulary vocabulary) {
        StringBuilder drl = new StringBuilder("package " + PACKAGE + "\n");
        vocabulary.sections().forEach(section -> declare(drl, FactType.of(section)));
        upper().forEach(type -> declare(drl, type));
        return drl.toString();
    }

    /** What rules above positions read; types of one name are one type in all strata. */
    private static Collection<FactType> upper() {
        Map<String, FactType> types = new LinkedHashMap<>();
        for (Stratum stratum : Stratum.UPPER) {
            VerdictTypes.of(stratum, List.of()).forEach(type -> types.putIfAbsent(type.name(), type));
        }
        return types.values();
    }

    private static void declare(StringBuilder drl, FactType type) {
        drl.append("\ndeclare ").append(type.name()).append('\n');
        type.fields().forEach(field -> drl.append("    " + field.name() + " : " + javaType(field.type()) + "\n"));
        drl.append("end\n");
    }

    private static String javaType(Type type) {
        if (type instanceof Type.Flag) {
            return "Boolean";
        }
        if (type instanceof Type.Amount) {
            return "Integer";
        }
        return type instanceof Type.Subset ? "java.util.Set" : "String";
    }
}
