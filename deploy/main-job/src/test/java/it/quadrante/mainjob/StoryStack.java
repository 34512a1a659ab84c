package it.quadrante.mainjob;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.StackSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The packaged system on real parts, started once for all stories and stopped after the last. */
final class StoryStack implements BeforeAllCallback {
  private static final Path FOLDER = Path.of("target/stories");

  private LocalStack stack;
  private Api api;

  @Override
  public void beforeAll(ExtensionContext context) {
    stack =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(StoryStack.class, type -> start(), LocalStack.class);
    api = new Api(stack.keycloak());
  }

  private static LocalStack start() {
    return StackSettings.in(FOLDER).startingAnew().reporting(System.out::println).start();
  }

  LocalStack stack() {
    return stack;
  }

  Api api() {
    return api;
  }

  Addresses at(String chamber) {
    return Addresses.of(stack, chamber);
  }
}
