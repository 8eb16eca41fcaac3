package entente.model;

import entente.text.Word;

/** What a party's stance means for a part of a package. */
public enum PartyImpact implements Word {
    OPPOSES,
    RESISTS,
    DISPUTES,
    SUPPORTS
}
