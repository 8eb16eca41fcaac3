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

/** The types of facts that rules read, declared for Drools from the vocabulary. */
final class FactTypes {
    static final String PACKAGE = "vocabulary";

    private FactTypes() {}

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
        drl.append("declare ").append(name).append('\n');
        fields.forEach((field, type) -> drl.append("  ")
                .append(field)
                .append(" : ")
                .append(javaType(type))
                .append('\n'));
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
