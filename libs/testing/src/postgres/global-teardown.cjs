module.exports = async () => {
  await globalThis.__VD_POSTGRES__?.stop();
};
