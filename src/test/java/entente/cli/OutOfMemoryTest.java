package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** A run that has too little memory says so, and blames neither itself nor the files. */
class OutOfMemoryTest {
    @Test
    void isToldAsWhatItIs() {
        StringWriter told = new StringWriter();
        Throwable fault = new CompletionException(new IllegalStateException(new OutOfMemoryError("Java heap space")));
        assertThat(Main.fault(fault, new PrintWriter(told, true))).isEqualTo(Main.PROBLEMS);
        assertThat(told.toString())
                .startsWith("entente: out of memory: ")
                .contains("ENTENTE_MEMORY=")
                .doesNotContain("fault");
    }

    @Test
    void otherFaultsAreTheProgramsOwn() {
        StringWriter told = new StringWriter();
        assertThat(Main.fault(new IllegalStateException("odd"), new PrintWriter(told, true)))
                .isEqualTo(Main.OWN_FAULT);
        assertThat(told.toString()).startsWith("entente: a fault of the program's own");
    }
}
