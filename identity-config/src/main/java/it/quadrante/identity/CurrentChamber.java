package it.quadrante.identity;

import jakarta.enterprise.context.RequestScoped;

/**
 * The one chamber a request, or one group of messages, works for. Tenancy reads it: what is set
 * here is what Hibernate filters by and what row-level security lets through.
 */
@RequestScoped
public class CurrentChamber {
  private String code;
  private String grantedIn;

  public boolean isSet() {
    return code != null;
  }

  /** Chamber code, such as {@code MS}. */
  public String code() {
    if (code == null) {
      throw new IllegalStateException("no chamber is set for this request");
    }
    return code;
  }

  /** Once per request: a second, different chamber would mix two chambers in one transaction. */
  public void set(String chamber) {
    if (chamber == null || chamber.isBlank()) {
      throw new IllegalArgumentException("a chamber needs a code");
    }
    if (code != null && !code.equals(chamber)) {
      throw new IllegalStateException(
          "this request works for chamber " + code + ", not for " + chamber);
    }
    code = chamber;
    grantedIn = chamber;
  }

  /** The same, with the roles that the caller has in another chamber: the successor of this one. */
  void set(String chamber, String rolesFrom) {
    set(chamber);
    grantedIn = rolesFrom;
  }

  /** The chamber whose roles count: this one, or the successor that reads it. */
  String grantedIn() {
    return grantedIn;
  }
}
