package io.sluice.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium of the distribution, driven as a person would; without one the test says so and is skipped. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WebDriver driver;
    private final String base;

    private Browser(WebDriver driver, String base) {
        this.driver = driver;
        this.base = base;
    }

    public static void assumeInstalled() {
        assumeTrue(Files.exists(CHROMIUM) && Files.exists(DRIVER), "no Chromium with its driver on this machine");
    }

    public static Browser open(String base) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--lang=en-US",
                "--window-size=1400,1200");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), base);
    }

    public void login(String login) {
        driver.manage().deleteAllCookies();
        go("/login");
        type(By.name("username"), login);
        type(By.name("password"), "demo");
        click(By.cssSelector("button[type=submit]"));
        until().until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
    }

    public void go(String path) {
        driver.get("about:blank"); // a changed hash alone would not load the page again
        driver.get(base + path);
    }

    public void type(By field, String text) {
        WebElement element = find(field);
        if (!valueOf(element).isEmpty()) element.clear();
        element.sendKeys(text);
    }

    static String valueOf(WebElement field) {
        return Objects.requireNonNullElse(field.getDomProperty("value"), "");
    }

    void upload(By field, Path file) {
        find(field).sendKeys(file.toAbsolutePath().toString());
    }

    public void click(By element) {
        until().until(ExpectedConditions.elementToBeClickable(element)).click();
    }

    /** Scrolls there first: a footer lies over what is at the lower edge. */
    void clickInView(By element) {
        WebElement found = until().until(ExpectedConditions.elementToBeClickable(element));
        ((JavascriptExecutor) driver).executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
        found.click();
    }

    public WebElement find(By element) {
        return until().until(ExpectedConditions.visibilityOfElementLocated(element));
    }

    /** Answers «Go on?» with yes and waits for the page behind it. */
    public void confirm() {
        until().until(ExpectedConditions.alertIsPresent()).accept();
        until().until(page -> page.findElement(By.tagName("main")).isDisplayed());
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    WebDriverWait until() {
        return new WebDriverWait(driver, PATIENCE);
    }

    WebDriver driver() {
        return driver;
    }

    /** As on a telephone of so many pixels. */
    public void narrow(int width) {
        ((ChromeDriver) driver)
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    }

    /** Whether the page is wider than its window; what scrolls in a box of its own does not count. */
    public boolean scrollsSideways() {
        String wider = "const page = document.documentElement; return page.scrollWidth > page.clientWidth + 1";
        return Boolean.TRUE.equals(((JavascriptExecutor) driver).executeScript(wider));
    }

    /** What the person sees now, as {@code target/it/<name>.png}: for whoever looks into a failure. */
    public void picture(String name) {
        try {
            Path shot = Path.of("target", "it", name + ".png");
            Files.createDirectories(shot.getParent());
            Files.write(shot, ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
