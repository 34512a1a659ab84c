package it.quadrante.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/**
 * The one chamber a request, or one group of messages, works for. Tenancy reads it: what is set
 * here is what Hibernate filters by and what row-level security lets through.
 */
@RequestScoped
public class CurrentChamber {
  private String code;
  private Set<String> grantedIn = Set.of();

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
    grantedIn = Set.of(chamber);
  }

  /** The same, where roles that the caller has in other chambers count: successors of this one. */
  void set(String chamber, Set<String> rolesFrom) {
    set(chamber);
    grantedIn = Set.copyOf(rolesFrom);
  }

  /** The chambers whose roles count: this one and, to read it, those that it became. */
  Set<String> grantedIn() {
    return grantedIn;
  }
}
