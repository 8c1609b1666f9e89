"use strict";
throw new Error("the pack cannot be loaded");
