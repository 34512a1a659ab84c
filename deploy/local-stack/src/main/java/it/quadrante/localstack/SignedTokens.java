package it.quadrante.localstack;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Tokens for component tests, shaped like Keycloak's and signed with a key of this JVM: the service
 * verifies signature, issuer, audience and expiry as ever, only without a Keycloak.
 */
public final class SignedTokens {
  /** Issuer the service is told to trust. */
  public static final String ISSUER = "http://localhost/realms/quadrante";

  private static final Duration LIFE = Duration.ofHours(1);
  private static final KeyPair TRUSTED = newKey();

  private SignedTokens() {}

  /** What a service must be told to accept the tokens signed here, and those only. */
  public static Map<String, String> config() {
    return Map.of(
        // Where a server is named its keys count; empty means none.
        "quarkus.oidc.auth-server-url",
        "",
        "quarkus.oidc.public-key",
        Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded()),
        "quarkus.oidc.token.issuer",
        ISSUER);
  }

  /**
   * A token under way.
   *
   * @param groups full paths such as {@code /MS/validator}
   */
  public record Token(
      String account,
      List<String> groups,
      List<String> audience,
      String issuer,
      Instant expires,
      KeyPair key) {

    public Token {
      groups = List.copyOf(groups);
      audience = List.copyOf(audience);
    }

    public Token inGroups(String... paths) {
      return new Token(account, List.of(paths), audience, issuer, expires, key);
    }

    public Token forAudience(String... services) {
      return new Token(account, groups, List.of(services), issuer, expires, key);
    }

    public Token issuedBy(String other) {
      return new Token(account, groups, audience, other, expires, key);
    }

    /** Expired for ten minutes: longer than any grace for clocks that differ. */
    public Token expired() {
      return new Token(
          account, groups, audience, issuer, Instant.now().minus(Duration.ofMinutes(10)), key);
    }

    /** Signed by somebody the service does not know. */
    public Token forged() {
      return new Token(account, groups, audience, issuer, expires, newKey());
    }

    /** The compact text, to stand after {@code Bearer}. */
    public String text() {
      JwtClaims claims = new JwtClaims();
      claims.setIssuer(issuer);
      claims.setSubject(account);
      claims.setAudience(audience);
      claims.setClaim("preferred_username", account);
      claims.setClaim("typ", "Bearer");
      claims.setStringListClaim("groups", groups);
      claims.setIssuedAt(NumericDate.fromMilliseconds(expires.minus(LIFE).toEpochMilli()));
      claims.setExpirationTime(NumericDate.fromMilliseconds(expires.toEpochMilli()));
      claims.setGeneratedJwtId();
      return signed(claims);
    }

    private String signed(JwtClaims claims) {
      JsonWebSignature signature = new JsonWebSignature();
      signature.setPayload(claims.toJson());
      signature.setKey(key.getPrivate());
      signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
      try {
        return signature.getCompactSerialization();
      } catch (JoseException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /** A token for all three services, without a group. */
  public static Token of(String account) {
    return new Token(
        account,
        List.of(),
        Arrays.stream(Service.values()).map(Service::module).toList(),
        ISSUER,
        Instant.now().plus(LIFE),
        TRUSTED);
  }

  /** The compact text of a token for all three services: account and full group paths. */
  public static String token(String account, String... groups) {
    return of(account).inGroups(groups).text();
  }

  private static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
