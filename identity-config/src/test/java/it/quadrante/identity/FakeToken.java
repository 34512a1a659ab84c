package it.quadrante.identity;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token as it looks once verified. */
record FakeToken(Map<String, Object> claims) implements JsonWebToken {

  static FakeToken of(String account, String... groups) {
    return new FakeToken(Map.of("preferred_username", account, "groups", Set.of(groups)));
  }

  /** What is injected when a request carries no token. */
  static FakeToken none() {
    return new FakeToken(Map.of());
  }

  @Override
  public String getName() {
    return getClaim("preferred_username");
  }

  @Override
  public Set<String> getClaimNames() {
    return claims.keySet();
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
  public <T> T getClaim(String name) {
    return (T) claims.get(name);
  }
}
