package dev.galley.ui.reader;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Pictures from the web: http and https only, at most [#MOST_BYTES], and only what says that it is
/// an image. It sends nothing but the request itself: no cookies, no referrer.
public final class WebImages implements ImageSource {

    /// A picture larger than this is not fetched, in bytes.
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    private static final int MOST_REDIRECTS = 5;

    private final Duration limit;

    /// Pictures that come within ten seconds.
    public WebImages() {
        this(Duration.ofSeconds(10));
    }

    /// Pictures that come within a time.
    public WebImages(Duration limit) {
        this.limit = limit;
    }

    @Override
    public Answer fetch(String address) {
        Optional<URI> uri = uri(address);
        if (uri.isEmpty()) {
            return new Answer.Refused("the address is not an http or https address");
        }
        long end = System.nanoTime() + limit.toNanos();
        try (HttpClient client = client()) {
            Answer answer = follow(client, uri.get(), end);
            client.shutdownNow();
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Refused("it was stopped");
        }
    }

    /// The address, if it is one that pictures are fetched from.
    static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(address.strip());
            return isWeb(uri) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit)
                .build();
    }

    private Answer follow(HttpClient client, URI first, long end) throws InterruptedException {
        URI at = first;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<byte[]> response;
            try {
                response = send(client, at, end);
            } catch (TimeoutException slow) {
                client.shutdownNow();
                return new Answer.Refused("it took longer than " + limit.toSeconds() + " s");
            } catch (ExecutionException failed) {
                return new Answer.Refused(why(failed.getCause(), at));
            }
            Optional<String> next = redirect(response);
            if (next.isEmpty()) {
                return read(response);
            }
            Optional<URI> uri = uri(at.resolve(next.get()).toString());
            if (uri.isEmpty()) {
                return new Answer.Refused("it is redirected to what is not http or https");
            }
            at = uri.get();
        }
        return new Answer.Refused("it is redirected too often");
    }

    private static HttpResponse<byte[]> send(HttpClient client, URI at, long end)
            throws InterruptedException, ExecutionException, TimeoutException {
        HttpRequest request = HttpRequest.newBuilder(at).header("Accept", "image/*").build();
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        return coming.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private static Optional<String> redirect(HttpResponse<?> response) {
        boolean redirected = response.statusCode() / 100 == 3;
        return redirected ? response.headers().firstValue("Location") : Optional.empty();
    }

    private static Answer read(HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            return new Answer.Refused("the server answered with status " + response.statusCode());
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.toLowerCase(Locale.ROOT).startsWith("image/")) {
            return new Answer.Refused("what is there is not a picture");
        }
        return new Answer.Picture(response.body());
    }

    private static String why(@Nullable Throwable cause, URI at) {
        for (@Nullable Throwable e = cause; e != null; e = e.getCause()) {
            String message = e.getMessage() == null ? "" : e.getMessage();
            if (e instanceof UnresolvedAddressException) {
                return "the host " + at.getHost() + " was not found";
            }
            if (message.contains("body exceeds capacity")) {
                return "it is larger than 10 MB";
            }
        }
        if (cause instanceof ConnectException) {
            return "there is no connection to " + at.getHost();
        }
        return cause instanceof IOException && cause.getMessage() != null
                ? "the connection failed (" + cause.getMessage() + ")"
                : "the connection failed";
    }
}
