package it.quadrante.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the token of the request says; also where no chamber is in the path. */
@RequestScoped
public class Caller {
  private static final String ACCOUNT = "preferred_username";

  private final JsonWebToken token;
  private final CurrentChamber chamber;

  Caller(JsonWebToken token, CurrentChamber chamber) {
    this.token = token;
    this.chamber = chamber;
  }

  /** Whether a valid token came with an account in it. */
  public boolean isKnown() {
    return claimedAccount().isPresent();
  }

  /** The account, claim {@code preferred_username}: what stored facts name as their author. */
  public String account() {
    return claimedAccount()
        .orElseThrow(() -> new IllegalStateException("the request carries no account"));
  }

  /** Everything the token grants. */
  public ChamberGrants grants() {
    Set<String> groups = token.getGroups();
    return ChamberGrants.of(groups == null ? Set.of() : groups);
  }

  /**
   * Roles in the chamber of the request and, where it only reads, in the successors of it; none
   * where the request has no chamber.
   */
  public Set<Role> roles() {
    ChamberGrants grants = grants();
    return chamber.grantedIn().stream()
        .flatMap(code -> grants.rolesIn(code).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean has(Role role) {
    return roles().contains(role);
  }

  private Optional<String> claimedAccount() {
    return token.<String>claim(ACCOUNT).filter(account -> !account.isBlank());
  }
}
