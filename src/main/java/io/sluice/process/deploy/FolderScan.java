package io.sluice.process.deploy;

import io.sluice.process.deploy.FileRow.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes up what changed in the folders: before the first request, and while the application runs. */
@Component
class FolderScan implements SmartLifecycle {

    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final HomeFolders folders;
    private final FileRows rows;
    private final Models models;
    private final TransactionTemplate locked;
    private volatile boolean running;

    FolderScan(HomeFolders folders, FileRows rows, Models models, PlatformTransactionManager transactions) {
        this.folders = folders;
        this.rows = rows;
        this.models = models;
        this.locked = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        running = true;
        locked.executeWithoutResult(status -> {
            rows.lock();
            load(true);
        });
    }

    /** Another node that is looking already does it for all. */
    void look() {
        if (!running || !folders.editable()) return;
        locked.executeWithoutResult(status -> {
            if (rows.tryLock()) load(false);
        });
    }

    // a refused file is looked at again when anything else changed: the form it lacked may be there now
    private void load(boolean withRefused) {
        Map<String, FileRow> known = rows.byPath();
        List<ModelFile> files = folders.files();
        boolean again = withRefused || files.stream().anyMatch(file -> isNew(file, known));
        for (ModelFile file : files) {
            FileRow before = known.get(file.path());
            if (isNew(file, known) || (again && isRefused(before))) models.fromFolder(file, before);
        }
    }

    // an upload outlives a change of the language: it stays until the folder's own file changes
    private boolean isNew(ModelFile file, Map<String, FileRow> known) {
        FileRow row = known.get(file.path());
        if (row == null || row.folderPrint() == null) return true;
        String print = models.print(file);
        return row.source() == FileRow.Source.UPLOAD
                ? !row.folderPrint().startsWith(file.hash())
                : !row.folderPrint().equals(print);
    }

    private static boolean isRefused(@Nullable FileRow row) {
        return row != null && row.state() == State.REFUSED;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
