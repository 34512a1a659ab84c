package it.quadrante.faults;

import it.quadrante.localstack.KeycloakServer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A token of each account, shared by all clients: Keycloak takes many sign-ins of one account at
 * once for an attack.
 */
final class Tokens {
  /** A token lives five minutes. */
  private static final Duration RENEWED_AFTER = Duration.ofMinutes(2);

  private record Token(String text, Instant renewAt) {}

  private final Map<String, Token> known = new HashMap<>();
  private final KeycloakServer keycloak;

  Tokens(KeycloakServer keycloak) {
    this.keycloak = keycloak;
  }

  /** Good for another three minutes at least. */
  synchronized String of(String account) {
    Token token = known.get(account);
    if (token == null || token.renewAt().isBefore(Instant.now())) {
      token = new Token(keycloak.token(account), Instant.now().plus(RENEWED_AFTER));
      known.put(account, token);
    }
    return token.text();
  }
}
