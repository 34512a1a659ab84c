package it.quadrante.measurement;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mail server of its own that can be taken away and come back, and the settings to use it. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {
  private final int port = freePort();
  private GreenMail server;

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Map<String, String> start() {
    comeBack();
    return Map.of(
        "quadrante.notices.address-pattern", "%s@camera.example",
        "quarkus.mailer.from", "quadrante@camera.example",
        "quarkus.mailer.host", "127.0.0.1",
        "quarkus.mailer.port", Integer.toString(port));
  }

  void comeBack() {
    if (server == null) {
      server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      server.start();
    }
  }

  void goAway() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  @Override
  public void stop() {
    goAway();
  }

  int port() {
    return port;
  }

  /** What it has taken of a chamber since it came back. */
  List<MimeMessage> of(String chamber) {
    return Stream.of(server.getReceivedMessages())
        .filter(message -> subject(message).startsWith("[" + chamber + "]"))
        .toList();
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, field -> field.getType() == MailServer.class);
  }
}
