package it.quadrante.planning.catalogue.domain;

/** A published plan version that has adopted an entry. */
public record CatalogueUse(String chamber, String plan, int version, int entryVersion) {

  /** How {@link #place()} looks. */
  public static final String FORM =
      "[A-Z]{2,5}/[A-Z0-9]{1,20}-[0-9]{4}-[A-Z0-9]{1,30}/[0-9]{1,9}/[0-9]{1,9}";

  /** Its place in the list of uses of an entry. */
  public String place() {
    return chamber + "/" + plan + "/" + version + "/" + entryVersion;
  }
}
