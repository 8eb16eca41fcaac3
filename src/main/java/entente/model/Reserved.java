package entente.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The words that the language of rules, the engine below it or a system of files takes for something of its own. */
public final class Reserved {
    private static final Set<String> WORDS = words("""
            accumulate acc and collect contains convertable_to declare def drools empty end eval
            excludes exists extends forall foreach from function global import_static in is
            isdef kcontext matches memberof nil not or over proto query rule soundslike
            stacklang str strsim then unless until untyped var when with
            """);

    /** The types that Drools looks for in every file, and the one of named numbers. */
    private static final Set<String> TYPES = words("""
            Parameter ActivationListener All Direct Global Propagation Query Rule Watch
            Annotation ClassReactive Description Duration Expires FactField FactType Key Label
            Modifies Position PropertyChangeSupport PropertyReactive Role Timestamp TypeSafe
            """);

    /** The names that Windows keeps for devices: no file or folder can be called so there, whatever its ending. */
    private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    /** What is wrong with the name of a device, at the end of a message that quotes it. */
    public static final String OF_DEVICE = "Windows keeps the name for a device, and ids become names of files";

    private Reserved() {}

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    /** Whether nothing that rules name can be called so. */
    public static boolean word(String name) {
        return WORDS.contains(name) || SourceVersion.isKeyword(name);
    }

    /** Whether a name, in small letters and without an ending, is that of a device. */
    public static boolean device(String name) {
        return DEVICES.matcher(name).matches();
    }

    /** Whether no section can have this type. */
    static boolean type(String name) {
        return TYPES.contains(name) || ofRules(name) || ofJava(name);
    }

    /** Drools takes {@code @source} for a type {@code Source} if there is one. */
    private static boolean ofRules(String type) {
        return MetadataKeys.all().stream().map(Section::typeName).anyMatch(type::equals)
                || Stratum.UPPER.stream()
                        .flatMap(stratum -> VerdictTypes.of(stratum, List.of()).stream())
                        .map(FactType::name)
                        .anyMatch(type::equals);
    }

    private static boolean ofJava(String type) {
        try {
            Class.forName("java.lang." + type, false, null);
            return true;
        } catch (ClassNotFoundException free) {
            return false;
        }
    }
}
