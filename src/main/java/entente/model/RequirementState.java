package entente.model;

import entente.text.Word;

/** Whether one package has what a source says must be there. */
public enum RequirementState implements Word {
    /** Nothing in the package calls for it. */
    NOT_ARISING,
    UNFULFILLED,
    FULFILLED
}
