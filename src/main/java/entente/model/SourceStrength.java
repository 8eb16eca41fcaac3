package entente.model;

import entente.text.NamedConstant;

/** How strongly a source speaks, strongest first. */
public enum SourceStrength implements NamedConstant {
    OFFICIAL_STATEMENT("on the record"),
    NAMED_EXPERT("a named person"),
    ATTRIBUTED_SOURCES("attributed without a name"),
    ONE_UNNAMED_SOURCE("one unnamed source"),
    PRESS_REPORT("press report"),
    INFERENCE("inference");

    private final String plainly;

    SourceStrength(String plainly) {
        this.plainly = plainly;
    }

    /** {@code attributed without a name}, as on whose word something is told. */
    @Override
    public String plainly() {
        return plainly;
    }
}
