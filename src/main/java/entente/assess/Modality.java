package entente.assess;

/** In how many completions something is found. */
public enum Modality {
    NOT("not found"),
    POSSIBLE("possible"),
    HOLDS("holds");

    private final String word;

    Modality(String word) {
        this.word = word;
    }

    /** As reports write it. */
    public String word() {
        return word;
    }
}
