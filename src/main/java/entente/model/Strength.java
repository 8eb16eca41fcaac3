package entente.model;

import entente.text.Word;

/** How strongly a source speaks, strongest first. */
public enum Strength implements Word {
    OFFICIAL_STATEMENT,
    NAMED_EXPERT,
    ATTRIBUTED_SOURCES,
    ONE_UNNAMED_SOURCE,
    PRESS_REPORT,
    INFERENCE
}
