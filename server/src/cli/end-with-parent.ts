// Loaded before the server (node --import): when the command that started it is killed, the server ends as well.
// The channel between the two must not itself keep the server alive.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
