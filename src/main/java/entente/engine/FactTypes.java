package entente.engine;

import entente.rulebook.Section;
import entente.rulebook.Term;
import entente.rulebook.Type;
import entente.rulebook.Vocabulary;

/** The types of facts that rules read, declared for Drools from the vocabulary. */
final class FactTypes {
    static final String PACKAGE = "vocabulary";

    /** What rules above positions read. */
    private static final String UPPER = """
            declare Finding
              effect : String
            end
            declare Party
              part : String
              side : String
              block : String
            end
            declare Stance
              value : String
            end
            declare Consent
              required : Boolean
            end
            declare Side
              id : String
            end
            declare Standing
              kind : String
              side : String
            end
            """;

    private FactTypes() {}

    static String drl(Vocabulary vocabulary) {
        StringBuilder drl = new StringBuilder("package " + PACKAGE + "\n");
        for (Section section : vocabulary.sections()) {
            drl.append("declare ").append(section.typeName()).append('\n');
            for (Term term : section.terms()) {
                drl.append("  ")
                        .append(term.name())
                        .append(" : ")
                        .append(javaType(term.type()))
                        .append('\n');
            }
            drl.append("end\n");
        }
        return drl.append(UPPER).toString();
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
