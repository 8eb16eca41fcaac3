package entente.model;

import entente.text.NamedConstant;

/** Whether one package has what a source says must be there. */
public enum RequirementState implements NamedConstant {
    /** Nothing in the package calls for it. */
    NOT_ARISING,
    UNFULFILLED,
    FULFILLED
}
