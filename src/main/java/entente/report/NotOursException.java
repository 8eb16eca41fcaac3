package entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Files that somebody else wrote stand where reports are to be written; they stay as they are, and nothing is written. */
public final class NotOursException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Path> files;

    public NotOursException(List<Path> files) {
        super(files.size() + " files are not ours");
        this.files = List.copyOf(files);
    }

    public List<Path> files() {
        return files;
    }
}
