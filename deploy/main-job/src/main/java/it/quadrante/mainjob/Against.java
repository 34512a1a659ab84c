package it.quadrante.mainjob;

import it.quadrante.localstack.KeycloakServer;
import it.quadrante.mainjob.document.PrintedDocument;
import it.quadrante.mainjob.document.UnreadableDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/**
 * The main job against a system that somebody else has started and that has the local users: {@code
 * DOCUMENT PLANNING MEASUREMENT REPORTING REALM}, a file and four addresses. Exit status as of
 * {@link Demo}.
 */
public final class Against {
  private Against() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    try {
      PrintedDocument printed = PrintedDocument.read(Path.of(arguments[0]));
      Addresses at =
          new Addresses(
              URI.create(arguments[1]),
              URI.create(arguments[2]),
              URI.create(arguments[3]),
              Chambers.codeOf(printed.chamber()));
      Api api =
          new Api(
              account -> KeycloakServer.token(arguments[4], account, KeycloakServer.LOCAL_CLIENT));
      Outcome outcome = new MainJob(api, at, System.out::println).run(printed, Set.of());
      new Cruscotto(System.out).print(outcome);
      return Demo.verdict(outcome);
    } catch (IOException | UnreadableDocument e) {
      System.err.println("The document cannot be used: " + e.getMessage());
      return 2;
    } catch (StepFailed
        | IllegalArgumentException
        | IllegalStateException
        | UncheckedIOException e) {
      System.err.println("The main job stopped: " + e.getMessage());
      return 1;
    }
  }
}
