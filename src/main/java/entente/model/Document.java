package entente.model;

/** A document that sources are paragraphs of. */
public record Document(String id, String title, String kind, PartialDate date, String datedBy) {}
