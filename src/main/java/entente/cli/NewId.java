package entente.cli;

import entente.text.FileText;
import entente.text.Guess;
import entente.text.Node;
import entente.text.Place;
import entente.text.Problems;
import entente.text.YamlFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.BiPredicate;

/** What {@code new} is given to call something by: whether it can be called so. */
final class NewId {
    private NewId() {}

    static void refuseTwice(String what, String id, Collection<String> known) {
        if (known.contains(id)) {
            throw new UserError("there is a " + what + " '" + id + "' already");
        }
    }

    /** Refuses what is no id, or none without quotes. */
    static void check(String id, BiPredicate<Node.Entry, Problems> form) {
        checkForm(id, form);
        refuseOfYaml(id);
    }

    /** Refuses what is no id. */
    static void checkForm(String id, BiPredicate<Node.Entry, Problems> form) {
        Place nowhere = Place.startOf(Path.of("."));
        Problems problems = new Problems();
        Node nothing = new Node.Scalar(nowhere, "", Node.Scalar.Kind.EMPTY);
        if (!form.test(new Node.Entry(Node.shortened(id), nowhere, nothing), problems)) {
            throw new UserError(UsageErrors.told(problems.all().get(0)));
        }
    }

    /** Refuses what YAML reads as something else unless it stands in quotes. */
    private static void refuseOfYaml(String id) {
        boolean text = YamlFile.tree(FileText.of(Path.of("."), id), new Problems())
                .filter(Node.Scalar.class::isInstance)
                .filter(node -> ((Node.Scalar) node).kind() == Node.Scalar.Kind.TEXT)
                .isPresent();
        if (!text) {
            throw new UserError("nothing can be called '" + id + "': YAML reads it as something else than a name");
        }
    }

    static String maybe(String word, Collection<String> known) {
        return UsageErrors.maybe(Guess.nearest(word, known));
    }
}
