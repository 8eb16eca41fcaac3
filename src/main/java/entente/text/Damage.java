package entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of one line that keeps a file from being read.
 *
 * @param place of all that is to be replaced, where it is known by what
 * @param meant what is to stand there instead
 */
record Damage(Place place, String message, Optional<String> meant) {
    /** The text with all of them replaced; none where it is not known of each by what. */
    static Optional<FileText> cured(FileText text, List<Damage> damages) {
        if (damages.isEmpty()
                || damages.stream().anyMatch(damage -> damage.meant().isEmpty())) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(text.lines());
        for (Damage damage : damages) {
            Place place = damage.place();
            String line = lines.get(place.line() - 1);
            int end = Math.min(line.length(), place.column() - 1 + place.length());
            lines.set(
                    place.line() - 1,
                    line.substring(0, place.column() - 1) + damage.meant().orElseThrow() + line.substring(end));
        }
        return Optional.of(text.with(lines));
    }

    /** The whole line in which it stands. */
    Place line() {
        return new Place(place.file(), place.line(), 1, Integer.MAX_VALUE / 2);
    }
}
