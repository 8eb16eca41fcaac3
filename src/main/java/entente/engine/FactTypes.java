package entente.engine;

import entente.model.FactType;
import entente.model.Section;
import entente.model.Stratum;
import entente.model.Type;
import entente.model.VerdictTypes;
import entente.model.Vocabulary;
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
        for (Section section : vocabulary.sections()) {
            Map<String, Type> fields = new LinkedHashMap<>();
            section.terms().forEach(term -> fields.put(term.name(), term.type()));
            declare(drl, section.typeName(), fields);
        }
        upper().forEach((name, fields) -> declare(drl, name, fields));
        return drl.toString();
    }

    /** What rules above positions read; types of one name are one type in all strata. */
    private static Map<String, Map<String, Type>> upper() {
        Map<String, Map<String, Type>> types = new LinkedHashMap<>();
        for (Stratum stratum : Stratum.UPPER) {
            for (FactType type : VerdictTypes.of(stratum, List.of())) {
                Map<String, Type> fields = types.computeIfAbsent(type.name(), any -> new LinkedHashMap<>());
                type.fields().forEach(field -> fields.put(field.name(), field.type()));
            }
        }
        return types;
    }

    private static void declare(StringBuilder drl, String name, Map<String, Type> fields) {
        drl.append("\ndeclare ").append(name).append('\n');
        fields.forEach((field, type) -> drl.append("    " + field + " : " + javaType(type) + "\n"));
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
