package entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the program is called. */
final class DefaultCommand {
    private static final String COMMAND_OF_ITSELF = "assess";
    /** What is an option of the program or of a command, and may be said before either as a word. */
    static final Map<String, String> SAID_AS_WORDS = Map.of("help", "--help", "version", "--version");

    private static final Set<String> OF_THE_PROGRAM = Set.of("--help", "-h", "--version", "-V");
    private static final Set<String> OF_EVERY_COMMAND =
            Set.of("--rules", "--options", "--reports", "--as-of", "--profile");

    private DefaultCommand() {}

    /** With the command first, {@code help} said as every command's own: the one that stands behind options of every command, else the one without a name. */
    static String[] withCommand(String[] args, Collection<String> commands) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        if (!all.isEmpty() && SAID_AS_WORDS.containsKey(all.get(0))) {
            all.add(SAID_AS_WORDS.get(all.remove(0)));
            return all.toArray(new String[0]);
        }
        int at = 0;
        while (at < all.size() && all.get(at).startsWith("--")) {
            if (OF_THE_PROGRAM.contains(all.get(at))) {
                return args;
            }
            at += OF_EVERY_COMMAND.contains(all.get(at)) ? 2 : 1;
        }
        if (at < all.size() && commands.contains(all.get(at))) {
            all.add(0, all.remove(at));
        } else if (all.isEmpty() || all.get(0).startsWith("--")) {
            all.add(0, COMMAND_OF_ITSELF);
        }
        return all.toArray(new String[0]);
    }
}
