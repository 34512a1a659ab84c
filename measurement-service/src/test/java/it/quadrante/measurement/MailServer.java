package it.quadrante.measurement;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mail server of its own that can be taken away and come back, and the settings to use it. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {
  private static final String HERE = "127.0.0.1";
  private static final long SLOWEST_START_MILLIS = 60_000;

  /**
   * Bound and never listening: while the server is away connections are refused, and none of those
   * that go out from this machine is given its port.
   */
  private final Socket held = hold();

  private GreenMail server;

  private static Socket hold() {
    try {
      Socket socket = new Socket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(HERE, 0));
      return socket;
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
        "quarkus.mailer.host", HERE,
        "quarkus.mailer.port", Integer.toString(port()),
        // Else asked of the name server, which may take its time.
        "quarkus.mailer.own-host-name", "localhost");
  }

  void comeBack() {
    if (server == null) {
      ServerSetup smtp = new ServerSetup(port(), HERE, ServerSetup.PROTOCOL_SMTP);
      smtp.setServerStartupTimeout(SLOWEST_START_MILLIS);
      GreenMail coming = new GreenMail(smtp);
      coming.start();
      server = coming;
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
    try {
      held.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return held.getLocalPort();
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
