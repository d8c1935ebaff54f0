// Loaded into each server before its own code: tells the bench over IPC what the process has used, and ends it when the bench
// is gone, however that ended. Nothing else changes.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpuMs: (user + system) / 1000, memoryBytes: process.resourceUsage().maxRSS * 1024 });
});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
