package entente.model;

import entente.text.NamedConstant;

/** What a party's stance means for a part of a package. */
public enum PartyImpact implements NamedConstant {
    OPPOSES,
    RESISTS,
    DISPUTES,
    SUPPORTS
}
