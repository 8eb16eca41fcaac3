package entente.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TinyHome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Under a part's verdict stand the grounds of those who decide on that part, and of no other. */
class WhatIfTextTest extends TinyHome {
    @Test
    void theVerdictOnAPartHasTheGroundsOfThatPart() throws IOException {
        String out = entente.run("whatif", "tank-for-now", "water.share=60", "open_day.rhythm=monthly")
                .out();
        assertThat(under(out, "verdict on Water:"))
                .contains("rules/gardeners/dear-share.drl")
                .doesNotContain("rules/beekeepers/crowds.drl");
        assertThat(under(out, "verdict on Open day:"))
                .contains("rules/beekeepers/crowds.drl")
                .doesNotContain("rules/gardeners/dear-share.drl");
    }

    /** The lines between a branch and the next as high. */
    private static String under(String tree, String branch) {
        List<String> lines = tree.lines().toList();
        StringBuilder under = new StringBuilder();
        boolean there = false;
        for (String line : lines) {
            if (line.startsWith("├─") || line.startsWith("└─")) {
                there = line.startsWith(branch, "├─ ".length());
            } else if (there) {
                under.append(line).append('\n');
            }
        }
        assertThat(under).as(branch).isNotEmpty();
        return under.toString();
    }
}
