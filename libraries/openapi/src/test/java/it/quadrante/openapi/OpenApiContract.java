package it.quadrante.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The API document a service really serves, held to every rule; one test class of each service. */
public abstract class OpenApiContract {
  static List<ApiRule> rules() {
    return ApiRule.all();
  }

  /** As it is served. */
  protected static ApiDocument served() {
    return ApiDocument.of(given().get("/q/openapi?format=json").asString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theServedDocumentKeepsTheRule(ApiRule rule) {
    assertThat(rule.faults().apply(served())).as(rule.name()).isEmpty();
  }

  @Test
  void theDocumentStoredByTheBuildIsTheOneThatIsServed() throws IOException {
    ApiDocument stored = ApiDocument.of(Files.readString(Path.of("target/openapi/openapi.json")));

    assertThat(stored).isEqualTo(served());
  }

  @Test
  void everyProblemThatTheCodeKnowsIsAnswerOfSomeOperation() {
    Set<String> shown = new TreeSet<>();
    served().root().at("/components/examples").fieldNames().forEachRemaining(shown::add);

    assertThat(problems().map(ProblemCode::name)).isSubsetOf(shown);
  }

  @Test
  void anOperationAnswersWhatFollowsFromWhatItIs() {
    ApiDocument document = served();

    assertThat(document.operations())
        .isNotEmpty()
        .allSatisfy(
            operation -> {
              JsonNode itself = operation.part().node();
              boolean changesWhatWasRead = document.takes(operation, "If-Match");
              boolean readsAgain = document.takes(operation, "If-None-Match");
              boolean isProtected = !itself.at("/security/0").isEmpty();
              boolean takesKey = document.takes(operation, "Idempotency-Key");
              assertThat(document.answers(operation, "412")).isEqualTo(changesWhatWasRead);
              assertThat(document.answers(operation, "304")).isEqualTo(readsAgain);
              assertThat(document.answers(operation, "413")).isEqualTo(itself.has("requestBody"));
              assertThat(document.answers(operation, "415")).isEqualTo(itself.has("requestBody"));
              assertThat(document.answers(operation, "401")).isEqualTo(isProtected);
              assertThat(document.takes(operation, "Accept-Language")).isEqualTo(isProtected);
              if (operation.path().contains("{chamber}")) {
                assertThat(document.answers(operation, "404")).isTrue();
              }
              if (document.answers(operation, "428")) {
                assertThat(changesWhatWasRead).isTrue();
              }
              if (document.answers(operation, "201")) {
                assertThat(takesKey).isTrue();
              }
              if (takesKey) {
                assertThat(document.codes(operation, "400")).contains("IDEMPOTENCY_KEY_INVALID");
                assertThat(document.codes(operation, "409")).contains("CONFLICT");
                assertThat(document.codes(operation, "422")).contains("IDEMPOTENCY_KEY_REUSED");
              }
            });
  }

  @Test
  void noExampleOfAProblemLacksWhatItNames() {
    assertThat(served().root().at("/components/examples"))
        .isNotEmpty()
        .allSatisfy(
            example -> assertThat(example.at("/value/detail").asText()).doesNotContain("{"));
  }

  /** Of the service and of access to it; those of HTTP itself belong to no service. */
  private static Stream<ProblemCode> problems() {
    return new ClassFileImporter()
        .importPackages("it.quadrante").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
            .filter(type -> !type.isEquivalentTo(HttpProblem.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of((ProblemCode[]) type.getEnumConstants()));
  }
}
