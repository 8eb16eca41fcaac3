package entente.report.pictures;

import java.util.List;

/**
 * What all packages of some kind have in common: rows of switches in groups.
 *
 * @param finding what it shows, in a sentence
 * @param note what has to be known to read it
 */
public record Switchboard(String origin, String finding, String note, List<Group> groups) {
    public Switchboard {
        groups = List.copyOf(groups);
    }

    public record Group(String heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** @param name of what the switches are; empty where they speak for themselves */
    public record Row(String name, List<Switch> switches) {
        public Row {
            switches = List.copyOf(switches);
        }
    }

    /**
     * A value that something can have.
     *
     * @param on whether it may be so in these packages
     * @param title the same as a clause
     */
    public record Switch(String words, boolean on, String title) {}
}
