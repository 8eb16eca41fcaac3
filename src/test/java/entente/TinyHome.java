package entente;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that each begin with the tests' own domain in a folder of its own. */
public abstract class TinyHome {
    @TempDir
    protected Path home;

    protected Front entente;

    @BeforeEach
    protected final void copyTiny() throws IOException {
        entente = Front.ofTiny(home);
    }
}
