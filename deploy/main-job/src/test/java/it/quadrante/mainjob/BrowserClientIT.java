package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages in a browser get in by authorization code with PKCE, and in no other way. */
class BrowserClientIT {
  private static final String CLIENT = "quadrante-web";
  private static final String ORIGIN = "http://localhost:5173";
  private static final String PAGE = ORIGIN + "/";
  private static final String VERIFIER = "a-page-draws-forty-three-letters-or-more-at-random";

  private static LocalStack stack;
  private static Addresses ms;

  private final SignIn signIn = new SignIn(stack.keycloak().realmUrl());

  @BeforeAll
  static void registerTheChamber() {
    stack = RunningSystem.stack();
    ms = RunningSystem.at("MS");
    new Chambers(new Api(stack.keycloak())).register(ms);
  }

  private static String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a page asks the sign-in with. */
  private static Map<String, String> request() {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("client_id", CLIENT);
    request.put("response_type", "code");
    request.put("scope", "openid");
    request.put("redirect_uri", PAGE);
    request.put("state", "where-the-person-was");
    request.put("code_challenge", challenge());
    request.put("code_challenge_method", "S256");
    return request;
  }

  private static Map<String, String> requestWith(String parameter, String value) {
    Map<String, String> request = request();
    request.put(parameter, value);
    return request;
  }

  private static Map<String, String> exchange(String code) {
    Map<String, String> exchange = new LinkedHashMap<>();
    exchange.put("grant_type", "authorization_code");
    exchange.put("client_id", CLIENT);
    exchange.put("redirect_uri", PAGE);
    exchange.put("code", code);
    return exchange;
  }

  private static Map<String, String> exchange(String code, String verifier) {
    Map<String, String> exchange = exchange(code);
    exchange.put("code_verifier", verifier);
    return exchange;
  }

  private String codeOf(String account) {
    return signIn.fillIn(signIn.ask(request()), account).get("code");
  }

  @Test
  void aPersonSignsInAndThePageCallsAnApi() {
    Map<String, String> back = signIn.fillIn(signIn.ask(request()), "ms-viewer");

    SignIn.Answer token = signIn.tokenForPage(ORIGIN, exchange(back.get("code"), VERIFIER));

    assertThat(back).containsEntry("state", "where-the-person-was");
    assertThat(token.status()).isEqualTo(200);
    assertThat(token.allowedOrigin()).isEqualTo(ORIGIN);
    HttpResponse<String> plans = get(ms.inPlanning("/plans"), token.accessToken());
    assertThat(plans.statusCode()).isEqualTo(200);
    assertThat(plans.headers().firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
  }

  @Test
  void aCodeWithAnotherVerifierIsRefused() {
    SignIn.Answer refused =
        signIn.tokenForPage(ORIGIN, exchange(codeOf("ms-viewer"), VERIFIER + "-stolen"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.error()).isEqualTo("invalid_grant");
  }

  @Test
  void aCodeWithoutItsVerifierIsRefused() {
    SignIn.Answer refused = signIn.tokenForPage(ORIGIN, exchange(codeOf("ms-viewer")));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.error()).isEqualTo("invalid_grant");
  }

  @Test
  void aCodeIsGoodForOneToken() {
    Map<String, String> exchange = exchange(codeOf("ms-viewer"), VERIFIER);
    signIn.tokenForPage(ORIGIN, exchange);

    SignIn.Answer again = signIn.tokenForPage(ORIGIN, exchange);

    assertThat(again.error()).isEqualTo("invalid_grant");
  }

  @Test
  void aSignInWithoutAChallengeIsRefused() {
    Map<String, String> request = request();
    request.remove("code_challenge");
    request.remove("code_challenge_method");

    assertThat(SignIn.backWith(signIn.ask(request))).containsEntry("error", "invalid_request");
  }

  @Test
  void aChallengeThatIsTheVerifierItselfIsRefused() {
    assertThat(SignIn.backWith(signIn.ask(requestWith("code_challenge_method", "plain"))))
        .containsEntry("error", "invalid_request");
  }

  @Test
  void theImplicitFlowIsRefused() {
    assertThat(SignIn.backWith(signIn.ask(requestWith("response_type", "token"))))
        .containsEntry("error", "unauthorized_client");
  }

  @Test
  void nobodyIsSentBackToAnotherPage() {
    assertThat(signIn.ask(requestWith("redirect_uri", ORIGIN + "/elsewhere")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void thePasswordGrantIsRefused() {
    SignIn.Answer refused =
        signIn.token(
            Map.of(
                "grant_type", "password",
                "client_id", CLIENT,
                "username", "ms-viewer",
                "password", "ms-viewer"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.error()).isEqualTo("unauthorized_client");
  }

  @Test
  void aPageOfAnotherOriginGetsNoToken() {
    SignIn.Answer refused =
        signIn.tokenForPage("https://elsewhere.example", exchange(codeOf("ms-viewer"), VERIFIER));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.allowedOrigin()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyServiceKnowsTheOriginsOfItsSettingAndNoOther(Service service) {
    URI status = stack.service(service).uri().resolve("/status");

    for (String origin : RunningSystem.ORIGINS.split(",")) {
      assertThat(allowedOrigin(status, origin)).isEqualTo(origin);
    }
    assertThat(allowedOrigin(status, "https://elsewhere.example")).isEmpty();
  }

  private static String allowedOrigin(URI resource, String origin) {
    return RunningSystem.send(HttpRequest.newBuilder(resource).header("Origin", origin))
        .headers()
        .firstValue("Access-Control-Allow-Origin")
        .orElse("");
  }

  private static HttpResponse<String> get(URI resource, String token) {
    return RunningSystem.send(
        HttpRequest.newBuilder(resource)
            .header("Origin", ORIGIN)
            .header("Authorization", "Bearer " + token));
  }
}
