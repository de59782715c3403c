package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

class WebImagesTest {

    private final WebImages images = new WebImages();
    private final CountDownLatch done = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/ok", exchange -> answer(exchange, 200, "image/png", 5));
        server.createContext("/page", exchange -> answer(exchange, 200, "text/html", 5));
        server.createContext("/gone", exchange -> answer(exchange, 404, "image/png", 5));
        server.createContext("/big", exchange -> answer(exchange, 200, "image/png", 11 << 20));
        server.createContext("/moved", exchange -> move(exchange, "/ok"));
        server.createContext("/round", exchange -> move(exchange, "/round"));
        server.createContext("/file", exchange -> move(exchange, "file:///etc/passwd"));
        server.createContext("/slow", this::wait);
        server.start();
    }

    @AfterEach
    void stop() {
        done.countDown();
        server.stop(0);
    }

    @Test
    void aPictureComes() {
        assertThat(images.fetch(at("/ok")))
                .isInstanceOfSatisfying(
                        ImageSource.Answer.Picture.class,
                        picture -> assertThat(picture.bytes()).hasSize(5));
        assertThat(images.fetch(at("/moved"))).isInstanceOf(ImageSource.Answer.Picture.class);
    }

    @Test
    void whatCannotBeHadSaysWhy() {
        assertThat(why(at("/gone"))).isEqualTo("the server answered with status 404");
        assertThat(why(at("/page"))).isEqualTo("what is there is not a picture");
        assertThat(why(at("/big"))).isEqualTo("it is larger than 10 MB");
        assertThat(why(at("/round"))).isEqualTo("it is redirected too often");
        assertThat(why(at("/file"))).isEqualTo("it is redirected to what is not http or https");
        assertThat(why("http://no-such-host.invalid/a.png"))
                .isEqualTo("the host no-such-host.invalid was not found");
    }

    @Test
    void otherAddressesAreNotEvenTried() {
        for (String address :
                new String[] {"file:///etc/passwd", "ftp://a/b", "a b", "", "data:x"}) {
            assertThat(why(address)).isEqualTo("the address is not an http or https address");
        }
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        WebImages hasty = new WebImages(Duration.ofMillis(200));
        assertThat(hasty.fetch(at("/slow")))
                .isEqualTo(new ImageSource.Answer.Refused("it took longer than 0 s"));
    }

    @Test
    void placeholderHostsAreKnownByName() {
        assertThat(PlaceholderHosts.of("https://picsum.photos/1/2")).contains("picsum.photos");
        assertThat(PlaceholderHosts.of("http://VIA.placeholder.com/9")).contains("placeholder.com");
        assertThat(PlaceholderHosts.of("https://notpicsum.photos/1")).isEmpty();
        assertThat(PlaceholderHosts.of("https://example.com/picsum.photos")).isEmpty();
    }

    private String why(String address) {
        return images.fetch(address) instanceof ImageSource.Answer.Refused(String why)
                ? why
                : "a picture came";
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void wait(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "image/png");
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().flush();
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void move(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String type, int size)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, size);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(new byte[size]);
        } catch (IOException closedByTheReader) {
            exchange.close();
        }
    }
}
