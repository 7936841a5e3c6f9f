// Loaded into a child: ends it when the process that started it is gone, however it went.
process.on("disconnect", () => process.exit(0));
