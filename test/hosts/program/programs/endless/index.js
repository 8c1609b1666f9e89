"use strict";
const { spawn } = require("node:child_process");

const grandchild = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
console.log(`processes ${process.pid} ${grandchild.pid}`);
setInterval(() => {}, 1000);
